/** The root, the picture and the buttons over its marks. */
export const pictureStyles: string = `
.chl { display: block; position: relative; box-sizing: border-box; inline-size: 100%; background: var(--chl-paper); color: var(--chl-ink); font-family: var(--chl-font); text-align: start; }
.chl .chl-top { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 8px 18px; margin: 0 0 10px; }
.chl .chl-top > .chl-summary { flex: 1 1 320px; min-inline-size: 0; }
.chl .chl-top > .chl-toolbar { margin-inline-start: auto; }
.chl .chl-stage { display: block; position: relative; overflow: hidden; cursor: grab; touch-action: pan-y; user-select: none; -webkit-user-select: none; }
.chl .chl-stage[data-moving] { cursor: grabbing; }
.chl .chl-stage[hidden] { display: none; }
.chl .chl-picture, .chl .chl-picture svg { display: block; }
.chl .chl-picture text { white-space: pre; }
.chl .chl-grid { position: absolute; inset: 0; overflow: hidden; pointer-events: none; margin: 0; padding: 0; }
.chl .chl-grid-layer { position: absolute; inset: 0; }
.chl .chl-grid [role="row"], .chl .chl-grid [role="gridcell"] { display: contents; }
.chl .chl-grid [role="rowheader"] { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.chl .chl-grid button.chl-hit { all: unset; position: absolute; box-sizing: border-box; inset: auto; margin: 0; padding: 0; border: 0; min-inline-size: 0; background: transparent; border-radius: 8px; cursor: pointer; pointer-events: auto; }
.chl .chl-grid button.chl-hit:focus-visible { outline: 2px solid var(--chl-ink); outline-offset: 1px; box-shadow: 0 0 0 2px var(--chl-paper) inset; }
.chl .chl-note-line { margin: 8px 0 0; font-size: 12.5px; color: var(--chl-soft); }
.chl .chl-note-line:empty { display: none; }
@media (forced-colors: active) {
  .chl .chl-paper, .chl .chl-lane { fill: Canvas; }
  .chl .chl-picture text { fill: CanvasText; }
  .chl .chl-shape, .chl .chl-tick, .chl .chl-arrow, .chl .chl-icon, .chl .chl-lane-edge { fill: CanvasText; stroke: CanvasText; }
  .chl .chl-thin .chl-shape, .chl .chl-dashed .chl-shape { fill: Canvas; }
  .chl .chl-label-inside { fill: Canvas !important; }
  .chl .chl-ring { stroke: Highlight; fill: none; }
  .chl .chl-grid button.chl-hit:focus-visible { outline-color: Highlight; }
}
@media print { .chl .chl-toolbar { display: none; } }
`;
