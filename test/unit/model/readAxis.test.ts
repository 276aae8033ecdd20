import { describe, expect, test } from "vitest";
import { finishSteps } from "../../../src/base/steps.ts";
import type { Span } from "../../../src/base/units.ts";
import type { AxisOptions } from "../../../src/model/axisOptions.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import { type Dataset, type EventTime, timeShapes } from "../../../src/model/dataset.ts";
import type { EventInput, TimelineInput } from "../../../src/model/input.ts";
import { occupied, type TimeColumns } from "../../../src/model/occupied.ts";
import { pickWith, seeded, seeds } from "../seeds.ts";
import { everything, merged } from "./everything.ts";

const dates = [
  "2023-10-07",
  "2023-10-07T06:29Z",
  "2023-10",
  "2001",
  "[2023-10-01..2023-10-05]",
  "[..2023-10-30]",
];

function inputOf(random: () => number): TimelineInput {
  const pick = pickWith(random);
  const events = Array.from({ length: 3 + Math.floor(random() * 12) }, (_, i): EventInput => {
    const lasts = random() < 0.3 ? { end: pick(["2023-12-24", "ongoing", "2024-02"]) } : {};
    return { id: `e${i}`, title: `Event ${i}`, start: pick(dates), actors: [pick(["A", "B"])], ...lasts };
  });
  const periods = random() < 0.5 ? [] : [{ title: "A war", start: "2010-01-01", end: "2012-03-04" }];
  return {
    events,
    periods,
    ...(random() < 0.5 ? {} : { relations: [{ from: "e0", to: "nobody", type: "after" }] }),
  };
}

function axisOf(random: () => number): AxisOptions {
  const pick = pickWith(random);
  return {
    calendar: pick(["gregory", "persian", "hebrew"] as const),
    secondaryCalendar: pick([null, "islamic-civil"] as const),
    breaks: pick([
      "auto",
      false,
      [
        { start: "2002", end: "2022" },
        { start: "2023-09", end: "2023-11" },
      ],
    ] as const),
    since: pick([null, "e1", "e2", "2023-10-07", "nothing"]),
  };
}

describe("a dataset whose axis is told otherwise", () => {
  const axis = ({ calendar, secondaryCalendar, breaks, since, issues }: Dataset): unknown => ({
    calendar: calendar.id,
    second: secondaryCalendar?.id,
    breaks,
    since,
    issues,
  });

  test.each(seeds)("is as one that is read so, and so are changes of it: seed %i", (seed) => {
    const random = seeded(seed);
    let input = inputOf(random);
    let dataset = createDataset(input, axisOf(random));
    for (let turn = 0; turn < 8; turn++) {
      const options = axisOf(random);
      const before = axis(dataset);
      const next = dataset.onAxis(options).step(() => false)!;
      expect(axis(next)).toEqual(axis(createDataset(input, options)));
      expect(everything(next)).toEqual(everything(createDataset(input, options)));
      expect(axis(dataset)).toEqual(before);
      const [one] = inputOf(random).events;
      ({ dataset, input } = merged(next, input, { upsert: one === undefined ? [] : [one], remove: ["e2"] }));
      expect(axis(dataset)).toEqual(axis(createDataset(input, options)));
    }
  });
});

describe("where something is in time", () => {
  /** Every span, then what touches merged until nothing touches. */
  function bySorting(spans: readonly Span[]): readonly Span[] {
    const found: Span[] = [];
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
      const last = found.pop();
      if (last === undefined) found.push({ start, end });
      else if (start > last.end) found.push(last, { start, end });
      else found.push({ start: last.start, end: Math.max(last.end, end) });
    }
    return found;
  }

  test.each(seeds)("is what any order of reading finds: seed %i", (seed) => {
    const random = seeded(seed);
    const count = Math.floor(random() * 60);
    const within = 10 ** (1 + Math.floor(random() * 3));
    const moment = (): number => Math.floor(random() * within);
    const times = Array.from({ length: count }, () => {
      const start = moment();
      return { start, end: start + (random() < 0.5 ? 0 : Math.floor((random() * within) / 20)) };
    });
    // About in the order of their starts, as events with an open beginning are.
    times.sort((a, b) => a.start - b.start + (random() < 0.1 ? 5 : 0));
    const shapes = times.map(() => pickWith(random)(["moment", "range", "duration", "day"] as const));
    const columns: TimeColumns = {
      start: Float64Array.from(times, ({ start }) => start),
      end: Float64Array.from(times, ({ end }) => end),
      shape: Uint8Array.from(shapes, (shape) => timeShapes.indexOf(shape)),
    };
    if (count > 3) columns.start[count - 1] = columns.end[count - 1] = NaN;
    const periods = Array.from({ length: Math.floor(random() * 3) }, () => {
      const start = moment();
      return { span: { start, end: random() < 0.2 ? NaN : start + moment() } } satisfies Pick<
        EventTime,
        "span"
      >;
    });
    const isMeant = (event: number): boolean => event % 3 > 0;

    const ends = ({ start, end }: Span): Span[] => [start, end].map((at) => ({ start: at, end: at }));
    const spans = times.flatMap((span, i) =>
      !isMeant(i) || Number.isNaN(columns.start[i]) ? [] : shapes[i] === "range" ? ends(span) : [span],
    );
    const edges = periods.flatMap(({ span }) => ends(span)).filter(({ start }) => !Number.isNaN(start));
    const found = finishSteps(occupied(columns, isMeant, periods));
    expect(Array.from(found.start, (start, i) => ({ start, end: found.end[i]! }))).toEqual(
      bySorting([...spans, ...edges]),
    );
  });
});
