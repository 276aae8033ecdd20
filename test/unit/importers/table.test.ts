import { describe, expect, test } from "vitest";
import { fromCSV, fromTable } from "../../../src/importers/table.ts";
import { validate } from "../../../src/model/validate.ts";

const codes = ({ issues }: { readonly issues: readonly { readonly code: string }[] }) =>
  issues.map(({ code }) => code);
const first = (csv: string, options = {}) => fromCSV(csv, options).input.events[0];

describe("fromCSV(newsroom sheet)", () => {
  const sheet = [
    "id,date,end date,title,description,actors,roles,role certainty,role said by,place,lat,lon,figure 1 measure,figure 1 value,figure 1 says who,figure 1 as reported,claim 1 says who,claim 1 text,source 1 publisher,source 1 url,source 1 quote,source 2 publisher,related,sensitive",
    'a,2023-10,,Title A,"Line one, with comma","North; South",North=agent;South=target,South=alleged,South=North,Town,1.5,-2,injured,12,South,"""12 hurt""",North,It was calm,The Paper,https://paper.example/a,our words,The Other,b:response-to,yes',
    "b,,,Title B,,,,,,,,,,,,,,,,,,,,",
  ].join("\r\n");
  const { input, issues } = fromCSV(sheet);

  test("reads every column of the first row", () => {
    expect(input.events[0]).toEqual({
      id: "a",
      start: "2023-10",
      title: "Title A",
      description: "Line one, with comma",
      actors: [
        { actor: "North", role: "agent" },
        { actor: "South", role: "target", certainty: "alleged", by: "North" },
      ],
      place: { name: "Town", lat: 1.5, lon: -2 },
      claims: [
        {
          by: "South",
          text: '"12 hurt"',
          kind: "figure",
          figure: { measure: "injured", value: 12, asReported: '"12 hurt"' },
        },
        { by: "North", text: "It was calm" },
      ],
      sources: [
        { source: { publisher: "The Paper", url: "https://paper.example/a" }, quote: "our words" },
        { publisher: "The Other" },
      ],
      sensitive: true,
    });
    expect(input.relations).toEqual([{ from: "a", to: "b", type: "response-to" }]);
  });
  test("keeps a row without a date, and has nothing to complain of", () => {
    expect(input.events[1]).toEqual({ id: "b", title: "Title B" });
    expect(issues).toEqual([]);
  });
  test("gives what the model takes without an error", () => {
    expect(validate(input).filter(({ severity }) => severity === "error")).toEqual([]);
  });
  test("reads the tab of actors", () => {
    const actors = "id,name,aliases,parent,color\nn,North,The North;N,,#123456\n,,,,";
    expect(fromCSV("date,title\n2020,A", { actors }).input.actors).toEqual([
      { id: "n", name: "North", aliases: ["The North", "N"], color: "#123456" },
    ]);
  });
  test("says by row and column what is set aside: figures and claims without a speaker", () => {
    const found = fromCSV("date,title,figure 1 value,claim 1 text\n2020,A,12,They said");
    expect(found.issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ["attribution-missing", 2, "C"],
      ["attribution-missing", 2, "D"],
    ]);
    expect(found.input.events[0]).toEqual({ title: "A", start: "2020" });
  });
});

describe("fromCSV(other headers)", () => {
  test("knows those of TimelineSetter, and reads its description as title", () => {
    const csv = `date,display_date,description,link,series,html\n"Feb. 18, 2003",early,A man joins.,https://a.example/,Somebody,"<h2>More</h2>"\n`;
    expect(first(csv)).toEqual({
      title: "A man joins. More",
      start: "2003-02-18",
      displayDate: "early",
      description: "A man joins.\n\nMore",
      sources: [{ url: "https://a.example/" }],
      actors: ["Somebody"],
    });
  });
  test("knows those of Flourish and Timeline Storyteller", () => {
    expect(first("Start time,End time,Category,Title,Text\n2020-01-02,2020-02,one,A,b")).toEqual({
      title: "A",
      start: "2020-01-02",
      end: "2020-02",
      category: "one",
      description: "b",
    });
    expect(first("start_date,end_date,category,facet,content_text\n1900,1910,x,y,Words")).toEqual({
      title: "Words",
      start: "1900",
      end: "1910",
      category: "x",
      tags: ["y"],
    });
  });
  test("takes columns from `fields`, by name or by function, and says which are not there", () => {
    const found = fromCSV("When|Who|Too|What\n2020-03|A|B|Thing", {
      fields: {
        start: "When",
        actors: ["Who", "Too"],
        title: (row) => `${String(row.What)}!`,
        place: "Wher",
      },
    });
    expect(found.input.events).toEqual([{ title: "Thing!", start: "2020-03", actors: ["A", "B"] }]);
    expect(found.issues).toMatchObject([{ code: "field-missing", hint: 'did you mean "When"?' }]);
  });
  test("takes objects: numbers are instants, small ones years", () => {
    const { input } = fromTable([
      { title: "A", date: 1_600_000_000_000 },
      { title: "B", date: 1999 },
    ]);
    expect(input.events.map(({ start }) => start)).toEqual([1_600_000_000_000, "1999"]);
  });
  test("reports columns that it does not read", () => {
    expect(fromCSV("date,title,weather\n2020,A,rain").issues).toMatchObject([
      { code: "unknown-field", row: 1, column: "C" },
    ]);
  });
});

