import { expect, test, vi } from "vitest";
import { createTimeline } from "../../src/index.ts";
import type { EventInput, TimelineInput, TimelineOptions } from "../../src/index.ts";
import { createDataset } from "../../src/model/createDataset.ts";
import { createPipeline, measureWith } from "../../src/pipeline.ts";
import { sceneToString } from "../../src/render/renderString.ts";
import { paintByProperty } from "../../src/scene/theme.ts";
import { spanOnAxis } from "../../src/timeline/moves.ts";
import { viewOf } from "../../src/view/viewport.ts";
import { createWords } from "../../src/words/words.ts";
import { random } from "../random.ts";

const day = 86_400_000;
const measureText: NonNullable<TimelineOptions["measureText"]> = (text, { size }) =>
  text.length * size * 0.55;
const seeds = Array.from({ length: 12 }, (_, i) => i + 1);

/** Events of every shape, as a seed has them; a third of them a lifetime earlier for an axis that folds. */
function story(next: () => number, count: number, folds = false): readonly EventInput[] {
  const pick = <T>(...values: readonly T[]): T => values[Math.floor(next() * values.length)]!;
  const date = (offset: number): string =>
    new Date(Date.UTC(2023, 9, 1) + Math.floor(offset * day)).toISOString().slice(0, 10);
  return Array.from({ length: count }, (_, i): EventInput => {
    const from = next() * 30 - (folds && i % 3 === 0 ? 25_000 : 0);
    const start = pick(
      date(from),
      `${date(from)}T0${String(Math.floor(next() * 10))}:30Z`,
      `[${date(from)}..${date(from + 4)}]`,
      `[${date(from)}..]`,
      `[..${date(from)}]`,
      "2023-10",
    );
    return {
      id: `e${String(i)}`,
      title: `Event ${String(i)} ${"word ".repeat(Math.floor(next() * 9))}`,
      start,
      ...(next() < 0.3 && from >= 0 ? { end: next() < 0.5 ? date(from + 1 + next() * 9) : "ongoing" } : {}),
      actors: ["A", "B", "C", "D"]
        .filter(() => next() < 0.4)
        .map((actor) => ({ actor, role: pick("agent", "target", "accused", "speaker") })),
      importance: next(),
      repeated: next() < 0.1,
      ...(next() < 0.3 ? { kind: "statement" } : {}),
      ...(next() < 0.3 ? { status: pick("disputed" as const, "retracted" as const) } : {}),
      ...(next() < 0.5 ? { sources: ["A paper"] } : {}),
    };
  });
}

const input = (events: readonly EventInput[]): TimelineInput => ({
  title: "Told & <retold>",
  asOf: "2023-11-02",
  events,
  periods: [{ id: "p", title: "A period", start: "2023-10-05", end: "2023-10-20" }],
});

/** An element as text, its attributes in order of their names. */
function inOrder(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== "xmlns")
    .map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
    .sort();
  const inside =
    element.children.length === 0 ? element.textContent : [...element.children].map(inOrder).join("");
  return `<${element.tagName}${attributes.join("")}>${inside}</${element.tagName}>\n`;
}

