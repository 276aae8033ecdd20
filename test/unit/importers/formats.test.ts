import { describe, expect, test } from "vitest";
import { fromACLED, weekOf } from "../../../src/importers/acled.ts";
import { detectFormat } from "../../../src/importers/detectFormat.ts";
import { fromGDELT } from "../../../src/importers/gdelt.ts";
import { importEvents } from "../../../src/importers/importEvents.ts";
import { fromJSONLD } from "../../../src/importers/schemaOrg.ts";
import { fromTimelineJS } from "../../../src/importers/timelineJs.ts";
import { fromUCDP } from "../../../src/importers/ucdp.ts";
import { fromVis } from "../../../src/importers/vis.ts";
import { figureOf } from "../../../src/layout/figure.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import {
  acledCsv,
  gdeltRow,
  jsonLd,
  timelineJs,
  timelineJsCsv,
  timelineJsOld,
  ucdpCsv,
  visFile,
} from "./fixtures.ts";

const codes = ({ issues }: { readonly issues: readonly { readonly code: string }[] }) =>
  issues.map(({ code }) => code);

describe("fromTimelineJS", () => {
  test("reads slides of version 3: dates as fine as given, groups, media, links, title and eras", () => {
    const { input, issues } = fromTimelineJS(timelineJs);
    expect(input).toEqual({
      title: "A title",
      description: "Words",
      periods: [{ title: "An era", start: "1900", end: "1910" }],
      events: [
        {
          title: "First",
          id: "one",
          start: "1900-02",
          end: "1901",
          displayDate: "early",
          description: "Text link",
          actors: ["Group"],
          sources: [
            { url: "https://a.example/page" },
            { url: "https://c.example/", title: "caption" },
            { url: "https://b.example/", title: "link" },
          ],
          media: [{ url: "https://a.example/x.JPG", alt: "a caption", credit: "Somebody" }],
        },
        { title: "Second", start: "-0499", sources: [{ url: "https://video.example/v", title: "A film" }] },
        { title: "Third", displayDate: "long ago" },
      ],
    });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["time-out-of-range", "/events/2/start_date"],
      ["record-set-aside", "/events/3"],
    ]);
  });
  test("keeps the words of an embedded quote, and reports media that are no address", () => {
    const slide = (media: object) => ({
      events: [{ start_date: { year: "1900" }, text: { headline: "A", text: "Text" }, media }],
    });
    const quote = fromTimelineJS(slide({ url: "<blockquote>Words</blockquote>", credit: "Somebody" }));
    expect(quote.input.events[0]).toEqual({
      title: "A",
      start: "1900",
      description: "Text\n\nWords – Somebody",
    });
    expect(codes(fromTimelineJS(slide({ url: "pictures/a.jpg" })))).toEqual(["url-not-allowed"]);
  });
  test("reads versions 1 and 2", () => {
    const { input } = fromTimelineJS(timelineJsOld);
    expect(input.title).toBe("Old");
    expect(input.events).toEqual([
      {
        title: "A",
        start: "1963-08-09",
        actors: ["tag"],
        media: [{ url: "https://a.example/a.png", alt: "A" }],
      },
      { title: "B", start: "1964" },
    ]);
  });
  test("reads its sheet: row types, numbered sources, several actors in a group", () => {
    const { input, issues } = fromTimelineJS(timelineJsCsv);
    expect(input).toEqual({
      title: "The title",
      description: "About",
      periods: [{ title: "Era", start: "1900", end: "1905" }],
      events: [
        {
          title: "One",
          start: "1901-02-03T16:20",
          actors: ["A", "B"],
          sources: [{ publisher: "Paper", url: "https://p.example/" }],
        },
      ],
    });
    expect(issues).toMatchObject([{ code: "record-set-aside", row: 5 }]);
  });
});

describe("fromVis", () => {
  test("makes copies per group one event with several actors, and backgrounds periods", () => {
    const found = fromVis(visFile);
    expect(found.input).toEqual({
      actors: [
        { id: "g2", name: "Two" },
        { id: "g1", name: "One" },
      ],
      periods: [{ title: "Night", start: "2020-01-01", end: "2020-01-02" }],
      events: [
        { id: "1", title: "Both", start: "2020-01-03", actors: ["g1", "g2"] },
        { id: "3", title: "Alone", start: "2020-01-03T10:00", actors: ["g1"] },
        { id: "5", title: "Alone", start: "2020-01-03T10:00", actors: ["g1"] },
      ],
    });
    expect([found.folded, codes(found)]).toEqual([1, ["record-set-aside"]]);
    expect(fromVis(visFile, { fold: false }).input.events).toHaveLength(4);
  });
  test("reads midnights as days, the end being exclusive", () => {
    const items = [
      { id: 1, content: "A", start: "2020-01-03T00:00:00.000Z", end: "2020-01-05T00:00:00.000Z" },
    ];
    expect(fromVis(items).input.events).toEqual([
      { id: "1", title: "A", start: "2020-01-03", end: "2020-01-04" },
    ]);
  });
});

