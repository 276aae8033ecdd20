import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ChronolaneTimelineElement } from "../../src/element.ts";
import { renderToHTML } from "../../src/static.ts";
import type { EventInput, TimelineElementEvents, TimelineOptions } from "../../src/element.ts";

const sized: TimelineOptions = { width: 900, measureText: (text, { size }) => text.length * size * 0.55 };
const story: readonly EventInput[] = [
  { id: "a", title: "First", start: "2023-10-07", actors: ["One", "Two"] },
  { id: "b", title: "Second", start: "2023-10-12", actors: ["Two"] },
];
const other: readonly EventInput[] = [{ id: "z", title: "Another", start: "2023-11-01" }];

let warnings: string[] = [];
beforeEach(() => {
  warnings = [];
  vi.spyOn(console, "warn").mockImplementation((text: string) => void warnings.push(text));
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** An element that is not in the document yet; `inside` are its children. */
function make(attributes: Record<string, string> = {}, ...inside: Node[]): ChronolaneTimelineElement {
  const made = document.createElement("chronolane-timeline");
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.options = sized;
  made.append(...inside);
  return made;
}
function json(text: string): HTMLScriptElement {
  const script = document.createElement("script");
  script.type = "application/json";
  script.textContent = text;
  return script;
}
/** What a server has put into the page. */
const served = (): Element =>
  new DOMParser().parseFromString(renderToHTML(story, { width: 900 }), "text/html").body.firstElementChild!;
const settle = async (): Promise<void> => {
  for (let i = 0; i < 10; i++) await Promise.resolve();
};
/** The element in the document, when what it started at once is done. */
async function show(made: ChronolaneTimelineElement): Promise<ChronolaneTimelineElement> {
  document.body.append(made);
  await settle();
  return made;
}
const roots = (): number => document.querySelectorAll(".chl").length;
const titles = (made: ChronolaneTimelineElement): string[] =>
  [...(made.shadowRoot ?? made).querySelectorAll(".chl-hit")].map(
    (hit) => hit.getAttribute("aria-label") ?? "",
  );
const said = (made: ChronolaneTimelineElement): string | undefined =>
  (made.shadowRoot ?? made).querySelector(".chl-message")?.textContent;
/** What an element tells from now on. */
function listen<Type extends keyof TimelineElementEvents>(
  type: Type,
): TimelineElementEvents[Type]["detail"][] {
  const seen: TimelineElementEvents[Type]["detail"][] = [];
  document.body.addEventListener(type as string, (event) => seen.push((event as CustomEvent).detail));
  return seen;
}
/** A network with a few addresses, each answered when it is told. */
function network(): {
  readonly asked: string[];
  readonly answer: (url: string, text: string, status?: number) => Promise<void>;
} {
  const asked: string[] = [];
  const waiting = new Map<string, (response: Response) => void>();
  vi.stubGlobal("fetch", (url: string, { signal }: { signal: AbortSignal }) => {
    asked.push(url);
    return new Promise<Response>((resolve, reject) => {
      waiting.set(url, resolve);
      signal.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
    });
  });
  return {
    asked,
    answer: async (url, text, status = 200) => {
      waiting.get(url)?.(new Response(text, { status }));
      await settle();
    },
  };
}

describe("the data of <chronolane-timeline>", () => {
  test("are the property `data`, shown at once when the element is in the document", () => {
    const made = make();
    made.data = story;
    expect(made.timeline).toBeNull();
    document.body.append(made);
    expect(made.timeline?.counts.total).toBe(2);
    expect(titles(made)).toHaveLength(3);
  });

  test("are the JSON of a child script where there is neither property nor src", async () => {
    const made = await show(make({}, json(JSON.stringify({ events: story }))));
    expect(made.timeline?.counts.total).toBe(2);
    expect(made.querySelector("script")).not.toBeNull();
  });

  test("are fetched from src, and other data replace them when src changes", async () => {
    const { asked, answer } = network();
    const made = await show(make({ src: "one.json" }));
    expect(made.getAttribute("aria-busy")).toBe("true");
    await answer("one.json", JSON.stringify({ events: story }));
    expect(made.hasAttribute("aria-busy")).toBe(false);
    const first = made.timeline;
    made.src = "two.json";
    await answer("two.json", `\ufeff${JSON.stringify(other)}`);
    expect(made.timeline).toBe(first);
    expect(first?.counts.total).toBe(1);
    expect(asked).toEqual(["one.json", "two.json"]);
  });

  test("are those of the last src, whichever answer comes last", async () => {
    const { answer } = network();
    const made = await show(make({ src: "slow.json" }));
    made.src = "fast.json";
    await answer("fast.json", JSON.stringify(other));
    await answer("slow.json", JSON.stringify(story));
    expect(made.timeline?.counts.total).toBe(1);
    expect(warnings).toEqual([]);
  });

  test("given as a property go before src that is still being fetched", async () => {
    const { answer } = network();
    const made = await show(make({ src: "slow.json" }));
    made.data = other;
    await answer("slow.json", JSON.stringify(story));
    expect(made.timeline?.counts.total).toBe(1);
    expect(made.hasAttribute("aria-busy")).toBe(false);
    made.data = null;
    await answer("slow.json", JSON.stringify(story));
    expect(made.timeline?.counts.total).toBe(2);
  });

  test("may be set before the element is defined", () => {
    class Late extends ChronolaneTimelineElement {}
    const made: HTMLElement = document.createElement("late-timeline");
    Object.assign(made, { data: story, options: sized });
    document.body.append(made);
    customElements.define("late-timeline", Late);
    expect(Object.keys(made)).toEqual([]);
    expect(made).toHaveProperty("timeline.counts.total", 2);
  });

  test("that are gone leave the element empty", async () => {
    const made = make();
    made.data = story;
    await show(made);
    made.data = null;
    await settle();
    expect([made.timeline, made.childNodes.length]).toEqual([null, 0]);
  });
});

describe("what cannot be loaded or read", () => {
  test.each([
    ["an answer 404", (net: ReturnType<typeof network>) => net.answer("x.json", "no", 404), /x\.json.*404/],
    ["no JSON", (net: ReturnType<typeof network>) => net.answer("x.json", "<p>"), /x\.json.*not JSON/],
    ["JSON without events", (net: ReturnType<typeof network>) => net.answer("x.json", "{}"), /events/],
  ])("%s is said in the element and told as an event", async (_, act, why) => {
    const errors = listen("chronolane-error");
    const net = network();
    const made = await show(make({ src: "x.json" }));
    await act(net);
    expect(said(made)).toMatch(
      /^(This timeline could not be loaded|The data of this timeline could not be read)\.$/,
    );
    expect(made.querySelector("[role=alert]")).not.toBeNull();
    expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(why)]);
    expect(warnings).toHaveLength(1);
    expect(made.timeline).toBeNull();
    made.src = "y.json";
    await net.answer("y.json", JSON.stringify(story));
    expect([said(made), made.timeline?.counts.total]).toEqual([undefined, 2]);
  });

  test("a script child with bad JSON is said, in the page's own words if it has some", async () => {
    const made = make({}, json('{"events": [}'));
    made.options = { ...sized, messages: { dataUnreadable: "Nicht lesbar." } };
    await show(made);
    expect(said(made)).toBe("Nicht lesbar.");
  });

  test("is said above markup of a server, which stays to be read", async () => {
    const { answer } = network();
    const made = await show(make({ src: "x.json" }, served()));
    await answer("x.json", "", 500);
    expect([...made.children].map(({ className }) => className)).toEqual(["chl-message", "chl chl-static"]);
  });
});

