/** What readers and devices ask for: fingers, little height, more contrast, less motion, forced colours, print. */
export const adaptiveStyles: string = `
.chl .chl-ui .chl-print-note { display: none; margin-block-end: 12px; }

/* Fingers */
.chl[data-layout="list"] .chl-top > .chl-toolbar { margin-inline-start: 0; }
.chl[data-layout="list"] .chl-ui.chl-toolbar, .chl[data-layout="list"] .chl-ui .chl-group { gap: 6px; }
.chl[data-layout="list"] .chl-ui .chl-button { block-size: 44px; min-inline-size: 44px; padding: 0 11px; border-radius: 8px; font-size: 14px; }
.chl[data-layout="list"] .chl-ui .chl-legend-button { min-block-size: 44px; }
.chl[data-layout="list"] .chl-ui :is(.chl-issues-summary, .chl-fold-summary) { min-block-size: 44px; align-content: center; }
@media (pointer: coarse) {
  .chl .chl-ui .chl-button { block-size: 44px; min-inline-size: 44px; border-radius: 8px; }
  .chl .chl-ui :is(.chl-step, .chl-fold-summary, .chl-legend-button, .chl-menu-item) { min-block-size: 44px; }
  .chl .chl-ui .chl-close { inline-size: 44px; block-size: 44px; margin-block-start: -10px; }
  .chl .chl-ui .chl-card-head { padding-inline-end: 2px; }
  .chl .chl-ui .chl-go { padding-block: 10px; }
  .chl .chl-ui .chl-issues-summary { min-block-size: 44px; align-content: center; }
}

/* Little height: nothing sticks, all of it is for reading. */
@media (max-height: 420px) {
  .chl .chl-ui :is(.chl-card-head, .chl-card-foot, .chl-section-head), .chl .chl-ui.chl-list .chl-pager { position: static; }
  .chl .chl-ui:is(.chl-card, .chl-members) { scroll-padding-block: 8px; }
}

/* Compact: less air between lines, targets as large as before. */
.chl[data-density="compact"] .chl-ui.chl-list { font-size: 13px; --chl-indent: 30px; }
.chl[data-density="compact"] .chl-ui .chl-entry { padding-block-end: 6px; }
.chl[data-density="compact"] .chl-ui .chl-section-head { padding-block: 5px 4px; }
.chl[data-density="compact"] .chl-ui .chl-gap { padding-block: 3px; }
.chl[data-density="compact"] .chl-ui .chl-chips { margin-block-start: 3px; }
@media (pointer: fine) {
  .chl[data-density="compact"] .chl-ui .chl-entry-head { margin-block-end: 0; }
  .chl[data-density="compact"] .chl-ui .chl-entry-title { min-block-size: 28px; padding-block: 4px 3px; font-size: 14.5px; }
  .chl[data-density="compact"] .chl-ui .chl-entry-title::after { inset-block-start: 9px; }
  .chl[data-density="compact"] .chl-ui .chl-entry-title[aria-expanded="true"]::after { inset-block-start: 13px; }
  .chl[data-density="compact"] .chl-ui .chl-entry-mark { inset-block-start: 4px; }
}

@media (prefers-contrast: more) {
  .chl .chl-ui :is(.chl-link, .chl-go) { text-decoration-thickness: 2px; }
  .chl .chl-ui .chl-button { border-width: 2px; }
  .chl .chl-ui [aria-disabled="true"] { opacity: 0.7; }
}
@media (prefers-reduced-motion: no-preference) {
  .chl .chl-ui :is(.chl-entry-title, .chl-fold-toggle)::after, .chl .chl-ui .chl-fold-toggle::before { transition: rotate 150ms; }
}
@media (forced-colors: active) {
  .chl .chl-ui.chl-ui {
    --chl-paper: Canvas; --chl-ink: CanvasText; --chl-soft: CanvasText; --chl-edge: CanvasText; --chl-hair: CanvasText;
    --chl-lane: Canvas; --chl-period: Canvas;
  }
  .chl .chl-ui .chl-button { border-color: ButtonText; }
  .chl .chl-ui :is(.chl-button, .chl-legend-button):is([aria-pressed="true"], [aria-expanded="true"]) {
    forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText;
  }
  .chl .chl-ui [aria-disabled="true"] { opacity: 1; color: GrayText; }
  .chl .chl-ui .chl-selected { outline: 2px solid Highlight; outline-offset: -2px; }
  .chl .chl-ui :focus-visible { outline-color: Highlight; box-shadow: none; }
  .chl .chl-ui :is(.chl-mark-icon, .chl-dot) { color: CanvasText !important; }
}
@media print {
  .chl .chl-ui:is(.chl-card, .chl-members, .chl-preview, .chl-help, .chl-menu, .chl-toolbar) { display: none !important; }
  .chl .chl-ui.chl-list[hidden] { display: block !important; margin-block-start: 24px; }
  .chl .chl-ui .chl-list-section { content-visibility: visible; }
  .chl .chl-ui :is(.chl-section-head, .chl-fold-head) { position: static; }
  .chl .chl-ui :is(.chl-section-head, .chl-fold-head, .chl-gap) { break-after: avoid; }
  .chl .chl-ui .chl-entry { break-inside: avoid; }
  .chl .chl-ui :is(.chl-entry-title, .chl-fold-toggle) { min-block-size: 0; }
  .chl .chl-ui .chl-entry-title::after, .chl .chl-ui .chl-fold-toggle::before { display: none; }
  .chl .chl-ui :is(.chl-entry-mark, .chl-dot, .chl-mark-icon, .chl-sample) { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .chl .chl-ui .chl-print-note { display: block; }
  .chl .chl-ui .chl-link[href]::after { content: " <" attr(href) ">"; font-size: 12px; overflow-wrap: anywhere; }
}
`;