describe("fromUCDP", () => {
  const found = fromUCDP(ucdpCsv);
  test("reads date_start and date_end of date_prec 2 or more as bounds, never as a duration", () => {
    expect(found.input.events.map(({ start, end }) => [start, end])).toEqual([
      ["2020-01-02", undefined],
      ["[2020-01-02..2020-01-05]", undefined],
      ["2020-03", undefined],
    ]);
  });
  test("reads quoted lists of sources with commas and semicolons, else lists in step, else the text", () => {
    expect(found.input.events.map(({ sources }) => sources)).toEqual([
      [
        { publisher: "Agency, The", published: "2020-01-03", title: "One; two, three" },
        { publisher: "Daily", published: "2020-01-04", title: 'Say "so"' },
      ],
      [
        { publisher: "Office A", published: "2020-01-05" },
        { publisher: "Office B", published: "2020-01-06" },
      ],
      [{ title: 'Agency 2020-03-02 "Words' }],
    ]);
  });
  test("names sides without a role, and UCDP for its numbers", () => {
    const [event] = found.input.events;
    expect(event).toMatchObject({
      title: "Side A - Side B",
      actors: ["Side A", "Side B"],
      category: "state-based",
      place: { name: "Town, Land", precision: "exact", lat: 1.5, lon: 2.5 },
      claims: [
        {
          by: { name: "UCDP", verb: "estimated" },
          figure: { measure: "deaths", value: 3, low: 2, high: 5, asReported: "best 3, low 2, high 5" },
        },
      ],
    });
    expect(found.input.events[1]?.tags).toEqual(["summary"]);
    expect(found.issues).toMatchObject([{ code: "record-set-aside", row: 5 }]);
  });
  test("reads rows of the interface, and files without headers", () => {
    expect(
      fromUCDP({ Result: [{ id: 1, side_a: "A", date_start: "2020-01-02T00:00:00" }] }).input.events,
    ).toEqual([{ id: "1", title: "A", start: "2020-01-02", actors: ["A"] }]);
    const bare = ucdpCsv.split("\n").slice(1).join("\n");
    expect(detectFormat(bare)).toBe("ucdp");
    expect(fromUCDP(bare).input.events).toHaveLength(3);
  });
});

describe("fromACLED", () => {
  const { input, issues } = fromACLED(acledCsv);
  test("time_precision 2 is a week, 3 a month; dates may have month names", () => {
    expect(input.events.map(({ start }) => start)).toEqual(["2024-11-01", "2024-W44", "2024-11"]);
    expect(issues).toMatchObject([
      { code: "invalid-time" },
      { code: "record-set-aside", row: 5, column: "B" },
    ]);
  });
  test.each([2, "2", "2.0", "02", 3, "3", "3.0", 4])(
    "time_precision %j is never drawn as a moment or a day, but as somewhere in a longer time",
    (precision) => {
      const row = { event_id_cnty: "X1", event_date: "2020-02-14", time_precision: precision };
      const { input: read } = fromACLED([{ ...row, event_type: "Talks", location: "Town" }]);
      const event = createDataset(read).event(0);
      const { shape, solidStart, solidEnd, end, start } = figureOf(event);
      expect(event.time.shape).toBe("range");
      expect([shape, solidEnd - solidStart]).toEqual(["bracket", 0]);
      expect(end - start).toBeGreaterThanOrEqual(7 * 86_400_000);
    },
  );
  test("says no direction: actors and their associates are involved", () => {
    expect(input.events[0]).toMatchObject({
      title: "Talks, Place",
      actors: ["Group A: East (Land)", "Group B", "Friends", "Others"],
      sources: ["Herald, The", "Agency"],
      place: { name: "Place, Province, Land", precision: "near", lat: 1, lon: 2 },
    });
  });
  test.each([
    ["2024-12-30", "2025-W01"],
    ["2021-01-03", "2020-W53"],
    ["2024-01-01", "2024-W01"],
  ])("the week of %s is %s", (day, week) => {
    expect(weekOf(day)).toBe(week);
  });
});

