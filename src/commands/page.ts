/// <reference types="node" />
import { createHash } from "node:crypto";
import { jsonForScript } from "../exporters/jsonLd.ts";
import { escape } from "../render/renderString.ts";

export interface PageParts {
  readonly title: string;
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

/** Space around the timeline; the style sheet has the rest. */
const pageStyles =
  "body { margin: 0 auto; padding: 16px; max-width: 1400px; } @media print { body { padding: 0; } }";

const start =
  "const read = (id) => JSON.parse(document.getElementById(id).textContent);\n" +
  'Chronolane.createTimeline(document.getElementById("timeline"), read("chronolane-data"), read("chronolane-options"));';

/**
 * A page of its own in one file: the list and the picture as markup, and the script that takes them over. It makes no
 * request and runs no other script, which its policy of contents holds by hashes.
 */
export function makePage({
  title,
  locale,
  direction,
  markup,
  styles,
  script,
  input,
  options,
}: PageParts): string {
  const sheet = inElement(`${styles}\n${pageStyles}`, "style");
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
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<style>${sheet}</style>
</head>
<body>
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
