import { colorNames } from "./colorNames.ts";

/** Longest colour that is read, in UTF-16 units. */
const maxLength = 64;

/**
 * The colour, if it is one that cannot do anything but colour: hex, a name, or rgb, hsl, hwb, lab, lch, oklab, oklch
 * of numbers. Else null: `url()`, `var()`, `calc()`, `currentColor` and the like reach outside the drawing.
 */
export function safeColor(raw: unknown): string | null {
  if (typeof raw !== "string" || raw.length > maxLength) return null;
  const color = raw.trim();
  if (/^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/iu.test(color)) return color;
  if (Object.hasOwn(colorNames, color.toLowerCase())) return color;
  return readFunction(color) === null ? null : color;
}

/** Relative luminance by WCAG 2, 0 to 1; NaN for what `safeColor` refuses. Transparency is not looked at. */
export function luminance(color: string): number {
  const safe = safeColor(color);
  if (safe === null) return NaN;
  const channels = readHex(safe) ?? readName(safe);
  if (channels !== null) return luminanceOf(channels);
  const call = readFunction(safe);
  return call === null ? NaN : luminanceOfCall(call);
}

/** Contrast of two colours by WCAG 2, 1 to 21; NaN when one is no colour. */
export function contrast(a: string, b: string): number {
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}

/** Which text is easier to read on the colour: light or dark. Dark where the colour cannot be read. */
export const readableOn = (color: string): "light" | "dark" =>
  contrast(color, "#fff") > contrast(color, "#111") ? "light" : "dark";

/** Red, green and blue, 0 to 255. */
type Channels = readonly [number, number, number];

/** A colour function: its name and three numbers, percentages already in the function's own measure. */
interface ColorCall {
  readonly name: string;
  readonly values: Channels;
}

const component = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?)(%|deg|grad|rad|turn)?$/iu;

/** What 100 % stands for in each place; `h` is an angle. */
const scales: Readonly<Record<string, readonly [number | "h", number | "h", number | "h"]>> = {
  rgb: [255, 255, 255],
  hsl: ["h", 100, 100],
  hwb: ["h", 100, 100],
  lab: [100, 125, 125],
  lch: [100, 150, "h"],
  oklab: [1, 0.4, 0.4],
  oklch: [1, 0.4, "h"],
};

function readFunction(color: string): ColorCall | null {
  const match = /^(rgb|hsl|hwb|lab|lch|oklab|oklch)(a?)\(([^()]*)\)$/iu.exec(color);
  if (match === null) return null;
  const name = (match[1] ?? "").toLowerCase();
  const scale = scales[name];
  const parts = splitArguments(match[3] ?? "", name);
  if (scale === undefined || parts === null || (match[2] !== "" && name !== "rgb" && name !== "hsl"))
    return null;
  const [first, second, third, alpha] = parts;
  const values = [readPart(first, scale[0]), readPart(second, scale[1]), readPart(third, scale[2])] as const;
  if (values.some(Number.isNaN) || (alpha !== undefined && Number.isNaN(readPart(alpha, 1)))) return null;
  return { name, values };
}

/** Three or four arguments: all parted by commas (rgb and hsl only), or by blanks with the alpha after a slash. */
function splitArguments(text: string, name: string): readonly string[] | null {
  const inside = text.trim();
  if (inside.includes(",")) {
    const parts = inside.split(",").map((part) => part.trim());
    return (name === "rgb" || name === "hsl") && (parts.length === 3 || parts.length === 4) ? parts : null;
  }
  const [colors = "", alpha, ...more] = inside.split("/").map((part) => part.trim());
  const parts = colors.split(/\s+/u);
  if (parts.length !== 3 || more.length > 0) return null;
  return alpha === undefined ? parts : [...parts, alpha];
}

/** The number in the measure of its place, NaN when it is none. `none` counts as 0. */
function readPart(text: string | undefined, scale: number | "h"): number {
  if (text === undefined) return NaN;
  if (text.toLowerCase() === "none") return 0;
  const match = component.exec(text);
  if (match === null) return NaN;
  const value = Number(match[1]);
  const unit = (match[2] ?? "").toLowerCase();
  if (scale === "h") return unit === "%" ? NaN : value * (degrees[unit] ?? 1);
  if (unit === "") return value;
  return unit === "%" ? (value * scale) / 100 : NaN;
}

const degrees: Readonly<Record<string, number>> = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };

function readHex(color: string): Channels | null {
  if (!color.startsWith("#")) return null;
  const digits = color.slice(1);
  const each = digits.length < 6 ? 1 : 2;
  const at = (index: number): number => {
    const text = digits.slice(index * each, (index + 1) * each);
    return parseInt(each === 1 ? text + text : text, 16);
  };
  return [at(0), at(1), at(2)];
}

function readName(color: string): Channels | null {
  const value = Object.hasOwn(colorNames, color.toLowerCase()) ? colorNames[color.toLowerCase()] : undefined;
  return value === undefined ? null : [value >> 16, (value >> 8) & 255, value & 255];
}

/** For lab and its kin the lightness alone is used: exact for greys, near enough to choose black or white text. */
function luminanceOfCall({ name, values: [a, b, c] }: ColorCall): number {
  switch (name) {
    case "rgb":
      return luminanceOf([a, b, c]);
    case "hsl":
      return luminanceOf(fromHsl(a, b / 100, c / 100));
    case "hwb":
      return luminanceOf(fromHwb(a, b / 100, c / 100));
    case "lab":
    case "lch":
      return clamp(a > 8 ? ((a + 16) / 116) ** 3 : a / 903.3, 1);
    default:
      return clamp(a ** 3, 1);
  }
}

function luminanceOf([red, green, blue]: Channels): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const value = clamp(channel / 255, 1);
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function fromHsl(hue: number, saturation: number, lightness: number): Channels {
  const light = clamp(lightness, 1);
  const amplitude = clamp(saturation, 1) * Math.min(light, 1 - light);
  const channel = (offset: number): number => {
    const place = (((offset + hue / 30) % 12) + 12) % 12;
    return 255 * (light - amplitude * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}

function fromHwb(hue: number, whiteness: number, blackness: number): Channels {
  const total = whiteness + blackness;
  if (total >= 1) return [(255 * whiteness) / total, (255 * whiteness) / total, (255 * whiteness) / total];
  const [red, green, blue] = fromHsl(hue, 1, 0.5);
  const mixed = (channel: number): number => channel * (1 - total) + 255 * whiteness;
  return [mixed(red), mixed(green), mixed(blue)];
}

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));
