import { expect, test, vi } from "vitest";
import { createTimeline } from "../../src/index.ts";
import type { TimelineOptions } from "../../src/index.ts";
import { renderToHTML, renderToString } from "../../src/static.ts";

const story = [{ title: "A day", start: "2023-10-07", actors: ["One"] }];
const persian = { calendar: "persian", timeZone: "Asia/Tehran" } as const;

function mount(options: TimelineOptions): HTMLElement {
  const target = document.createElement("div");
  createTimeline(target, story, {
    width: 900,
    measureText: (text, { size }) => text.length * size * 0.55,
    ...options,
  });
  return target;
}

const textOf = (target: ParentNode, selector: string): string =>
  [...target.querySelectorAll(selector)].map(({ textContent }) => textContent).join(" ");

test("the axis of a Persian calendar says so beside it, above it and in the name of its lanes", () => {
  const target = mount(persian);
  expect(textOf(target, ".chl-svg .chl-calendar")).toBe("Persian Calendar");
  expect(textOf(target, ".chl-counts")).toContain("Persian Calendar");
  expect(target.querySelector("[role=grid]")?.getAttribute("aria-label")).toBe(
    "Events by actor, Persian Calendar",
  );
});

test("the list says by which calendar its headings are", () => {
  const target = mount({ ...persian, layout: "list" });
  expect(textOf(target, ".chl-counts")).toContain("Persian Calendar");
});

test("a name too long for one line stands in two", () => {
  const target = mount({ calendar: "islamic-umalqura" });
  expect(target.querySelectorAll(".chl-calendar")).toHaveLength(2);
  expect(textOf(target, ".chl-calendar")).toBe("Hijri Calendar (Umm al-Qura)");
});

test("the name is in the reader's language", () => {
  expect(textOf(mount({ ...persian, locale: "fa" }), ".chl-calendar")).toBe("تقویم هجری شمسی");
});

test("the Gregorian calendar is not named", () => {
  const target = mount({ calendar: "gregory" });
  expect(target.querySelector(".chl-calendar")).toBeNull();
  expect(target.textContent).not.toContain("Calendar");
  expect(target.querySelector("[role=grid]")?.getAttribute("aria-label")).toBe("Events by actor");
});

test("pictures and pages without script name it too", () => {
  expect(renderToString(story, persian)).toContain(">Persian Calendar</text>");
  const page = renderToHTML(story, persian);
  expect(page).toContain(`aria-label="Events by actor, Persian Calendar"`);
  expect(page.slice(page.indexOf("chl-static-foot"))).toContain("Persian Calendar");
});

test("a platform without the calendar has the Gregorian, unnamed, and a warning for the reader", () => {
  class Gregorian extends Intl.DateTimeFormat {
    constructor(_locale: string, options: Intl.DateTimeFormatOptions) {
      super("en", { ...options, calendar: "gregory" });
    }
  }
  const lying = {
    get: (all: typeof Intl, key: string) => (key === "DateTimeFormat" ? Gregorian : Reflect.get(all, key)),
  };
  vi.stubGlobal("Intl", new Proxy(Intl, lying));
  try {
    const target = mount(persian);
    expect(target.querySelector(".chl-calendar")).toBeNull();
    expect(textOf(target, ".chl-axis")).toMatch(/October.* 2023/);
    expect(target.querySelector("[data-name=calendar-unavailable]")).not.toBeNull();
  } finally {
    vi.unstubAllGlobals();
  }
});
