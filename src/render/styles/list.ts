/** The list of all events. */
export const listStyles: string = `
/* List */
.chl .chl-ui.chl-list { display: block; font-size: 14px; overflow-wrap: anywhere; --chl-spine: 12px; --chl-indent: 34px; }
.chl .chl-ui .chl-list-section {
  content-visibility: auto; contain-intrinsic-block-size: auto 150px; scroll-margin-block-start: var(--chl-sticky, 0);
}
/* What comes first is seen first: with a height of its own from the start, nothing below it moves twice. */
.chl .chl-ui.chl-list > .chl-list-section:first-child,
.chl .chl-ui .chl-fold-group:first-child > .chl-fold-body > .chl-list-section:first-child { content-visibility: visible; }
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
/* Lines of a title in a language that runs the other way stand at the side of the marks, as a single one does. */
.chl .chl-ui .chl-entry-title > * { display: inline-block; border-radius: 2px; text-align: -webkit-match-parent; text-align: match-parent; }
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
/* What has focus is not below the date that sticks, or the pages. */
.chl .chl-ui.chl-list :is(.chl-entry-title, .chl-link, .chl-go) { scroll-margin-block: calc(var(--chl-sticky, 0px) + 40px) 64px; }
.chl .chl-ui .chl-struck { text-decoration: line-through; }
.chl .chl-ui .chl-facts { color: var(--chl-soft); font-size: 13.5px; line-height: 1.4; text-wrap: pretty; }
.chl .chl-ui .chl-chips { display: flex; flex-wrap: wrap; gap: 4px 14px; margin-block-start: 7px; font-size: 13.5px; line-height: 1.4; }
.chl .chl-ui .chl-chips .chl-chip { padding-inline-start: 16px; }
.chl .chl-ui .chl-entry-card { padding-block: 2px 6px; padding-inline-end: 10px; line-height: 1.45; }
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
`;
