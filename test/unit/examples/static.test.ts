import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderToHTML } from "../../../src/static.ts";
import { loadExample } from "./loadExample.ts";

const examples = join(import.meta.dirname, "../../../examples");

test("examples/static.html is what make-static.mjs makes of the present data and library", async () => {
  const { makePage } = (await import(join(examples, "make-static.mjs"))) as {
    readonly makePage: (render: typeof renderToHTML, data: unknown) => string;
  };
  const made = makePage(renderToHTML, loadExample("october-2023.data.js", "october2023"));
  const kept = readFileSync(join(examples, "static.html"), "utf8");
  expect(made === kept, "run `npm run build`, then `node examples/make-static.mjs`").toBe(true);
});
