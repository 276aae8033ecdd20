import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { run, runNode, tool } from "./run.mjs";

/**
 * A browser that can be started. `path` is null for the one that Playwright keeps for itself.
 *
 * @typedef {{path: string | null}} Browser
 * @typedef {"chromium" | "firefox" | "webkit"} EngineName
 */

/** Without these Chromium does not start as root, or speaks to its makers by itself. */
export const chromiumFlags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 || process.env["CI"] ? ["--no-sandbox"] : []),
];

const linux = (/** @type {readonly string[]} */ names) =>
  ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"].flatMap((dir) =>
    names.map((name) => `${dir}/${name}`),
  );

const windowsRoots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
  (name) => process.env[name] ?? [],
);

const places = {
  chromium: [
    ...linux([
      "chromium",
      "chromium-browser",
      "google-chrome",
      "google-chrome-stable",
      "microsoft-edge",
      "chrome",
    ]),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ...windowsRoots.flatMap((dir) => [
      join(dir, "Google/Chrome/Application/chrome.exe"),
      join(dir, "Chromium/Application/chrome.exe"),
      join(dir, "Microsoft/Edge/Application/msedge.exe"),
    ]),
  ],
  firefox: [
    ...linux(["firefox-esr", "firefox"]),
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    ...windowsRoots.map((dir) => join(dir, "Mozilla Firefox/firefox.exe")),
  ],
  webkit: ["/usr/bin/WebKitWebDriver", "/usr/local/bin/WebKitWebDriver"],
};

const variables = { chromium: "CHROME_PATH", firefox: "FIREFOX_PATH", webkit: "WEBKIT_DRIVER_PATH" };

const debianPackages = {
  chromium: ["chromium", "fonts-liberation"],
  firefox: ["firefox-esr"],
  webkit: ["webkit2gtk-driver", "xvfb", "xauth"],
};

/**
 * A browser of this engine that is on the machine; null if there is none. What the environment names wins.
 *
 * @param {EngineName} engine
 * @returns {Browser | null}
 */
export function findBrowser(engine) {
  const named = process.env[variables[engine]];
  if (named !== undefined && named !== "") return existsSync(named) ? { path: named } : null;
  const path = places[engine].find((place) => existsSync(place));
  if (path !== undefined) return { path };
  return engine === "chromium" && hasPlaywrightShell() ? { path: null } : null;
}

/**
 * A browser of this engine, installed if it must be: from Debian's packages as root or under CI, else the
 * one of Playwright. null, and the command to type on the console, if that fails too.
 *
 * @param {EngineName} engine
 * @returns {Promise<Browser | null>}
 */
export async function findOrInstallBrowser(engine) {
  const found = findBrowser(engine);
  if (found !== null) return found;
  const named = process.env[variables[engine]];
  if (named) {
    console.error(`There is no browser at ${variables[engine]}=${named}; correct it, or unset it`);
    return null;
  }
  const isRoot = process.getuid?.() === 0;
  if ((isRoot || process.env["CI"]) && existsSync("/usr/bin/apt-get")) {
    console.log(`Installing ${debianPackages[engine].join(", ")} from Debian's packages …`);
    await aptInstall(debianPackages[engine], isRoot);
  } else if (engine === "chromium") {
    console.log("Installing Chromium (playwright install) …");
    await runNode([tool("playwright", "cli.js"), "install", "--only-shell", "chromium"], { seconds: 300 });
  }
  const installed = findBrowser(engine);
  if (installed === null) console.error(`No ${engine} for the tests. ${howToInstall(engine)}`);
  return installed;
}

/** @param {readonly string[]} packages @param {boolean} isRoot */
async function aptInstall(packages, isRoot) {
  const aptGet = (/** @type {string[]} */ ...args) => {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    return isRoot
      ? run("apt-get", args, { env, seconds: 600 })
      : run("sudo", ["-n", "apt-get", ...args], { env, seconds: 600 });
  };
  await aptGet("update", "-qq");
  await aptGet("install", "-y", "-qq", "--no-install-recommends", ...packages);
}

/** @param {EngineName} engine */
function howToInstall(engine) {
  const apt = `sudo apt-get install -y --no-install-recommends ${debianPackages[engine].join(" ")}`;
  return engine === "chromium"
    ? `Type: npx playwright install --with-deps --only-shell chromium\nor, on Debian: ${apt}\nor set ${variables[engine]} to one you have.`
    : `Type, on Debian: ${apt}\nor set ${variables[engine]} to one you have.`;
}

/** Playwright's library tells no path of its headless shell; the dry run of its installer does. */
function hasPlaywrightShell() {
  const installer = tool("playwright", "cli.js");
  if (!existsSync(installer)) return false;
  const told = spawnSync(process.execPath, [installer, "install", "--dry-run", "--only-shell", "chromium"], {
    encoding: "utf8",
  });
  const folder = /Install location: *(.+)/.exec(told.stdout ?? "")?.[1]?.trim();
  return folder !== undefined && existsSync(join(folder, "INSTALLATION_COMPLETE"));
}
