import { existsSync, readFileSync } from "node:fs";

/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/**
 * What a run of vitest came to. Failures that are no test's count too: a file that could not be loaded, a crash
 * (no report), an error outside of any test, and a project of which no test ran.
 *
 * @param {string} file  of its JSON reporter
 * @param {readonly string[]} projects  each has its tests under test/NAME/
 * @param {number} code  that it ended with
 * @returns {{counts: Counts, notes: string[]}}
 */
export function readVitestReport(file, projects, code) {
  const report = readJson(file);
  if (report === null)
    return { counts: { passed: 0, failed: 1, skipped: 0 }, notes: ["ended without a report"] };
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  const notes = [];
  /** @type {{name: string, status: string, assertionResults: {status: string}[]}[]} */
  const files = report.testResults;
  for (const { name, status, assertionResults } of files) {
    if (status === "failed" && !assertionResults.some((test) => test.status === "failed")) {
      notes.push(`${name} failed outside of its tests`);
    }
  }
  for (const project of projects) {
    const own = files.filter(({ name }) => name.replaceAll("\\", "/").includes(`/test/${project}/`));
    const ran = own.some(({ assertionResults }) => assertionResults.some(({ status }) => hasRun(status)));
    if (!ran) notes.push(`not one test ran in test/${project}/`);
  }
  if (code !== 0 && counts.failed + notes.length === 0)
    notes.push(`ended with code ${code} though no test failed`);
  counts.failed += notes.length;
  return { counts, notes };
}

const hasRun = (/** @type {string} */ status) => status === "passed" || status === "failed";

/** @param {string} file */
function readJson(file) {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  } catch {
    return null; // ended while it wrote
  }
}
