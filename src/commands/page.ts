/// <reference types="node" />
import { createHash } from "node:crypto";
import { jsonForScript } from "../exporters/jsonLd.ts";
import { darkPalette, lightPalette, type Palette } from "../scene/theme.ts";
import { fontFamily } from "../scene/sceneInput.ts";
import { escape } from "../render/renderString.ts";

export interface PageParts {
  readonly title: string;
  /** What stands below the title; may be empty. */
  readonly description: string;
  readonly theme: "light" | "dark" | "auto";
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  /** Of `renderToHTML`. */
  readonly markup: string;
  /** The style sheet and the script of the library, whole. */
  readonly styles: string;
  readonly script: string;
  /** What the script shows: the input as an object, and options that JSON can say. */
  readonly input: object;
  readonly options: object;
}

/** Ground and head of the page; the style sheet has the rest. The markup's own title is there for pages without one. */
function pageStyles(theme: PageParts["theme"]): string {
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

/**
 * A page of its own in one file: the list and the picture as markup, and the script that takes them over. It makes no
 * request and runs no other script, which its policy of contents holds by hashes.
 */
export function makePage({
  title,
  description,
  theme,
  locale,
  direction,
  markup,
  styles,
  script,
  input,
  options,
}: PageParts): string {
  const sheet = inElement(`${styles}\n${pageStyles(theme)}`, "style");
  const scripts = [inElement(script, "script"), start];
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(" ")}`,
    `style-src ${hash(sheet)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="${escape(locale)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${sheet}</style>
</head>
<body>
<header><h1 dir="auto">${escape(title)}</h1>${description === "" ? "" : `<p dir="auto">${escape(description)}</p>`}</header>
<main id="timeline">${markup}</main>
<script type="application/json" id="chronolane-data">${jsonForScript(input)}</script>
<script type="application/json" id="chronolane-options">${jsonForScript(options)}</script>
${scripts.map((code) => `<script>${code}</script>`).join("\n")}
</body>
</html>
`;
}

const hash = (text: string): string =>
  `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;

/** A text that its element is not ended by, nor put into another state by the opening of a comment. */
const inElement = (text: string, tag: string): string =>
  text.replace(new RegExp(`<(?=/?${tag}|!--)`, "giu"), "\\x3c").replaceAll("\r\n", "\n");