describe("fromGDELT", () => {
  const rows = [
    gdeltRow({ 0: "1" }),
    gdeltRow({ 0: "2", 52: "Elsewhere" }),
    gdeltRow({ 0: "3", 60: "https://other.example/" }),
    "1\t2\t3",
    gdeltRow({ 0: "4", 1: "20201301" }),
  ].join("\n");
  test("folds repeats that differ in place only, and says how many", () => {
    const found = fromGDELT(rows);
    expect(found.folded).toBe(1);
    expect(found.input.events).toHaveLength(2);
    expect(found.input.events[0]?.place).toMatchObject([{ name: "Here" }, { name: "Elsewhere" }]);
    expect(fromGDELT(rows, { fold: false }).input.events).toHaveLength(3);
    expect(found.issues.filter(({ code }) => code === "record-set-aside").map(({ row }) => row)).toEqual([
      4, 5,
    ]);
  });
  test("marks every event as coded by a machine, and says no direction", () => {
    const { input } = fromGDELT(rows);
    expect(input.description).toContain("by machine");
    expect(input.events[0]).toMatchObject({
      title: "Consultation: ONE, TWO",
      start: "2020-02-03",
      actors: ["ONE", "TWO"],
      status: "reported",
      tags: ["machine-coded"],
      sources: [{ publisher: "news.example", url: "https://www.news.example/a", accessed: "2020-02-04" }],
      data: { machineCoded: true },
    });
  });
});

describe("fromJSONLD", () => {
  const { input, issues } = fromJSONLD(jsonLd);
  test("reads events with all they are about", () => {
    expect(input.events[0]).toEqual({
      title: "A show",
      start: "2016-09-15",
      end: "2017-01-22",
      actors: ["House", "Painter A", "Painter B"],
      place: [{ name: "Hall", lat: 1, lon: 2 }],
      tags: ["cancelled"],
    });
  });
  test("reads a claim as the event, and its review as a source", () => {
    expect(input.events[1]).toMatchObject({
      title: "The moon is green",
      start: "2014-07-17",
      kind: "statement",
      dateOf: "statement",
      status: "disputed",
      actors: [{ actor: "Somebody", role: "speaker" }],
      sources: [{ source: { publisher: "Checkers", url: "https://check.example/1" }, stance: "disputes" }],
      claims: [{ by: "Checkers", text: "False" }],
    });
  });
  test("reads each update of a live blog, and reports what is no event", () => {
    expect(input.events.slice(2)).toMatchObject([
      { title: "Update one", start: "2020-01-01T10:00Z", dateOf: "publication" },
    ]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["record-set-aside", "/@graph/2/liveBlogUpdate/1"],
      ["record-set-aside", "/@graph/3"],
    ]);
  });
});

describe("detectFormat", () => {
  test.each([
    ["timelinejs", timelineJs],
    ["timelinejs", JSON.stringify(timelineJsOld)],
    ["timelinejs", timelineJsCsv],
    ["vis", JSON.stringify(visFile)],
    ["vis", [{ id: 1, content: "A", start: "2020" }]],
    ["ucdp", ucdpCsv],
    ["acled", acledCsv],
    ["gdelt", gdeltRow({})],
    ["jsonld", jsonLd],
    ["chronolane", { events: [{ title: "A", start: "2020" }] }],
    ["table", "date,title\n2020,A"],
    ["table", [{ headline: "A", date: "2020" }]],
    [null, "one,two\n1,2"],
    [null, "<html>"],
    [null, "{"],
    [null, ""],
    [null, 7],
  ])("is %s (case %#)", (format, input) => {
    expect(detectFormat(input)).toBe(format);
  });
});

describe("importEvents", () => {
  test("reads what it finds, and says when it finds nothing", () => {
    expect(importEvents(ucdpCsv).format).toBe("ucdp");
    const ours = { title: "T", events: [{ title: "A" }] };
    expect(importEvents(JSON.stringify(ours))).toEqual({
      format: "chronolane",
      input: ours,
      issues: [],
      folded: 0,
      rows: [0],
    });
    expect(codes(importEvents({ title: "T" }, { format: "chronolane" }))).toEqual(["events-missing"]);
    const none = importEvents("one,two\n1,2");
    expect([none.format, none.input.events, codes(none)]).toEqual([null, [], ["unreadable-file"]]);
    const alarm = importEvents("BEGIN:VALARM\r\nACTION:AUDIO\r\nEND:VALARM");
    expect([alarm.format, alarm.input.events, codes(alarm)]).toEqual(["icalendar", [], ["unreadable-file"]]);
    expect(importEvents("one,two\n2020,2", { fields: { start: "one", title: "two" } }).input.events).toEqual([
      { title: "2", start: "2020" },
    ]);
  });
  test("an unknown format throws a TypeError", () => {
    expect(() => importEvents("", { format: "xls" as "table" })).toThrow(/invalid format: "xls"/);
  });
  test("keeps the record as data.raw on request only", () => {
    expect(importEvents(visFile, { keepRaw: true }).input.events[1]?.data).toEqual({ raw: visFile.items[2] });
    expect(importEvents(visFile).input.events[1]?.data).toBeUndefined();
  });
});
