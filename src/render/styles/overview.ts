/** The strip with the whole span over the lanes, and the window in it. */
export const overviewStyles: string = `
.chl .chl-overview { display: block; position: relative; margin: 0 0 6px; }
.chl .chl-overview[hidden] { display: none; }
.chl .chl-overview-strip { position: relative; block-size: 44px; cursor: pointer; touch-action: pan-y; user-select: none; -webkit-user-select: none; }
.chl .chl-overview-picture, .chl .chl-overview-picture :where(*) { all: revert-layer; direction: revert-layer; }
.chl .chl-overview-picture { display: block; overflow: hidden; }
.chl .chl-overview-picture text { white-space: pre; }
.chl .chl-overview-window {
  position: absolute; box-sizing: border-box; inset-block-start: 0; block-size: 27px; border: 1px solid var(--chl-ink); border-radius: 3px;
  background: color-mix(in srgb, var(--chl-ink) 10%, transparent); cursor: grab; pointer-events: none;
}
.chl .chl-overview-handle {
  position: absolute; box-sizing: border-box; inset-block-start: 1px; inline-size: 24px; block-size: 25px; margin-inline-start: -12px;
  border: 0; border-radius: 6px; background: none; cursor: ew-resize; touch-action: pan-y;
}
.chl .chl-overview-handle::before {
  content: ""; position: absolute; inset-block: 6px; inset-inline-start: 10px; inline-size: 4px; border-radius: 2px; background: var(--chl-ink);
}
.chl .chl-overview-handle:focus-visible { outline: 2px solid var(--chl-ink); outline-offset: -1px; background: color-mix(in srgb, var(--chl-paper) 60%, transparent); }
@media (forced-colors: active) {
  .chl .chl-overview-picture { forced-color-adjust: none; }
  .chl .chl-overview-picture :is(.chl-overview-columns, text) { fill: CanvasText; }
  .chl .chl-overview-picture :is(.chl-overview-processes, .chl-overview-base) { stroke: CanvasText; }
  .chl .chl-overview-window { border-color: Highlight; background: none; }
  .chl .chl-overview-handle::before { background: Highlight; }
  .chl .chl-overview-handle:focus-visible { outline-color: Highlight; }
}
@media print { .chl .chl-overview { display: none; } }
`;
