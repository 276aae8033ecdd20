import type { CDPSession, Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { interactPage } from "./interactPage.ts";
import { turnWheel, useChromium } from "./support.ts";

const { openMarkup } = useChromium();
let markup = "";
beforeAll(async () => {
  markup = await interactPage();
});

interface View {
  readonly start: number;
  readonly msPerPx: number;
  readonly top: number;
}
type Call = readonly [name: string, first: unknown, view: View];

interface Probe {
  calls: Call[];
  points: { x: number; y: number }[];
  view: View;
  scrollRange: number;
  frozen: boolean;
  dispose(): void;
  windowPoint(x: number, y: number): { x: number; y: number };
  intoShadow(): void;
}
declare const page: Probe;

const open = async (style = "", options = {}): Promise<Page> => {
  const opened = await openMarkup(markup, options);
  await opened.page.evaluate((css) => {
    document.getElementById("wrap")!.style.cssText = css;
  }, style);
  return opened.page;
};
const calls = (target: Page): Promise<Call[]> => target.evaluate(() => page.calls);
const names = async (target: Page): Promise<string[]> =>
  (await calls(target)).map(([name, first]) => (name === "move" ? String(first) : name));
const view = (target: Page): Promise<View> => target.evaluate(() => page.view);
const phases = async (target: Page): Promise<string[]> =>
  (await calls(target)).filter(([name]) => name === "move").map(([, phase]) => String(phase));
const atRest = (target: Page): Promise<unknown> =>
  target.waitForFunction(() => page.calls.filter(([name]) => name === "move").at(-1)?.[1] === "end");

describe("readPoint(event, stage)", () => {
  const places: readonly (readonly [string, string])[] = [
    ["as it is", ""],
    ["scaled", "transform: scale(.5)"],
    ["scaled and turned", "transform: scale(1.2) rotate(10deg)"],
    ["skewed", "transform: skewX(20deg) scale(.7, 1.2)"],
    ["in perspective", "transform: perspective(700px) rotateY(30deg)"],
    ["zoomed by CSS", "zoom: 1.3"],
    ["zoomed by CSS and turned", "zoom: .8; transform: rotate(20deg)"],
  ];
  const spots = [
    [30, 200],
    [130, 80], // over the button
    [590, 20],
  ] as const;

  const errors = async (target: Page): Promise<number[]> => {
    const found: number[] = [];
    for (const [x, y] of spots) {
      const place = await target.evaluate(([px, py]) => page.windowPoint(px, py), [x, y] as const);
      await target.mouse.move(place.x, place.y);
      const seen = await target.evaluate(() => page.points.at(-1)!);
      found.push(Math.hypot(seen.x - x, seen.y - y));
    }
    return found;
  };

  test("is right to a pixel however the stage is scaled, turned, skewed, seen or zoomed", async () => {
    const target = await open();
    for (const [name, style] of places) {
      await target.evaluate((css) => {
        document.getElementById("wrap")!.style.cssText = css;
      }, style);
      expect(Math.max(...(await errors(target))), name).toBeLessThan(1);
    }
  });

  test("is right to a pixel when the page is scrolled and the screen dense", async () => {
    const target = await open("transform: rotate(-8deg)", { deviceScaleFactor: 2 });
    await target.evaluate(() => scrollTo(0, 120));
    expect(Math.max(...(await errors(target)))).toBeLessThan(1);
  });

  test("is right to a pixel in a closed shadow root inside of a scrolled, turned and zoomed box", async () => {
    const target = await open(
      "zoom: 1.1; transform: rotate(5deg); overflow: auto; width: 640px; height: 200px",
    );
    await target.evaluate(() => {
      page.intoShadow();
      document.getElementById("wrap")!.scrollTop = 30;
    });
    const place = await target.evaluate(() => page.windowPoint(300, 150));
    await target.mouse.move(place.x, place.y);
    const seen = await target.evaluate(() => page.points.at(-1)!);
    expect(Math.hypot(seen.x - 300, seen.y - 150)).toBeLessThan(1);
  });
});

describe("a mouse", () => {
  test("pans by dragging, keeps the moment under it, and its click is none", async () => {
    const target = await open();
    await target.mouse.move(213 + 120, 160 + 80);
    await target.mouse.down();
    await target.mouse.move(213 + 60, 160 + 82, { steps: 5 });
    await target.mouse.up();
    expect(await view(target)).toEqual({ start: 60, msPerPx: 1, top: 0 });
    const told = await names(target);
    expect(told).not.toContain("press");
    expect(told.filter((name) => name !== "hover")).toEqual([
      "start",
      ...told.filter((n) => n === "move"),
      "end",
    ]);
  });

  test("pans by the same time under a rotated and scaled stage", async () => {
    const target = await open("transform: scale(.5) rotate(30deg)");
    const from = await target.evaluate(() => page.windowPoint(400, 100));
    const to = await target.evaluate(() => page.windowPoint(250, 100));
    await target.mouse.move(from.x, from.y);
    await target.mouse.down();
    await target.mouse.move(to.x, to.y, { steps: 8 });
    await target.mouse.up();
    expect(Math.abs((await view(target)).start - 150)).toBeLessThan(1);
  });

  test("goes on dragging outside of the stage", async () => {
    const target = await open();
    await target.mouse.move(300, 200);
    await target.mouse.down();
    await target.mouse.move(310, 200);
    await target.mouse.move(900, 700);
    await target.mouse.up();
    expect(await view(target)).toEqual({ start: -600, msPerPx: 1, top: 0 });
    expect((await phases(target)).at(-1)).toBe("end");
  });

  test("presses what lies under a click, and the button there has the focus", async () => {
    const target = await open();
    await target.mouse.click(200 + 120, 160 + 80);
    await target.mouse.click(200 + 400, 160 + 200);
    const pressed = (await calls(target)).filter(([name]) => name === "press").map(([, what]) => what);
    expect(pressed).toEqual([{ event: 7, lane: 2 }, null]);
    await target.mouse.click(200 + 120, 160 + 80);
    expect(await target.evaluate(() => document.activeElement?.id)).toBe("mark");
  });

  test("leaves the click of a key to the button", async () => {
    const target = await open();
    await target.focus("#mark");
    await target.keyboard.press("Enter");
    expect(await names(target)).not.toContain("press");
  });

  test("hovers over what lies under it, and over nothing when it leaves", async () => {
    const target = await open();
    await target.mouse.move(200 + 120, 160 + 80);
    await target.waitForFunction(() => page.calls.length > 0);
    await target.mouse.move(10, 10);
    await target.waitForFunction(() => page.calls.at(-1)?.[1] === null);
    expect((await calls(target))[0]).toEqual(["hover", { event: 7, lane: 2 }]);
  });

  test("scrolls the lanes by dragging up, if they can scroll", async () => {
    const target = await open();
    await target.evaluate(() => {
      page.scrollRange = 100;
    });
    await target.mouse.move(500, 300);
    await target.mouse.down();
    await target.mouse.move(503, 250, { steps: 4 });
    await target.mouse.up();
    expect(await view(target)).toEqual({ start: 0, msPerPx: 1, top: 50 });
  });
});

describe("a wheel", () => {
  const turn = async (target: Page, dx: number, dy: number): Promise<void> => {
    await target.mouse.move(500, 300);
    await turnWheel(target, dx, dy);
  };

  test("scrolls the page and nothing else", async () => {
    const target = await open();
    await turn(target, 0, 120);
    await target.waitForFunction(() => scrollY === 120);
    expect(await phases(target)).toEqual([]);
  });

  test("zooms with Ctrl about the pointer, back to the same view by as many notches, and the page stays", async () => {
    const target = await open();
    await target.keyboard.down("Control");
    await turn(target, 0, -120);
    const closer = await view(target);
    expect(closer.msPerPx).toBeCloseTo(2 ** -0.25, 12);
    expect(closer.start + 300 * closer.msPerPx).toBeCloseTo(300, 9);
    await turn(target, 0, 120);
    await target.keyboard.up("Control");
    // The same to the last bit while the run lasts, to rounding where a slow machine let it come to rest between.
    const back = await view(target);
    expect(back.msPerPx).toBeCloseTo(1, 12);
    expect(back.start).toBeCloseTo(0, 9);
    expect(back.top).toBe(0);
    expect(await target.evaluate(() => [scrollY, visualViewport!.scale])).toEqual([0, 1]);
    await atRest(target);
  });

  test("pans sideways and with Shift", async () => {
    const target = await open();
    await turn(target, 80, 10);
    expect((await view(target)).start).toBe(80);
    await target.keyboard.down("Shift");
    await turn(target, 0, -100);
    await target.keyboard.up("Shift");
    expect((await view(target)).start).toBe(-20);
    await atRest(target);
    expect(await target.evaluate(() => scrollY)).toBe(0);
  });
});

describe("fingers", () => {
  interface Finger {
    readonly x: number;
    readonly y: number;
    readonly id: number;
  }
  /** s; each touch is 16 ms after the last, however slow the machine. */
  let clock = 0;
  const touch = (client: CDPSession, type: "Start" | "Move" | "End" | "Cancel", ...touchPoints: Finger[]) => {
    clock += 0.016;
    return client.send("Input.dispatchTouchEvent", { type: `touch${type}`, touchPoints, timestamp: clock });
  };
  const phone = async (style?: string): Promise<{ target: Page; client: CDPSession }> => {
    const target = await open(style, { hasTouch: true });
    clock = Date.now() / 1000;
    return { target, client: await target.context().newCDPSession(target) };
  };
  const finger = (x: number, y: number, id = 0): Finger => ({ x, y, id });

  test("one pans sideways, lifts at rest and the page stays", async () => {
    const { target, client } = await phone();
    await touch(client, "Start", finger(500, 300));
    for (let x = 490; x >= 400; x -= 10) await touch(client, "Move", finger(x, 302));
    clock += 0.15;
    await touch(client, "End");
    expect(await view(target)).toEqual({ start: 100, msPerPx: 1, top: 0 });
    expect((await phases(target)).at(-1)).toBe("end");
    expect(await target.evaluate(() => scrollY)).toBe(0);
  });

  test("one that lifts while fast lets the view run out", async () => {
    const { target, client } = await phone();
    await touch(client, "Start", finger(600, 300));
    for (let x = 580; x >= 400; x -= 20) await touch(client, "Move", finger(x, 300));
    await touch(client, "End");
    await atRest(target);
    expect((await view(target)).start).toBeGreaterThan(205);
  });

  test("one that goes up or down scrolls the page and leaves the view at rest", async () => {
    const { target, client } = await phone();
    await touch(client, "Start", finger(500, 300));
    for (let y = 290; y >= 150; y -= 10) await touch(client, "Move", finger(500, y));
    await touch(client, "End");
    await target.waitForFunction(() => scrollY > 50);
    const end = (await phases(target)).at(-1);
    expect([undefined, "end"]).toContain(end);
    expect(await view(target)).toEqual({ start: 0, msPerPx: 1, top: 0 });
  });

  test("two zoom about their middle and pan with it, however the stage is turned", async () => {
    const { target, client } = await phone("transform: rotate(20deg)");
    const places = await target.evaluate(() =>
      [
        [250, 100],
        [350, 100],
        [230, 120],
        [430, 120],
      ].map(([x, y]) => page.windowPoint(x!, y!)),
    );
    const [a0, b0, a1, b1] = places as [Finger, Finger, Finger, Finger];
    await touch(client, "Start", finger(a0.x, a0.y, 0));
    await touch(client, "Start", finger(a0.x, a0.y, 0), finger(b0.x, b0.y, 1));
    for (let i = 1; i <= 10; i++) {
      const at = (from: Finger, to: Finger, id: number): Finger =>
        finger(from.x + ((to.x - from.x) * i) / 10, from.y + ((to.y - from.y) * i) / 10, id);
      await touch(client, "Move", at(a0, a1, 0), at(b0, b1, 1));
    }
    await touch(client, "End");
    await atRest(target);
    const seen = await view(target);
    expect(seen.msPerPx).toBeCloseTo(0.5, 1);
    // The moment that was under 300 px is under 330 px.
    expect(Math.abs(seen.start + 330 * seen.msPerPx - 300)).toBeLessThan(1.5);
    expect(await target.evaluate(() => visualViewport!.scale)).toBe(1);
  });

  test("one taps what lies under it", async () => {
    const { target } = await phone();
    await target.touchscreen.tap(200 + 120, 160 + 80);
    expect((await calls(target)).filter(([name]) => name === "press")).toEqual([
      ["press", { event: 7, lane: 2 }],
    ]);
  });

  test("one that stays for half a second presses long, and its lifting is no click", async () => {
    const { target, client } = await phone();
    await touch(client, "Start", finger(200 + 120, 160 + 80));
    await target.waitForFunction(() => page.calls.some(([name]) => name === "longPress"));
    await touch(client, "End");
    await target.waitForTimeout(100);
    expect(await names(target)).not.toContain("press");
  });

  test("a cancelled one ends in rest", async () => {
    const { target, client } = await phone();
    await touch(client, "Start", finger(500, 300));
    for (let x = 490; x >= 440; x -= 10) await touch(client, "Move", finger(x, 300));
    await touch(client, "Cancel");
    await atRest(target);
    expect((await phases(target)).filter((phase) => phase === "start")).toHaveLength(1);
  });

  test("the stage removed under a drag ends in rest", async () => {
    const { target } = await phone();
    await target.mouse.move(500, 300);
    await target.mouse.down();
    await target.mouse.move(450, 300, { steps: 3 });
    await target.evaluate(() => document.getElementById("stage")!.remove());
    await target.mouse.move(440, 300);
    await target.mouse.up();
    await atRest(target);
  });
});
