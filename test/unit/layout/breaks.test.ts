import { describe, expect, test } from "vitest";
import type { EventInput } from "../../../src/index.ts";
import type { Laid } from "../../../src/layout/createLayout.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { DatasetOptions } from "../../../src/model/finishDataset.ts";
import type { TimelineInput } from "../../../src/model/input.ts";
import { createPipeline, measureWith, type PictureState, type Pipeline } from "../../../src/pipeline.ts";
import { viewOf } from "../../../src/view/viewport.ts";
import { createWords } from "../../../src/words/words.ts";
import { seeded, seeds } from "../seeds.ts";

const day = 86_400_000;
const width = 1200;

/** Clusters of events, years apart from each other. */
function clusters(random: () => number): readonly EventInput[] {
  const date = (at: number): string => new Date(at).toISOString().slice(0, 10);
  let at = Date.UTC(1850, 0, 1);
  return Array.from({ length: 3 }).flatMap((_, cluster) => {
    at += day * (4000 + random() * 20_000);
    return Array.from({ length: 6 }, (_, i): EventInput => {
      const start = at + random() * 300 * day;
      const shape = random();
      return {
        id: `${String(cluster)}-${String(i)}`,
        title: `Event ${String(cluster)} ${"word ".repeat(Math.floor(random() * 6))}`,
        start: shape < 0.2 ? `[${date(start)}..${date(start + 9 * day)}]` : date(start),
        ...(shape > 0.7 ? { end: date(start + random() * 40 * day) } : {}),
        actors: random() < 0.5 ? ["A"] : ["A", "B"],
      };
    });
  });
}

function picture(
  input: TimelineInput | readonly EventInput[],
  options: DatasetOptions,
): { readonly state: PictureState; readonly pipeline: Pipeline } {
  const dataset = createDataset(input, options);
  const { zone, localZone, locale: dataLocale } = dataset;
  const state: PictureState = {
    dataset,
    words: createWords({ locale: "en", zone, localZone, dataLocale, messages: {} }),
    lanes: { order: "given", fold: true, hidden: new Set<string>() },
    keep: null,
    measure: measureWith(null),
  };
  return { state, pipeline: createPipeline() };
}

const breaksOf = (
  input: TimelineInput | readonly EventInput[],
  options: DatasetOptions,
): readonly string[] => {
  const { state, pipeline } = picture(input, options);
  const text = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return pipeline.axis(state).fold.breaks.map(({ empty }) => `${text(empty.start)} ${text(empty.end)}`);
};

/** Home, and closer views about the middle of the picture and about its breaks. */
function views({ state, pipeline }: ReturnType<typeof picture>, random: () => number): readonly Laid[] {
  const home = pipeline.home(state, width);
  const plot = pipeline.plot(state, width).width;
  const { breaks } = pipeline.axis(state).fold;
  const laid = [pipeline.lay(state, home, width)];
  for (let i = 0; i < 12; i++) {
    const at = breaks[i % breaks.length];
    const msPerPx = home.msPerPx * 2 ** (-9 * random());
    const middle = at === undefined || random() < 0.3 ? home.start + plot * home.msPerPx * random() : at.from;
    laid.push(pipeline.lay(state, { start: middle - (plot / 2) * msPerPx, msPerPx, top: 0 }, width));
  }
  return laid;
}

describe("what is folded", () => {
  const event = (start: string, end?: string): EventInput => ({
    title: start,
    start,
    ...(end === undefined ? {} : { end }),
  });
  const near = ["1900-01-01", "1900-02-01", "1900-03-01"].map((start) => event(start));
  const far = ["1980-01-01", "1980-02-01", "1980-03-01"].map((start) => event(start));

  test('"auto" folds the years between two clusters, and nothing by default', () => {
    expect(breaksOf([...near, ...far], { breaks: "auto" })).toEqual(["1900-03-02 1980-01-01"]);
    expect(breaksOf([...near, ...far], {})).toEqual([]);
  });

  test('"auto" folds nothing of events that lie evenly, nor of fewer than three for each stretch', () => {
    const even = Array.from({ length: 30 }, (_, i) => event(`${String(1900 + i)}-06-01`));
    expect(breaksOf(even, { breaks: "auto" })).toEqual([]);
    expect(breaksOf([...near.slice(0, 2), ...far], { breaks: "auto" })).toEqual([]);
  });

  test.each(seeds)('"auto" folds nothing of events at random places (seed %i)', (seed) => {
    const random = seeded(seed);
    const events = Array.from({ length: 40 }, () =>
      event(new Date(random() * 1e12).toISOString().slice(0, 10)),
    );
    expect(breaksOf(events, { breaks: "auto" })).toEqual([]);
  });

  test("what lasted fills its time; what was somewhere in a span, and a period, are where they begin and end", () => {
    const lasted = event("1905", "1979-12-20");
    expect(breaksOf([...near, lasted, ...far], { breaks: "auto" })).toEqual([]);
    const somewhere = event("[1900-03-15..1979-11-01]");
    expect(breaksOf([...near, somewhere, ...far], { breaks: "auto" })).toEqual(["1900-03-15 1979-11-02"]);
    const periods = [{ title: "A time", start: "1900-01-01", end: "1930-05-05" }];
    const events = [...near, ...far, event("1980-01-11"), event("1980-02-11"), event("1980-03-11")];
    expect(breaksOf({ events, periods }, { breaks: "auto" })).toEqual([
      "1900-03-02 1930-05-06",
      "1930-05-06 1980-01-01",
    ]);
  });

  test("breaks that are given are merged, and cut around the events in them with an issue", () => {
    const events = [...near, event("1940-01-01"), ...far];
    const breaks = [
      { start: "1901", end: "1930" },
      { start: "1925", end: "1970" },
    ];
    expect(breaksOf(events, { breaks })).toEqual(["1900-03-02 1940-01-01", "1940-01-02 1980-01-01"]);
    const { issues, breaks: read } = createDataset(events, { breaks });
    expect(issues.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      "break-holds-events: break 2 (1925 to 1970) holds events; it is cut around them",
    ]);
    const days = (read as readonly { start: number; end: number }[]).flatMap(({ start, end }) => [
      start,
      end,
    ]);
    expect(days[0]).toBe(Date.UTC(1901, 0, 1));
    expect(days[1]).toBeLessThan(Date.UTC(1940, 0, 1));
    expect(days[2]).toBeGreaterThan(Date.UTC(1940, 0, 2));
    expect(days[3]).toBe(Date.UTC(1971, 0, 1));
  });

  test("finds the breaks of 100,000 events, where a square of them would take longer than a test may", () => {
    const events = Array.from({ length: 100_000 }, (_, i) => ({
      title: "x",
      start: Date.UTC(i < 50_000 ? 1900 : 2000, 0, 1) + i * 60_000,
    }));
    const { state, pipeline } = picture(events, { breaks: "auto" });
    pipeline.index(state);
    expect(pipeline.axis(state).fold.breaks).toHaveLength(1);
  });
});

