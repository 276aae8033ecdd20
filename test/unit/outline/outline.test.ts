import { describe, expect, test } from "vitest";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { EventInput } from "../../../src/model/input.ts";
import { timeOrder } from "../../../src/outline/order.ts";
import { createOutline, outlineInSteps } from "../../../src/outline/outline.ts";
import type { Outline, OutlineEntry } from "../../../src/outline/types.ts";
import { createCalendar } from "../../../src/time/calendar.ts";
import { createWords } from "../../../src/words/words.ts";
import { october } from "./october.ts";

const dataset = createDataset(october);
const words = createWords({ locale: "en", zone: dataset.zone, dataLocale: dataset.locale });

const outlineOf = (events: readonly EventInput[]): Outline => {
  const own = createDataset({ events, timeZone: "Asia/Tehran", asOf: "2023-10-30" });
  return createOutline(own, null, words);
};

const entriesOf = ({ sections, entry }: Outline): readonly OutlineEntry[] =>
  sections.flatMap(({ events }) => events.map(entry));

const headings = ({ sections }: Outline): readonly string[] =>
  sections.map(({ heading, note }) => (note === null ? heading : `${heading} (${note})`));

describe("createOutline(dataset, visible, words)", () => {
  test("lists all events under headings of their dates, undated ones last", () => {
    const { sections, title, entry } = createOutline(dataset, null, words);
    expect(title).toEqual({ text: "October 2023", locale: null });
    expect(
      sections.map(({ heading, note, events }) => [heading, note, events.map((event) => entry(event).id)]),
    ).toEqual([
      ["7 October 2023", "Saturday", ["crossing"]],
      ["Start not stated", "on or after 7 October 2023, still going on", ["bombing", "attacks"]],
      ["29 October 2023", "Sunday", ["usa-elsewhere"]],
      ["30 October 2023", "Monday", ["gathering", "kanani-says", "toll"]],
      ["Date not stated", null, ["undated"]],
    ]);
  });

  test("sums up how many events, from when to when, of how many actors and sources", () => {
    expect(createOutline(dataset, null, words).summary).toBe(
      "8 events from 7 to 30 October 2023, 7 actors, 1 source",
    );
    expect(createOutline(dataset, [0], words).summary).toBe("1 event of 7 October 2023, 1 actor, 1 source");
    expect(createOutline(dataset, [], words)).toMatchObject({
      summary: "0 events, 0 actors, 0 sources",
      sections: [],
    });
  });

  test("puts events in words when they are asked for, and knows which are listed without", () => {
    const asked: unknown[] = [];
    const title: typeof words.title = (one) => {
      asked.push(one);
      return words.title(one);
    };
    const { entry, eventOf } = createOutline(dataset, [0, 1], { ...words, title });
    expect(asked).toEqual([]);
    expect(["crossing", "toll", "nobody"].map(eventOf)).toEqual([0, -1, -1]);
    expect(entry(0).id).toBe("crossing");
    expect(entry(0)).toBe(entry(0));
    expect(asked).toContain(dataset.event(0).title);
    expect(asked).not.toContain(dataset.event(1).title);
  });

  test("is the same made step by step, and makes no record before an event is put in words", () => {
    const events = Array.from({ length: 3000 }, (_, i) => ({
      title: `e${i}`,
      start: new Date(Date.UTC(1990, 0, 1 + 3 * i)).toISOString().slice(0, 10),
      actors: [`a${i % 5}`],
      sources: [{ publisher: `p${i % 7}` }],
    }));
    const own = createDataset({ events });
    const made: number[] = [];
    const spied = { ...own, event: (index: number) => (made.push(index), own.event(index)) };
    const steps = outlineInSteps(spied, null, words);
    const told: number[] = [];
    let next = steps.next();
    for (; next.done !== true; next = steps.next()) told.push(next.value);
    expect(told.length).toBeGreaterThan(5);
    expect(told.every((part) => part >= 0 && part <= 1)).toBe(true);
    expect(next.value.summary).toBe(createOutline(own, null, words).summary);
    expect(next.value.summary).toBe(
      "3,000 events from 1 January 1990 to 20 August 2014, 5 actors, 7 sources",
    );
    expect(next.value.sections).toEqual(createOutline(own, null, words).sections);
    expect(made).toEqual([]);
    next.value.entry(17);
    expect(made).toEqual([17]);
  });

  test("says facts beside an event: date, figures with who says them, status, sources", () => {
    const entries = entriesOf(createOutline(dataset, null, words));
    expect(Object.fromEntries(entries.map(({ id, facts }) => [id, facts.join(" · ")]))).toEqual({
      crossing: "1 figure, according to Israeli officials · 1 source",
      bombing:
        "ongoing as of 30 October 2023 · 1 figure, said by Health ministry in the Gaza Strip · developing · 1 source",
      attacks: "repeatedly, dates not stated · ongoing as of 30 October 2023 · 1 source",
      "usa-elsewhere": "no source given",
      gathering: "1 figure, reported by Gulf News / AFP · 1 source",
      "kanani-says": "day of the statement · 1 source",
      toll: "day of the statement · 1 source",
      undated: "no source given",
    });
  });

  test("names actors once, with what is to be said of their part", () => {
    const [entry] = entriesOf(
      outlineOf([
        {
          title: "x",
          actors: [
            { actor: "a", role: "agent" },
            { actor: "a", role: "speaker" },
            { actor: "b", role: "target", certainty: "alleged", by: "c" },
            { actor: "d", role: "affected" },
          ],
        },
      ]),
    );
    expect(entry?.actors.map(({ name, role, style }) => [name.text, role, style])).toEqual([
      ["a", null, "agent"],
      ["b", "target, alleged", "alleged"],
      ["d", "affected", "affected"],
    ]);
  });

  test("tells how the mark of each event is drawn", () => {
    const marks = entriesOf(
      outlineOf([
        { title: "a", start: "[2023-10-07..]", end: "ongoing", repeated: true },
        { title: "b", start: "[..2023-10-30]", kind: "statement" },
        { title: "c", start: "2023-10", kind: "process" },
        { title: "d" },
      ]),
    ).map(({ title, mark }) => [title.text, mark] as const);
    const plain = { startOpen: false, endOpen: false, ongoing: false, repeated: false };
    expect(Object.fromEntries(marks)).toEqual({
      a: { ...plain, shape: "duration", kind: "occurrence", startOpen: true, ongoing: true, repeated: true },
      b: { ...plain, shape: "range", kind: "statement", startOpen: true },
      c: { ...plain, shape: "range", kind: "other" },
      d: { ...plain, shape: "unknown", kind: "occurrence" },
    });
  });

  test("says a long stretch without a dated event, and how many undated ones may fall in it", () => {
    const { sections } = createOutline(dataset, null, words);
    expect(sections.map(({ gap }) => gap)).toEqual([
      null,
      null,
      "21 days without a dated event; 2 undated events may fall in this span",
      null,
      null,
    ]);
    const years = outlineOf([
      { title: "a", start: "1914/1918" },
      { title: "b", start: "1939/1945" },
      { title: "c", start: "1946" },
    ]);
    expect(years.sections.map(({ gap }) => gap)).toEqual([null, "20 years without a dated event", null]);
  });

  test("gathers one day under one heading, whatever lies between", () => {
    expect(
      headings(
        outlineOf([
          { title: "a", start: "2023-10-07" },
          { title: "b", start: "[2023-10-07..2023-10-30]" },
          { title: "c", start: "2023-10-07T06:29" },
          { title: "d", start: "2023-10-07/2023-10-09" },
          { title: "e", start: "2023-10" },
          { title: "f", start: "-0043-03-15" },
        ]),
      ),
    ).toEqual([
      "15 March 44 BCE",
      "October 2023",
      "7 October 2023 (Saturday)",
      "Some time between 7 and 30 October 2023",
    ]);
  });

  test.each([
    [400, 86_400_000, "January 2023", "2 January 2023"],
    [1000, 30 * 86_400_000, "2023", "31 January 2023"],
  ])("heads %d events, %d ms apart, by %s where there are too many days", (count, step, heading, fact) => {
    const start = Date.UTC(2023, 0, 1);
    const events = Array.from({ length: count }, (_, i) => ({
      title: `e${i}`,
      start: new Date(start + i * step).toISOString().slice(0, 10),
    }));
    const { sections, entry } = outlineOf(events);
    expect(sections.length).toBeLessThanOrEqual(150);
    expect(sections.reduce((sum, { events }) => sum + events.length, 0)).toBe(count);
    expect(sections[0]?.heading).toBe(heading);
    expect(entry(1).facts[0]).toBe(fact);
    expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length);
  });
});

