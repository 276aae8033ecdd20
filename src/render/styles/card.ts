/** Floating parts in general, the card, and what a card says, floating or unfolded. */
export const cardStyles: string = `
/* Floating parts. Floating UI writes where; left and top here are the screen's, not the text's. */
.chl .chl-ui:is(.chl-card, .chl-members, .chl-preview, .chl-help, .chl-menu) {
  display: block; position: absolute; inset: 0 auto auto 0; z-index: 10; translate: var(--chl-x, 0) var(--chl-y, 0);
  margin: 0; padding: 0; border: 1px solid var(--chl-edge); border-radius: 10px;
  inline-size: max-content; block-size: auto; background: var(--chl-paper);
  box-shadow: 0 1px 2px rgb(20 18 15 / 0.08), 0 12px 32px rgb(20 18 15 / 0.18);
  overflow-wrap: break-word;
}
.chl .chl-ui:is(.chl-card, .chl-members, .chl-preview, .chl-help, .chl-menu):popover-open { position: fixed; }

/* Card */
.chl .chl-ui:is(.chl-card, .chl-members) {
  inline-size: min(384px, 100vw / var(--chl-zoom, 1) - 16px);
  max-block-size: min(var(--chl-available, 100vh), 100vh / var(--chl-zoom, 1) - 16px);
  overflow: hidden auto; overscroll-behavior: contain; scrollbar-width: thin;
  scroll-padding-block: 72px 56px;
}
.chl .chl-ui.chl-card.chl-docked { inline-size: min(360px, 100vw / var(--chl-zoom, 1) - 16px); }
.chl .chl-ui .chl-card-head {
  display: flex; gap: 8px; align-items: flex-start; justify-content: space-between;
  position: sticky; inset-block-start: 0; z-index: 1;
  padding: 14px 18px 3px; padding-inline-end: 8px; background: var(--chl-paper);
}
.chl .chl-ui .chl-card-title {
  flex: 1; min-inline-size: 0; padding-block: 1px; font: 600 17.5px/1.25 var(--chl-serif); text-wrap: balance;
}
/* The heading is where reading starts, not something to press: the card as a whole shows that focus is here. */
.chl .chl-ui .chl-card-title:focus-visible { outline: none; box-shadow: none; }
.chl .chl-ui:is(.chl-card, .chl-members):has(.chl-card-title:focus-visible) { border-color: var(--chl-ink); outline: 1px solid var(--chl-ink); }
.chl .chl-ui .chl-close {
  flex: none; display: grid; place-items: center; inline-size: 32px; block-size: 32px; margin-block-start: -5px;
  border-radius: 6px; font-size: 20px; line-height: 1; color: var(--chl-soft);
}
.chl .chl-ui .chl-close:hover { background: var(--chl-lane); color: var(--chl-ink); }
.chl .chl-ui .chl-card-body { padding: 0 18px 14px; }
.chl .chl-ui .chl-card-foot {
  display: flex; align-items: center; justify-content: space-between; gap: 8px;
  position: sticky; inset-block-end: 0; padding: 3px 8px; border-block-start: 1px solid var(--chl-hair);
  background: var(--chl-paper); color: var(--chl-soft); font-size: 12.5px;
}
.chl .chl-ui .chl-step { min-block-size: 32px; padding: 0 10px; border-radius: 6px; color: var(--chl-soft); }
.chl .chl-ui .chl-step:not([aria-disabled="true"]):hover { background: var(--chl-lane); color: var(--chl-ink); }
.chl .chl-ui .chl-step-back::before { content: "\\2039\\a0"; }
.chl .chl-ui .chl-step-on::after { content: "\\a0\\203a"; }
.chl .chl-ui .chl-claim-figure { color: var(--chl-soft); font-size: 12.5px; }
.chl .chl-ui .chl-position { font-variant-numeric: tabular-nums; }

/* The list of a stretch of counted events */
.chl .chl-ui.chl-members { inline-size: min(380px, 100vw / var(--chl-zoom, 1) - 16px); }
.chl .chl-ui.chl-members .chl-card-body > .chl-button { margin-block: 10px 6px; }
.chl .chl-ui .chl-members-facts { color: var(--chl-soft); }
.chl .chl-ui .chl-members-list { margin-inline: -10px; }
.chl .chl-ui .chl-members-list > li + li { border-block-start: 1px solid var(--chl-hair); }

/* What a card says, floating or unfolded */
/* A dot where a line begins lies in the margin, which is cut off: so no line begins or ends with one. */
.chl .chl-ui :is(.chl-facts, .chl-date, .chl-date-note, .chl-preview-date, .chl-source-head, .chl-speaker) {
  margin-inline-start: -0.6em; clip-path: inset(-4px -4px -4px 0.6em);
}
.chl[dir="rtl"] .chl-ui :is(.chl-facts, .chl-date, .chl-date-note, .chl-preview-date, .chl-source-head, .chl-speaker) {
  clip-path: inset(-4px 0.6em -4px -4px);
}
.chl .chl-ui .chl-part { display: inline-block; padding-inline-start: 0.6em; }
.chl .chl-ui .chl-middot { display: inline-block; inline-size: 0.6em; margin-inline-start: -0.6em; }
.chl .chl-ui .chl-date { color: var(--chl-soft); }
.chl .chl-ui .chl-date-note { margin-block-start: 2px; color: var(--chl-soft); font-size: 12.5px; }
.chl .chl-ui .chl-status {
  display: inline-block; margin-block-start: 8px; padding: 2px 8px; border: 1px solid var(--chl-edge);
  border-radius: 5px; font-size: 12.5px;
}
.chl .chl-ui .chl-status:is([data-kind="disputed"], [data-kind="retracted"]) { border-color: var(--chl-ink); font-weight: 600; }
.chl .chl-ui .chl-section { margin-block-start: 9px; }
.chl .chl-ui .chl-ruled { margin-block-start: 12px; padding-block-start: 11px; border-block-start: 1px solid var(--chl-hair); }
.chl .chl-ui .chl-description { margin-block-start: 10px; text-wrap: pretty; }
/* Texts of several paragraphs. */
.chl .chl-ui :is(.chl-description, .chl-claim-text, .chl-quote, .chl-translation, .chl-note, .chl-correction) { white-space: pre-line; }
.chl .chl-ui .chl-kicker { margin-block-end: 4px; font-size: 12px; color: var(--chl-soft); }
.chl .chl-ui .chl-actor { display: block; }
.chl .chl-ui .chl-actor + .chl-actor { margin-block-start: 4px; }
.chl .chl-ui .chl-actor > :is(.chl-attribution, .chl-note) {
  display: block; padding-inline-start: 18px; color: var(--chl-soft); font-size: 12.5px;
}
.chl .chl-ui .chl-chip { display: block; position: relative; padding-inline-start: 18px; }
.chl .chl-ui .chl-chip .chl-dot { position: absolute; inset-inline-start: 0; inset-block-start: 0.34em; }
.chl .chl-ui .chl-chip-role { color: var(--chl-soft); }
.chl .chl-ui .chl-claim + .chl-claim { margin-block-start: 10px; }
.chl .chl-ui .chl-speaker { margin-block-end: 3px; font-size: 12.5px; color: var(--chl-soft); }
.chl .chl-ui .chl-said { padding-inline-start: 10px; border-inline-start: 2px solid var(--chl-edge); }
.chl .chl-ui .chl-quote { display: block; font-family: var(--chl-serif); font-size: 14px; }
.chl .chl-ui .chl-in-marks { quotes: none; }
.chl .chl-ui .chl-claim-text + .chl-quote, .chl .chl-ui .chl-quote + .chl-quote { margin-block-start: 2px; }
.chl .chl-ui .chl-claim-text + .chl-quote { color: var(--chl-soft); }
.chl .chl-ui .chl-translation { color: var(--chl-soft); }
.chl .chl-ui .chl-source + .chl-source { margin-block-start: 10px; }
.chl .chl-ui .chl-numbered { position: relative; padding-inline-start: 20px; }
.chl .chl-ui .chl-number {
  position: absolute; inset-inline-start: 0; color: var(--chl-soft); font-variant-numeric: tabular-nums;
}
.chl .chl-ui .chl-publisher { font-weight: 600; }
.chl .chl-ui .chl-stance { font-weight: 600; }
.chl .chl-ui .chl-links, .chl .chl-ui .chl-details { color: var(--chl-soft); }
.chl .chl-ui .chl-details { font-size: 12.5px; }
.chl .chl-ui .chl-source .chl-said { margin-block-start: 4px; }
.chl .chl-ui .chl-link {
  color: var(--chl-ink); text-decoration: underline; text-decoration-color: var(--chl-edge);
  text-decoration-thickness: 1px; text-underline-offset: 3px; border-radius: 2px;
}
.chl .chl-ui .chl-link:hover { text-decoration-color: currentColor; }
.chl .chl-ui .chl-links :is(.chl-part, .chl-middot) { display: inline; margin: 0; padding: 0; }
.chl .chl-ui .chl-short-link { white-space: nowrap; }
.chl .chl-ui .chl-host { color: var(--chl-soft); font-size: 12.5px; }
.chl .chl-ui .chl-relation + .chl-relation { margin-block-start: 6px; }
.chl .chl-ui :is(.chl-relation-type, .chl-relation-details) { display: block; color: var(--chl-soft); font-size: 12.5px; }
.chl .chl-ui .chl-go {
  padding-block: 2px; text-decoration: underline; text-decoration-color: var(--chl-edge); text-decoration-thickness: 1px;
  text-underline-offset: 3px;
}
.chl .chl-ui .chl-go:hover { text-decoration-color: currentColor; }
.chl .chl-ui .chl-image { display: block; inline-size: 100%; block-size: auto; border-radius: 6px; background: var(--chl-lane); }
.chl .chl-ui :is(.chl-alt, .chl-credit) { color: var(--chl-soft); font-size: 12.5px; }
.chl .chl-ui .chl-fold { display: block; margin-block-start: 12px; }
.chl .chl-ui .chl-fold-summary {
  display: flex; align-items: center; justify-content: space-between; gap: 12px; min-block-size: 40px;
  padding: 6px 12px; border: 1px solid var(--chl-edge); border-radius: 8px; background: var(--chl-lane); cursor: pointer;
  list-style: none;
}
.chl .chl-ui .chl-fold-summary::-webkit-details-marker { display: none; }
.chl .chl-ui .chl-fold-show { flex: none; font-weight: 600; text-decoration: underline; text-underline-offset: 3px; }
.chl .chl-ui .chl-fold[open] .chl-fold-show { display: none; }
`;
