import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, afterEach, beforeAll } from "vitest";
import { chromiumFlags, findBrowser } from "../../scripts/lib/browser.mjs";

/** The folder of the project. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** What a page did that its reader did not ask for, in order, since it was opened. */
export interface Seen {
  /** Everything on the console, as "type: text". */
  readonly console: readonly string[];
  /** Errors nobody caught, with their stack. */
  readonly errors: readonly string[];
  /** Addresses of all requests, the page itself first. */
  readonly requests: readonly string[];
  /** Violations of the page's policy, as "directive: what was blocked". */
  readonly violations: readonly string[];
}

export interface Opened {
  readonly page: Page;
  readonly seen: Seen;
}

export interface OpenOptions extends Omit<BrowserContextOptions, "viewport"> {
  /** px; 1280 × 800 unless told */
  readonly width?: number;
  readonly height?: number;
}

/** The one Chromium of a test file. Each page opened has a context of its own, closed after the test. */
export interface Chromium {
  /** Opens a file of the project over file://, such as "examples/october-2023.html". */
  readonly openFile: (path: string, options?: OpenOptions) => Promise<Opened>;
  /** Writes the markup as a page of its own and opens it over file://. `{{dist}}` stands for the built files' folder. */
  readonly openMarkup: (markup: string, options?: OpenOptions) => Promise<Opened>;
  /** A page with the bundle, an empty `<div id="root">`, and nothing on its console yet. */
  readonly openBlank: (options?: OpenOptions) => Promise<Opened>;
  /** Opens any address, such as one of a `serve`d page. */
  readonly openUrl: (url: string, options?: OpenOptions) => Promise<Opened>;
}

/** Starts Chromium for the tests of this file and stops it after them. To be called once, at the top. */
export function useChromium(): Chromium {
  let browser: Browser | null = null;
  const toClose = new Set<() => Promise<void>>();

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const close of toClose) await close();
    toClose.clear();
  });
  afterAll(async () => {
    await browser?.close();
  });

  const openUrl = async (url: string, { width = 1280, height = 800, ...rest }: OpenOptions = {}) => {
    if (browser === null) throw new Error("Chromium has not started; open pages inside of a test");
    const context = await browser.newContext({ viewport: { width, height }, ...rest });
    toClose.add(() => context.close());
    const page = await context.newPage();
    const seen = await watch(page);
    await slowDown(page);
    await page.goto(url);
    return { page, seen };
  };
  const openFile = (path: string, options?: OpenOptions) => openUrl(fileUrl(path), options);
  const openMarkup = (markup: string, options?: OpenOptions) => openUrl(writePage(markup), options);
  const openBlank = (options?: OpenOptions) => openMarkup(blank, options);
  return { openFile, openMarkup, openBlank, openUrl };
}

const blank = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>test</title><link rel="icon" href="data:,">
<body><div id="root"></div><script src="{{dist}}/chronolane.min.js"></script></body></html>`;

/** A headless Chromium with the flags that work as root and in CI; the caller closes it. */
export function launchChromium(): Promise<Browser> {
  const found = findBrowser("chromium");
  if (found === null) throw new Error("no Chromium on this machine; `npm test` installs one");
  return chromium.launch({
    headless: true,
    args: chromiumFlags,
    timeout: 30_000,
    ...(found.path === null ? {} : { executablePath: found.path }),
  });
}

/** The file:// address of a file of the project, which must exist. */
export function fileUrl(path: string): string {
  const file = join(root, path);
  if (!existsSync(file)) throw new Error(`${path} does not exist; \`npm run build\` first?`);
  return pathToFileURL(file).href;
}

let pages = 0;

/** Writes markup under build/, where file:// pages can reach dist/ beside it; the address. */
export function writePage(markup: string): string {
  const folder = join(root, "build/pages");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `page-${String(process.pid)}-${String(pages++)}.html`);
  writeFileSync(file, markup.replaceAll("{{dist}}", pathToFileURL(join(root, "dist")).href));
  return pathToFileURL(file).href;
}

/** Everything that a quiet page has not: to be compared with `[]`. Requests count that leave file:, data: and `origin`. */
export function complaints(seen: Seen, origin = "file://"): string[] {
  const foreign = seen.requests.filter((url) => !/^(data|blob|about):/.test(url) && !url.startsWith(origin));
  return [
    ...seen.console,
    ...seen.errors,
    ...seen.violations.map((text) => `policy: ${text}`),
    ...foreign.map((url) => `request: ${url}`),
  ];
}

