/** The filter panel and the search box: in the flow under the toolbar, as wide as the container. */
export const controlStyles: string = `
/* Filter and search */
.chl .chl-ui.chl-panel {
  display: block; container-type: inline-size; margin-block: 0 14px; padding: 8px 16px 16px; border: 1px solid var(--chl-edge);
  border-radius: 10px; background: var(--chl-paper);
}
.chl .chl-ui .chl-panel-head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; min-block-size: 44px; padding-block-end: 4px; }
.chl .chl-ui .chl-panel-head .chl-close { margin: 0; margin-inline: auto -8px; }
.chl .chl-ui .chl-panel-count { color: var(--chl-soft); font-variant-numeric: tabular-nums; }
.chl .chl-ui .chl-panel-count:not(:empty) { margin-inline-end: 8px; }
.chl .chl-ui .chl-facets { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr)); gap: 18px 28px; }
.chl .chl-ui .chl-facet { min-inline-size: 0; margin: 0; padding: 0; border: 0; }
.chl .chl-ui .chl-facet-name { padding: 0; margin-block-end: 4px; font-weight: 600; }
.chl .chl-ui .chl-values { position: relative; max-block-size: 242px; margin-inline: -6px; overflow: hidden auto; overscroll-behavior: contain; scrollbar-width: thin; }
.chl .chl-ui .chl-value {
  display: flex; align-items: baseline; gap: 8px; min-block-size: 28px; box-sizing: border-box; padding: 4px 6px;
  border-radius: 5px; line-height: 20px; cursor: pointer;
}
.chl .chl-ui .chl-value:hover { background: var(--chl-lane); }
.chl .chl-ui .chl-value:has(:focus-visible) { outline: 2px solid var(--chl-ink); outline-offset: -2px; }
.chl .chl-ui .chl-value :focus-visible { outline: none; box-shadow: none; }
.chl .chl-ui .chl-box { flex: none; inline-size: 15px; block-size: 15px; margin: 0; translate: 0 2px; accent-color: var(--chl-ink); cursor: pointer; }
.chl .chl-ui .chl-value-name { flex: 1; min-inline-size: 0; overflow-wrap: anywhere; text-align: start; }
.chl .chl-ui .chl-value-count { flex: none; color: var(--chl-soft); font-size: 12.5px; font-variant-numeric: tabular-nums; }
.chl .chl-ui .chl-quiet .chl-value { color: var(--chl-soft); }
.chl .chl-ui .chl-match { display: flex; flex-wrap: wrap; gap: 0 6px; margin: 0 -6px 4px; color: var(--chl-soft); font-size: 12.5px; }
.chl .chl-ui .chl-lane-rows { max-inline-size: 620px; margin-block-start: 6px; padding-inline: 0 6px; }
.chl .chl-ui .chl-lane-rows + .chl-more, .chl .chl-ui .chl-field:has(+ .chl-lane-rows) { max-inline-size: 620px; }
.chl .chl-ui .chl-lane-row { display: flex; align-items: center; gap: 4px; }
.chl .chl-ui .chl-lane-row .chl-value { flex: 1; min-inline-size: 0; }
.chl .chl-ui .chl-lane-row .chl-button { flex: none; block-size: 28px; min-inline-size: 28px; padding: 0 6px; }
.chl .chl-ui .chl-lane-row[data-depth="1"] .chl-value { margin-inline-start: 16px; }
.chl .chl-ui .chl-lane-row[data-depth="2"] .chl-value { margin-inline-start: 32px; }
.chl .chl-ui .chl-lane-handle { flex: none; padding: 4px 6px; color: var(--chl-soft); cursor: grab; touch-action: none; user-select: none; }
.chl .chl-ui .chl-panel-head select.chl-field { inline-size: auto; max-inline-size: 100%; }
.chl .chl-ui .chl-more { margin-block-start: 4px; color: var(--chl-soft); font-size: 12.5px; }
.chl .chl-ui .chl-field {
  box-sizing: border-box; inline-size: 100%; block-size: 30px; margin: 0; padding: 0 8px; border: 1px solid var(--chl-edge);
  border-radius: 6px; background: var(--chl-paper); color: var(--chl-ink); font: inherit; text-overflow: ellipsis;
}
.chl .chl-ui .chl-field::placeholder { color: var(--chl-soft); opacity: 1; }
.chl .chl-ui .chl-facet > .chl-field { margin-block-end: 4px; }
.chl .chl-ui .chl-field:focus-visible { outline-offset: 0; }
.chl .chl-ui.chl-search { padding-block-end: 8px; }
.chl .chl-ui.chl-search .chl-panel-head .chl-field { flex: 1 1 200px; inline-size: auto; min-inline-size: 0; max-inline-size: 420px; font-size: 14px; }
.chl .chl-ui .chl-hits { position: relative; max-block-size: min(50vh, 420px); margin: 4px -10px 0; overflow: hidden auto; overflow-wrap: anywhere; overscroll-behavior: contain; scrollbar-width: thin; }
.chl .chl-ui .chl-hits > li + li { border-block-start: 1px solid var(--chl-hair); }
.chl .chl-ui .chl-found {
  display: flex; flex-wrap: wrap; gap: 0 12px; box-sizing: border-box; inline-size: 100%; min-block-size: 44px; padding: 8px 10px;
  border-radius: 5px;
}
.chl .chl-ui .chl-found:hover, .chl .chl-ui .chl-found[aria-current] { background: var(--chl-lane); }
.chl .chl-ui .chl-found[aria-current] { border-radius: 0; box-shadow: inset 3px 0 var(--chl-ink); }
.chl[dir="rtl"] .chl-ui .chl-found[aria-current] { box-shadow: inset -3px 0 var(--chl-ink); }
.chl .chl-ui .chl-found:focus-visible { outline-offset: -2px; }
.chl .chl-ui .chl-found-title { flex: 0 1 100%; font-size: 14px; font-weight: 600; line-height: 1.35; text-wrap: pretty; }
.chl .chl-ui :is(.chl-found-date, .chl-found-actors) { color: var(--chl-soft); font-size: 12.5px; }
.chl .chl-ui .chl-mark {
  padding: 0; background: none; color: inherit; font-weight: inherit; text-decoration: underline; text-decoration-thickness: 2px;
  text-underline-offset: 3px;
}
.chl .chl-ui .chl-hits + .chl-button { margin-block: 8px; }
@container (max-width: 420px) {
  .chl .chl-ui.chl-search .chl-panel-head .chl-field { order: -1; flex-basis: calc(100% - 52px); max-inline-size: none; }
  .chl .chl-ui.chl-search .chl-panel-head .chl-close { order: -1; }
}
.chl[data-layout="list"] .chl-ui .chl-value { min-block-size: 44px; padding-block: 12px; }
.chl[data-layout="list"] .chl-ui .chl-field { block-size: 44px; font-size: 16px; }
.chl[data-layout="list"] .chl-ui .chl-panel-head .chl-close { inline-size: 44px; block-size: 44px; }
@media (pointer: coarse) {
  .chl .chl-ui .chl-lane-row .chl-button { block-size: 44px; min-inline-size: 44px; }
  .chl .chl-ui .chl-value { min-block-size: 44px; padding-block: 12px; }
  .chl .chl-ui .chl-field { block-size: 44px; font-size: 16px; }
}
@media print { .chl .chl-ui.chl-panel { display: none !important; } }
`;
