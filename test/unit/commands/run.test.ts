import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { run } from "../../../src/commands/run.ts";
import type { Summary } from "../../../src/commands/summary.ts";
import { ucdpCsv } from "../importers/fixtures.ts";
import { memoryIo } from "./memoryIo.ts";

const sheet = "date,title,actors,source 1 publisher\n2023-10-07,A,x; y,P\n2023-10,B,x,P\n";
const bad = "date,title\n2023-10-07,A\n7/10/2023,B\n,\nsoon,C\n";

async function call(line: string, files: Readonly<Record<string, string | Uint8Array>> = { "a.csv": sheet }) {
  const io = memoryIo(files);
  const code = await run(line.split(" "), io);
  return { code, io, out: io.out(), err: io.err() };
}

describe("chronolane", () => {
  test("without anything says how it is called, and is called wrongly", async () => {
    const io = memoryIo({});
    expect(await run([], io)).toBe(2);
    expect(io.err()).toContain("chronolane convert FILE…");
  });
  test.each(["--help", "help", "validate --help", "convert -h", "render --help", "help render"])(
    "%s explains on standard output",
    async (line) => {
      const { code, out, err } = await call(line);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toMatch(/chronolane/);
    },
  );
  test("--version is the package's", async () => expect((await call("--version")).out).toBe("1.2.3\n"));
  test.each([
    ["validat a.csv", "did you mean validate?"],
    ["validate a.csv --day-frist", "did you mean --day-first?"],
    ["convert a.csv --to cvs", "did you mean csv?"],
    ["convert a.csv --from tabel", "did you mean table?"],
    ["convert a.csv --to", "--to needs a value"],
    ["convert a.csv", "--to json"],
    ["convert a.csv --field titel=x --to json", "did you mean title?"],
    ["validate a.csv --max-rows none", "no number above 0"],
    ["validate a.csv --day-first --month-first", "exclude each other"],
    ["validate", "no file is named"],
    ["validate b.csv", "b.csv: there is no such file"],
    ["convert a.csv -o nowhere/a.json", "nowhere/a.json: there is no such file or folder"],
    ["validate a.csv --issues nowhere/a.jsonl", "nowhere/a.jsonl: there is no such"],
    ["render a.csv -o nowhere/a.svg", "nowhere/a.svg: there is no such"],
    ["render a.csv -o nowhere/a.html", "nowhere/a.html: there is no such"],
    ["render a.csv", "-o out.svg"],
    ["render a.csv -o out.gif", "none of .svg, .html and .png"],
    ["render a.csv -o out.svg --view soon", "2023-10-07..2023-10-30"],
    ["render a.csv -o out.svg --time-zone Mars/Base", "IANA zone"],
    ["render a.csv -o out.svg --theme auto", "for .html"],
    ["render a.csv -o out.png", "npm install @resvg/resvg-js"],
  ])("%s is a wrong call: %s", async (line, told) => {
    const { code, err, io } = await call(line);
    expect(code).toBe(2);
    expect(err).toContain(told);
    expect(err).toMatch(/^chronolane: .*\n$/);
    expect(io.written.size).toBe(0);
  });
});

