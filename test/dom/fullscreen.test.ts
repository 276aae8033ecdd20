import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createTimeline } from "../../src/index.ts";
import { createFullscreen } from "../../src/timeline/fullscreen.ts";

// jsdom has no full screen: these stand for a browser that allows it.
let shown: Element | null = null;
let root: HTMLElement;

const enter = (element: Element): Promise<void> => {
  shown = element;
  element.dispatchEvent(new Event("fullscreenchange", { bubbles: true, composed: true }));
  return Promise.resolve();
};
const leave = (): Promise<void> => {
  const last = shown;
  shown = null;
  last?.dispatchEvent(new Event("fullscreenchange", { bubbles: true, composed: true }));
  return Promise.resolve();
};

const define = (target: object, name: string, descriptor: PropertyDescriptor) =>
  Object.defineProperty(target, name, { configurable: true, ...descriptor });

beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
  root.requestFullscreen = () => enter(root);
  define(document, "fullscreenEnabled", { value: true });
  define(document, "fullscreenElement", { get: () => shown });
  define(document, "exitFullscreen", { value: leave });
});
afterEach(() => {
  shown = null;
  document.body.replaceChildren();
  for (const name of ["fullscreenEnabled", "fullscreenElement", "exitFullscreen"])
    Reflect.deleteProperty(document, name);
});

describe("createFullscreen(root, onChange)", () => {
  test("is not supported where the browser or frame forbids it, and asks for nothing", async () => {
    define(document, "fullscreenEnabled", { value: false });
    const ask = vi.spyOn(root, "requestFullscreen");
    const view = createFullscreen(root, () => {});
    expect(view.supported).toBe(false);
    await view.toggle();
    expect(ask).not.toHaveBeenCalled();
  });

  test("toggles, and says each change once", async () => {
    const onChange = vi.fn();
    const view = createFullscreen(root, onChange);
    await view.toggle();
    expect(shown).toBe(root);
    await view.toggle();
    expect(shown).toBeNull();
    expect(onChange.mock.calls).toEqual([[true], [false]]);
  });

  test("hears when the reader leaves by other means", async () => {
    const onChange = vi.fn();
    const view = createFullscreen(root, onChange);
    await view.toggle();
    await leave();
    expect(onChange).toHaveBeenLastCalledWith(false);
  });

  test("another element's full screen is not its own", async () => {
    const onChange = vi.fn();
    createFullscreen(root, onChange);
    await enter(document.body);
    expect(onChange).not.toHaveBeenCalled();
  });

  test("a refusal is quiet", async () => {
    root.requestFullscreen = () => Promise.reject(new TypeError("not allowed"));
    const onChange = vi.fn();
    await expect(createFullscreen(root, onChange).toggle()).resolves.toBeUndefined();
    expect(onChange).not.toHaveBeenCalled();
  });

  test("in a shadow tree it asks the shadow root", async () => {
    const host = document.createElement("div");
    document.body.append(host);
    const shadow = host.attachShadow({ mode: "open" });
    shadow.append(root);
    define(shadow, "fullscreenElement", { get: () => (shown === root ? root : null) });
    define(document, "fullscreenElement", { get: () => (shown === root ? host : shown) });
    const onChange = vi.fn();
    const view = createFullscreen(root, onChange);
    await view.toggle();
    await view.toggle();
    expect(onChange.mock.calls).toEqual([[true], [false]]);
  });

  test("dispose() leaves the full screen and hears nothing more", async () => {
    const onChange = vi.fn();
    const view = createFullscreen(root, onChange);
    await view.toggle();
    view.dispose();
    expect(shown).toBeNull();
    await enter(root);
    expect(onChange.mock.calls).toEqual([[true]]);
  });
});

test.each([{}, { width: 700 }])(
  "a timeline has the screen's width on the full screen, and its own again after it: %j",
  async (options) => {
    define(HTMLElement.prototype, "requestFullscreen", {
      value(this: HTMLElement) {
        return enter(this);
      },
    });
    const input = { events: [{ title: "One", start: "2023-10-07", actors: ["A"] }] };
    const timeline = createTimeline(root, input, options);
    await timeline.ready;
    const width = async (): Promise<string | null | undefined> => {
      await vi.waitFor(() => expect(root.querySelector(".chl-svg")).not.toBeNull());
      await new Promise((resolve) => setTimeout(resolve, 60));
      return root.querySelector(".chl-svg")?.getAttribute("width");
    };
    const before = await width();
    root.querySelector<HTMLElement>('[data-name="fullscreen"]')!.click();
    expect(await width()).toBe(String(window.innerWidth - 40));
    root.querySelector<HTMLElement>('[data-name="fullscreen"]')!.click();
    expect(await width()).toBe(before);
    timeline.destroy();
    Reflect.deleteProperty(HTMLElement.prototype, "requestFullscreen");
  },
);