describe("attributes", () => {
  test("are options, with the same checks; a wrong one is told, passed over, and never throws", async () => {
    const issues = listen("chronolane-issue");
    const made = make({ theme: "blue", layout: "list", "heading-level": "3", controls: "zoom help" });
    made.data = story;
    await show(made);
    const root = made.querySelector(".chl")!;
    expect(root.getAttribute("data-layout")).toBe("list");
    expect(root.getAttribute("data-theme")).toBe("auto");
    expect(made.querySelector("h4")).not.toBeNull();
    expect([made.querySelector("[data-name=zoomIn]"), made.querySelector("[data-name=search]")]).toEqual([
      expect.anything(),
      null,
    ]);
    expect(issues).toEqual([
      {
        severity: "warning",
        code: "attribute-value",
        path: "",
        message: expect.stringMatching(/theme="blue".*expected "auto", "light", "dark"/),
      },
    ]);
    expect(warnings).toHaveLength(1);
  });

  test("that change are set together, later; one that is taken away gives its default back", async () => {
    const made = make({ theme: "dark" });
    made.data = story;
    await show(made);
    const set = vi.spyOn(made.timeline!, "setOptions");
    made.setAttribute("theme", "light");
    made.removeAttribute("theme");
    made.setAttribute("density", "compact");
    await settle();
    expect(set.mock.calls).toEqual([[{ theme: undefined, density: "compact" }]]);
    await vi.waitFor(() => expect(made.querySelector(".chl")!.getAttribute("data-theme")).toBe("auto"));
  });

  test.each([
    ["height", "300", { height: 300 }],
    ["height", "300px", null],
    ["height", "auto", { height: "auto" }],
    ["height", "fill", { height: "fill" }],
    ["max-height", "0", null],
    ["view", "2023-10-01/2023-10-30", { view: { start: "2023-10-01", end: "2023-10-30" } }],
    ["view", "b", { view: { event: "b" } }],
    ["media", "", { media: true }],
    ["media", "false", { media: false }],
    ["url-state", "", { urlState: "hash" }],
    ["time-zone", "Mars/Olympus", null],
    ["time-zone", "Asia/Tehran", { timeZone: "Asia/Tehran" }],
    ["lane-order", "activity", { lanes: { order: "activity" } }],
    ["breaks", "", { breaks: "auto" }],
    ["controls", "none", { controls: false }],
    ["controls", "zoom zom", null],
    ["numbering-system", "roman", null],
    ["locale", "de_DE", null],
  ])("%s=%j is the option %j, null for none", async (name, text, expected) => {
    const made = make();
    made.data = story;
    await show(made);
    const set = vi.spyOn(made.timeline!, "setOptions");
    made.setAttribute(name, text);
    await settle();
    const [change] = set.mock.calls[0]!;
    const given = Object.values(change)[0] === undefined ? null : change;
    expect(given).toEqual(expected);
    expect(warnings).toHaveLength(expected === null ? 1 : 0);
  });

  test("`view` may name what the data do not have; that is told, and the rest is shown", async () => {
    const issues = listen("chronolane-issue");
    const made = make({ view: "nobody" });
    made.data = story;
    await show(made);
    made.setAttribute("view", "once/upon");
    await settle();
    expect(issues.map(({ message }) => message)).toEqual([
      expect.stringContaining("nobody"),
      expect.stringContaining("view"),
    ]);
    expect(made.timeline?.counts.total).toBe(2);
  });

  test("give way to the property `options`, which throws for what no option is", async () => {
    const made = make({ theme: "dark" });
    made.data = story;
    made.options = { ...sized, theme: "light" };
    await show(made);
    const theme = (): string | null => made.querySelector(".chl")!.getAttribute("data-theme");
    expect(theme()).toBe("light");
    made.options = sized;
    await vi.waitFor(() => expect(theme()).toBe("dark"));
    expect(() => (made.options = { heigth: 3 } as never)).toThrow(/heigth.*height/);
  });
});