describe("createOutline(…) by the Persian calendar", () => {
  const persian = createCalendar("persian")!;
  const own = createWords({ locale: "en", zone: dataset.zone, calendar: persian });
  const headingsOf = (events: readonly EventInput[]): readonly string[] =>
    headings(createOutline(createDataset({ events, timeZone: "Asia/Tehran" }), null, own));
  /** One event every so many days from Nowruz of 1402 on, on midday. */
  const daily = (count: number, days: number): readonly EventInput[] =>
    Array.from({ length: count }, (_, i) => ({
      title: `e${i}`,
      start: new Date(Date.UTC(2023, 2, 21) + i * days * 86_400_000).toISOString().slice(0, 10),
    }));

  test("heads days by that calendar, months as they were written", () => {
    expect(
      headingsOf([
        { title: "a", start: "2023-03-21" },
        { title: "b", start: "2023-10" },
      ]),
    ).toEqual(["1 Farvardin 1402 (Tuesday)", "October 2023 (Gregorian)"]);
  });

  test.each([
    [200, 1, ["Farvardin 1402", "Ordibehesht 1402"]],
    [600, 20, ["1402", "1403"]],
    [600, 200, ["1400–1409", "1410–1419"]],
  ])("heads %d days, %d apart, by its months, years and decades, as the axis does", (count, days, first) => {
    expect(headingsOf(daily(count, days)).slice(0, 2)).toEqual(first);
  });

  test("says the bounds of a date by its months too, and a month of the Gregorian by its own name", () => {
    const more: readonly EventInput[] = [
      { title: "v", start: "[2023-02-10..2023-03-20]" },
      { title: "x", start: "[2023-03-01..2023-03-20]" },
      { title: "y", start: "[..2023-03-20]" },
      { title: "w", start: "[..2023-03-20]", end: "2023-04-02" },
      { title: "z", start: "2023-04" },
    ];
    const found = headingsOf([...daily(200, 1), ...more]);
    expect(found).toContain("Some time between Bahman 1401 and Esfand 1401");
    expect(found).toContain("Esfand 1401");
    expect(found).toContain("Some time up to Esfand 1401");
    expect(found).toContain("Start not stated (in or before Esfand 1401)");
    expect(found).toContain("April 2023 (Gregorian)");
  });
});

describe("timeOrder(dataset, visible)", () => {
  test("puts visible events in order of time", () => {
    expect(timeOrder(dataset, [5, 0, 2])).toEqual([0, 2, 5]);
  });

  test("takes null for all, and keeps an order that is one", () => {
    expect(timeOrder({ count: 3 }, null)).toEqual([0, 1, 2]);
    const order = [1, 2];
    expect(timeOrder({ count: 3 }, order)).toBe(order);
  });
});
