import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findBrowser } from "../../../scripts/lib/browser.mjs";
import { root } from "../../browser/support.ts";
import type { Engine } from "./support.ts";

/** WebKitGTK on a screen of its own (Xvfb), by way of W3C WebDriver, which is the only door it has. */
export async function startWebKit(): Promise<Engine> {
  const driver = await startDriver();
  try {
    return await openSession(driver);
  } catch (error) {
    driver.stop();
    throw error;
  }
}

interface Driver {
  readonly address: string;
  readonly stop: () => void;
}

async function startDriver(): Promise<Driver> {
  const found = findBrowser("webkit");
  if (found?.path == null) throw new Error("no WebKit on this machine; `npm run test:long` installs one");
  const port = await freePort();
  // The shell tells its number before it becomes the driver: ending the driver ends xvfb-run, which ends Xvfb.
  const child = spawn(
    "xvfb-run",
    [
      "-a",
      "-s",
      "-screen 0 1920x1400x24",
      "sh",
      "-c",
      `echo "pid $$"; exec "$0" --port=${String(port)}`,
      found.path,
    ],
    { stdio: ["ignore", "pipe", "pipe"], env: environment() },
  );
  let printed = "";
  child.stdout.on("data", (text: Buffer) => (printed += text.toString()));
  child.stderr.on("data", (text: Buffer) => (printed += text.toString()));
  const stop = (): void => stopDriver(child, printed);
  process.once("exit", stop);
  const driver = { address: `http://127.0.0.1:${String(port)}`, stop };
  for (const start = Date.now(); Date.now() - start < 30_000; await sleep(100)) {
    if (child.exitCode !== null) break;
    if (await isReady(driver.address)) return driver;
  }
  stop();
  throw new Error(`WebKitWebDriver did not start:\n${printed}`);
}

/** Its sandbox needs rights that containers do not give, and there is no graphics card to ask. */
function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    LIBGL_ALWAYS_SOFTWARE: "1",
    NO_AT_BRIDGE: "1",
    XDG_CACHE_HOME: join(root, "build/webkit"),
    XDG_DATA_HOME: join(root, "build/webkit"),
    GDK_BACKEND: "x11",
  };
}

async function openSession(driver: Driver): Promise<Engine> {
  const created = await ask(driver, "POST", "/session", {
    capabilities: {
      alwaysMatch: {
        timeouts: { script: 20_000, pageLoad: 30_000, implicit: 0 },
        "webkitgtk:browserOptions": {
          binary: miniBrowser(),
          args: ["--automation"],
        },
      },
    },
  });
  const session = `/session/${(created as { sessionId: string }).sessionId}`;
  const post = (path: string, body: unknown): Promise<unknown> => ask(driver, "POST", session + path, body);
  const execute = (body: string, args: readonly unknown[]): Promise<unknown> =>
    post("/execute/async", { script: asynchronously(body), args });
  let opened = "about:blank";

  const engine: Engine = {
    name: "webkit",
    open: async (url) => {
      opened = url;
      await post("/url", { url });
      await execute(`(${String(recordErrors)})()`, []);
    },
    evaluate: async (run, ...args) => (await execute(`(${String(run)})(...args)`, args)) as never,
    move: async (x, y) => {
      await post("/actions", pointer([moveTo(x, y)]));
    },
    click: async (x, y) => {
      await post("/actions", pointer([moveTo(x, y), down, up]));
    },
    drag: async (x, y, toX, toY) => {
      const steps = [1, 2, 3, 4].map((n) => moveTo(x + ((toX - x) * n) / 4, y + ((toY - y) * n) / 4));
      await post("/actions", pointer([moveTo(x, y), down, ...steps, up]));
    },
    wheel: async (x, y, dx, dy, withControl) => {
      await execute(`(${String(turnWheel)})(...args)`, [x, y, dx, dy, withControl]);
    },
    press: async (key) => {
      await post("/actions", typing(keyValues[key] ?? key));
    },
    resize: async (width, height) => {
      // The window is larger than its viewport by bars that are only known once it has a size.
      for (let attempt = 0; attempt < 5; attempt++) {
        const inner = (await execute("[innerWidth, innerHeight]", [])) as [number, number];
        if (inner[0] === width && inner[1] === height) return;
        const outer = (await ask(driver, "GET", `${session}/window/rect`)) as {
          width: number;
          height: number;
        };
        const rect = { width: outer.width + width - inner[0], height: outer.height + height - inner[1] };
        await post("/window/rect", rect);
        await sleep(100);
      }
      throw new Error(`webkit: the window does not become ${String(width)} × ${String(height)}`);
    },
    medium: null,
    complaints: async () => {
      const { heard, loaded } = (await execute(`(${String(readRecord)})()`, [])) as ReturnType<
        typeof readRecord
      >;
      const requests = loaded.filter((url) => /^(https?|wss?):/.test(url)).map((url) => `request: ${url}`);
      return [...(await consoleWhileLoading(opened)), ...heard, ...requests];
    },
    close: async () => {
      await ask(driver, "DELETE", session, undefined, 5).catch(() => undefined);
      driver.stop();
    },
  };
  await engine.resize(1280, 800);
  return engine;
}

