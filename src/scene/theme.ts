/** What can be painted. Lanes take the hues in turn. */
export type PaintName = "ink" | "paper" | "soft" | "hair" | "lane" | "edge" | "period" | `hue-${number}`;

/** Colours of one theme, each a plain CSS colour. */
export type Palette = Readonly<Record<string, string>>;

/** How many hues the palettes have. */
export const hueCount = 12;

/** The name of a place in the palette, which goes round; below 0 is none. */
export const hueName = (hue: number): PaintName => (hue < 0 ? "soft" : `hue-${hue % hueCount}`);

/** Every hue has at least 4.5:1 against paper, so that a label in paper can stand on it; lightness is spread. */
export const lightPalette: Palette = {
  paper: "#fcfbf8",
  ink: "#1d1c1a",
  soft: "#625d55",
  hair: "#e5e0d7",
  lane: "#f5f2ec",
  edge: "#cfcabf",
  period: "#efe9dc",
  "hue-0": "#5b4a8a",
  "hue-1": "#1c7384",
  "hue-2": "#86650f",
  "hue-3": "#2f5d9e",
  "hue-4": "#6f6a63",
  "hue-5": "#6b4526",
  "hue-6": "#2f6e43",
  "hue-7": "#8f3f6e",
  "hue-8": "#456070",
  "hue-9": "#5d661c",
  "hue-10": "#94481c",
  "hue-11": "#7a4fa3",
};

export const darkPalette: Palette = {
  paper: "#16171a",
  ink: "#ecebe7",
  soft: "#aaa69e",
  hair: "#2b2d31",
  lane: "#1c1e22",
  edge: "#3d4046",
  period: "#23252b",
  "hue-0": "#a797dc",
  "hue-1": "#56b3c4",
  "hue-2": "#d4ac4a",
  "hue-3": "#7fa8e4",
  "hue-4": "#a9a49c",
  "hue-5": "#c49a72",
  "hue-6": "#74bd8a",
  "hue-7": "#d88ab4",
  "hue-8": "#9db8c8",
  "hue-9": "#b9c46a",
  "hue-10": "#e39b6c",
  "hue-11": "#c8a2e6",
};

/** Turns a name into what is written: a colour, or a custom property with the light colour behind it. */
export type Paint = (name: PaintName) => string;

/** Plain colours, for pictures that stand alone. */
export const paintWith =
  (palette: Palette): Paint =>
  (name) =>
    palette[name] ?? palette["ink"] ?? "currentColor";

/** Custom properties `--chl-*`, so that a page and its themes can change them. */
export const paintByProperty: Paint = (name) => properties.get(name) ?? property(name);

const property = (name: string): string => `var(--chl-${name}, ${lightPalette[name] ?? "currentColor"})`;

/** The same text each time: a colour is asked for with every element of every frame. */
const properties: ReadonlyMap<string, string> = new Map(
  Object.keys(lightPalette).map((name) => [name, property(name)]),
);