/** The picture of the same state, drawn anew as markup and parsed. */
function fresh(
  events: readonly EventInput[],
  live: Element,
  view: { readonly start: number; readonly end: number },
  options: Pick<TimelineOptions, "breaks" | "since"> = {},
): Element {
  const dataset = createDataset(input(events), options);
  const words = createWords({
    locale: "en",
    zone: dataset.zone,
    localZone: dataset.localZone,
    dataLocale: dataset.locale,
    messages: {},
  });
  const picture = {
    dataset,
    words,
    lanes: { order: "given", fold: true, hidden: new Set<string>() },
    keep: null,
    measure: measureWith(measureText),
  } as const;
  const pipeline = createPipeline();
  const width = Number(live.getAttribute("width"));
  const { width: plot } = pipeline.plot(picture, width);
  const { scene } = pipeline.draw(picture, {
    viewport: viewOf(spanOnAxis(view, pipeline.axis(picture).fold), plot),
    width,
    height: Number(live.getAttribute("height")),
    direction: 1,
    prefix: live.closest(".chl")!.id,
    paint: paintByProperty,
    selection: new Set(),
    related: new Set(),
    hovered: null,
  });
  const parsed = new DOMParser().parseFromString(sceneToString(scene), "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  return parsed.documentElement;
}

/** Equal but for the last digit of a number, which depends on how a view was come by. */
function expectSame(live: Element, drawn: Element): void {
  const numeral = /-?\d+(?:\.\d+)?/g;
  const [one, other] = [inOrder(live), inOrder(drawn)];
  expect(one.replace(numeral, "#")).toBe(other.replace(numeral, "#"));
  const numbers = [one, other].map((text) => (text.match(numeral) ?? []).map(Number));
  const apart = numbers[0]!.filter((value, i) => Math.abs(value - numbers[1]![i]!) > 0.011);
  expect(apart).toEqual([]);
}

test.each([
  ...seeds.map((seed) => [seed, "even", {}] as const),
  ...seeds.slice(0, 6).map((seed) => [seed, "folded", { breaks: "auto", since: "e1" }] as const),
])(
  "the live SVG equals one drawn anew after moves, resizes and other data, and keeps the nodes of its marks (seed %i, %s axis)",
  async (seed, axis, options) => {
    const folds = axis === "folded";
    const next = random(seed);
    const target = document.createElement("div");
    target.lang = "en";
    document.body.append(target);
    let events = story(next, 14, folds);
    const timeline = createTimeline(target, input(events), {
      ...options,
      width: 900,
      maxHeight: 4000,
      measureText,
    });
    const marks = (): Map<string, Element> =>
      new Map(
        [...target.querySelectorAll(".chl-marks > .chl-mark")].map((mark) => [
          `${mark.getAttribute("data-id")!}/${mark.getAttribute("data-lane")!}`,
          mark,
        ]),
      );
    expect(target.querySelector(".chl-break") !== null).toBe(folds);
    for (let step = 0; step < 12; step++) {
      const before = marks();
      const { start, end } = timeline.view;
      const length = end - start;
      const choice = Math.floor(next() * 5);
      let sameIndices = true;
      if (choice === 0) {
        const shift = (next() - 0.5) * length;
        await timeline.setView({ start: start + shift, end: end + shift }, { animate: false });
      } else if (choice === 1) {
        const factor = 2 ** (next() * 3 - 1.5);
        const middle = start + length * next();
        const [from, to] = [middle - (length / 2) * factor, middle + (length / 2) * factor];
        await timeline.setView({ start: from, end: to }, { animate: false });
      } else if (choice === 2) timeline.setOptions({ width: 500 + Math.floor(next() * 900) });
      else if (choice === 3) await timeline.setView("fit", { animate: false });
      else {
        events = next() < 0.5 ? events.slice(1) : story(next, 10 + Math.floor(next() * 10), folds);
        sameIndices = false;
        timeline.setData(input(events));
      }
      const { view } = timeline;
      const live = target.querySelector("svg.chl-svg")!;
      expectSame(live, fresh(events, live, view, options));
      if (!sameIndices) continue;
      for (const [key, mark] of marks()) if (before.has(key)) expect(before.get(key), key).toBe(mark);
    }
    timeline.destroy();
    target.remove();
  },
  30_000,
);

test.each(seeds)(
  "after any changes of options the picture is that of a timeline that begins with them (seed %i)",
  (seed) => {
    const next = random(seed);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)]!;
    const target = document.createElement("div");
    target.lang = "en";
    document.body.append(target);
    vi.stubGlobal("matchMedia", (query: string) => ({
      matches: query.includes("reduced-motion"),
      addEventListener: vi.fn(),
      removeEventListener: vi.fn(),
    }));
    const settle = (): unknown => timeline.view;
    const events = story(next, 30);
    const begun: TimelineOptions = { width: 900, maxHeight: 4000, measureText };
    const svg = (): Element => target.querySelector("svg.chl-svg")!;
    let options = begun;
    let timeline = createTimeline(target, input(events), options);
    for (let step = 0; step < 10; step++) {
      const change: TimelineOptions = pick([
        { theme: pick(["dark", "light", "auto"]) },
        { density: pick(["compact", "comfortable"]) },
        { locale: pick(["en", "fa", "ar"]) },
        { direction: pick(["ltr", "rtl"]) },
        { timeZone: pick(["UTC", "Asia/Tehran"]) },
        { calendar: pick(["gregory", "persian"]) },
        { breaks: pick([false, "auto"]) },
        { lanes: { order: pick(["given", "activity", "first-event"]), hidden: pick([[], ["B"]]) } },
        { controls: { table: pick([true, false]), search: pick([true, false]) } },
        { width: pick([700, 900]) },
      ] as const);
      options = { ...options, ...change };
      timeline.setOptions(change);
      settle();
    }
    const live = inOrder(svg());
    timeline.destroy();
    timeline = createTimeline(target, input(events), options);
    settle();
    expect(live).toBe(inOrder(svg()));
    timeline.destroy();
    target.remove();
    vi.unstubAllGlobals();
  },
);

test("200 pans leave every mark that stays in the picture the same node", async () => {
  const target = document.createElement("div");
  document.body.append(target);
  const timeline = createTimeline(target, input(story(random(99), 20)), { width: 900, measureText });
  const nodes = new Map<string, Element>();
  for (let step = 0; step < 200; step++) {
    const { start, end } = timeline.view;
    const shift = ((end - start) / 300) * (step < 100 ? 1 : -1);
    await timeline.setView({ start: start + shift, end: end + shift }, { animate: false });
    const seen = new Set<string>();
    for (const mark of target.querySelectorAll(".chl-marks > .chl-mark")) {
      const key = `${mark.getAttribute("data-id")!}/${mark.getAttribute("data-lane")!}`;
      if (nodes.has(key)) expect(nodes.get(key)).toBe(mark);
      nodes.set(key, mark);
      seen.add(key);
    }
    for (const key of nodes.keys()) if (!seen.has(key)) nodes.delete(key);
  }
  expect(nodes.size).toBeGreaterThan(10);
  timeline.destroy();
}, 30_000);