interface Recording {
  heard?: string[];
}

/** Runs in the page once it has loaded, and keeps what its console and its errors say from then on. */
function recordErrors(): void {
  const heard: string[] = ((window as Recording).heard = []);
  addEventListener("error", (event) => heard.push(`error: ${event.message}`));
  addEventListener("unhandledrejection", (event) => heard.push(`error: ${String(event.reason)}`));
  addEventListener("securitypolicyviolation", (event) => heard.push(`policy: ${event.violatedDirective}`));
  for (const level of ["debug", "log", "info", "warn", "error"] as const) {
    console[level] = (...said: unknown[]) => heard.push(`${level}: ${said.map(String).join(" ")}`);
  }
}

/** Runs in the page. */
function turnWheel(x: number, y: number, dx: number, dy: number, withControl: boolean): void {
  const turn = { deltaX: dx, deltaY: dy, ctrlKey: withControl, clientX: x, clientY: y };
  const event = new WheelEvent("wheel", { ...turn, bubbles: true, cancelable: true, composed: true });
  document.elementFromPoint(x, y)?.dispatchEvent(event);
}

/** Runs in the page. */
function readRecord(): { heard: string[]; loaded: string[] } {
  const loaded = performance.getEntriesByType("resource").map((entry) => entry.name);
  return { heard: (window as Recording).heard ?? [], loaded };
}

/**
 * WebDriver has no way to the console, and no way into a page before its own scripts. So the page is loaded a
 * second time, in a window that prints its console: "file:///page.html:1:52: CONSOLE WARN said".
 */
async function consoleWhileLoading(url: string): Promise<string[]> {
  const command = [
    "timeout",
    "-k",
    "2",
    "4",
    miniBrowser(),
    "--enable-write-console-messages-to-stdout=true",
    url,
  ];
  const child = spawn("xvfb-run", ["-a", ...command], {
    stdio: ["ignore", "ignore", "pipe"],
    env: environment(),
  });
  let printed = ""; // on stderr, whatever the option is called
  child.stderr.on("data", (text: Buffer) => (printed += text.toString()));
  await once(child, "close");
  return printed.split("\n").filter((line) => / CONSOLE [A-Z]/.test(line));
}

/** Waits for promises too, and tells an error as one. Needs no `eval` in the page. */
function asynchronously(expression: string): string {
  return `const args = [...arguments]; const done = args.pop();
    (async () => (${expression}))().then(
      (value) => done({ value: value === undefined ? null : value }),
      (error) => done({ error: String(error) + "\\n" + (error?.stack ?? "") }));`;
}

/** One command; the value of its answer. An error, or no answer in time, throws. */
async function ask(
  driver: Driver,
  method: string,
  path: string,
  body?: unknown,
  seconds = 45,
): Promise<unknown> {
  const response = await fetch(driver.address + path, {
    method,
    signal: AbortSignal.timeout(seconds * 1000),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw new Error(`webkit: ${method} ${path}: ${String(error)}`);
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`webkit: ${method} ${path}: ${JSON.stringify(value)}`);
  if (!path.endsWith("/execute/async")) return value;
  const told = value as { value?: unknown; error?: string };
  if (told.error !== undefined) throw new Error(`webkit: in the page: ${told.error}`);
  return told.value;
}

const isReady = (address: string): Promise<boolean> =>
  fetch(`${address}/status`, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.ok,
    () => false,
  );

const moveTo = (x: number, y: number): unknown => ({
  type: "pointerMove",
  duration: 0,
  origin: "viewport",
  x: Math.round(x),
  y: Math.round(y),
});
const down = { type: "pointerDown", button: 0 };
const up = { type: "pointerUp", button: 0 };

const pointer = (actions: readonly unknown[]): unknown => ({
  actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }],
});

const typing = (value: string): unknown => ({
  actions: [{ type: "key", id: "keys", actions: ["keyDown", "keyUp"].map((type) => ({ type, value })) }],
});

/** The keys without a character, as WebDriver names them. */
const keyValues: Readonly<Record<string, string>> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

/** The window that WebKitGTK brings along; its folder is named for the machine's architecture. */
function miniBrowser(): string {
  const found = readdirSync("/usr/lib")
    .flatMap((folder) => [
      `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`,
      `/usr/libexec/webkit2gtk-4.1/MiniBrowser`,
    ])
    .find((path) => existsSync(path));
  if (found === undefined)
    throw new Error("WebKitWebDriver is here, but MiniBrowser of webkit2gtk-4.1 is not");
  return found;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Ends the driver, upon which xvfb-run ends Xvfb; to end xvfb-run itself would leave Xvfb behind. */
function stopDriver(child: ChildProcess, printed: string): void {
  if (child.exitCode !== null) return;
  const pid = Number(/^pid (\d+)$/m.exec(printed)?.[1]);
  try {
    if (pid > 0) process.kill(pid, "SIGTERM");
    else child.kill();
  } catch {
    // It has ended by itself.
  }
}
