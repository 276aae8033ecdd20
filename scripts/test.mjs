// npm test and npm run test:long (--long): install what is needed, run every stage even if one failed, and
// print as the very last line `N passed, N failed, N skipped`, added up from every runner's own report.
// Imports only node: modules itself, because nothing else may be installed yet.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findOrInstallBrowser } from "./lib/browser.mjs";
import { installDependencies } from "./lib/install.mjs";
import { readVitestReport } from "./lib/report.mjs";
import { root, runNode, tool } from "./lib/run.mjs";

/** @typedef {import("./lib/report.mjs").Counts} Counts */

const isLong = process.argv.includes("--long");
const counts = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const summary = [];

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    count(`ended by ${signal}`, { passed: 0, failed: 1, skipped: 0 });
    finish();
  });
}
try {
  await (isLong ? longTests() : tests());
} catch (error) {
  console.error(error);
  count("the runner itself", { passed: 0, failed: 1, skipped: 0 });
}
finish();

async function tests() {
  if (!check("install", await installDependencies())) return;
  rmSync(join(root, "dist"), { recursive: true, force: true }); // what is checked may need no build that came before
  const chromium = await findOrInstallBrowser("chromium");
  check("a Chromium for the browser tests", chromium !== null);
  // None needs another, and each of them has one processor busy.
  await Promise.all([
    stage("types", [tool("typescript", "bin/tsc"), "--noEmit"]),
    stage("lint", [tool("eslint", "bin/eslint.js"), "."]),
    stage("format", [tool("prettier", "bin/prettier.cjs"), "--check", "--log-level", "warn", "."]),
    stage("build", ["scripts/build.mjs"]),
  ]);
  await vitest(["unit", "dom", "house"]);
  if (chromium === null) check("browser tests (not run: no browser)", false);
  else await vitest(["browser"]);
}

async function longTests() {
  if (!check("install", await installDependencies())) return;
  for (const engine of /** @type {const} */ (["chromium", "firefox", "webkit"])) {
    check(`a browser for the tests: ${engine}`, (await findOrInstallBrowser(engine)) !== null);
  }
  await stage("build", ["scripts/build.mjs"]);
  await vitest(["long"], 3600);
}

/** @param {string} name @param {readonly string[]} command */
async function stage(name, command) {
  console.log(`\n── ${name}`);
  const { code } = await runNode(command, { seconds: 600 });
  check(name, code === 0);
}

/** @param {readonly string[]} projects as vitest.config.ts names them @param {number} [seconds] */
async function vitest(projects, seconds = 900) {
  const name = projects.join(", ");
  console.log(`\n── ${name}`);
  const report = join(root, "build", "reports", `${projects.join("-")}.json`);
  mkdirSync(join(root, "build", "reports"), { recursive: true });
  rmSync(report, { force: true });
  rmSync(join(root, "build", "pages"), { recursive: true, force: true });
  const { code } = await runNode(
    [
      tool("vitest", "vitest.mjs"),
      "run",
      ...projects.flatMap((project) => ["--project", project]),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    { seconds },
  );
  const result = readVitestReport(report, projects, code);
  for (const line of result.notes) console.error(`${name}: ${line}`);
  count(name, result.counts);
}

/** Counts a stage that has no tests of its own as one. @param {string} name @param {boolean} passed */
function check(name, passed) {
  count(name, { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });
  return passed;
}

/** @param {string} name @param {Counts} added */
function count(name, added) {
  counts.passed += added.passed;
  counts.failed += added.failed;
  counts.skipped += added.skipped;
  summary.push(`${added.failed > 0 ? "FAILED" : "ok    "} ${name}: ${line(added)}`);
}

function finish() {
  console.log(`\n${summary.join("\n")}\n\n${line(counts)}`);
  process.exit(counts.failed > 0 ? 1 : 0);
}

/** @param {Counts} of */
function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}
