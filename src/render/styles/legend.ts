/** The legend: what each mark means, and buttons where it filters. */
export const legendStyles: string = `
/* Legend */
.chl .chl-ui.chl-legend { position: relative; margin: 0 0 10px; font-size: 12.5px; line-height: 24px; overflow-wrap: anywhere; color: var(--chl-soft); }
.chl .chl-ui .chl-legend-list { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; }
.chl .chl-ui :is(.chl-legend-button, .chl-legend-words) {
  display: flex; align-items: center; gap: 7px; min-block-size: 26px; padding: 0 6px; border-radius: 6px; line-height: 1.2;
}
.chl .chl-ui .chl-sample { display: block; flex: none; overflow: visible; }
.chl .chl-ui .chl-legend-count { font-variant-numeric: tabular-nums; }
.chl .chl-ui .chl-legend-item[data-name="retracted"] .chl-legend-label { text-decoration: line-through; }
.chl .chl-ui .chl-legend-button:hover { background: var(--chl-lane); color: var(--chl-ink); }
.chl .chl-ui .chl-legend-button[aria-pressed="true"] { background: var(--chl-lane); color: var(--chl-ink); box-shadow: inset 0 0 0 1.5px var(--chl-ink); }
.chl .chl-ui .chl-legend-button.chl-legend-none svg { opacity: 0.5; }
`;
