import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCSV } from "../../../src/exporters/toCsv.ts";
import { fromCSV } from "../../../src/importers/table.ts";
import type { TimelineInput } from "../../../src/model/input.ts";
import { timelines } from "../model/arbitraryInput.ts";
import { seeds } from "../seeds.ts";
import { actorFacts, sheetFacts } from "./sheetFacts.ts";

/** What is read again from the two tabs, with what a sheet cannot hold of the whole. */
function thereAndBack(input: TimelineInput): TimelineInput {
  const { events, actors } = toCSV(input);
  const back = fromCSV(events, actors === null ? {} : { actors }).input;
  const { locale, timeZone, asOf } = input;
  return {
    ...back,
    ...(locale === undefined ? {} : { locale }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

describe("toCSV(input), read again by fromCSV", () => {
  test.each(seeds)("has everything that has a column (seed %i)", (seed) => {
    fc.assert(
      fc.property(timelines, (drawn) => {
        const input = { asOf: "3000-01-01", ...drawn };
        fc.pre(!toCSV(input).issues.some(({ message }) => message.includes("the same address")));
        const back = thereAndBack(input);
        expect(sheetFacts(back)).toEqual(sheetFacts(input));
        expect(actorFacts(back)).toEqual(actorFacts(input));
      }),
      { seed, numRuns: 10 },
    );
  });
});

const events = (input: TimelineInput["events"]): TimelineInput => ({ events: input });

describe("a cell", () => {
  test.each(["=1+1", "+1 hour", "-x", "@name", "'=1", "''=1", "＝x", '=HYPERLINK("https://a.example","b")'])(
    "that begins like the formula %j is guarded by an apostrophe, and read again as it was",
    (title) => {
      const { events: csv } = toCSV(
        events([{ id: title, title, start: "2023", actors: [title], tags: [title] }]),
      );
      for (const cell of csv.split("\r\n")[1]!.matchAll(/(?:^|,)"?([=+\-@＝])/g)) expect(cell[0]).toBe("");
      expect(fromCSV(csv).input.events).toEqual([
        { title, id: title, start: "2023", actors: [title], tags: [title] },
      ]);
    },
  );
  test.each(["-12.5", "7"])("that is the number %s stays a number", (text) => {
    const { events: csv } = toCSV(events([{ title: "A", place: { name: "B", lat: Number(text), lon: 1 } }]));
    expect(csv).toContain(`,B,${text},1,`);
  });
  test.each([
    "a, b; c | d", 'say ""this""', "two\n\nparagraphs", "&amp; and &lt;b&gt;", "<b>bold</b>", "a < b & c",
    "<script>alert(1)</script>", "عنوان", "'quoted'", "__proto__", "constructor",
  ])("holds the description %j", (description) => {
    const input = events([{ title: "A", start: "2023-10", description, data: undefined }]);
    expect(fromCSV(toCSV(input).events).input.events[0]?.description).toBe(description);
  }); // prettier-ignore
});

describe("toCSV(input).issues", () => {
  const codesOf = (input: TimelineInput) => toCSV(input).issues.map(({ code, path }) => [code, path]);

  test("tell once of each kind of thing that has no column", () => {
    const event = { title: "A", start: "2023", data: { a: 1 } };
    expect(codesOf({ title: "T", events: [event, { ...event, title: "B" }] })).toEqual([
      ["not-taken-over", "/title"],
      ["not-taken-over", "/events/0/data"],
    ]);
  });
  test("tell of sources that only an id tells apart", () => {
    const sources = ["2023-10-07", "2023-10-08"].map((published, i) => ({
      id: `s${String(i)}`,
      publisher: "Wire",
      url: "https://wire.example/a",
      published,
    }));
    const of = (ids: readonly string[]) =>
      toCSV({ sources, events: [{ title: "A", start: "2023-10", sources: ids }] }).issues;
    expect(of(["s0", "s1"])).toMatchObject([
      {
        code: "not-taken-over",
        path: "/events/0/sources/0",
        message:
          "sources with the same address are read as one; what tells them apart is left out, 2 times, here first",
      },
    ]);
    const [first] = sources;
    const alone = toCSV({ sources: [first!], events: [{ title: "A", start: "2023-10", sources: ["s0"] }] });
    expect(alone.issues).toEqual([]);
  });
  test("tell of an actor whose name cannot stand in a list", () => {
    expect(codesOf(events([{ title: "A", actors: ["x; y"] }]))).toEqual([
      ["not-taken-over", "/events/0/actors/0"],
    ]);
  });
  test("tell that a file of midnights would be read as one of days", () => {
    expect(codesOf(events([{ title: "A", start: "2023-10-07T00:00+03:00" }]))).toEqual([
      ["not-taken-over", "/events"],
    ]);
  });
  test("are none where all has a column", () => {
    const source = { publisher: "P", url: "https://a.example/", published: "2023-10", title: "T" };
    const { issues, actors } = toCSV({
      events: [{ title: "A", start: "2023-10-07", actors: ["x"], sources: [source, { source, quote: "q" }] }],
      actors: [{ id: "x", name: "X", aliases: ["y", "z"] }],
    });
    expect(issues).toEqual([]);
    expect(actors).toBe('id,name,title,aliases,parent,color,kind\r\nx,X,,"y; z",,,\r\n');
  });
});
