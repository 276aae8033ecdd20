/** The preview of hover, focus and long press. */
export const previewStyles: string = `
/* Preview */
.chl .chl-ui.chl-preview {
  inline-size: max-content; max-inline-size: min(320px, 100vw / var(--chl-zoom, 1) - 16px); padding: 9px 13px 10px; border-radius: 8px;
  overflow: visible; font-size: 13px; line-height: 1.4; cursor: default;
  box-shadow: 0 1px 2px rgb(20 18 15 / 0.08), 0 6px 18px rgb(20 18 15 / 0.14);
}
/* A bridge for the pointer on its way in. */
.chl .chl-ui.chl-preview::before { content: ""; position: absolute; inset: -9px; z-index: -1; }
.chl .chl-ui .chl-preview-title { font: 600 14.5px/1.3 var(--chl-serif); text-wrap: balance; }
.chl .chl-ui .chl-preview-date { margin-block-start: 2px; color: var(--chl-soft); }
.chl .chl-ui .chl-preview-sources { margin-block-start: 5px; font-size: 12.5px; }
.chl .chl-ui .chl-preview-source { display: block; }
`;
