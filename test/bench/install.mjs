import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, runNpm } from "../../scripts/lib/run.mjs";

const folder = join(root, "test/bench");

/** Installs the other libraries in a folder of their own, if they are not there as the lockfile says. */
export async function installPeers() {
  const installed = join(folder, "node_modules/.package-lock.json");
  if (existsSync(installed) && sameVersions(installed, join(folder, "package-lock.json"))) return true;
  console.error("Installing what is compared with (npm ci in test/bench) …");
  const { code } = await runNpm(["ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund"]);
  return code === 0;
}

/** @param {string} installed @param {string} wanted */
function sameVersions(installed, wanted) {
  const [is, ought] = [installed, wanted].map((file) => JSON.parse(readFileSync(file, "utf8")).packages);
  return Object.entries(ought).every(
    ([path, { version, optional }]) => path === "" || optional || is[path]?.version === version,
  );
}
