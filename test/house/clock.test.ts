import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readSource, readSources, withoutComments } from "./sources.ts";
import type { SourceModule } from "./sources.ts";

/** Ways to ask what time it is now: a picture that did would be another one tomorrow. */
const clocks: readonly RegExp[] = [
  /\bDate\s*\.\s*now\b/,
  /\bnew\s+Date\b(?!\s*(\(\s*[^\s)]|[<.]))/,
  /(?<!\bnew\s+)(?<![\w.$])Date\s*\(/,
  /\bDateTime\s*\.\s*(now|local|utc)\b/,
  /\bTemporal\s*\.\s*Now\b/,
  // Formatters of dates that are given none take the present moment.
  /\.\s*(format|formatToParts)\s*\(\s*\)/,
];

/** How long work takes may be asked here, and is never drawn. */
const stopwatches: readonly string[] = ["loop.ts", "cli.ts"];

function clockFaults(modules: readonly SourceModule[]): string[] {
  return modules.flatMap(({ path, code }) => {
    const patterns = stopwatches.includes(path) ? clocks : [...clocks, /\bperformance\b/];
    return patterns.flatMap((pattern) => {
      const found = pattern.exec(code);
      return found === null ? [] : [`src/${path}: ${found[0]}`];
    });
  });
}

/** The tests of a folder under test/, without their comments. */
function readTests(folder: string): { readonly path: string; readonly code: string }[] {
  const root = fileURLToPath(new URL(`../${folder}/`, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".test.ts"))
    .map((path) => ({
      path: `test/${folder}/${path}`,
      code: withoutComments(readFileSync(join(root, path), "utf8")),
    }));
}

/** True where a test asks how long something took, of a clock that it does not turn itself. */
const isTimed = (code: string): boolean =>
  /\b((performance|Date)\s*\.\s*now|hrtime)\b\s*[.(]/.test(code) && !/\buseFakeTimers\b/.test(code);

test("nothing in src/ asks what time it is: the same input gives the same picture", () => {
  const modules = readSources();
  expect(modules.length).toBeGreaterThan(10);
  expect(clockFaults(modules)).toEqual([]);
});

test("no test of what is computed goes by the clock, which a busy machine makes late", () => {
  const tests = ["unit", "dom", "long"].flatMap(readTests);
  expect(tests.length).toBeGreaterThan(100);
  expect(tests.filter(({ code }) => isTimed(code)).map(({ path }) => path)).toEqual([]);
});

describe("this test", () => {
  test.each([
    ["const now = Date.now();", 1],
    ["const read = Date . now;", 1],
    ["const now = new Date();", 1],
    ["const now = new Date;", 1],
    ["const now = new Date( ).getTime();", 1],
    ["const now = Date();", 1],
    ["const now = DateTime.now().setZone(zone);", 1],
    ["const now = Temporal.Now.instant();", 1],
    ["const text = new Intl.DateTimeFormat(locale).format();", 1],
    ["const begun = performance.now();", 1],
    ["const date = new Date(instant);", 0],
    ["const date = new Date(0);", 0],
    ["const isDate = value instanceof Date;", 0],
    ["isDate(value); Date.prototype.getTime.call(value);", 0],
    ["const text = format.format(instant); // Date.now() never", 0],
  ])("finds in `%s` %i faults", (text, faults) => {
    expect(clockFaults([readSource("base/any.ts", text)])).toHaveLength(faults);
  });

  test.each([
    ["const begun = performance.now();", true],
    ["expect(Date.now() - begun).toBeLessThan(500);", true],
    ["const begun = process.hrtime.bigint();", true],
    ["Date.now = () => 0;", false],
    ["vi.useFakeTimers(); const begun = performance.now();", false],
    ["// performance.now()", false],
  ])("tells of a test `%s` whether it goes by the clock: %s", (text, timed) => {
    expect(isTimed(withoutComments(text))).toBe(timed);
  });

  test("lets the loop and the command measure", () => {
    const measures = "const begun = performance.now();";
    for (const path of stopwatches) expect(clockFaults([readSource(path, measures)])).toEqual([]);
  });
});
