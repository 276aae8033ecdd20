/** The toolbar and the table of keys. */
export const toolbarStyles: string = `
/* Toolbar and table of keys */
.chl .chl-bar { display: flex; flex-wrap: wrap; align-items: flex-start; justify-content: space-between; gap: 10px 18px; }
.chl .chl-ui.chl-toolbar { display: flex; flex-wrap: wrap; gap: 4px 12px; }
.chl .chl-ui .chl-group { display: flex; flex-wrap: wrap; gap: 4px; }
.chl .chl-ui .chl-group:not(:has(.chl-button:not([hidden]))) { display: none; }
.chl .chl-ui .chl-button[data-name="legend"][aria-expanded="true"] { background: var(--chl-lane); border-color: var(--chl-edge); color: var(--chl-ink); }
.chl .chl-ui .chl-button {
  display: inline-flex; align-items: center; justify-content: center; min-inline-size: 32px; block-size: 30px;
  padding: 0 9px; border: 1px solid var(--chl-edge); border-radius: 6px; background: var(--chl-paper);
  font-size: 13px; line-height: 1; white-space: nowrap; font-variant-numeric: tabular-nums;
}
.chl .chl-ui .chl-button:not([aria-disabled="true"], [aria-pressed="true"], [aria-expanded="true"]):hover { background: var(--chl-lane); border-color: var(--chl-soft); }
.chl .chl-ui .chl-button:is([aria-pressed="true"], [aria-expanded="true"]) {
  background: var(--chl-ink); border-color: var(--chl-ink); color: var(--chl-paper);
}
.chl .chl-ui .chl-button:is([data-name="zoomIn"], [data-name="zoomOut"]) { padding: 0; font-size: 16px; }
.chl .chl-ui.chl-menu { padding: 4px; font-size: 13px; }
.chl .chl-ui .chl-menu-item {
  display: block; inline-size: 100%; min-block-size: 32px; padding: 4px 12px; border-radius: 5px; text-align: start;
}
.chl .chl-ui .chl-menu-item:is(:hover, :focus) { background: var(--chl-lane); outline-offset: -2px; }
.chl .chl-ui .chl-menu-status:not(:empty) { max-inline-size: 220px; padding: 4px 12px 6px; }
.chl .chl-ui.chl-help {
  padding: 10px 44px 12px 16px; padding-inline: 16px 44px; max-inline-size: calc(100vw / var(--chl-zoom, 1) - 16px);
  max-block-size: min(var(--chl-available, 100vh), 100vh / var(--chl-zoom, 1) - 16px); overflow: auto;
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
`;
