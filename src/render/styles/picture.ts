/** The root, the picture and the buttons over its marks. */
export const pictureStyles: string = `
.chl { display: block; position: relative; box-sizing: border-box; inline-size: 100%; background: var(--chl-paper); color: var(--chl-ink); }
/* What the page's texts hand down ends here: what is drawn is as wide as it was measured. */
.chl {
  font: 400 13.5px/1.45 var(--chl-font); letter-spacing: normal; word-spacing: normal; text-align: start; text-indent: 0; text-shadow: none;
  text-transform: none; text-wrap: wrap; white-space: normal; word-break: normal; overflow-wrap: normal; line-break: auto; hyphens: manual;
  writing-mode: horizontal-tb; text-rendering: auto; text-underline-offset: auto; -webkit-text-fill-color: currentcolor;
  -webkit-text-stroke: 0;
}
/* How wide the picture is drawn keeps nothing around it from getting narrower; where the content is asked for a width, this is it. */
.chl.chl > :is(.chl-top, .chl-panels, .chl-legend, .chl-overview, .chl-stage, .chl-list, .chl-note-line) { contain: inline-size; }
.chl::before { content: ". ."; display: block; block-size: 0; overflow: hidden; visibility: hidden; font-size: 0; word-spacing: 1200px; }
.chl[hidden] { display: none; }
.chl .chl-top { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 8px 18px; margin: 0 0 10px; }
.chl .chl-top > .chl-summary { flex: 1 1 220px; min-inline-size: 0; }
.chl .chl-top > .chl-toolbar { margin-inline-start: auto; }
/* As high as the screen or the container: the picture has what the rest leaves, or its own height where there is none to fill. */
.chl:is([data-fill], :fullscreen):not([hidden]) { display: flex; flex-direction: column; block-size: 100%; min-block-size: 0; overflow: auto; }
.chl:fullscreen:not([hidden]) { inline-size: 100%; padding: 16px 20px; }
.chl:is([data-fill], :fullscreen) > * { flex: none; }
/* Rings of focus have room within what scrolls. */
.chl[data-fill] > :is(.chl-top, .chl-panels, .chl-legend, .chl-note-line) { padding-inline: 4px; }
.chl[data-fill] > .chl-top { padding-block-start: 4px; }
.chl.chl:is([data-fill], :fullscreen) > .chl-stage { flex: 1 1 0%; min-block-size: 160px; contain: size; contain-intrinsic-block-size: 480px; }
.chl .chl-stage { display: block; position: relative; overflow: hidden; cursor: grab; touch-action: pan-y; user-select: none; -webkit-user-select: none; }
.chl .chl-stage[data-moving] { cursor: grabbing; }
.chl .chl-stage[hidden] { display: none; }
.chl[data-working], .chl[data-working] :is(button, input, .chl-stage) { cursor: progress; }
.chl .chl-ui.chl-news-place { display: flex; position: sticky; inset-block-end: 12px; z-index: 3; block-size: 0; align-items: flex-end; justify-content: center; pointer-events: none; }
.chl .chl-ui.chl-news-place[data-framed] { position: absolute; inset-block: calc(var(--chl-y) - 12px) auto; inset-inline: 0; }
.chl .chl-stage .chl-ui.chl-news-place { position: absolute; inset-block: 0 auto; inset-inline: auto 4px; block-size: auto; }
.chl .chl-stage .chl-ui.chl-news-place button.chl-news { position: relative; block-size: 24px; box-shadow: none; }
.chl .chl-stage .chl-ui.chl-news-place button.chl-news::after { content: ""; position: absolute; inset: 0 0 -20px; }
.chl .chl-ui.chl-news-place button.chl-news { border-color: transparent; border-radius: 999px; padding-inline: 14px; background: var(--chl-ink); color: var(--chl-paper); pointer-events: auto; box-shadow: 0 1px 4px rgb(20 18 15 / 0.3); }
.chl .chl-ui.chl-news-place button.chl-news[hidden] { display: none; }
/* The page's rules for elements are rolled back: every rule of a style sheet beats a presentation attribute. */
.chl .chl-picture, .chl .chl-picture :where(*) { animation: revert-layer; clip-path: revert-layer; cursor: revert-layer; direction: revert-layer; display: revert-layer; fill: revert-layer; fill-opacity: revert-layer; fill-rule: revert-layer; filter: revert-layer; float: revert-layer; mask: revert-layer; mix-blend-mode: revert-layer; opacity: revert-layer; outline: revert-layer; overflow: revert-layer; paint-order: revert-layer; pointer-events: revert-layer; position: revert-layer; rotate: revert-layer; scale: revert-layer; shape-rendering: revert-layer; stroke: revert-layer; stroke-dasharray: revert-layer; stroke-dashoffset: revert-layer; stroke-linecap: revert-layer; stroke-linejoin: revert-layer; stroke-miterlimit: revert-layer; stroke-opacity: revert-layer; stroke-width: revert-layer; transform: revert-layer; transform-box: revert-layer; transform-origin: revert-layer; transition: revert-layer; translate: revert-layer; vector-effect: revert-layer; visibility: revert-layer; }
/* Of the others only what an element has or hands down: each costs time with every element that moves. */
.chl .chl-picture, .chl .chl-picture :where(svg), .chl .chl-picture :where(g), .chl .chl-picture :where(text), .chl .chl-picture :where(tspan) { dominant-baseline: revert-layer; font-family: revert-layer; font-kerning: revert-layer; font-feature-settings: revert-layer; font-size: revert-layer; font-stretch: revert-layer; font-style: revert-layer; font-variant: revert-layer; font-weight: revert-layer; letter-spacing: revert-layer; line-height: revert-layer; text-anchor: revert-layer; text-decoration: revert-layer; text-indent: revert-layer; text-rendering: revert-layer; text-shadow: revert-layer; text-transform: revert-layer; unicode-bidi: revert-layer; vertical-align: revert-layer; word-spacing: revert-layer; writing-mode: revert-layer; }
.chl .chl-picture, .chl .chl-picture :where(svg), .chl .chl-picture :where(rect), .chl .chl-picture :where(circle), .chl .chl-picture :where(pattern) { cx: revert-layer; cy: revert-layer; height: revert-layer; margin: revert-layer; max-height: revert-layer; max-width: revert-layer; min-height: revert-layer; min-width: revert-layer; r: revert-layer; rx: revert-layer; ry: revert-layer; width: revert-layer; x: revert-layer; y: revert-layer; }
.chl .chl-picture :where(path) { d: revert-layer; }
.chl .chl-picture, .chl .chl-picture svg { display: block; }
/* What is pointed at is found by its place. A cursor that the shapes inherited would style each of them anew when it changes. */
.chl .chl-picture { cursor: auto; pointer-events: none; }
/* But for breaks, of which the browser shows the title. */
.chl .chl-picture .chl-break * { cursor: grab; pointer-events: auto; }
.chl .chl-picture text { white-space: pre; }
.chl .chl-grid[role] { position: absolute; inset: 0; overflow: hidden; cursor: auto; pointer-events: none; margin: 0; padding: 0; }
.chl .chl-grid-layer { position: absolute; inset: 0; }
.chl .chl-grid [role="row"], .chl .chl-grid [role="gridcell"] { display: contents; }
.chl .chl-grid [role="rowheader"] { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
/* All that a page may do to a button that shows nothing, by name: 'all' costs several times as much. */
.chl .chl-grid button.chl-hit {
  appearance: none; display: block; position: absolute; inset: auto; float: none; z-index: auto; box-sizing: border-box; min-inline-size: 0; min-block-size: 0;
  max-inline-size: none; max-block-size: none; margin: 0; padding: 0; border: 0; border-radius: 8px; background: transparent; box-shadow: none; outline: 0;
  opacity: 1; visibility: inherit; overflow: visible; filter: none; backdrop-filter: none; mix-blend-mode: normal; clip-path: none; mask: none;
  transform: none; translate: none; rotate: none; scale: none; transition: none; animation: none; cursor: pointer; pointer-events: auto;
}
.chl .chl-grid button.chl-hit:focus-visible { outline: 2px solid var(--chl-ink); outline-offset: 1px; box-shadow: 0 0 0 2px var(--chl-paper) inset; }
.chl .chl-note-line { margin: 8px 0 0; font-size: 12.5px; color: var(--chl-soft); }
.chl .chl-note-line:empty { display: none; }

@media (prefers-contrast: more) {
  .chl.chl { --chl-soft: var(--chl-ink); --chl-edge: var(--chl-ink); --chl-hair: color-mix(in srgb, var(--chl-ink) 30%, var(--chl-paper)); }
  .chl .chl-picture :is(.chl-solid .chl-shape:not(.chl-bracket), .chl-solid .chl-arrow) { stroke: var(--chl-ink); stroke-width: 1.5; }
  .chl .chl-picture :is(.chl-thin, .chl-dashed) .chl-shape { stroke-width: 2.4; }
  .chl .chl-picture .chl-connector { opacity: 1; }
  .chl .chl-picture .chl-connector path { stroke-width: 2; }
  .chl .chl-picture .chl-tie-line { stroke-width: 2.4; }
}

/* Colours are the reader's: every class that the picture paints, by name, since SVG is not forced by itself. */
@media (forced-colors: active) {
  .chl .chl-picture { forced-color-adjust: none; }
  .chl .chl-picture :is(.chl-paper, .chl-lane, .chl-break path:not([stroke]), .chl-period-strip, .chl-badge) { fill: Canvas; }
  .chl .chl-picture :is(.chl-period-ground, .chl-counts-ground) { fill: none; }
  .chl .chl-picture .chl-period-fade { fill-opacity: 0.25; }
  .chl .chl-picture :is(.chl-lane, .chl-period-ground, .chl-grid) { stroke: CanvasText; stroke-opacity: 0.35; }
  .chl .chl-picture :is(text, rect.chl-as-of, .chl-period-edge, .chl-lane-edge, .chl-tick, .chl-counts, .chl-counts-wide, pattern rect, .chl-connector circle) { fill: CanvasText; }
  .chl .chl-picture :is(.chl-solid, .chl-thin, .chl-dashed) :is(.chl-shape, .chl-arrow):not([fill="none"]) { fill: CanvasText; }
  .chl .chl-picture :is(.chl-shape, .chl-arrow)[stroke]:not([fill="none"]) { fill: Canvas; }
  .chl .chl-picture :is([stroke].chl-shape, [stroke].chl-arrow, .chl-hollow, path.chl-as-of, .chl-axis-tick, .chl-axis-stroke, .chl-axis-line, .chl-break path[stroke], .chl-tray-line, .chl-tray-sign, .chl-period-strip, .chl-badge, .chl-badge-sign, .chl-icon, .chl-connector path, .chl-counts-wide) { stroke: CanvasText; }
  .chl .chl-picture :is(.chl-tie-line, .chl-tie-ring) { stroke: Highlight; }
  .chl .chl-picture .chl-tie-seam { stroke: Canvas; }
  .chl .chl-picture :is(.chl-tie-head, .chl-tie-dot) { fill: Highlight; }
  .chl .chl-picture .chl-tie-ring { fill: Canvas; }
  .chl .chl-picture .chl-head:not([stroke]) { fill: CanvasText; }
  .chl .chl-picture .chl-head[stroke] { fill: Canvas; }
  .chl .chl-picture stop { stop-color: CanvasText; }
  .chl .chl-picture .chl-connector { opacity: 1; }
  .chl .chl-picture .chl-label.chl-on-fill { fill: Canvas; }
  .chl .chl-picture .chl-ring { fill: none; stroke: Highlight; stroke-width: 3; }
  .chl .chl-picture .chl-counts-hits { fill: Highlight; }
  .chl .chl-picture .chl-counts-chosen { fill: none; stroke: Highlight; }
  .chl .chl-picture .chl-connector.chl-strong path { stroke: Highlight; }
  .chl .chl-picture .chl-strong circle { fill: Highlight; }
  .chl .chl-grid button.chl-hit:focus-visible { outline-color: Highlight; box-shadow: none; }
}

/* The picture as it stands, no wider than the paper; the list follows. */
@media print {
  .chl.chl[data-fill] { display: block; block-size: auto; padding: 0; overflow: visible; }
  .chl.chl.chl[data-fill] > .chl-stage { contain: inline-size; }
  .chl .chl-stage { break-inside: avoid; }
  .chl .chl-picture { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .chl .chl-picture .chl-svg { max-inline-size: 100%; block-size: auto; }
  .chl .chl-picture .chl-paper { fill: none; }
  .chl :is(.chl-toolbar, .chl-far, .chl-news-place, .chl-grid[role]) { display: none; }
}
`;
