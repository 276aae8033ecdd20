import { describe, expect, test } from "vitest";
import { finishSteps } from "../../../src/base/steps.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { EventInput } from "../../../src/model/input.ts";
import { headingOf } from "../../../src/outline/heading.ts";
import { timeOrder } from "../../../src/outline/order.ts";
import { sectionsInSteps } from "../../../src/outline/sections.ts";
import { createCalendar } from "../../../src/time/calendar.ts";
import { createWords } from "../../../src/words/words.ts";
import { pickWith, seeded, seeds } from "../seeds.ts";

const dayMs = 86_400_000;

/** Clocks were put back over midnight in St John's until 2011, and Apia had no 30 December in that year. */
const zones = ["UTC", "Asia/Tehran", "America/St_Johns", "Pacific/Apia", "+14:00"] as const;

/** Events in stretches of so many days from somewhere in the years 2009 to 2011 on, dated in every way. */
function eventsOf(random: () => number, days: number): readonly EventInput[] {
  const pick = pickWith(random);
  const first = Date.UTC(2009, 0, 1) + Math.floor(random() * 1000) * dayMs;
  return Array.from({ length: 300 }, (_, i): EventInput => {
    const instant = new Date(first + Math.floor(random() * days * 24 * 60) * 60_000);
    const text = instant.toISOString();
    const [date, minute] = [text.slice(0, 10), text.slice(0, 16)];
    const starts = [date, date, `${minute}Z`, `${minute}Z`, minute, `${minute}-05:00`, instant];
    const others = [
      `${date}~`,
      `${date}?`,
      date.slice(0, 7),
      `[${date}..2012-02]`,
      `[..${date}]`,
      "2010",
      null,
    ];
    const start = random() < 0.7 ? pick(starts) : pick(others);
    const end = random() < 0.15 ? { end: pick(["2012-01-05", "ongoing", "2030"]) } : {};
    return { title: `e${i}`, ...(start === null ? {} : { start }), ...end };
  });
}

describe("sectionsInSteps(order, dataset, words)", () => {
  test.each(seeds)("lists each event under the heading of its own date (seed %d)", (seed) => {
    const random = seeded(seed);
    const pick = pickWith(random);
    const days = pick([5, 60, 900, 40_000]);
    const events = eventsOf(random, days);
    const calendar = createCalendar(pick(["gregory", "persian", "hebrew"]))!;
    const dataset = createDataset({ events, timeZone: pick(zones), asOf: "2031" }, { timeZone: pick(zones) });
    const words = createWords({ locale: "en", zone: dataset.zone, calendar });
    const order = timeOrder(dataset, null);
    const { sections, unit } = finishSteps(sectionsInSteps(order, dataset, words));
    const told = sections.flatMap(({ heading, note, events }) =>
      events.map((event) => [event, { heading, note }] as const),
    );
    const own = order.map((event) => [event, headingOf(dataset.fields.time(event), words, unit)]);
    expect(told.sort(([a], [b]) => a - b)).toEqual(own);
    if (days === 5) expect(unit).toBe("day");
    if (days === 40_000) expect(unit).not.toBe("day");
  });

  test("reads the date of a day once, however many events it has", () => {
    const events = Array.from({ length: 1000 }, (_, i) => ({
      title: `e${i}`,
      start: new Date(Date.UTC(2023, 9, 7) + i * 300_000).toISOString(),
    }));
    const dataset = createDataset({ events });
    const read: number[] = [];
    const fields = {
      ...dataset.fields,
      time: (event: number) => (read.push(event), dataset.fields.time(event)),
    };
    const words = createWords({ locale: "en", zone: dataset.zone });
    const steps = sectionsInSteps(timeOrder(dataset, null), { ...dataset, fields }, words);
    expect(finishSteps(steps).sections.map(({ events }) => events.length)).toEqual([288, 288, 288, 136]);
    expect(read).toEqual([0, 288, 576, 864]);
  });
});
