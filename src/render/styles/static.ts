/** The page without script: the picture above the list, in narrow containers the list alone, in print both. */
export const staticStyles: string = `
/* Static page */
.chl.chl-static { container-type: inline-size; }
.chl.chl-static .chl-static-top { margin-block-end: 14px; }
.chl.chl-static .chl-static-title { font: 600 24px/1.2 var(--chl-serif); text-wrap: balance; }
.chl.chl-static .chl-static-top p { margin-block-start: 6px; max-inline-size: 82ch; font-size: 14px; text-wrap: pretty; }
.chl.chl-static :is(.chl-static-summary, .chl-static-foot) { color: var(--chl-soft); }
.chl.chl-static .chl-static-foot { padding-block: 14px 4px; padding-inline-start: 34px; font-size: 12.5px; }
.chl.chl-static .chl-stage { overflow-x: auto; margin-block-end: 12px; cursor: auto; touch-action: auto; user-select: auto; -webkit-user-select: auto; }
.chl.chl-static .chl-stage:focus-visible { outline: 2px solid var(--chl-ink); outline-offset: 2px; }
.chl.chl-static .chl-picture > svg { inline-size: 100%; min-inline-size: 720px; block-size: auto; }
.chl.chl-static .chl-entry-head { margin: 0; }
.chl.chl-static .chl-entry-title { min-block-size: 0; padding: 11px 0 3px; }
.chl.chl-static .chl-entry-title:hover { text-decoration: none; }
.chl.chl-static .chl-entry-title > * { display: inline; }
.chl.chl-static .chl-entry-title.chl-struck bdi { text-decoration: line-through; }
.chl.chl-static .chl-entry-title::before, .chl.chl-static .chl-entry-title::after { content: none; }
.chl.chl-static .chl-entry-number { font-variant-numeric: tabular-nums; color: var(--chl-soft); }
.chl.chl-static .chl-entry-card { max-inline-size: 68ch; }
.chl.chl-static :is(.chl-entry, .chl-source):target { background: var(--chl-lane); box-shadow: 0 0 0 4px var(--chl-lane); border-radius: 4px; }
.chl.chl-static .chl-entry:target .chl-entry-mark { background: var(--chl-lane); }
.chl.chl-static :is(.chl-entry, .chl-source) { scroll-margin-block-start: 44px; }
.chl.chl-static :is(.chl-ref, .chl-go) { color: var(--chl-ink); text-underline-offset: 3px; text-decoration-color: var(--chl-edge); }
.chl.chl-static .chl-source-head { margin-inline-start: 0; clip-path: none; }
.chl.chl-static .chl-source-head > .chl-ref { display: inline-block; min-inline-size: 1.5em; padding-block: 2px; font-variant-numeric: tabular-nums; }
.chl.chl-static .chl-list-part > :is(ul, ol) { padding-block: 10px; padding-inline-start: calc(var(--chl-indent) + 1.4em); max-inline-size: 68ch; }
.chl.chl-static .chl-list-part > ul { list-style: none; padding-inline-start: var(--chl-indent); }
.chl.chl-static .chl-list-part li + li { margin-block-start: 10px; }
@container (max-width: 479.98px) {
  .chl-static .chl-stage.chl-stage { display: none; }
}
@media print {
  .chl.chl-static { background: none; }
  .chl.chl-static .chl-stage.chl-stage { display: block; overflow: visible; }
  .chl.chl-static .chl-picture > svg { min-inline-size: 0; }
}
`;
