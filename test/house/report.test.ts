import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readVitestReport } from "../../scripts/lib/report.mjs";

const folder = mkdtempSync(join(tmpdir(), "chronolane-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A report of one file in test/unit/ with tests of these states. */
function report(states: readonly string[], status = states.includes("failed") ? "failed" : "passed"): string {
  const number = (state: string): number => states.filter((one) => one === state).length;
  const file = join(folder, "report.json");
  const text = JSON.stringify({
    numPassedTests: number("passed"),
    numFailedTests: number("failed"),
    numPendingTests: number("pending"),
    numTodoTests: number("todo"),
    testResults: [
      { name: "/x/test/unit/a.test.ts", status, assertionResults: states.map((one) => ({ status: one })) },
    ],
  });
  writeFileSync(file, text);
  return file;
}
const countsOf = (file: string, code: number, projects = ["unit"]) =>
  readVitestReport(file, projects, code).counts;

test("a report is counted as it says", () => {
  expect(countsOf(report(["passed", "passed"]), 0)).toEqual({ passed: 2, failed: 0, skipped: 0 });
  expect(countsOf(report(["passed", "pending", "todo"]), 0)).toEqual({ passed: 1, failed: 0, skipped: 2 });
  expect(countsOf(report(["passed", "failed"]), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});
test("a run without a report, or with half of one, failed", () => {
  expect(countsOf(join(folder, "none.json"), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  writeFileSync(join(folder, "half.json"), `{"numPassedTests": 3,`);
  expect(countsOf(join(folder, "half.json"), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
test("a file that fails outside of its tests failed", () => {
  expect(countsOf(report(["passed"], "failed"), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});
test("a project of which no test ran failed, also where all are skipped", () => {
  expect(countsOf(report(["passed"]), 0, ["unit", "dom"]).failed).toBe(1);
  expect(countsOf(report(["pending"]), 0)).toEqual({ passed: 0, failed: 1, skipped: 1 });
  expect(countsOf(report([]), 0).failed).toBe(1);
});
test("a bad end though no test failed is a failure", () => {
  expect(countsOf(report(["passed"]), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});
