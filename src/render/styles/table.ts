/** The table of all events. */
export const tableStyles: string = `
/* Table */
.chl .chl-ui .chl-table-scroll { position: relative; max-block-size: max(320px, 80vh); overflow: auto; scrollbar-width: thin; }
.chl .chl-ui .chl-table-scroll:focus-visible { outline-offset: -2px; }
.chl .chl-ui .chl-table { inline-size: 100%; border-collapse: separate; border-spacing: 0; }
.chl .chl-ui .chl-table :is(th, td) {
  box-sizing: border-box; padding: 9px 14px 9px 0; padding-inline: 0 18px; border-block-end: 1px solid var(--chl-hair);
  font-weight: 400; text-align: start; vertical-align: top;
}
.chl .chl-ui .chl-table :is(th, td):first-child { padding-inline-start: 10px; }
.chl .chl-ui .chl-table thead th {
  position: sticky; inset-block-start: 0; z-index: 1; padding-block: 0; border-block-end: 1px solid var(--chl-soft);
  background: var(--chl-paper); white-space: nowrap;
}
.chl .chl-ui .chl-table td { color: var(--chl-soft); }
.chl .chl-ui .chl-table td:is([data-name="date"], [data-name="actors"], [data-name="claims"]) { color: var(--chl-ink); }
.chl .chl-ui .chl-table :is(th, td)[data-name="date"] { min-inline-size: 150px; }
.chl .chl-ui .chl-table :is(th, td)[data-name="title"] { min-inline-size: 230px; }
.chl .chl-ui .chl-table :is(th, td)[data-name="actors"] { min-inline-size: 160px; }
.chl .chl-ui .chl-table :is(th, td)[data-name="claims"] { min-inline-size: 240px; }
.chl .chl-ui .chl-table [data-name="claims"] li + li { margin-block-start: 7px; }
.chl .chl-ui .chl-row-speaker { display: block; font-size: 12.5px; color: var(--chl-soft); }
.chl .chl-ui .chl-table tbody th { padding-block: 0; }
.chl .chl-ui .chl-sort { display: inline-flex; align-items: center; gap: 7px; min-block-size: 36px; font-size: 12.5px; color: var(--chl-soft); }
.chl .chl-ui .chl-sort::after {
  content: ""; inline-size: 0; block-size: 0; border: 4px solid transparent; border-block-start-width: 0;
  border-block-end: 5px solid currentColor; visibility: hidden;
}
.chl .chl-ui .chl-sort:hover { color: var(--chl-ink); }
.chl .chl-ui .chl-sort:hover::after { visibility: visible; opacity: 0.4; }
.chl .chl-ui [aria-sort] .chl-sort { color: var(--chl-ink); font-weight: 600; }
.chl .chl-ui [aria-sort] .chl-sort::after { visibility: visible; opacity: 1; }
.chl .chl-ui [aria-sort="descending"] .chl-sort::after { rotate: 180deg; }
.chl .chl-ui .chl-sort:focus-visible { outline-offset: -2px; }
.chl .chl-ui .chl-row-title { inline-size: 100%; min-block-size: 38px; padding-block: 9px; font-weight: 600; overflow-wrap: break-word; text-wrap: pretty; }
.chl .chl-ui .chl-row-title:hover { text-decoration: underline; text-decoration-color: var(--chl-edge); text-underline-offset: 3px; }
.chl .chl-ui .chl-row-title:focus-visible { outline-offset: -2px; }
.chl .chl-ui .chl-row-title.chl-struck { text-decoration: line-through; }
.chl .chl-ui .chl-table tbody tr:hover > * { background: var(--chl-lane); }
.chl .chl-ui .chl-table [data-selected] > * { background: var(--chl-lane); }
.chl .chl-ui .chl-table [data-selected] > :first-child { border-inline-start: 3px solid var(--chl-ink); padding-inline-start: 7px; }
.chl .chl-ui .chl-pager { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; padding-block: 10px; }
.chl .chl-ui .chl-pager .chl-panel-count { flex: 1; }
.chl .chl-ui:is(.chl-list, .chl-members) .chl-pager {
  position: sticky; inset-block-end: 0; z-index: 1; padding: 6px 12px 6px 18px; border-block-start: 1px solid var(--chl-hair);
  background: var(--chl-paper);
}
.chl .chl-ui .chl-page { display: inline-flex; align-items: center; gap: 6px; margin-inline: 4px; white-space: nowrap; }
.chl .chl-ui .chl-page .chl-field { inline-size: 76px; }
.chl[data-layout="list"] .chl-ui :is(.chl-sort, .chl-row-title) { min-block-size: 44px; }
.chl[data-layout="list"] .chl-ui:not(.chl-list) .chl-pager .chl-panel-count { flex-basis: 100%; }
/* In a list one line, as far as it goes: the field leads to its ends. */
.chl .chl-ui.chl-list .chl-pager { padding-inline: 6px; }
.chl .chl-ui.chl-list .chl-page-end { display: none; }
.chl .chl-ui.chl-list .chl-page .chl-field { inline-size: 60px; }
@media (pointer: coarse) { .chl .chl-ui :is(.chl-sort, .chl-row-title) { min-block-size: 44px; } }
@media print {
  .chl .chl-ui .chl-table-scroll { position: relative; max-block-size: none; overflow: visible; }
  .chl .chl-ui .chl-table thead th { position: static; }
  .chl .chl-ui .chl-table tr { break-inside: avoid; }
  .chl .chl-ui .chl-pager > :not(.chl-panel-count) { display: none; }
}
`;