describe("fromCSV(difficult text)", () => {
  test("takes BOM, CRLF, quotes, commas and line ends in cells", () => {
    const csv = '\ufeffdate,title,description\r\n2020,"A ""b"", c","one\r\n\r\ntwo"\r\n\r\n2021,D,\r\n';
    expect(fromCSV(csv).input.events).toEqual([
      { title: 'A "b", c', start: "2020", description: "one\n\ntwo" },
      { title: "D", start: "2021" },
    ]);
  });
  test("finds semicolons and tabs between cells", () => {
    expect(first("date;title;actors\n2020;A;x")).toMatchObject({ actors: ["x"] });
    expect(first("date\ttitle\n2020\tA, b")).toMatchObject({ title: "A, b" });
  });
  test("reports rows that are too short or too long, with what stands beyond", () => {
    const found = fromCSV("date,title,actors\n2020,A\n2021,B,c,more\n2022,D,e,");
    expect(found.input.events).toHaveLength(3);
    expect(found.issues.map(({ code, row }) => [code, row])).toEqual([
      ["ragged-row", 2],
      ["ragged-row", 3],
    ]);
    expect(found.issues[1]?.message).toContain('"more"');
  });
  test("lets a quote that is never closed cost one row", () => {
    const found = fromCSV('date,title\n2020,"A\n2021,B\n');
    expect(found.input.events.map(({ title }) => title)).toEqual(["A", "B"]);
    expect(codes(found)).toEqual(["quote-unclosed"]);
  });
  test("makes plain text of HTML, and sources of its links", () => {
    const csv = `date,title,description\n2020,A &amp; <i>B</i>,"<p>One<br>two &lt;3</p><script>x()</script><p>See <a href='https://a.example/?x=1&amp;y'>this</a>, <a href=""javascript:x()"">that</a></p>"`;
    const found = fromCSV(csv);
    expect(found.input.events[0]).toEqual({
      title: "A & B",
      start: "2020",
      description: "One two <3\n\nSee this, that",
      sources: [{ url: "https://a.example/?x=1&y", title: "this" }],
    });
    expect(codes(found)).toEqual(["url-not-allowed"]);
  });
  test("keeps a column named __proto__ as data and changes no prototype", () => {
    const { input } = fromCSV("date,title,__proto__,constructor\n2020,A,x,y", { keepRaw: true });
    const { raw } = input.events[0]?.data as { raw: object };
    expect(Object.entries(raw)).toEqual([
      ["date", "2020"],
      ["title", "A"],
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
    expect(Object.getPrototypeOf(raw)).toBe(Object.prototype);
  });
  test("takes away the apostrophe that guards a formula", () => {
    expect(first("date,title\n2020,'=1+1")?.title).toBe("=1+1");
    expect(first("date,title\n2020,'Tis so")?.title).toBe("'Tis so");
  });
  test("refuses a web page and a text that is too long", () => {
    expect(codes(fromCSV("<!DOCTYPE html><html>"))).toEqual(["unreadable-file"]);
    expect(codes(fromCSV("date,title\n2020,A", { maxLength: 10 }))).toEqual(["file-too-large"]);
    const cut = fromCSV("date,title\n2020,A\n2021,B\n2022,C", { maxRows: 2 });
    expect([cut.input.events.length, codes(cut)]).toEqual([2, ["file-too-large"]]);
  });
  test("reads lists of sources with commas, semicolons and quotes", () => {
    expect(first('date,title,sources\n2020,A,"One, Ltd; Two; https://c.example/"')?.sources).toEqual([
      "One, Ltd",
      "Two",
      { url: "https://c.example/" },
    ]);
    expect(first('date,title,sources\n2020,A,"""One; more"";""Two"""')?.sources).toEqual([
      "One; more",
      "Two",
    ]);
    const addresses = "https://a.example/1;https://b.example/2";
    expect(first(`date,title,sources\n2020,A,${addresses}`)?.sources).toEqual([
      { url: "https://a.example/1" },
      { url: "https://b.example/2" },
    ]);
  });
});

describe("dates of a table", () => {
  const start = (text: string, options = {}) => first(`date;title\n${text};A`, options)?.start;
  const code = (text: string, options = {}) => codes(fromCSV(`date;title\n${text};A`, options));

  test.each([
    ["2023-10-07T06:29+03:00", "2023-10-07T06:29+03:00"],
    ["2023/1/7", "2023-01-07"],
    ["7 October 2023", "2023-10-07"],
    ["8th February 2024", "2024-02-08"],
    ["Feb. 18, 2003", "2003-02-18"],
    ["Monday, October 9, 2023 4:05 PM", "2023-10-09T16:05"],
    ["September 2011", "2011-09"],
    ["Sept 2011", "2011-09"],
    ["circa 1850", "1850~"],
    ["c. May 1850", "1850-05~"],
    ["13/10/2023", "2023-10-13"],
    ["10/13/2023", "2023-10-13"],
    ["07/07/2023", "2023-07-07"],
    ["[2023-10-01..2023-10-05]", "[2023-10-01..2023-10-05]"],
  ])("%s is read as %s without any option", (text, expected) => {
    expect(start(text)).toBe(expected);
  });
  test("7/10/2023 is never guessed: it is an issue until `dayFirst` says what it means", () => {
    expect(code("7/10/2023")).toEqual(["date-order"]);
    expect(start("7/10/2023", { dayFirst: true })).toBe("2023-10-07");
    expect(start("7/10/2023", { dayFirst: false })).toBe("2023-07-10");
    expect(code("13/10/2023", { dayFirst: false })).toEqual(["invalid-date"]);
  });
  test("7/7/23 needs `pivotYear`", () => {
    expect(code("7/7/23")).toEqual(["date-order"]);
    expect(start("7/7/23", { pivotYear: 30 })).toBe("2023-07-07");
    expect(start("7/7/77", { pivotYear: 30 })).toBe("1977-07-07");
  });
  test.each(["45206", "soon", "31 February 2023", "Octember 2023", "2023-10-07T25:00"])(
    "%s is an issue with its row and column, and the record is set aside",
    (text) => {
      const found = fromCSV(`title;date\nA;${text}\nB;2020`);
      expect(found.input.events.map(({ title }) => title)).toEqual(["B"]);
      expect(found.issues).toMatchObject([{ severity: "error", row: 2, column: "B" }]);
    },
  );
  test("a file where every time is midnight has days, and says so once", () => {
    const found = fromCSV("date,end,title\n2023-10-07T00:00Z,2023-10-08 00:00:00.000,A\n2023-10-09 00:00,,B");
    expect(found.input.events).toEqual([
      { title: "A", start: "2023-10-07", end: "2023-10-08" },
      { title: "B", start: "2023-10-09" },
    ]);
    expect(codes(found)).toEqual(["all-midnight"]);
    expect(start("2023-10-07T00:00")).toBe("2023-10-07");
    expect(first("date,title\n2023-10-07T00:00,A\n2023-10-07T00:01,B")?.start).toBe("2023-10-07T00:00");
  });
  test("a column `time` makes a day finer; an end may be ongoing", () => {
    expect(first("date,time,title\n2023-10-07,4:20 pm,A")?.start).toBe("2023-10-07T16:20");
    expect(first("date,end,title\n2023-10-07,Still in office,A")?.end).toBe("ongoing");
  });
});

test("an option that is none, or of another kind, throws a TypeError that names it", () => {
  expect(() => fromCSV("", { dayfirst: true } as object)).toThrow(/unknown option: "dayfirst"/);
  expect(() => fromCSV("", { pivotYear: 100 })).toThrow(/invalid pivotYear: 100; expected a whole number/);
});
