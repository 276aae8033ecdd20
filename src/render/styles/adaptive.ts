/** What readers and devices ask for: fingers, little height, more contrast, less motion, forced colours, print. */
export const adaptiveStyles: string = `
/* Fingers */
.chl[data-layout="list"] .chl-ui.chl-toolbar { gap: 8px; }
.chl[data-layout="list"] .chl-ui .chl-button { block-size: 44px; min-inline-size: 44px; padding: 0 14px; border-radius: 8px; font-size: 14px; }
.chl[data-layout="list"] .chl-ui :is(.chl-issues-summary, .chl-fold-summary) { min-block-size: 44px; align-content: center; }
@media (pointer: coarse) {
  .chl .chl-ui .chl-button { block-size: 44px; min-inline-size: 44px; border-radius: 8px; }
  .chl .chl-ui :is(.chl-step, .chl-fold-summary) { min-block-size: 44px; }
  .chl .chl-ui .chl-close { inline-size: 44px; block-size: 44px; margin-block-start: -10px; }
  .chl .chl-ui .chl-card-head { padding-inline-end: 2px; }
  .chl .chl-ui .chl-go { padding-block: 10px; }
  .chl .chl-ui .chl-issues-summary { min-block-size: 44px; align-content: center; }
}

/* Little height: nothing sticks, all of it is for reading. */
@media (max-height: 420px) {
  .chl .chl-ui :is(.chl-card-head, .chl-card-foot, .chl-section-head) { position: static; }
  .chl .chl-ui.chl-card { scroll-padding-block: 8px; }
}

@media (prefers-contrast: more) {
  .chl .chl-ui.chl-ui { --chl-soft: var(--chl-ink); --chl-edge: var(--chl-ink); }
}
@media (prefers-reduced-motion: no-preference) {
  .chl .chl-ui :is(.chl-entry-title, .chl-fold-toggle)::after, .chl .chl-ui .chl-fold-toggle::before { transition: rotate 150ms; }
}
@media (forced-colors: active) {
  .chl .chl-ui.chl-ui {
    --chl-paper: Canvas; --chl-ink: CanvasText; --chl-soft: CanvasText; --chl-edge: CanvasText; --chl-hair: CanvasText;
    --chl-lane: Canvas;
  }
  .chl .chl-ui .chl-button { border-color: ButtonText; }
  .chl .chl-ui .chl-button:is([aria-pressed="true"], [aria-expanded="true"]) {
    forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText;
  }
  .chl .chl-ui [aria-disabled="true"] { opacity: 1; color: GrayText; }
  .chl .chl-ui .chl-selected { outline: 2px solid Highlight; outline-offset: -2px; }
  .chl .chl-ui :focus-visible { outline-color: Highlight; box-shadow: none; }
  .chl .chl-ui :is(.chl-mark-icon, .chl-dot) { color: CanvasText !important; }
}
@media print {
  .chl .chl-ui:is(.chl-card, .chl-preview, .chl-help, .chl-toolbar) { display: none !important; }
  .chl .chl-ui .chl-list-section { content-visibility: visible; }
  .chl .chl-ui .chl-section-head { position: static; break-after: avoid; }
  .chl .chl-ui .chl-entry { break-inside: avoid; }
  .chl .chl-ui .chl-entry-title::after { display: none; }
  .chl .chl-ui .chl-entry-mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .chl .chl-ui .chl-link::after { content: " <" attr(href) ">"; font-size: 12px; overflow-wrap: anywhere; }
}
`;
