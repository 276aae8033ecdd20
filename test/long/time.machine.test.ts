import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
let folder = "";

/** Prints what the time folder says of texts, zones and ticks, with the clock set as told. */
const script = `
Date.now = () => Number(process.argv[2]);
const {parseTime} = await import("./time/parse.js");
const {expressionBounds} = await import("./time/bounds.js");
const {createZone, fieldsAt} = await import("./time/zone.js");
const {ticks, tickUnits} = await import("./time/ticks.js");
const texts = ["2023-10-07", "2023-10", "2024-11-03T01:30", "2024-03-10T02:30", "2023-10-28T01:30", "201X", "-0043-03-15",
  "2023-10-07T06:29+03:00", "[2023-10-07..2023-10-30]", "2023-W40", "Y-17000", "0044", "2001-24", "10/07/2023", "44", "foo 1"];
const results = [];
for (const name of ["UTC", "Asia/Gaza", "America/New_York", "Europe/London", "Pacific/Apia", "Australia/Lord_Howe", "Asia/Tehran"]) {
  const zone = createZone(name);
  for (const text of texts) {
    const parsed = parseTime(text);
    results.push(parsed, parsed.ok ? expressionBounds(parsed.value, zone) : null);
  }
  for (const unit of tickUnits) {
    for (const start of [Date.UTC(2023, 9, 27), Date.UTC(2011, 11, 29), Date.UTC(1900, 0, 1)]) {
      results.push(ticks(unit, {start, end: start + 4e8}, zone).slice(0, 100).map((tick) => [tick, fieldsAt(tick, zone)]));
    }
  }
}
console.log(JSON.stringify(results, (_, value) => value === Infinity ? "Infinity" : value === -Infinity ? "-Infinity" : value));
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "time-"));
  mkdirSync(join(folder, "time"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  writeFileSync(join(folder, "script.js"), script);
  for (const file of readdirSync(join(root, "src/time"))) {
    if (!file.endsWith(".ts")) continue;
    const { outputText } = ts.transpileModule(readFileSync(join(root, "src/time", file), "utf8"), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
        rewriteRelativeImportExtensions: true,
      },
    });
    writeFileSync(join(folder, "time", file.replace(/ts$/, "js")), outputText);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (zone: string, now: string): string =>
  execFileSync(process.execPath, ["script.js", String(new Date(now).getTime())], {
    cwd: folder,
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
    maxBuffer: 2 ** 27,
  });

test("times are the same whatever the machine's zone is, in January and in July", () => {
  const expected = run("UTC", "2024-01-15T12:00:00Z");
  expect(expected.length).toBeGreaterThan(100_000);
  for (const zone of ["America/New_York", "Asia/Gaza", "Asia/Kathmandu", "Pacific/Apia"]) {
    for (const now of ["2024-01-15T12:00:00Z", "2024-07-15T12:00:00Z"]) {
      expect(run(zone, now) === expected, `TZ=${zone}, now ${now}`).toBe(true);
    }
  }
});
