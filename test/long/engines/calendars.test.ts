import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../../browser/interactPage.ts";
import { writePage } from "../../browser/support.ts";
import { type CalendarId, calendarIds, createCalendar } from "../../../src/time/calendar.ts";
import { ticks } from "../../../src/time/ticks.ts";
import { createZone } from "../../../src/time/zone.ts";
import type { Engine } from "./support.ts";
import { engineNames, startEngine } from "./support.ts";

interface Page {
  readonly starts: (id: CalendarId, from: number, to: number) => number[];
  readonly ticks: (id: CalendarId, zone: string) => number[];
  readonly words: (id: CalendarId, locale: string) => string;
}

/** Years in which platforms may be held to the same dates. */
const years: readonly (readonly [CalendarId, number, number])[] = [
  ["gregory", 1900, 2100],
  ["persian", 1350, 1450],
  ["hebrew", 5700, 5800],
  ["islamic-umalqura", 1390, 1460],
  ["islamic-civil", 1350, 1460],
  ["indian", 1900, 2000],
  ["coptic", 1650, 1750],
  ["ethiopic", 1950, 2050],
  ["buddhist", 2500, 2600],
  ["roc", 1, 150],
];

const program = `
import { createCalendar } from "./src/time/calendar.ts";
import { ticks } from "./src/time/ticks.ts";
import { createZone } from "./src/time/zone.ts";
import { createWords } from "./src/words/words.ts";
window.page = {
  starts(id, from, to) {
    const calendar = createCalendar(id);
    const found = [];
    for (let year = from; year <= to; year++)
      for (let month = 1; month <= 13; month++) found.push(calendar.monthStart(year, month));
    return found;
  },
  ticks(id, zone) {
    const span = { start: Date.UTC(2015, 0), end: Date.UTC(2030, 0) };
    return ticks({ unit: "month", step: 1 }, span, createZone(zone), createCalendar(id));
  },
  words(id, locale) {
    const zone = createZone("UTC");
    const words = createWords({ locale, zone, calendar: createCalendar(id), numberingSystem: "latn" });
    return words.wall(Date.UTC(2023, 9, 7, 12), "weekdayDayMonthYear");
  },
};`;

let url = "";
beforeAll(async () => {
  const code = await bundle(program);
  url = writePage(`<!doctype html><meta charset="utf-8"><title>calendars</title><script>${code}</script>`);
});

describe.each(engineNames)("in %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
    await engine.open(url);
  });
  afterAll(() => engine?.close());

  test.each(years)(
    "the months of %s begin from %i to %i on the days they do in Node",
    async (id, from, to) => {
      const calendar = createCalendar(id)!;
      const wanted: number[] = [];
      for (let year = from; year <= to; year++)
        for (let month = 1; month <= 13; month++) wanted.push(calendar.monthStart(year, month));
      const run = (...args: [CalendarId, number, number]): number[] =>
        (window as unknown as { page: Page }).page.starts(...args);
      expect(await engine.evaluate(run, id, from, to)).toEqual(wanted);
    },
  );

  test.each<CalendarId>(["persian", "hebrew"])(
    "the ticks of months of %s in Tehran are those of Node",
    async (id) => {
      const span = { start: Date.UTC(2015, 0), end: Date.UTC(2030, 0) };
      const zone = createZone("Asia/Tehran")!;
      const run = (of: CalendarId): number[] =>
        (window as unknown as { page: Page }).page.ticks(of, "Asia/Tehran");
      expect(await engine.evaluate(run, id)).toEqual(
        ticks({ unit: "month", step: 1 }, span, zone, createCalendar(id)!),
      );
    },
  );

  test.each(["en", "fa", "ar", "he", "de"])(
    "a day in words of %s holds the day and year of every calendar",
    async (locale) => {
      const run = (id: CalendarId, of: string): string =>
        (window as unknown as { page: Page }).page.words(id, of);
      for (const id of calendarIds) {
        const { day, year } = createCalendar(id)!.dateAt(19_637);
        const said = await engine.evaluate(run, id, locale);
        const numbers = [...said.matchAll(/\d+/g)].map(([digits]) => Number(digits));
        expect([id, said, numbers]).toEqual([id, said, [day, year]]);
      }
    },
  );
});
