import { describe, expect, test } from "vitest";
import type { Laid } from "../../../src/layout/createLayout.ts";
import type { MeasureText } from "../../../src/layout/textWidth.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { PeriodInput } from "../../../src/model/input.ts";
import { createPipeline } from "../../../src/pipeline.ts";
import type { SceneNode } from "../../../src/scene/node.ts";
import { periodNodes } from "../../../src/scene/periodNodes.ts";
import { createWords } from "../../../src/words/words.ts";
import { seeded, seeds } from "../seeds.ts";

const day = 86_400_000;
const width = 1200;
const measure: MeasureText = (text) => text.length * 7;

/** Periods of a generic story about some events, laid out where a view of `days` days begins. */
function layPeriods(periods: readonly PeriodInput[], from: string, days: number): Laid {
  const dataset = createDataset({
    asOf: "1965-01-01",
    events: [
      { title: "First", start: "1900-05-01", actors: ["One"] },
      { title: "Last", start: "1960-05-01", actors: ["Two"] },
    ],
    periods,
  });
  const words = createWords({ locale: "en", zone: dataset.zone });
  const lanes = { order: "given", fold: true, hidden: new Set<string>() } as const;
  const state = { dataset, words, lanes, keep: null, measure };
  const view = { start: new Date(from).getTime(), msPerPx: (days * day) / width, top: 0 };
  return createPipeline().lay(state, view, width);
}

interface Drawn {
  readonly period: number;
  /** Extent and fill of each part of the strip, in reading order. */
  readonly strip: readonly { readonly key: string; readonly x0: number; readonly x1: number }[];
  /** Tops of what lies behind lanes. */
  readonly grounds: readonly number[];
  readonly edges: readonly string[];
  readonly title: { readonly x0: number; readonly x1: number; readonly y: number } | null;
}

function draw({ frame, offset }: Laid): readonly Drawn[] {
  const all = periodNodes(frame, { paint: (name) => name, direction: 1, prefix: "p" }, offset);
  return children(all).map((node) => {
    const parts = children(node);
    const strip = parts.filter(({ key }) => key.startsWith("strip"));
    const title = parts.find(({ key }) => key === "title");
    const x = Number(title?.attributes["x"]);
    return {
      period: Number(node.key),
      strip: strip.map(({ key, attributes: { x: left, width: wide } }) => ({
        key,
        x0: Number(left),
        x1: Number(left) + Number(wide),
      })),
      grounds: [
        ...new Set(
          parts
            .filter(({ key }) => key.startsWith("ground"))
            .map(({ attributes }) => Number(attributes["y"])),
        ),
      ],
      edges: parts
        .filter(({ attributes }) => attributes["class"] === "chl-period-edge")
        .map(({ key }) => key),
      title:
        title === undefined
          ? null
          : { x0: x, x1: x + measure(title.text ?? "", "note"), y: Number(title.attributes["y"]) },
    };
  });
}

const children = (node: SceneNode): readonly SceneNode[] => node.children;

const one = (period: Omit<PeriodInput, "title">): Drawn =>
  draw(layPeriods([{ title: "A time", ...period }], "1899-01-01", 25_000))[0]!;

const shapeOf = ({ strip, edges }: Drawn): string =>
  [...strip.map(({ key }) => key.replace("strip-", "")), ...edges.map((edge) => `| ${edge}`)].join(" ");

/** Dates of every kind from a day on, as a period may begin or end. */
function anyDate(random: () => number, at: number): string {
  const date = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const kind = Math.floor(random() * 7);
  return [
    date(at),
    date(at),
    date(at).slice(0, 7),
    date(at).slice(0, 4),
    `[${date(at)}..${date(at + 400 * day)}]`,
    "..",
    "",
  ][kind]!;
}

function anyPeriods(seed: number): readonly PeriodInput[] {
  const random = seeded(seed);
  return Array.from({ length: 25 }, (_, i): PeriodInput => {
    const at = Date.UTC(1900, 0) + random() * 22_000 * day;
    const [start, end] = [anyDate(random, at), anyDate(random, at + random() * 4000 * day)];
    return {
      title: `Time ${String(i)} ${"long ".repeat(Math.floor(random() * 9))}`,
      start: `${start}/${end}`,
    };
  });
}

describe("periods", () => {
  test("have an edge where they are known to the day, and are whole between", () => {
    expect(shapeOf(one({ start: "1914-07-28", end: "1918-11-11" }))).toBe("strip | start | end");
  });

  test.each<[string, Omit<PeriodInput, "title">, string]>([
    ["a year", { start: "1914", end: "1918-11-11" }, "in strip | end"],
    ["a month", { start: "1914-07-28", end: "1918-11" }, "strip out | start"],
    ["a range of days", { start: "[1914-07-20..1915-07-28]", end: "1918-11-11" }, "in strip | end"],
    ["one year alone", { start: "1914" }, "in out"],
    ["no start", { start: "/1918-11-11" }, "in strip | end"],
    ["no end", { start: "1914-07-28/.." }, "strip out | start"],
    ["what goes on", { start: "1914-07-28", end: "ongoing" }, "strip out | start"],
    ["bounds alone", { start: "[..1914-07-28]", end: "[1918-11-11..]" }, "in strip out"],
  ])("fade where they are not: %s", (_, period, shape) => {
    expect(shapeOf(one(period))).toBe(shape);
  });

  test("fade over the very time in which they may have begun", () => {
    const { strip } = draw(
      layPeriods([{ title: "A time", start: "1914", end: "1918" }], "1899-01-01", 25_000),
    )[0]!;
    const perDay = width / 25_000;
    const days = strip.map(({ x0, x1 }) => (x1 - x0) / perDay);
    for (const [i, length] of [365, 1096, 365].entries()) expect(Math.abs(days[i]! - length)).toBeLessThan(5);
  });

  test("lie behind the lanes of their actors only", () => {
    const behind = (actors: readonly string[]): readonly number[] =>
      one({ start: "1914", end: "1918", actors }).grounds;
    const { frame } = layPeriods([{ title: "A time", start: "1914" }], "1899-01-01", 25_000);
    const [first, second] = frame.lanes.map(({ y }) => y);
    expect([behind(["One"]), behind(["Two"]), behind(["One", "Two"])]).toEqual([
      [first],
      [second],
      [first, second],
    ]);
  });

  test.each(seeds)("never overlap in a strip, and no title leaves its own (seed %i)", (seed) => {
    const periods = anyPeriods(seed);
    for (const [from, days] of [
      ["1895-01-01", 27_000],
      ["1905-01-01", 4000],
      ["1920-01-01", 300],
      ["1949-06-01", 20],
    ] as const) {
      const laid = layPeriods(periods, from, days);
      const drawn = draw(laid);
      const bands = laid.frame.periods;
      for (const [i, a] of bands.entries()) {
        for (const b of bands.slice(i + 1)) {
          if (a.strip.y !== b.strip.y) continue;
          // The shortest of all is 2 px wide, to be seen.
          const gap = Math.max(a.x0 - b.x1, b.x0 - a.x1);
          expect(gap, `${a.title} and ${b.title}`).toBeGreaterThan(-2);
        }
        const title = drawn[i]?.title ?? null;
        if (title === null) continue;
        expect(title.x0).toBeGreaterThanOrEqual(a.x0);
        expect(title.x1, a.title).toBeLessThanOrEqual(a.x1);
        expect(title.y).toBeGreaterThan(a.strip.y);
        expect(title.y).toBeLessThan(a.strip.y + a.strip.height);
      }
    }
  });
});
