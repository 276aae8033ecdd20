import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root, runNpm } from "./run.mjs";

/**
 * Installs the dependencies of the lockfile if they are not there as it says. Returns whether they are there.
 * Compares versions, not dates: a checkout gives every file the date of today.
 */
export async function installDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old; chronolane is built with Node 20.19 or later`);
    return false;
  }
  if (isInstalled()) return true;
  console.log("Installing dependencies (npm ci) …");
  const { code } = await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"], {
    env: { NODE_ENV: "" },
  });
  return code === 0;
}

function isInstalled() {
  const installed = packagesIn(join(root, "node_modules", ".package-lock.json"));
  const wanted = packagesIn(join(root, "package-lock.json"));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === "") return true; // the project itself
    return installed[path] === undefined ? optional === true : installed[path].version === version;
  });
}

/** @param {string} lockfile @returns {Record<string, {version?: string, optional?: boolean}>} */
function packagesIn(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, "utf8")).packages : {};
}
