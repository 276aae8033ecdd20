/*
 * Makes examples/static.html: a page with the October example's markup made beforehand. Run it after `npm run build`
 * when the data or the markup have changed: node examples/make-static.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { renderToHTML } = await import("../dist/static.js");
  const page = {};
  runInThisContext(`(window) => {${readFileSync(here("october-2023.data.js"), "utf8")}}`)(page);
  writeFileSync(here("static.html"), makePage(renderToHTML, page.october2023));
}

/** The page with the data's markup; `render` is `renderToHTML` of chronolane/static. */
export function makePage(render, data) {
  const markup = render(data, { width: 1200 });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>October 2023 without JavaScript</title>
    <meta name="description" content="Eleven events as Gulf News/AFP reported them on 30 October 2023." />
    <link rel="stylesheet" href="page.css" />
    <link rel="stylesheet" href="../dist/chronolane.css" />
  </head>
  <body>
    <main class="page">
      <h1>October 2023, also without JavaScript</h1>
      <p class="standfirst">
        This page holds its timeline as markup made beforehand. Where JavaScript runs, the timeline takes it over.
      </p>

      <div id="timeline">${markup}</div>
    </main>

    <script src="../dist/chronolane.min.js"></script>
    <script src="october-2023.data.js"></script>
    <script src="october-2023.js"></script>
  </body>
</html>
`;
}