describe("a folded picture", () => {
  test.each(seeds)(
    "begins and ends no event in a break, and draws all in order of time (seed %i)",
    (seed) => {
      const { state, pipeline } = picture(clusters(seeded(seed)), { breaks: "auto" });
      const { fold } = pipeline.axis(state);
      expect(fold.breaks.length).toBeGreaterThan(0);
      const { dataset } = state;
      for (let event = 0; event < dataset.count; event++) {
        const { start, end } = dataset.event(event).time.span;
        for (const one of fold.breaks) {
          for (const at of [start, end]) expect(at <= one.start || at >= one.end).toBe(true);
        }
      }
      const { frame } = pipeline.lay(state, pipeline.home(state, width), width);
      const marks = [...frame.marks].sort((a, b) => a.event - b.event);
      for (const { event, x0, figure } of marks) {
        const { start } = dataset.event(event).time.span;
        expect(figure.start).toBe(fold.toAxis(start));
        expect(x0).toBeCloseTo((fold.toAxis(start) - frame.window.start) / frame.msPerPx, 6);
      }
    },
  );

  test.each(seeds)("has no tick in a break and no words over words, at any zoom (seed %i)", (seed) => {
    const random = seeded(seed);
    const pictured = picture(clusters(random), { breaks: "auto", since: random() < 0.5 ? "1-2" : null });
    const { measure } = pictured.state;
    for (const { frame, axis, labels, offset } of views(pictured, random)) {
      const bands = frame.axis.breaks;
      const inBand = (x: number): boolean => bands.some(({ x0, x1 }) => x > x0 + 1e-6 && x < x1 - 1e-6);
      const ticks = [...frame.axis.fine, ...frame.axis.coarse].map(({ x }) => x);
      expect([...ticks, ...frame.axis.grid].filter(inBand)).toEqual([]);
      const fine = frame.axis.fine.flatMap(({ at, label, labelX, anchor }) => {
        const size = measure(label, "axis");
        const from = anchor === "middle" ? labelX - size / 2 : labelX + 4;
        return label === "" || axis.cut.has(at) ? [] : [{ from, to: from + size, label }];
      });
      const seen = fine.filter(({ from, to }) => to > offset && from < offset + frame.size.plot);
      const words = axis.breaks.map(({ x, width: size, text }) => {
        return { from: x - size / 2, to: x + size / 2, label: text };
      });
      expect(meeting([...seen, ...words])).toEqual([]);
      expect(
        meeting(axis.coarse.map(({ x, width: w, text }) => ({ from: x, to: x + w, label: text }))),
      ).toEqual([]);
      const overlapping = labels.filter((a, i) =>
        labels.slice(i + 1).some(({ box: b }) => {
          const [x, y] = [
            Math.min(a.box.x + a.box.width, b.x + b.width) - Math.max(a.box.x, b.x),
            Math.min(a.box.y + a.box.height, b.y + b.height) - Math.max(a.box.y, b.y),
          ];
          return x > 1 && y > 1;
        }),
      );
      expect(overlapping).toEqual([]);
    }
  });

  test("says on the axis how long a break is: in a sentence where there is room", () => {
    const { state, pipeline } = picture(clusters(seeded(3)), { breaks: "auto" });
    const [first] = pipeline.axis(state).fold.breaks;
    const at = (from: number, to: number): readonly string[] => {
      const plot = pipeline.plot(state, width).width;
      const { axis } = pipeline.lay(state, viewOf({ start: from, end: to }, plot), width);
      return axis.breaks.map(({ text }) => text);
    };
    const { from, to } = first!;
    expect(at(from - 9 * (to - from), to + 9 * (to - from))[0]).toMatch(/^\d+ years$/);
    expect(at(from - (to - from), to)[0]).toMatch(/^\d+ years without a dated event$/);
  });
});

function meeting(list: readonly { from: number; to: number; label: string }[]): readonly string[] {
  return list.flatMap((a, i) =>
    list
      .slice(i + 1)
      .filter((b) => Math.min(a.to, b.to) - Math.max(a.from, b.from) > 1)
      .map((b) => `${a.label} / ${b.label}`),
  );
}
