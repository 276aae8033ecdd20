/** The lines over the picture: counts, issues. */
export const summaryStyles: string = `
/* Summary */
.chl .chl-ui.chl-summary {
  display: block; flex: 1 1 220px; min-inline-size: 0; padding-block-start: 3px; position: relative;
  font-size: 12.5px; line-height: 24px; color: var(--chl-soft);
}
/* What is wrong is told beside the counts where there is room, so that nothing moves when it is found; its list has the whole width. */
.chl .chl-ui .chl-counts { display: inline-block; min-inline-size: min(20em, 100%); max-inline-size: 100%; padding-inline-end: 14px; overflow: hidden; vertical-align: middle; }
.chl .chl-ui .chl-counts-row { display: flex; flex-wrap: wrap; margin-inline-start: -1em; }
.chl .chl-ui .chl-count { white-space: nowrap; }
.chl .chl-ui .chl-count::before { content: "·"; display: inline-block; inline-size: 1em; text-align: center; }
.chl .chl-ui .chl-count .chl-figure { color: var(--chl-ink); }
.chl .chl-ui .chl-issues { display: inline; line-height: 1.45; }
.chl .chl-ui .chl-issues-summary {
  display: inline-block; display: inline flow-root list-item; padding-block: 3px; border-radius: 3px; vertical-align: middle;
  color: var(--chl-ink); list-style-position: inside; cursor: pointer;
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
`;
