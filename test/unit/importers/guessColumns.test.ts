import { describe, expect, test } from "vitest";
import { detectFormat } from "../../../src/importers/detectFormat.ts";
import { importEvents } from "../../../src/importers/importEvents.ts";
import { fromCSV } from "../../../src/importers/table.ts";
import { tableColumns } from "../../../src/importers/tableColumns.ts";
import { seeded } from "../seeds.ts";

const columns = (csv: string): object => tableColumns(csv).fields;
const guesses = (csv: string): readonly string[] =>
  fromCSV(csv)
    .issues.filter(({ code }) => code === "columns-guessed")
    .map(({ message }) => message);

describe("a table whose headers are not known", () => {
  test("is read by its cells, and a warning names what was taken", () => {
    const csv = "tag,launch_date,mission,agency\n1,1967-06-29,Secor,US\n2,1967-08-23,DAPP,US\n";
    expect(detectFormat(csv)).toBe("table");
    const found = importEvents(csv);
    expect(found.input.events).toEqual([
      { title: "Secor", start: "1967-06-29", tags: ["1"], actors: ["US"] },
      { title: "DAPP", start: "1967-08-23", tags: ["2"], actors: ["US"] },
    ]);
    expect(found.issues).toMatchObject([{ code: "columns-guessed", severity: "warning", row: 1 }]);
    expect(found.issues[0]?.message).toContain('start from "launch_date", title from "mission"');
  });
  test("in another language has its dates and its most telling text", () => {
    const csv =
      "Wann;Wo;Was\n3. 7. 1990;x;y\n07.10.2023;Berlin;Erste Sitzung\n08.10.2023;Berlin;Zweite Sitzung\n" +
      "09.10.2023;Bonn;Dritte Sitzung\n10.10.2023;Bonn;Abstimmung\n";
    expect(columns(csv)).toEqual({ start: ["Wann"], title: ["Was"] });
  });
  test("of objects with years is read as well", () => {
    const vikings = [
      { year: 789, title: "Attack" },
      { year: 840, title: "Dublin" },
    ];
    expect(importEvents(vikings).input.events.map(({ start }) => start)).toEqual(["0789", "0840"]);
  });
  test("takes an end that is named as its beginning is", () => {
    const csv =
      "name,birth,tenure_start,tenure_end,term_end\n" +
      "A,1731-06-13,1789-04-30,1797-03-04,1797-01-01\nB,1744-11-22,1797-03-04,1801-03-04,1801-01-01\n";
    expect(columns(csv)).toEqual({ title: ["name"], start: ["tenure_start"], end: ["tenure_end"] });
  });
  test("takes no numbers for dates unless the header says so", () => {
    expect(columns("what,cost\nA,1999\nB,2001\n")).toEqual({});
    expect(columns("what,year\nA,1999\nB,2001\n")).toEqual({ start: ["year"], title: ["what"] });
  });
  test("takes neither the bounds of an uncertain date nor the dates of the record for the event's", () => {
    const csv = "title,date_earliest,date_latest,date_acquired\nA,1930-01-01,1950-01-01,2001-10-04\n";
    expect(columns(csv)).toEqual({ title: ["title"] });
    expect(detectFormat(csv)).toBeNull();
  });
  test("without dates is none of events", () => {
    expect(detectFormat("city,population\nParis,2102650\nLyon,522250\n")).toBeNull();
    expect(guesses("city,population\nParis,2102650\n")).toEqual([]);
  });
  test("has its columns from `fields` where they are given, and is guessed at only for title and date", () => {
    const csv = "When,Team,What\n2020-03-01,A,Thing one\n2020-04-01,B,Thing two\n";
    expect(tableColumns(csv, { fields: { start: "When" } }).fields).toEqual({
      start: ["When"],
      title: ["What"],
    });
    expect(columns(csv)).toEqual({ start: ["When"], title: ["What"], actors: ["Team"] });
    expect(tableColumns(csv, { fields: { start: "When", title: [] } }).fields).toEqual({ start: ["When"] });
  });
  test("has the same columns in any order of rows, and by header in any order of columns", () => {
    const header = ["Ref", "Opened", "Party", "Account of it", "Votes"];
    const rows = Array.from({ length: 60 }, (_, i) => [
      `r${String(i)}`,
      `${String(1900 + i)}-05-${String(1 + (i % 28)).padStart(2, "0")}`,
      ["North", "South", "West"][i % 3] ?? "",
      i % 10 === 9 ? "" : `Session ${String(i)} of the house`,
      String(i * 37),
    ]);
    const text = (order: readonly number[], all: readonly (readonly string[])[]): string =>
      [header, ...all].map((cells) => order.map((at) => cells[at]).join(",")).join("\n");
    const expected = { start: ["Opened"], title: ["Account of it"], actors: ["Party"] };
    for (let seed = 1; seed <= 50; seed++) {
      const random = seeded(seed);
      const shuffled = <T>(list: readonly T[]): T[] =>
        list
          .map((value) => ({ value, at: random() }))
          .sort((a, b) => a.at - b.at)
          .map(({ value }) => value);
      expect(columns(text(shuffled([0, 1, 2, 3, 4]), shuffled(rows)))).toEqual(expected);
    }
  });
});

test("where the order of day and month is open, the first such date says what the others speak for", () => {
  const found = fromCSV("date,title\n1/15/2018,A\n1/2/2018,B\n3/4/2018,C\n12/30/2017,D\n");
  expect(found.input.events.map(({ title }) => title)).toEqual(["A", "D"]);
  expect(found.issues.map(({ code, row }) => [code, row])).toEqual([
    ["date-order", 3],
    ["date-order", 4],
  ]);
  expect(found.issues[0]?.hint).toContain("0 have the day first, 2 the month");
});

test("a date with dots has its day first", () => {
  expect(fromCSV("date,title\n07.10.2023,A\n").input.events[0]?.start).toBe("2023-10-07");
});
