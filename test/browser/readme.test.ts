import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run, tool } from "../../scripts/lib/run.mjs";
import { complaints, root, useChromium } from "./support.ts";

const { openMarkup } = useChromium();
const readme = readFileSync(join(root, "README.md"), "utf8");

/** The blocks of code in one language, in order. */
const blocks = (language: string, text = readme): readonly string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map((match) => match[1] ?? "");

/** Names of the members of an exported interface of our own. */
function membersOf(file: string, name: string): readonly string[] {
  const text = readFileSync(join(root, "src", file), "utf8");
  const body = new RegExp(`^export interface ${name}\\b.*?\\{\\n(.*?)^\\}`, "ms").exec(text)?.[1] ?? "";
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map((match) => match[1] ?? "");
}

/** True where the text has the name inside code. */
const isNamed = (name: string): boolean =>
  [...readme.matchAll(/`[^`\n]+`/g)].some(([code]) => new RegExp(`\\b${name}\\b`).test(code));

test("the README's page is under 25 lines, opens from disk and shows three events", async () => {
  const [markup, ...others] = blocks("html");
  expect(others).toEqual([]);
  expect(markup!.trimEnd().split("\n").length).toBeLessThan(25);
  expect(markup).toContain('src="dist/chronolane.min.js"');
  const { page, seen } = await openMarkup(markup!.replace('src="dist/', 'src="{{dist}}/'));
  await page.waitForSelector(".chl-picture [data-id]");
  const shown = await page.evaluate(() => {
    const marks = [...document.querySelectorAll(".chl-picture [data-id]")];
    const painted = marks.filter((mark) => mark.getBoundingClientRect().width >= 6);
    return new Set(painted.map((mark) => mark.getAttribute("data-id"))).size;
  });
  expect(shown).toBe(3);
  expect(complaints(seen)).toEqual([]);
});

test("the TypeScript of the README, docs/testing.md and docs/embedding.md holds against the built types", async () => {
  const testing = readFileSync(join(root, "docs/testing.md"), "utf8");
  const embedding = readFileSync(join(root, "docs/embedding.md"), "utf8");
  const snippets = [testing, embedding, readme].flatMap((text) => blocks("ts", text));
  expect(snippets.length).toBeGreaterThan(3);
  mkdirSync(join(root, "build"), { recursive: true });
  const folder = mkdtempSync(join(root, "build/readme-"));
  const files = snippets.map((text, index) => {
    const file = join(folder, `snippet-${String(index)}.ts`);
    writeFileSync(file, `${text}\nexport {};\n`);
    return file;
  });
  const flags = "--ignoreConfig --noEmit --strict --target ES2022 --module ESNext --moduleResolution bundler";
  const tsc = [tool("typescript", "bin/tsc"), ...flags.split(" "), "--skipLibCheck", ...files];
  const { code, output } = await run(process.execPath, tsc, { seconds: 110, quiet: true });
  expect(output).toBe("");
  expect(code).toBe(0);
}, 120_000);

test.each([
  ["TimelineOptions", "options.ts", 15],
  ["LaneOptions", "options.ts", 3],
  ["ControlOptions", "options.ts", 2],
  ["Timeline", "timeline/publicFace.ts", 15],
  ["TimelineEvents", "timeline/publicFace.ts", 5],
  ["TimelineInput", "model/input.ts", 10],
  ["EventInput", "model/input.ts", 20],
])("the README names every member of %s", (name, file, atLeast) => {
  const members = membersOf(file, name);
  expect(members.length).toBeGreaterThanOrEqual(atLeast);
  expect(members.filter((member) => !isNamed(member))).toEqual([]);
});
