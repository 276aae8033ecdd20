// npm start: from a fresh checkout to example pages that open by double-click. Imports only node: modules
// itself, because nothing else may be installed yet.
//   npm start                 opens the first example on a desktop
//   npm start -- --no-open    does not
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { spawn } from "node:child_process";
import { join, parse } from "node:path";
import { pathToFileURL } from "node:url";
import { chromiumFlags, findBrowser } from "./lib/browser.mjs";
import { installDependencies } from "./lib/install.mjs";
import { root, runNode } from "./lib/run.mjs";

const widths = [1280, 375];

if (!(await installDependencies())) {
  console.error("start: the dependencies could not be installed");
  process.exit(1);
}
const build = await runNode(["scripts/build.mjs"]);
const examples = listExamples();
console.log(
  examples.size === 0 ? "\nThere are no examples yet." : "\nExamples, to be opened in any browser:",
);
for (const url of examples.values()) console.log(`  ${url}`);
await takeScreenshots();
if (build.code !== 0) console.error("start: the build failed, see above; the pages may be old or broken");
process.exitCode = build.code;
const [first] = examples.values();
if (first !== undefined && build.code === 0 && isDesktop()) openInBrowser(first);

/** The addresses of the example pages by name. */
function listExamples() {
  const folder = join(root, "examples");
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".html")) : [];
  return new Map(files.sort().map((file) => [parse(file).name, pathToFileURL(join(folder, file)).href]));
}

async function takeScreenshots() {
  const found = findBrowser("chromium");
  if (found === null) {
    console.log(
      "\nNo Chromium or Chrome found, so no screenshots (CHROME_PATH names one; npm test installs one).",
    );
    return;
  }
  try {
    const { chromium } = await import("playwright");
    const path = found.path === null ? {} : { executablePath: found.path };
    const browser = await chromium.launch({ args: chromiumFlags, timeout: 30_000, ...path });
    console.log("\nScreenshots:");
    for (const [name, url] of examples) {
      for (const width of widths) await takeScreenshot(browser, url, name, width);
    }
    await browser.close();
  } catch (error) {
    console.error(`start: no screenshots: ${error instanceof Error ? error.message : error}`);
  }
}

/** @param {import("playwright").Browser} browser @param {string} url @param {string} name @param {number} width */
async function takeScreenshot(browser, url, name, width) {
  const page = await browser.newPage({ viewport: { width, height: width < 500 ? 812 : 800 } });
  page.on("pageerror", (error) => console.error(`  ${name}: ${error.message}`));
  await page.goto(url);
  await page.waitForTimeout(500); // a transition of the first drawing comes to rest
  const file = join("build", "screenshots", `${name}-${width}.png`);
  mkdirSync(join(root, "build", "screenshots"), { recursive: true });
  await page.screenshot({ path: join(root, file), fullPage: true });
  await page.close();
  console.log(`  ${file}`);
}

/** Whether someone sits before this machine who would see a window. */
function isDesktop() {
  if (process.argv.includes("--no-open") || process.env["CI"] || !process.stdout.isTTY) return false;
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

/** @param {string} url */
function openInBrowser(url) {
  /** @type {[string, string[]]} */
  const [command, args] =
    process.platform === "darwin"
      ? ["open", [url]]
      : process.platform === "win32"
        ? ["rundll32", ["url.dll,FileProtocolHandler", url]]
        : ["xdg-open", [url]];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => console.log("Could not open a browser; open the address above yourself."));
  child.unref();
}