describe("chronolane validate", () => {
  test("says file and row of each fault, and that there are errors", async () => {
    const { code, out, err } = await call("validate a.csv", { "a.csv": bad });
    expect(code).toBe(1);
    expect(err.split("\n").map((line) => line.split(" ")[0])).toEqual(["a.csv:3:", "a.csv:5:", ""]);
    expect(err).toContain("(--day-first where the day stands first, --month-first where the month does)");
    expect(out).toBe("a.csv: table, 1 event, 2 errors, 0 warnings\n");
  });
  test("says of the model's faults the row they came from", async () => {
    const text = "id,date,title,roles,source 1 publisher\n1,2023,A,,P\n2,2023,,,P\n1,2024,C,,P\n";
    const { err } = await call("validate a.csv", { "a.csv": text });
    expect(err).toMatch(/^a\.csv:3: .*title/m);
    expect(err).toMatch(/^a\.csv:4: .*"1"/m);
    expect(err.split("\n")).toHaveLength(3);
  });
  test("gives issues as lines of JSON where --issues says", async () => {
    const { io, err } = await call("validate a.csv --issues found.jsonl", { "a.csv": bad });
    expect(err).toBe("");
    const lines = io.written.get("found.jsonl")!.trim().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { row: number }).row)).toEqual([3, 5]);
  });
  test("reads UTF-16 and gzip, and says where bytes are no UTF-8", async () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...Array.from(sheet, (letter) => [letter.charCodeAt(0), 0]).flat(),
    ]);
    for (const bytes of [utf16, gzipSync(sheet)])
      expect((await call("validate a.csv", { "a.csv": bytes })).out).toContain("table, 2 events, 0 errors");
    const latin = Uint8Array.from(sheet, (letter) => (letter === "B" ? 0xe9 : letter.charCodeAt(0)));
    const { code, err } = await call("validate a.csv", { "a.csv": latin });
    expect(code).toBe(1);
    expect(err).toMatch(/^a\.csv:3: .*UTF-8/);
  });
});

test("the template of the newsroom sheet has no faults, and uses every kind of column", async () => {
  const doc = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8");
  const names = ["newsroom-sheet-template.csv", "newsroom-sheet-template.actors.csv"];
  const files = Object.fromEntries(names.map((name) => [name, doc(name)]));
  const { code, err } = await call(`validate ${names.join(" ")}`, files);
  expect([code, err]).toEqual([0, ""]);
  for (const header of [
    "short title",
    "role certainty",
    "role said by",
    "figure 1 says who",
    "media url",
    "source 2 quote",
  ])
    expect(files[names[0]!]!.split("\r\n")[0]).toContain(header);
});

describe("chronolane convert", () => {
  const summaryOf = async (line: string, files: Readonly<Record<string, string>>): Promise<Summary> =>
    JSON.parse((await call(line, files)).out) as Summary;

  test("writes JSON that is read again as the same events", async () => {
    const { out, code } = await call("convert a.csv --to json");
    expect(code).toBe(0);
    const again = await call("convert b.json --to json", { "b.json": out });
    expect(again.out).toBe(out);
  });
  test("goes by the ending of the file it writes, and puts the actors beside a sheet", async () => {
    const files = { "a.csv": sheet, "t.csv": "id,name,aliases\nx,X,\n" };
    const { io, out } = await call("convert a.csv t.csv -o o.csv", files);
    expect([...io.written.keys()]).toEqual(["o.csv", "o.actors.csv"]);
    expect(out).toBe("");
  });
  test("writes what could be read though there are errors", async () => {
    const { code, out } = await call("convert a.csv --to json", { "a.csv": bad });
    expect(code).toBe(1);
    expect((JSON.parse(out) as { events: unknown[] }).events).toHaveLength(1);
  });
  test("reads - as standard input", async () => {
    expect((await summaryOf("convert - --summary", { "-": sheet })).events).toBe(2);
  });
  test("--summary counts what brackets, ends and sources say, at the dates' own precision", async () => {
    expect(await summaryOf("convert a.csv --summary", { "a.csv": sheet })).toEqual({
      format: "table", events: 2, folded: 0, intervals: 0, uncertain: 0, openEnded: 0, undated: 0, actors: 2,
      sources: 1, first: "2023-10", last: "2023-10-07", issues: 0,
    }); // prettier-ignore
    const events = [
      { title: "A", start: "2023-01-01", end: "2023-02-01" },
      { title: "B", start: "2023-01-01", end: "ongoing" },
      { title: "C", start: "[2023-01-05..2023-01-09]" },
      { title: "D" },
      { title: "E", start: "-4003-10-23", end: "-4003-10-23" },
    ];
    const text = JSON.stringify({ schema: "chronolane/1", events });
    expect(await summaryOf("convert a.json --summary", { "a.json": text })).toMatchObject({
      events: 5, intervals: 1, uncertain: 1, openEnded: 1, undated: 1, first: "-004003-10-23", last: "2023-01-05",
    }); // prettier-ignore
  });
  test("--summary of UCDP counts its bounds as uncertain dates, never as lasting", async () => {
    const { format, intervals } = await summaryOf("convert a.csv --summary", { "a.csv": ucdpCsv });
    expect([format, intervals]).toEqual(["ucdp", 0]);
  });
  test("reads several files as one, and keeps events apart whose ids are the same", async () => {
    const file = (title: string) => `id,date,title,related\n1,2023,${title},\n2,2024,B,1:about\n`;
    const { out, code } = await call("convert a.csv b.csv --to json", {
      "a.csv": file("A"),
      "b.csv": file("Z"),
    });
    const { events, relations } = JSON.parse(out) as {
      events: { id: string }[];
      relations: { to: string }[];
    };
    expect(events.map(({ id }) => id)).toEqual(["1", "2", "b/1", "b/2"]);
    expect(relations.map(({ to }) => to)).toEqual(["1", "b/1"]);
    expect(code).toBe(0);
  });
  test("--field names columns of other tables", async () => {
    const files = { "a.csv": "When,What,Who\n2023,A,x\n" };
    const line = "convert a.csv --field start=When --field title=What --field actors=Who --to json";
    expect(JSON.parse((await call(line, files)).out)).toEqual({
      events: [{ title: "A", start: "2023", actors: ["x"] }],
    });
  });
});

