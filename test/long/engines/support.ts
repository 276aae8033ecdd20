import { launchChromium, reportLoops } from "../../browser/support.ts";
import { findBrowser } from "../../../scripts/lib/browser.mjs";
import { firefox } from "playwright";
import type { Browser, Page } from "playwright";
import { startWebKit } from "./webkit.ts";

/** The engines that the library is tested in. */
export const engineNames = ["chromium", "firefox", "webkit"] as const;
export type EngineName = (typeof engineNames)[number];

/**
 * A browser with one window of 1280 × 800, driven the same way whatever its engine. Positions are px of the
 * viewport. Every call ends after some seconds at the latest, with an error.
 */
export interface Engine {
  readonly name: EngineName;
  /** Loads an address and waits for its load event. What `complaints` knows begins anew. */
  readonly open: (url: string) => Promise<void>;
  /** Runs a function in the page and returns its value, which must be JSON. It sees its arguments and no closure. */
  readonly evaluate: <const Args extends readonly unknown[], Value>(
    run: (...args: Args) => Value,
    ...args: Args
  ) => Promise<Awaited<Value>>;
  readonly move: (x: number, y: number) => Promise<void>;
  readonly click: (x: number, y: number) => Promise<void>;
  /** Presses the mouse at a point, moves it to another and lets it go there. */
  readonly drag: (x: number, y: number, toX: number, toY: number) => Promise<void>;
  /**
   * Turns the wheel at a point, px, with Control where it is to zoom. WebKit's door turns it back at once and presses no
   * key meanwhile, so there the page is handed an event that looks the same.
   */
  readonly wheel: (x: number, y: number, dx: number, dy: number, withControl: boolean) => Promise<void>;
  /** Presses and releases one key, by its DOM name: "Enter", "ArrowLeft", "a". */
  readonly press: (key: string) => Promise<void>;
  /** Sets the size of the viewport, px. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** Shows pages as they print, or as on a screen; null where the engine's door has no such thing. */
  readonly medium: ((name: "print" | "screen") => Promise<void>) | null;
  /**
   * What stood on the console (errors and violations included) and every request to the network since `open`.
   * WebKit loads the page a second time for it, 4 s.
   */
  readonly complaints: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** Starts a browser. Throws where there is none: an absent engine is a failed test, not a skipped one. */
export async function startEngine(name: EngineName): Promise<Engine> {
  if (name === "webkit") return startWebKit();
  return drive(name, await (name === "chromium" ? launchChromium() : launchFirefox()));
}

function launchFirefox(): Promise<Browser> {
  const found = findBrowser("firefox");
  if (found?.path == null) throw new Error("no Firefox on this machine; `npm run test:long` installs one");
  return firefox.launch({
    channel: "moz-firefox",
    executablePath: found.path,
    timeout: 60_000,
    firefoxUserPrefs: {
      "security.fileuri.strict_origin_policy": true,
      // Control and the wheel beside the picture would zoom the page, which then never has the size it is given.
      "mousewheel.with_control.action": 1,
    },
  });
}

/** Chromium and Firefox, by way of Playwright. */
async function drive(name: EngineName, browser: Browser): Promise<Engine> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(20_000);
  let heard: string[] = [];
  page.on("console", (message) => heard.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => heard.push(error.stack ?? error.message));
  await page.exposeBinding("reportLoop", (_source, text: string) => heard.push(text));
  await page.addInitScript(reportLoops);
  page.on("request", (request) => {
    if (/^(https?|wss?):/.test(request.url())) heard.push(`request: ${request.url()}`);
  });
  return {
    name,
    open: async (url) => {
      await page.goto("about:blank");
      heard = [];
      await page.goto(url);
    },
    evaluate: (run, ...args) =>
      within(20, `${name}: evaluate`, page.evaluate(`(${String(run)})(...${JSON.stringify(args)})`)),
    move: (x, y) => within(20, `${name}: move`, page.mouse.move(x, y)),
    click: (x, y) => within(20, `${name}: click`, page.mouse.click(x, y)),
    drag: (...places) => within(20, `${name}: drag`, dragMouse(page, ...places)),
    wheel: (...turn) => within(20, `${name}: wheel`, turnWheel(page, ...turn)),
    press: (key) => within(20, `${name}: press`, page.keyboard.press(key)),
    resize: (width, height) => within(20, `${name}: resize`, page.setViewportSize({ width, height })),
    medium:
      name === "firefox" ? null : (media) => within(20, `${name}: medium`, page.emulateMedia({ media })),
    complaints: () => Promise.resolve([...heard]),
    close: () => within(20, `${name}: close`, browser.close()),
  };
}

async function dragMouse({ mouse }: Page, x: number, y: number, toX: number, toY: number): Promise<void> {
  await mouse.move(x, y);
  await mouse.down();
  await mouse.move(toX, toY, { steps: 4 });
  await mouse.up();
}

async function turnWheel(
  page: Page,
  ...[x, y, dx, dy, withControl]: Parameters<Engine["wheel"]>
): Promise<void> {
  await page.mouse.move(x, y);
  if (withControl) await page.keyboard.down("Control");
  await page.mouse.wheel(dx, dy);
  if (withControl) await page.keyboard.up("Control");
}

/** The value, or an error after some seconds: a browser that hangs must not take the tests with it. */
export async function within<Value>(seconds: number, what: string, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${what}: no answer after ${String(seconds)} s`)),
      seconds * 1000,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
