import { describe, expect, test } from "vitest";
import { type Figure, figureOf } from "../../../src/layout/figure.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { EventInput } from "../../../src/model/input.ts";

const figure = (event: Omit<EventInput, "title">): Figure => {
  const dataset = createDataset({ asOf: "2023-10-30", events: [{ title: "x", ...event }] });
  return figureOf(dataset.event(0));
};
const day = (text: string): number => Date.UTC(+text.slice(0, 4), +text.slice(5, 7) - 1, +text.slice(8, 10));

describe("figureOf(event)", () => {
  test("draws a known day as a bar as wide as the day", () => {
    const { shape, start, end, solidStart, solidEnd } = figure({ start: "2023-10-07" });
    expect({ shape, start, end }).toEqual({ shape: "bar", start: day("2023-10-07"), end: day("2023-10-08") });
    expect([solidStart, solidEnd]).toEqual([start, end]);
  });

  test("draws a moment as a disc", () => {
    expect(figure({ start: "2023-10-07T06:29Z" }).shape).toBe("disc");
  });

  test.each(["2023", "2023-10", "2023-W40", "198X", "2023-23", "[2023-10-01..2023-10-05]", "[2023-10-07..]"])(
    "draws nothing solid for %s, one moment somewhere inside",
    (start) => {
      const { shape, solidStart, solidEnd } = figure({ start });
      expect(shape).toBe("bracket");
      expect(solidStart).toBe(solidEnd);
    },
  );

  test("draws a date with a last bound alone as a stub that ends there", () => {
    const { startCap, endCap, start, end } = figure({ start: "[..2023-10-30]" });
    expect([startCap, endCap]).toEqual(["fade", "tick"]);
    expect([start, end]).toEqual([day("2023-10-31"), day("2023-10-31")]);
  });

  test("draws an unknown start with a bound as a tick there, and what goes on with an arrow at as-of", () => {
    const { shape, startCap, endCap, start, end } = figure({ start: "[2023-10-07..]", end: "ongoing" });
    expect([shape, startCap, endCap]).toEqual(["bar", "tick", "arrow"]);
    expect([start, end]).toEqual([day("2023-10-07"), day("2023-10-31")]);
  });

  test("is solid only for what is certain where months bound a duration", () => {
    const { solidStart, solidEnd } = figure({ start: "2023-01", end: "2023-06" });
    expect([solidStart, solidEnd]).toEqual([day("2023-02-01"), day("2023-06-01")]);
  });

  test("is solid up to a known end but hollow where it may have begun, and the other way round", () => {
    const early = figure({ start: "[2023-10-01..2023-10-07]", end: "2023-10-20" });
    expect([early.start, early.end]).toEqual([day("2023-10-01"), day("2023-10-21")]);
    expect([early.solidStart, early.solidEnd]).toEqual([day("2023-10-08"), day("2023-10-21")]);
    const late = figure({ start: "2023-10-01", end: "[2023-10-07..2023-10-20]" });
    expect([late.start, late.end]).toEqual([day("2023-10-01"), day("2023-10-21")]);
    expect([late.solidStart, late.solidEnd]).toEqual([day("2023-10-01"), day("2023-10-07")]);
  });

  test("ends hard where only the end is known, and comes out of nowhere before", () => {
    const { startCap, endCap, end } = figure({ start: "/2023-10-20" });
    expect([startCap, endCap, end]).toEqual(["fade", "plain", day("2023-10-21")]);
  });

  test("begins hard where only the start is known, and goes on into nowhere", () => {
    const { startCap, endCap, start } = figure({ start: "2023-10-20/" });
    expect([startCap, endCap, start]).toEqual(["plain", "fade", day("2023-10-20")]);
  });

  test("is a bracket where a coarse start and end leave no certain middle", () => {
    expect(figure({ start: "2023-05", end: "2023-05-12" }).shape).toBe("bracket");
  });

  test("says doubts at the edge they belong to", () => {
    expect(figure({ start: "2023-10-07~" }).startDoubt).toBe("c.");
    expect(figure({ start: "2023-10-07", end: "2023-10-09?" }).endDoubt).toBe("?");
  });
});