describe("the element's life", () => {
  test("tells what its timeline tells, as events that bubble", async () => {
    const ready = listen("chronolane-ready");
    const opened = listen("chronolane-open");
    const made = make();
    made.data = story;
    await show(made);
    made.timeline!.open("b");
    expect(ready.map(({ timeline }) => timeline)).toEqual([made.timeline]);
    expect(opened).toEqual([{ id: "b", user: false }]);
  });

  test("taken out it leaves nothing; moved it makes one timeline anew and fetches nothing again", async () => {
    const { asked, answer } = network();
    const made = await show(make({ src: "one.json" }));
    await answer("one.json", JSON.stringify(story));
    const first = made.timeline!;
    const place = document.createElement("section");
    document.body.append(place);
    place.append(made);
    await settle();
    expect([roots(), asked.length]).toEqual([1, 1]);
    expect(made.timeline === first).toBe(false);
    expect(() => first.close()).toThrow(/destroyed/);
    made.remove();
    expect([made.timeline, made.childNodes.length, document.adoptedStyleSheets?.length ?? 0]).toEqual([
      null,
      0,
      0,
    ]);
  });

  test("taken out while its data come, it never shows them", async () => {
    const { answer } = network();
    const made = await show(make({ src: "one.json" }));
    made.remove();
    await answer("one.json", JSON.stringify(story));
    expect([made.timeline, made.childNodes.length, warnings.length]).toEqual([null, 0, 0]);
  });

  test("takes markup of renderToHTML over, and gives it back", async () => {
    const markup = served();
    const made = make({}, markup, json(JSON.stringify(story)));
    await show(made);
    expect([roots(), markup.isConnected]).toEqual([1, false]);
    made.remove();
    expect(markup.parentNode).toBe(made);
  });

  test("with `shadow` it is in a shadow root with named parts, in the language of the page around it", async () => {
    const place = document.createElement("div");
    place.lang = "fa";
    document.body.append(place);
    const made = make({ shadow: "" }, document.createTextNode("until then"));
    made.data = story;
    place.append(made);
    await settle();
    const root = made.shadowRoot!;
    const parts = [...root.querySelectorAll("[part]")].map((part) => part.getAttribute("part")).sort();
    expect(parts).toEqual(
      [
        "card",
        "legend",
        "list",
        "members",
        "overview",
        "panels",
        "preview",
        "stage",
        "summary",
        "table",
        "timeline",
        "toolbar",
      ].sort(),
    );
    expect(root.querySelector(".chl")!.getAttribute("lang")).toBe("fa");
    expect(root.querySelector("slot")!.hidden).toBe(true);
    made.data = null;
    await settle();
    expect([root.querySelector(".chl"), root.querySelector("slot")!.hidden]).toEqual([null, false]);
  });

  test("waits, while the page is being read, for its children", async () => {
    const state = vi.spyOn(document, "readyState", "get").mockReturnValue("loading");
    const made = await show(make());
    made.append(json(JSON.stringify(story)));
    state.mockReturnValue("interactive");
    document.dispatchEvent(new Event("DOMContentLoaded"));
    await settle();
    expect(made.timeline?.counts.total).toBe(2);
  });

  test("is defined once, however often its module is run", async () => {
    vi.resetModules();
    const again = await import("../../src/element.ts");
    expect(again.ChronolaneTimelineElement).not.toBe(ChronolaneTimelineElement);
    expect(customElements.get("chronolane-timeline")).toBe(ChronolaneTimelineElement);
  });
});
