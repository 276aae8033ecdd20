import { darkPalette, lightPalette, type Palette } from "../scene/theme.ts";
import { adaptiveStyles } from "./styles/adaptive.ts";
import { baseStyles } from "./styles/base.ts";
import { cardStyles } from "./styles/card.ts";
import { controlStyles } from "./styles/controls.ts";
import { legendStyles } from "./styles/legend.ts";
import { listStyles } from "./styles/list.ts";
import { overviewStyles } from "./styles/overview.ts";
import { pictureStyles } from "./styles/picture.ts";
import { previewStyles } from "./styles/preview.ts";
import { staticStyles } from "./styles/static.ts";
import { summaryStyles } from "./styles/summary.ts";
import { tableStyles } from "./styles/table.ts";
import { toolbarStyles } from "./styles/toolbar.ts";

const properties = (palette: Palette): string =>
  Object.entries(palette)
    .map(([name, color]) => `--chl-${name}: ${color};`)
    .join(" ");

/**
 * The style of everything in HTML. Colours and fonts are the custom properties of `.chl`. Every part is a `.chl-ui`, in
 * which the page's own element rules (`* {all: unset}`, `button {width: 100%}`) are rolled back before ours apply;
 * `.chl-own` holds what the page drew itself and keeps them. What adapts to reader and device comes last.
 */
export const htmlStyles: string = [
  baseStyles,
  cardStyles,
  previewStyles,
  toolbarStyles,
  summaryStyles,
  legendStyles,
  listStyles,
  controlStyles,
  tableStyles,
  staticStyles,
  adaptiveStyles,
].join("");

/**
 * The whole style sheet, adopted by default and shipped as `chronolane.css`. Colours are custom properties, so that a
 * page can set its own on `.chl`. Paper is light: dark is for screens.
 */
export const styles: string = `
:where(.chl) { ${properties(lightPalette)}
  --chl-font: Inter, "Liberation Sans", "Noto Sans", "Noto Sans Arabic", Helvetica, Arial, sans-serif;
  --chl-serif: Georgia, "Liberation Serif", "Times New Roman", serif; color-scheme: light; }
@media screen and (prefers-color-scheme: dark) { :where(.chl[data-theme="auto"]) { ${properties(darkPalette)} color-scheme: dark; } }
@media screen { :where(.chl[data-theme="dark"]) { ${properties(darkPalette)} color-scheme: dark; } }
:where(chronolane-timeline:not([hidden])), :host(:where(chronolane-timeline:not([hidden]))) { display: block; }
:host(chronolane-timeline) > div:has(> .chl[data-fill]) { block-size: 100%; }
${pictureStyles}${overviewStyles}${htmlStyles}`;
