import { describe, expect, test } from "vitest";
import { readSource, readSources } from "./sources.ts";
import type { SourceModule } from "./sources.ts";

/**
 * The floors, lowest first: a module imports from below its floor, from its own part, and from its own floor
 * unless its parts are strangers to each other.
 */
const floors: readonly { readonly parts: readonly string[]; readonly strangers?: true }[] = [
  { parts: ["base"] },
  { parts: ["time", "loop"] },
  { parts: ["model", "words"] },
  { parts: ["detail", "view", "importers", "exporters"], strangers: true },
  { parts: ["layout"] },
  { parts: ["scene", "outline", "interact"], strangers: true },
  { parts: ["pipeline", "options", "render"] },
  { parts: ["timeline"] },
  { parts: ["commands"] },
  { parts: ["index", "static", "locales", "import", "export", "element", "embed", "playground", "cli"] },
];

/** Where a package may be met; a package that is not named here is met nowhere. */
const homes: Readonly<Record<string, readonly string[]>> = {
  luxon: ["time/", "words/"],
  d3: ["interact/", "importers/"],
  "@floating-ui/dom": ["render/html/"],
  "@resvg/resvg-js": ["cli.ts"],
};

/** What no code of ours does: markup or code from strings, dates read by the engine's taste, styles as text. */
const forbidden: readonly RegExp[] = [
  /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|DOMParser|srcdoc)\b/,
  /\beval\s*\(/,
  /\bnew\s+Function\b/,
  /\bdocument\s*\.\s*write(ln)?\b/,
  /\bDate\s*\.\s*parse\s*\(/,
  /\b(setAttribute|attr)\s*\(\s*["'`]style["'`]/,
  /\.html\s*\(/,
];

/** Modules of Node, which only the command may use. */
const isNodes = (name: string): boolean => name.startsWith("node:");

const partOf = (path: string): string => path.split("/")[0]!.replace(/\.ts$/, "");
const floorOf = (path: string): number => floors.findIndex(({ parts }) => parts.includes(partOf(path)));

function importFaults(modules: readonly SourceModule[]): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports.flatMap(({ target, isPackage, line }) => {
      const why = isPackage ? packageFault(path, target) : floorFault(path, target);
      return why === null ? [] : [`src/${path}:${String(line)} imports ${target}: ${why}`];
    }),
  );
}

function packageFault(path: string, name: string): string | null {
  if (isNodes(name) && /^(?:cli\.ts$|commands\/)/.test(path)) return null;
  const home = homes[name];
  if (home === undefined) return "no module may";
  return home.some((folder) => path.startsWith(folder)) ? null : `only ${home.join(" and ")} may`;
}

function floorFault(path: string, target: string): string | null {
  if (target.endsWith(".json")) return null;
  const [from, to] = [floorOf(path), floorOf(target)];
  if (from < 0) return `src/${partOf(path)} stands on no floor; give it one in this test and in the docs`;
  if (to < 0) return `src/${partOf(target)} stands on no floor`;
  if (to > from) return "imports run downward only";
  const isStranger = to === from && partOf(path) !== partOf(target) && floors[from]?.strangers === true;
  return isStranger ? "the parts of this floor do not know each other" : null;
}

/** Each circle once, as "a.ts → b.ts → a.ts". */
function circles(modules: readonly SourceModule[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(" → "));
    if (start >= 0 || done.has(path)) return;
    for (const { target } of byPath.get(path)?.imports ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of byPath.keys()) visit(path, []);
  return found;
}

function sinkFaults(modules: readonly SourceModule[]): string[] {
  return modules.flatMap(({ path, code }) =>
    forbidden.flatMap((pattern) => {
      const found = pattern.exec(code);
      return found === null ? [] : [`src/${path}: ${found[0]}`];
    }),
  );
}

describe("src/", () => {
  const modules = readSources();

  test("has modules to look at", () => {
    expect(modules.length).toBeGreaterThan(10);
  });
  test("imports run downward only, and a package is met in its own folder only", () => {
    expect(importFaults(modules)).toEqual([]);
  });
  test("has no circular imports, types included", () => {
    expect(circles(modules)).toEqual([]);
  });
  test("makes no markup, code, dates or styles from strings", () => {
    expect(sinkFaults(modules)).toEqual([]);
  });
  test("scene and outline know no DOM", () => {
    const dom = /\b(document|globalThis|navigator)\s*\.|\b(HTML|SVG)\w*Element\b|\bquerySelector/;
    const drawn = modules.filter(({ path }) => /^(scene|outline)\//.test(path));
    expect(drawn.filter(({ code }) => dom.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

describe("these tests", () => {
  const faultsOf = (path: string, text: string) => importFaults([readSource(path, text)]).length;

  test.each([
    ["time/zone.ts", `import { DateTime } from "luxon";`, 0],
    ["model/dataset.ts", `import { DateTime } from "luxon";`, 1],
    ["scene/scene.ts", `import { select } from "d3";`, 1],
    ["render/svg/patch.ts", `import lodash from "lodash";`, 1],
    ["base/units.ts", `import type { Zone } from "../time/zone.ts";`, 1],
    ["scene/scene.ts", `export type { Frame } from "../layout/frame.ts";`, 0],
    ["scene/scene.ts", `let outline: import("../outline/outline.ts").Outline;`, 1],
    ["detail/choose.ts", `void import("../view/viewport.ts");`, 1],
    ["render/string/markup.ts", `import { pipeline } from "../../pipeline.ts";`, 0],
    ["commands/render.ts", `import { createHash } from "node:crypto";`, 0],
    ["base/text.ts", `import { createHash } from "node:crypto";`, 1],
    ["timeline/core.ts", `import { run } from "../commands/run.ts";`, 1],
    ["helpers/misc.ts", `import "../base/units.ts";`, 1],
  ])("find in %s with `%s` %i faults", (path, text, faults) => {
    expect(faultsOf(path, text)).toBe(faults);
  });
  test("find a circle of three modules", () => {
    const modules = ["a", "b", "c"].map((name, index) =>
      readSource(`base/${name}.ts`, `import type { X } from "./${"bca".charAt(index)}.ts";`),
    );
    expect(circles(modules)).toEqual(["base/a.ts → base/b.ts → base/c.ts → base/a.ts"]);
  });
  test("find sinks in code, and let comments speak of them", () => {
    expect(sinkFaults([readSource("a.ts", `/** innerHTML never */ x(); // eval(y)`)])).toEqual([]);
    expect(sinkFaults([readSource("a.ts", "x.innerHTML = `<b>${y}`;")])).toHaveLength(1);
    expect(sinkFaults([readSource("a.ts", `x.setAttribute("style", y); Date.parse(z)`)])).toHaveLength(2);
    expect(sinkFaults([readSource("a.ts", `retrieval(x); const n = "a // b" + 'c';`)])).toEqual([]);
  });
});
