import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import * as importers from "../../src/import.ts";
import { createTimeline, type Timeline } from "../../src/index.ts";
import * as chronolane from "../../src/index.ts";
import * as statics from "../../src/static.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const pages = ["from-timelinejs", "from-vis-timeline"] as const;

/** What may be named as ours: exports, members of public types, attributes of marks, custom properties. */
function ownNames(): ReadonlySet<string> {
  const files = [
    "options.ts",
    "timeline/publicFace.ts",
    "timeline/staticPicture.ts",
    "model/input.ts",
    "importers/imported.ts",
  ];
  const members = files.flatMap((file) =>
    [...read(`src/${file}`).matchAll(/^ {2,}readonly (\w+)\??:/gm)].map(([, name]) => name!),
  );
  const attributes = [...read("src/scene/markNodes.ts").matchAll(/"(data-\w+)"/g)].map(([, name]) => name!);
  const properties = [...read("README.md").matchAll(/`(--chl-[\w-]+)`/g)].map(([, name]) => name!);
  const exported = [chronolane, statics, importers].flatMap((module) => Object.keys(module));
  return new Set([...members, ...attributes, ...properties, ...exported]);
}

/** The first names in the code of the column that says what we have: `view: {start}` names view, `open(id)` open. */
function claimed(page: string): readonly string[] {
  const rows = page.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---"));
  const cells = rows.flatMap((row) => row.replaceAll("\\|", "/").split(" | ").slice(1));
  return cells.flatMap((cell) =>
    [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => {
      const name = /^(--chl-[\w*-]+|data-\w+|\w+)/.exec(code!)?.[1];
      return name === undefined ? [] : [name];
    }),
  );
}

/** Names of forms, values and pages that stand in those columns without being ours. */
const others = new Set(["North", "Date", "examples", "user", "--chl-*"]);

describe.each(pages)("docs/%s.md", (name) => {
  const page = read(`docs/${name}.md`);
  let timelines: Timeline[] = [];
  afterEach(() => {
    for (const timeline of timelines) timeline.destroy();
    timelines = [];
    vi.unstubAllGlobals();
  });

  test("names nothing as ours that is not there", () => {
    const own = ownNames();
    const names = claimed(page);
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((one) => !own.has(one) && !others.has(one))).toEqual([]);
  });

  test("has code that runs as it stands and shows the data", async () => {
    const [code = ""] = [...page.matchAll(/^```js\n(.*?)^```$/gms)].map(([, block]) => block);
    const make = ((...args: Parameters<typeof createTimeline>) => {
      const made = createTimeline(...args);
      timelines.push(made);
      return made;
    }) as typeof createTimeline;
    const library = { ...importers, createTimeline: make };
    const slides = { events: [{ start_date: { year: "1901" }, text: { headline: "A station opens" } }] };
    vi.stubGlobal("library", library);
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(JSON.stringify(slides))));
    vi.stubGlobal("items", { get: () => [{ id: 1, group: 1, content: "Design", start: "2024-01-08" }] });
    vi.stubGlobal("groups", { get: () => [{ id: 1, content: "Team A" }] });
    const place = document.createElement("div");
    place.id = "timeline";
    document.body.replaceChildren(place);
    const module = code.replaceAll(/^import (\{[^}]*\}) from "[^"]*";$/gm, "const $1 = globalThis.library;");
    expect(module).not.toContain("import ");
    await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`);
    const [timeline] = timelines;
    expect(timeline?.issues).toEqual([]);
    expect(timeline?.counts.shown).toBe(1);
  });
});