/** SLOWDOWN=6 makes pages six times slower: a test that passes on a fast machine only fails here too. */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env["SLOWDOWN"] ?? 1);
  if (rate <= 1) return;
  const client = await page.context().newCDPSession(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate });
}

/** Runs in a page first of all: an observer of sizes that changes what it observes is told to the window, and nobody else. */
export function reportLoops(): void {
  addEventListener("error", ({ message }) => {
    const { reportLoop } = window as unknown as { reportLoop: (text: string) => void };
    if (message.includes("ResizeObserver")) reportLoop(message);
  });
}

async function watch(page: Page): Promise<Seen> {
  const seen = {
    console: [] as string[],
    errors: [] as string[],
    requests: [] as string[],
    violations: [] as string[],
  };
  page.on("console", (message) => seen.console.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => seen.errors.push(error.stack ?? error.message));
  page.on("request", (request) => seen.requests.push(request.url()));
  await page.exposeBinding("reportViolation", (_source, text: string) => seen.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = (window as unknown as { reportViolation: (text: string) => void }).reportViolation;
      report(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`.trim());
    });
  });
  await page.exposeBinding("reportLoop", (_source, text: string) => seen.errors.push(text));
  await page.addInitScript(reportLoops);
  return seen;
}

/**
 * Turns the wheel under the pointer so many times, px each, and waits until the page has heard all of it: a busy page
 * hears several turns as one.
 */
export async function turnWheel(page: Page, dx: number, dy: number, times = 1): Promise<void> {
  const heard = await page.evaluateHandle(() => {
    const heard = { px: 0, stop: () => removeEventListener("wheel", hear, true) };
    const hear = ({ deltaX, deltaY }: WheelEvent): number => (heard.px += deltaX + deltaY);
    addEventListener("wheel", hear, { capture: true, passive: true });
    return heard;
  });
  for (let i = 0; i < times; i++) await page.mouse.wheel(dx, dy);
  const all = (dx + dy) * times;
  await page.waitForFunction(({ heard, all }) => Math.abs(heard.px - all) < 1, { heard, all });
  await heard.evaluate(({ stop }) => stop());
}

/** Waits until all is read, what was chosen is shown and nothing moves, and for as many frames as that takes to be drawn. */
export async function settled(page: Page): Promise<void> {
  const frames = (count: number): Promise<void> =>
    page.evaluate(async (count) => {
      for (let i = 0; i < count; i++) await new Promise((done) => requestAnimationFrame(done));
    }, count);
  await page.waitForFunction(() => document.querySelector("[data-reading], [data-working]") === null);
  await frames(6);
  await page.waitForFunction(() => document.querySelector("[data-moving]") === null);
  await frames(2); // buttons come a frame after the picture that rests
}

/** A page's text with its headers, by path: `{"/": {body: "<!doctype …", headers: {…}}}`. */
export type Served = Readonly<
  Record<string, { readonly body: string; readonly headers?: Readonly<Record<string, string>> }>
>;

export interface Site {
  /** "http://127.0.0.1:PORT", without a slash at the end */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** The policy of the strictest page that must still work. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

/**
 * Serves the given pages, and the files of dist/, examples/ and node_modules/ under their own paths, on 127.0.0.1. `policy` is
 * sent as Content-Security-Policy with everything. The caller closes it.
 */
export async function serve(pages: Served, policy: string | null = null): Promise<Site> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://127.0.0.1").pathname);
    const page = pages[path];
    const body = page?.body ?? readBuilt(path);
    if (body === null) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(path)] ?? "text/html; charset=utf-8";
    const policies = policy === null ? {} : { "content-security-policy": policy };
    response.writeHead(200, { "content-type": type, ...policies, ...page?.headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${String(portOf(server))}`, close: () => closeServer(server) };
}

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

function readBuilt(path: string): Buffer | null {
  const file = normalize(join(root, path));
  const allowed = ["dist", "examples", "node_modules"].some((folder) =>
    file.startsWith(join(root, folder) + sep),
  );
  return allowed && existsSync(file) ? readFileSync(file) : null;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return address.port;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
