import { jsonForScript } from "../exporters/jsonLd.ts";
import { toJSON } from "../exporters/toJson.ts";
import type { TimelineInput } from "../model/input.ts";
import type { TimelineOptions } from "../options.ts";
import { escape } from "../render/renderString.ts";
import { fontFamily } from "../scene/sceneInput.ts";
import { darkPalette, lightPalette, type Palette } from "../scene/theme.ts";
import { createWords } from "../words/words.ts";
import { renderToHTML, type StaticHtmlOptions } from "./renderToHTML.ts";

/** Options of a page that JSON can say; width and `maxHeight` are those of the picture in the markup. */
export interface OwnPageOptions
  extends Omit<StaticHtmlOptions, "fields" | "measureText">, Pick<TimelineOptions, "layout" | "controls"> {}

/** The library's style sheet and scripts, whole, and what makes a SHA-256 of a text, in base64. */
export interface OwnPageParts {
  readonly styles: string;
  readonly script: string;
  /** By which a page in a frame tells its height. */
  readonly embed: string;
  readonly sha256: (text: string) => string | Promise<string>;
}

type Theme = NonNullable<OwnPageOptions["theme"]>;

/**
 * A page of its own in one file: the list and the picture as markup, and the script that takes them over. It makes no
 * request and runs no other script, which its policy of contents holds by hashes. In a frame it tells its height.
 * Rejects for a wrong option.
 */
export async function ownPage(
  input: TimelineInput,
  options: OwnPageOptions,
  { styles, script, embed, sha256 }: OwnPageParts,
): Promise<string> {
  const { theme = "auto", width = 1200, maxHeight, layout, controls, ...shared } = options;
  const limit = maxHeight === undefined ? {} : { maxHeight };
  const markup = renderToHTML(input, { ...shared, ...limit, theme, width });
  const locale = options.locale ?? input.locale ?? "en";
  const words = createWords({
    locale,
    zone: utc,
    ...(options.messages ? { messages: options.messages } : {}),
  });
  const direction =
    options.direction === undefined || options.direction === "auto" ? words.direction : options.direction;
  const textOf = (text: TimelineInput["title"]): string =>
    typeof text === "string" ? text : (text?.[locale] ?? Object.values(text ?? {})[0] ?? "");
  const title = escape(textOf(input.title) || words.say("timeline"));
  const description = escape(textOf(input.description));
  const sheet = inElement(`${styles}\n${pageStyles(theme)}`, "style");
  const scripts = [inElement(script, "script"), start];
  const announcing = inElement(embed, "script");
  const hashes = await Promise.all(
    [...scripts, announcing, sheet].map(async (text) => `'sha256-${await sha256(text)}'`),
  );
  const policy = [
    "default-src 'none'",
    `script-src ${hashes.slice(0, -1).join(" ")}`,
    `style-src ${hashes.slice(-1).join("")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="${escape(locale)}" dir="${direction === "rtl" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${sheet}</style>
</head>
<body>
<header><h1 dir="auto">${title}</h1>${description === "" ? "" : `<p dir="auto">${description}</p>`}</header>
<main id="timeline">${markup}</main>
<script type="application/json" id="chronolane-data">${jsonForScript(JSON.parse(toJSON(input)) as object)}</script>
<script type="application/json" id="chronolane-options">${jsonForScript({ ...shared, layout, controls, theme })}</script>
${scripts.map((code) => `<script>${code}</script>`).join("\n")}
<script data-announce>${announcing}</script>
</body>
</html>
`;
}

const utc = { name: "UTC", offsetAt: (): number => 0 };

/** Ground and head of the page; the style sheet has the rest. The markup's own title is there for pages without one. */
function pageStyles(theme: Theme): string {
  const colors = ({ paper = "", ink = "", soft = "" }: Palette): string =>
    `body { background: ${paper}; color: ${ink}; } body > header p { color: ${soft}; }`;
  const [light, dark] = [colors(lightPalette), colors(darkPalette)];
  const ground =
    theme === "auto"
      ? `${light}\n@media (prefers-color-scheme: dark) { ${dark} }`
      : theme === "dark"
        ? dark
        : light;
  return `:root { color-scheme: ${theme === "auto" ? "light dark" : theme}; }
${ground}
body { margin: 0 auto; padding: 16px; max-width: 1400px; font: 14px/1.5 ${fontFamily}; }
body > header { margin: 8px 0 16px; max-width: 82ch; }
h1 { margin: 0 0 6px; font: 600 28px/1.2 Georgia, serif; }
p { margin: 0; }
.chl.chl-static .chl-static-title, .chl.chl-static .chl-description { display: none; }
@media print { body { padding: 0; background: none; } }`;
}

const start =
  "const read = (id) => JSON.parse(document.getElementById(id).textContent);\n" +
  'Chronolane.createTimeline(document.getElementById("timeline"), read("chronolane-data"), read("chronolane-options"));';

/** A text that its element is not ended by, nor put into another state by the opening of a comment. */
const inElement = (text: string, tag: string): string =>
  text.replace(new RegExp(`<(?=/?${tag}|!--)`, "giu"), "\\x3c").replaceAll("\r\n", "\n");
