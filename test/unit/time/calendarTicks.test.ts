import { describe, expect, test } from "vitest";

import { type Calendar, type CalendarId, createCalendar, gregorian } from "../../../src/time/calendar.ts";
import { floorTo, next, ticks, type TickUnit } from "../../../src/time/ticks.ts";
import { createZone, type Zone } from "../../../src/time/zone.ts";
import { wallReader } from "./intl.ts";
import { random } from "./random.ts";

const zoneOf = (name: string): Zone => createZone(name)!;
const calendarOf = (id: CalendarId): Calendar => createCalendar(id)!;
const day = 86_400_000;
const units: readonly TickUnit[] = [
  { unit: "day", step: 1 },
  { unit: "day", step: 5 },
  { unit: "day", step: 10 },
  { unit: "month", step: 1 },
  { unit: "month", step: 3 },
  { unit: "month", step: 6 },
  { unit: "year", step: 1 },
  { unit: "year", step: 5 },
  { unit: "year", step: 100 },
];

test("ticks(1 month, …, Asia/Tehran, Persian) of 1402 are the beginnings of its twelve months", () => {
  const span = { start: Date.UTC(2023, 2, 20, 20, 30), end: Date.UTC(2024, 2, 19) };
  const found = ticks({ unit: "month", step: 1 }, span, zoneOf("Asia/Tehran"), calendarOf("persian"));
  expect(found.map((tick) => new Date(tick + 3.5 * 3_600_000).toISOString().slice(0, 10))).toEqual([
    "2023-03-21",
    "2023-04-21",
    "2023-05-22",
    "2023-06-22",
    "2023-07-23",
    "2023-08-23",
    "2023-09-23",
    "2023-10-23",
    "2023-11-22",
    "2023-12-22",
    "2024-01-21",
    "2024-02-20",
  ]);
});

test("ticks(1 month, …, Hebrew) of 5784 are thirteen, the next is that of the next year", () => {
  const span = { start: Date.UTC(2023, 8, 16), end: Date.UTC(2024, 9, 3) };
  const found = ticks({ unit: "month", step: 1 }, span, zoneOf("UTC"), calendarOf("hebrew"));
  expect(found).toHaveLength(14);
});

test("ticks(10 years, …, Persian) stand at years that are multiples of ten in that calendar", () => {
  const persian = calendarOf("persian");
  const span = { start: Date.UTC(1950, 0), end: Date.UTC(2030, 0) };
  const found = ticks({ unit: "year", step: 10 }, span, zoneOf("UTC"), persian);
  expect(found.map((tick) => persian.dateAt(tick / day).year)).toEqual([
    1330, 1340, 1350, 1360, 1370, 1380, 1390, 1400,
  ]);
});

describe.each(["Asia/Tehran", "Asia/Gaza", "America/Sao_Paulo", "Pacific/Apia", "UTC"])("in %s", (name) => {
  const zone = zoneOf(name);
  const wall = wallReader(name);
  const localDay = (instant: number): number => Math.floor(wall(instant) / day);

  test.each<CalendarId>(["persian", "hebrew", "islamic-umalqura", "coptic", "gregory"])(
    "every tick of the calendar %s is the first instant of a first day, in order, and floorTo and next agree",
    (id) => {
      const calendar = calendarOf(id);
      for (let seed = 1; seed <= 8; seed++) {
        const { next: draw } = random(seed);
        const from = Date.UTC(1930, 0) + draw() * 90 * 365 * day;
        for (const unit of units) {
          const days = unit.unit === "day" ? 40 : unit.unit === "month" ? 800 : 1500 * unit.step;
          let before = -Infinity;
          for (const tick of ticks(unit, { start: from, end: from + days * day }, zone, calendar)) {
            const date = calendar.dateAt(localDay(tick));
            const where = [seed, unit, tick];
            expect([...where, tick > before]).toEqual([...where, true]);
            expect([...where, localDay(tick - 1) < localDay(tick)]).toEqual([...where, true]);
            if (unit.unit !== "day") expect([...where, date.day]).toEqual([...where, 1]);
            if (unit.unit === "month")
              expect([...where, (date.month - 1) % unit.step]).toEqual([...where, 0]);
            if (unit.unit === "year")
              expect([...where, date.month, date.year % unit.step]).toEqual([...where, 1, 0]);
            expect([...where, floorTo(unit, tick, zone, calendar)]).toEqual([...where, tick]);
            if (before !== -Infinity)
              expect([...where, next(unit, before, zone, calendar)]).toEqual([...where, tick]);
            before = tick;
          }
        }
      }
    },
  );
});

test.each<CalendarId>(["persian", "hebrew", "islamic-umalqura", "coptic"])(
  "ticks(…, %s) at both ends of time are in order and end",
  (id) => {
    const calendar = calendarOf(id);
    for (const span of [
      { start: -8.64e15, end: -8.64e15 + 100 * 366 * day },
      { start: 8.64e15 - 100 * 366 * day, end: 8.64e15 },
    ]) {
      for (const unit of [units[3]!, units[6]!]) {
        const found = ticks(unit, span, zoneOf("Asia/Tehran"), calendar);
        expect(found.length).toBeGreaterThan(90);
        expect(found.every((tick, i) => i === 0 || tick > found[i - 1]!)).toBe(true);
      }
    }
  },
);

test("ticks(…) without a calendar are those of the Gregorian", () => {
  const span = { start: Date.UTC(1999, 0), end: Date.UTC(2030, 0) };
  for (const unit of units)
    expect(ticks(unit, span, zoneOf("Asia/Gaza"))).toEqual(ticks(unit, span, zoneOf("Asia/Gaza"), gregorian));
});
