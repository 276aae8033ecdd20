/** What every part in HTML begins from: the page's own element rules are rolled back, then ours apply. */
export const baseStyles: string = `
.chl .chl-ui,
.chl .chl-ui :where(:not(.chl-own, .chl-own *)) { all: revert-layer; }
.chl .chl-ui.chl-ui {
  box-sizing: border-box;
  font: 400 13.5px/1.45 var(--chl-font);
  color: var(--chl-ink);
  text-align: start;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
.chl .chl-ui.chl-ui[hidden], .chl .chl-ui [hidden] { display: none !important; }
.chl .chl-ui :where(h2, h3, h4, h5, h6, p, ul, ol, li, figure, dl) { margin: 0; padding: 0; font: inherit; }
.chl .chl-ui .chl-plain { list-style: none; }
.chl .chl-ui :where(button) {
  box-sizing: border-box; margin: 0; padding: 0; border: 0; border-radius: 4px; background: none; color: inherit;
  font: inherit; text-align: start; text-transform: none; letter-spacing: inherit; cursor: pointer;
  touch-action: manipulation; -webkit-tap-highlight-color: transparent;
}
.chl .chl-ui [aria-disabled="true"] { opacity: 0.45; cursor: default; }
.chl .chl-ui :focus-visible {
  outline: 2px solid var(--chl-ink); outline-offset: 2px; box-shadow: 0 0 0 2px var(--chl-paper);
}
.chl .chl-ui .chl-unseen {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.chl .chl-ui .chl-mark-icon, .chl .chl-ui .chl-dot { display: block; flex: none; overflow: visible; }
.chl .chl-ui .chl-figure { font-weight: 650; font-variant-numeric: tabular-nums; }
`;