describe("chronolane render", () => {
  test("writes an SVG with its sources below", async () => {
    const text =
      "date,title,source 1 publisher,source 1 title\n2023-10-07,A,First,One\n2023-10-08,B,Second,Two\n";
    const { io, code } = await call("render a.csv -o o.svg --title Week --width 700", { "a.csv": text });
    const svg = io.written.get("o.svg")!;
    expect(code).toBe(0);
    expect(svg).toMatch(/^<svg [^>]*width="700"/);
    for (const part of [">Week</title>", ">1 · A<", ">2 · B<", ">First · One<", ">Second · Two<"])
      expect(svg).toContain(part);
    const { io: bare } = await call("render a.csv -o o.svg --sources none", { "a.csv": text });
    expect(bare.written.get("o.svg")).not.toContain("First");
  });
  test("writes a page whose policy lets its own scripts and styles run, by their hashes, and nothing else", async () => {
    const text = 'date,title\n2023-10-07,"</script><script>alert(1)</script>"\n';
    const { io } = await call("render a.csv -o o.html", { "a.csv": text });
    const page = io.written.get("o.html")!;
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    const hash = (code: string) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
    const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code]) => code!);
    expect(scripts).toHaveLength(2);
    for (const code of scripts) expect(policy).toContain(hash(code));
    const [styles] = [...page.matchAll(/<style>([^]*?)<\/style>/g)].map(([, code]) => code!);
    expect(policy).toContain(hash(styles!));
    expect(policy).toContain("default-src 'none'");
    expect(page).not.toMatch(/\b(?:src|href)="(?!#)/);
    expect(page).not.toContain("alert(1)</script>");
    expect(page).toContain('<h1 dir="auto">');
  });
});

describe("progress", () => {
  const bars = async (terminal: number | null, step: number) => {
    const io = memoryIo({ "a.csv": sheet }, { terminal, step });
    await run(["validate", "a.csv"], io);
    return io.err();
  };
  test("is shown on a terminal, for what takes longer than a second, and wiped out", async () => {
    expect(await bars(60, 600)).toMatch(/^\r\[#+\.*\] [^]*\r +\r$/);
  });
  test("goes on within one large file", async () => {
    const rows = "2020-01-02,A title,A\n".repeat(20_000);
    const io = memoryIo({ "a.csv": `date,title,actors\n${rows}` }, { terminal: 60, step: 50 });
    await run(["convert", "a.csv", "--summary"], io);
    const lengths = [...io.err().matchAll(/\[(#*)\.*\] reading a\.csv/g)].map(([, done]) => done!.length);
    expect(new Set(lengths).size).toBeGreaterThan(3);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  });
  test("is not shown for short work, and never in a file", async () => {
    expect([await bars(60, 1), await bars(null, 600)]).toEqual(["", ""]);
  });
});
