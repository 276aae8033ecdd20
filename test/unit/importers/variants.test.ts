import { describe, expect, test } from "vitest";
import { importEvents } from "../../../src/importers/importEvents.ts";
import type { Imported } from "../../../src/importers/imported.ts";
import { seeded, seeds } from "../seeds.ts";

const eventsOf = (input: Imported["input"]) => input.events.map((event) => JSON.stringify(event)).sort();
const read = (text: string): Imported => importEvents(text);

/** A table as rows of cells; dates are days after the beginning of 2019, so that shifts cross months and years. */
function table(seed: number, shift = 0): readonly (readonly string[])[] {
  const random = seeded(seed);
  const day = (days: number): string =>
    new Date(Date.UTC(2019, 0, 1 + days + shift)).toISOString().slice(0, 10);
  const rows = Array.from({ length: 20 }, (_, i) => {
    const start = Math.floor(random() * 800);
    const end = random() < 0.3 ? day(start + 1 + Math.floor(random() * 90)) : "";
    return [`e${i}`, day(start), end, `Title, "${i}"`, `A${Math.floor(random() * 4)}; B`, `P${i % 3}`];
  });
  return [["id", "date", "end date", "title", "actors", "source 1 publisher"], ...rows];
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly string[])[], delimiter = ",", end = "\n"): string =>
  rows.map((row) => row.map(quoted).join(delimiter) + end).join("");

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((one): [number, T] => [random(), one])
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

describe.each(seeds)("the same table, seed %i", (seed) => {
  const rows = table(seed);
  const [header = [], ...body] = rows;
  const expected = read(csv(rows));
  test("has an event for each row, and no fault", () =>
    expect([expected.input.events.length, expected.issues]).toEqual([20, []]));
  test.each([
    ["rows in another order", csv([header, ...shuffled(body, seeded(seed + 1))])],
    ["columns in another order", csv(rows.map((row) => [...row].reverse()))],
    ["semicolons", csv(rows, ";")],
    ["tabs", csv(rows, "\t")],
    ["bars", csv(rows, "|")],
    ["CRLF and a byte order mark", `\ufeff${csv(rows, ",", "\r\n")}`],
    ["lone CR", csv(rows, ",", "\r")],
    ["headers in capitals", csv([header.map((name) => name.toUpperCase()), ...body])],
    ["underscores in headers", csv([header.map((name) => ` ${name.replaceAll(" ", "_")} `), ...body])],
    ["empty rows between", csv(rows).replaceAll("\n", "\n,,,,,\n\n")],
    [
      "other names of columns",
      csv([["Event ID", "Start Date", "Until", "Headline", "Group", "Source Name 1"], ...body]),
    ],
    [
      "JSON of rows",
      JSON.stringify({
        data: body.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]]))),
      }),
    ],
  ])("reads as the same events with %s", (_, text) => {
    const found = read(text);
    expect([eventsOf(found.input), found.issues]).toEqual([eventsOf(expected.input), []]);
  });
  test("has each date 37 days later where the file has", () => {
    const later = (text: unknown): unknown =>
      typeof text !== "string"
        ? text
        : new Date(new Date(`${text}T00:00Z`).getTime() + 37 * 86_400_000).toISOString().slice(0, 10);
    const moved = expected.input.events.map(({ start, end, ...event }) =>
      end === undefined
        ? { ...event, start: later(start) }
        : { ...event, start: later(start), end: later(end) },
    );
    expect(read(csv(table(seed, 37))).input.events).toEqual(moved);
  });
});

const starts = (text: string) => read(text).input.events.map(({ start }) => start);

describe("files as they come from elsewhere", () => {
  test.each([
    [
      'storyjs_jsonp_data = {"timeline":{"headline":"H","date":[{"startDate":"2012,1,26","headline":"A"}]}};',
      "2012-01-26",
    ],
    ['show({"events":[{"start_date":{"year":"2012"},"text":{"headline":"A"}}]});', "2012"],
    ['\ufeff{"events":[{"start_date":{"year":-44,"month":3},"text":{"headline":"A"}}]}', "-0043-03"],
    ["DATE_START,DATE_END,SIDE_A,SIDE_B\n2020-01-01,2020-01-03,A,B\n", "[2020-01-01..2020-01-03]"],
    ["EVENT_DATE,ACTOR1,EVENT_TYPE\n01 November 2024,A,Protests\n", "2024-11-01"],
    ['[{"content":"A","start":"Wed Apr 16 2014 10:00:00 GMT+0200 (CEST)"}]', "2014-04-16T10:00:00+0200"],
    ['[{"content":"A","start":"Wed, 16 Apr 2014 08:00:00 GMT"}]', "2014-04-16T08:00:00Z"],
  ])("%s", (text, start) => expect(starts(text)).toEqual([start]));
  const event = { "@context": "http://schema.org", "@type": "Event", name: "A", startDate: "2020-01-01" };
  test("a web page gives the events of its scripts", () => {
    const page = `<!doctype html><script type="application/ld+json">${JSON.stringify(event)}</script>
      <script type='application/ld+json'>[${JSON.stringify({ ...event, startDate: "2020-02" })}]</script>`;
    expect(starts(page)).toEqual(["2020-01-01", "2020-02"]);
    expect(read("<!doctype html><p>Sign in").input.events).toEqual([]);
  });
  test("a list of items, and a series that is the frame of its events, give these", () => {
    const list = {
      "@type": "ItemList",
      itemListElement: [{ "@type": "ListItem", position: 1, item: event }],
    };
    const series = { "@type": "EventSeries", name: "Series", subEvent: [event, event] };
    const found = read(JSON.stringify([list, series]));
    expect([found.input.events.length, found.issues]).toEqual([3, []]);
  });
});
