/**
 * The style of everything in HTML: card, preview, toolbar, keys, list, summary. Colours and fonts are the custom
 * properties of `.chl`. Every part is a `.chl-ui`, in which the page's own element rules (`* {all: unset}`,
 * `button {width: 100%}`) are rolled back before ours apply; `.chl-own` holds what the page drew itself and keeps them.
 */
export const htmlStyles: string = `
.chl .chl-ui,
.chl .chl-ui :where(:not(.chl-own, .chl-own *)) { all: revert-layer; }
.chl .chl-ui.chl-ui {
  box-sizing: border-box;
  font: 400 13.5px/1.45 var(--chl-font);
  color: var(--chl-ink);
  text-align: start;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
.chl .chl-ui.chl-ui[hidden], .chl .chl-ui [hidden] { display: none !important; }
.chl .chl-ui :where(h2, h3, h4, h5, h6, p, ul, ol, li, figure, dl) { margin: 0; padding: 0; font: inherit; }
.chl .chl-ui .chl-plain { list-style: none; }
.chl .chl-ui :where(button) {
  box-sizing: border-box; margin: 0; padding: 0; border: 0; border-radius: 4px; background: none; color: inherit;
  font: inherit; text-align: start; text-transform: none; letter-spacing: inherit; cursor: pointer;
  touch-action: manipulation; -webkit-tap-highlight-color: transparent;
}
.chl .chl-ui [aria-disabled="true"] { opacity: 0.45; cursor: default; }
.chl .chl-ui :focus-visible {
  outline: 2px solid var(--chl-ink); outline-offset: 2px; box-shadow: 0 0 0 2px var(--chl-paper);
}
.chl .chl-ui .chl-unseen {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.chl .chl-ui .chl-mark-icon, .chl .chl-ui .chl-dot { display: block; flex: none; overflow: visible; }
.chl .chl-ui .chl-figure { font-weight: 650; font-variant-numeric: tabular-nums; }

/* Floating parts. Floating UI writes where; left and top here are the screen's, not the text's. */
.chl .chl-ui:is(.chl-card, .chl-preview, .chl-help) {
  display: block; position: absolute; inset: 0 auto auto 0; z-index: 10; translate: var(--chl-x, 0) var(--chl-y, 0);
  margin: 0; padding: 0; border: 1px solid var(--chl-edge); border-radius: 10px;
  inline-size: max-content; block-size: auto; background: var(--chl-paper);
  box-shadow: 0 1px 2px rgb(20 18 15 / 0.08), 0 12px 32px rgb(20 18 15 / 0.18);
  overflow-wrap: break-word;
}
.chl .chl-ui:is(.chl-card, .chl-preview, .chl-help):popover-open { position: fixed; }

/* Card */
.chl .chl-ui.chl-card {
  inline-size: min(384px, 100vw - 16px);
  max-block-size: min(var(--chl-available, 100vh), 100vh - 16px);
  overflow: hidden auto; overscroll-behavior: contain; scrollbar-width: thin;
  scroll-padding-block: 72px 56px;
}
.chl .chl-ui.chl-card.chl-docked { inline-size: min(360px, 100vw - 16px); }
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
.chl .chl-ui.chl-card:has(.chl-card-title:focus-visible) { border-color: var(--chl-ink); outline: 1px solid var(--chl-ink); }
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

/* What a card says, floating or unfolded */
.chl .chl-ui .chl-part { display: inline-block; }
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
.chl .chl-ui .chl-links .chl-part { display: inline; }
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

/* Preview */
.chl .chl-ui.chl-preview {
  inline-size: max-content; max-inline-size: min(320px, 100vw - 16px); padding: 9px 13px 10px; border-radius: 8px;
  overflow: visible; font-size: 13px; line-height: 1.4; cursor: default;
  box-shadow: 0 1px 2px rgb(20 18 15 / 0.08), 0 6px 18px rgb(20 18 15 / 0.14);
}
/* A bridge for the pointer on its way in. */
.chl .chl-ui.chl-preview::before { content: ""; position: absolute; inset: -9px; z-index: -1; }
.chl .chl-ui .chl-preview-title { font: 600 14.5px/1.3 var(--chl-serif); text-wrap: balance; }
.chl .chl-ui .chl-preview-date { margin-block-start: 2px; color: var(--chl-soft); }
.chl .chl-ui .chl-preview-sources { margin-block-start: 5px; font-size: 12.5px; }
.chl .chl-ui .chl-preview-source { display: block; }

/* Toolbar and table of keys */
.chl .chl-bar { display: flex; flex-wrap: wrap; align-items: flex-start; justify-content: space-between; gap: 10px 18px; }
.chl .chl-ui.chl-toolbar { display: flex; flex-wrap: wrap; gap: 4px; }
.chl .chl-ui .chl-button {
  display: inline-flex; align-items: center; justify-content: center; min-inline-size: 32px; block-size: 30px;
  padding: 0 10px; border: 1px solid var(--chl-edge); border-radius: 6px; background: var(--chl-paper);
  font-size: 13px; line-height: 1; white-space: nowrap; font-variant-numeric: tabular-nums;
}
.chl .chl-ui .chl-button:not([aria-disabled="true"]):hover { background: var(--chl-lane); border-color: var(--chl-soft); }
.chl .chl-ui .chl-button:is([aria-pressed="true"], [aria-expanded="true"]) {
  background: var(--chl-ink); border-color: var(--chl-ink); color: var(--chl-paper);
}
.chl .chl-ui .chl-button:is([data-name="zoomIn"], [data-name="zoomOut"]) { padding: 0; font-size: 16px; }
.chl .chl-ui.chl-help {
  padding: 10px 44px 12px 16px; padding-inline: 16px 44px; max-inline-size: calc(100vw - 16px);
  max-block-size: min(var(--chl-available, 100vh), 100vh - 16px); overflow: auto;
}
.chl .chl-ui.chl-help .chl-close { position: absolute; inset-block-start: 12px; inset-inline-end: 8px; }
.chl .chl-ui .chl-keys { display: grid; grid-template-columns: auto auto; gap: 6px 18px; align-items: baseline; font-size: 13px; }
.chl .chl-ui .chl-keys-line { display: contents; }
.chl .chl-ui :is(.chl-keys-keys, .chl-keys-does) { margin: 0; }
.chl .chl-ui .chl-keys-keys { white-space: nowrap; }
.chl .chl-ui .chl-combination + .chl-combination { margin-inline-start: 8px; }
.chl .chl-ui .chl-key {
  display: inline-block; min-inline-size: 22px; padding: 1px 6px; border: 1px solid var(--chl-edge); border-radius: 5px;
  border-block-end-width: 2px; background: var(--chl-lane); font: 400 12px/1.4 var(--chl-font); text-align: center;
}
.chl .chl-ui .chl-key + .chl-key { margin-inline-start: 3px; }

/* Summary */
.chl .chl-ui.chl-summary {
  display: block; flex: 1 1 320px; min-inline-size: 0; padding-block-start: 3px; position: relative;
  font-size: 12.5px; line-height: 24px; color: var(--chl-soft);
}
.chl .chl-ui :is(.chl-counts, .chl-legend) { display: inline; }
.chl .chl-ui .chl-counts { margin-inline-end: 20px; }
.chl .chl-ui .chl-count { white-space: nowrap; }
.chl .chl-ui .chl-count .chl-figure { color: var(--chl-ink); }
.chl .chl-ui .chl-legend-item { display: inline-flex; align-items: center; gap: 7px; margin-inline-end: 20px; vertical-align: top; }
.chl .chl-ui .chl-issues { display: block; line-height: 1.45; }
.chl .chl-ui .chl-issues-summary {
  inline-size: fit-content; padding-block: 3px; border-radius: 3px; color: var(--chl-ink); cursor: pointer;
  text-decoration: underline; text-decoration-color: var(--chl-edge); text-underline-offset: 3px;
}
.chl .chl-ui .chl-issue-list {
  max-block-size: 260px; margin-block-start: 6px; padding: 4px 12px; overflow: auto; border: 1px solid var(--chl-hair);
  border-radius: 8px; color: var(--chl-ink);
}
.chl .chl-ui .chl-issue { padding-block: 6px; overflow-wrap: anywhere; }
.chl .chl-ui .chl-issue + .chl-issue { border-block-start: 1px solid var(--chl-hair); }
.chl .chl-ui .chl-issue[data-kind="error"] .chl-issue-message { font-weight: 600; }
.chl .chl-ui .chl-issue-path { font: 400 12px/1.4 ui-monospace, Menlo, Consolas, monospace; color: var(--chl-soft); }
.chl .chl-ui .chl-issue-hint { color: var(--chl-soft); }

/* List */
.chl .chl-ui.chl-list { display: block; font-size: 14px; --chl-spine: 12px; --chl-indent: 34px; }
.chl .chl-ui .chl-list-section { content-visibility: auto; contain-intrinsic-block-size: auto 150px; }
.chl .chl-ui .chl-section-head {
  position: sticky; inset-block-start: var(--chl-sticky, 0); z-index: 2; margin: 0;
  padding: 9px 0 7px; padding-inline-start: var(--chl-indent); border-block-end: 1px solid var(--chl-hair);
  background: var(--chl-paper); font-size: 13.5px; font-weight: 600; line-height: 1.3;
}
.chl .chl-ui .chl-section-note { font-size: 12.5px; font-weight: 400; color: var(--chl-soft); }
.chl .chl-ui .chl-section-note:not(:empty) { margin-inline-start: 3px; }
.chl .chl-ui .chl-gap {
  position: relative; padding: 8px 0; padding-inline-start: var(--chl-indent); color: var(--chl-soft); font-size: 13px;
}
.chl .chl-ui .chl-gap::before, .chl .chl-ui .chl-entry::before {
  content: ""; position: absolute; inset-block: 0; inset-inline-start: calc(var(--chl-spine) - 0.75px);
  border-inline-start: 1.5px solid var(--chl-hair);
}
.chl .chl-ui .chl-gap::before { border-inline-start-style: dashed; border-inline-start-color: var(--chl-edge); }
.chl .chl-ui .chl-entry { position: relative; padding-block-end: 14px; padding-inline-start: var(--chl-indent); }
.chl .chl-ui .chl-entry-mark {
  position: absolute; inset-block-start: 10px; inset-inline-start: calc(var(--chl-spine) - 12px); padding-block: 2px;
  background: var(--chl-paper);
}
/* The target reaches 10 px below the title, into the words that follow. */
.chl .chl-ui .chl-entry-head { margin: 0 0 -10px; position: relative; }
.chl .chl-ui .chl-entry-title {
  display: block; position: relative; inline-size: 100%; min-block-size: 44px; padding: 11px 0 13px;
  padding-inline-end: 26px; font-size: 15.5px; font-weight: 600; line-height: 1.3; text-wrap: pretty;
}
.chl .chl-ui .chl-entry-title:hover { text-decoration: underline; text-decoration-color: var(--chl-edge); text-underline-offset: 3px; }
.chl .chl-ui .chl-entry-title > * { display: inline-block; border-radius: 2px; }
.chl .chl-ui .chl-entry-title:focus-visible { outline: none; box-shadow: none; }
.chl .chl-ui .chl-entry-title:focus-visible > * {
  outline: 2px solid var(--chl-ink); outline-offset: 3px; box-shadow: 0 0 0 3px var(--chl-paper);
}
/* The mark is part of the target. */
.chl .chl-ui .chl-entry-title::before {
  content: ""; position: absolute; inset-block: 0; inset-inline: calc(-1 * var(--chl-indent)) 100%;
}
.chl .chl-ui .chl-entry-title::after {
  content: ""; position: absolute; inset-block-start: 17px; inset-inline-end: 5px; inline-size: 7px; block-size: 7px;
  border: solid var(--chl-soft); border-width: 0 1.5px 1.5px 0; rotate: 45deg;
}
.chl .chl-ui .chl-entry-title[aria-expanded="true"]::after { inset-block-start: 21px; rotate: 225deg; }
.chl .chl-ui .chl-struck { text-decoration: line-through; }
.chl .chl-ui .chl-facts { color: var(--chl-soft); font-size: 13.5px; line-height: 1.4; text-wrap: pretty; }
.chl .chl-ui .chl-chips { display: flex; flex-wrap: wrap; gap: 4px 14px; margin-block-start: 7px; font-size: 13.5px; line-height: 1.4; }
.chl .chl-ui .chl-chips .chl-chip { padding-inline-start: 16px; }
.chl .chl-ui .chl-entry-card { padding-block: 2px 6px; line-height: 1.45; }
.chl .chl-ui .chl-entry-card :is(.chl-link, .chl-go) { padding-block: 4px; }
.chl .chl-ui .chl-selected { background: var(--chl-lane); border-radius: 8px; box-shadow: inset 0 0 0 1px var(--chl-edge); }
.chl .chl-ui .chl-selected .chl-entry-mark { background: var(--chl-lane); }
.chl .chl-ui .chl-fold-head { margin: 0; }
.chl .chl-ui .chl-fold-toggle {
  display: flex; align-items: baseline; justify-content: space-between; gap: 12px; position: relative;
  inline-size: 100%; min-block-size: 48px; padding: 13px 0; padding-inline: var(--chl-indent) 4px;
  border-block-end: 1px solid var(--chl-edge); border-radius: 0; font-size: 15px; font-weight: 600;
}
.chl .chl-ui .chl-fold-toggle::before {
  content: ""; position: absolute; inset-block-start: 19px; inset-inline-start: calc(var(--chl-spine) - 4px);
  inline-size: 7px; block-size: 7px; border: solid var(--chl-soft); border-width: 0 1.5px 1.5px 0; rotate: 45deg;
}
.chl .chl-ui .chl-fold-toggle[aria-expanded="true"]::before { inset-block-start: 23px; rotate: 225deg; }
.chl .chl-ui .chl-fold-count { flex: none; font-size: 12.5px; font-weight: 400; color: var(--chl-soft); }
.chl .chl-ui .chl-none { padding-block: 16px; color: var(--chl-soft); }

/* Fingers */
.chl[data-layout="list"] .chl-ui.chl-toolbar { gap: 8px; }
.chl[data-layout="list"] .chl-ui .chl-button { block-size: 44px; min-inline-size: 44px; padding: 0 14px; border-radius: 8px; font-size: 14px; }
.chl[data-layout="list"] .chl-ui :is(.chl-issues-summary, .chl-fold-summary) { min-block-size: 44px; align-content: center; }
@media (pointer: coarse) {
  .chl .chl-ui .chl-button { block-size: 44px; min-inline-size: 44px; border-radius: 8px; }
  .chl .chl-ui :is(.chl-step, .chl-fold-summary) { min-block-size: 44px; }
  .chl .chl-ui .chl-close { inline-size: 44px; block-size: 44px; margin-block-start: -10px; }
  .chl .chl-ui .chl-card-head { padding-inline-end: 2px; }
  .chl .chl-ui .chl-go { padding-block: 10px; }
  .chl .chl-ui .chl-issues-summary { min-block-size: 44px; align-content: center; }
}

/* Little height: nothing sticks, all of it is for reading. */
@media (max-height: 420px) {
  .chl .chl-ui :is(.chl-card-head, .chl-card-foot, .chl-section-head) { position: static; }
  .chl .chl-ui.chl-card { scroll-padding-block: 8px; }
}

@media (prefers-contrast: more) {
  .chl .chl-ui.chl-ui { --chl-soft: var(--chl-ink); --chl-edge: var(--chl-ink); }
}
@media (prefers-reduced-motion: no-preference) {
  .chl .chl-ui :is(.chl-entry-title, .chl-fold-toggle)::after, .chl .chl-ui .chl-fold-toggle::before { transition: rotate 150ms; }
}
@media (forced-colors: active) {
  .chl .chl-ui.chl-ui {
    --chl-paper: Canvas; --chl-ink: CanvasText; --chl-soft: CanvasText; --chl-edge: CanvasText; --chl-hair: CanvasText;
    --chl-lane: Canvas;
  }
  .chl .chl-ui .chl-button { border-color: ButtonText; }
  .chl .chl-ui .chl-button:is([aria-pressed="true"], [aria-expanded="true"]) {
    forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText;
  }
  .chl .chl-ui [aria-disabled="true"] { opacity: 1; color: GrayText; }
  .chl .chl-ui .chl-selected { outline: 2px solid Highlight; outline-offset: -2px; }
  .chl .chl-ui :focus-visible { outline-color: Highlight; box-shadow: none; }
  .chl .chl-ui :is(.chl-mark-icon, .chl-dot) { color: CanvasText !important; }
}
@media print {
  .chl .chl-ui:is(.chl-card, .chl-preview, .chl-help, .chl-toolbar) { display: none !important; }
  .chl .chl-ui .chl-list-section { content-visibility: visible; }
  .chl .chl-ui .chl-section-head { position: static; break-after: avoid; }
  .chl .chl-ui .chl-entry { break-inside: avoid; }
  .chl .chl-ui .chl-entry-title::after { display: none; }
  .chl .chl-ui .chl-entry-mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .chl .chl-ui .chl-link::after { content: " <" attr(href) ">"; font-size: 12px; overflow-wrap: anywhere; }
}
`;
