import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markNames } from "../../../src/detail/markNames.ts";
import { filterPrecisions, filterStatuses } from "../../../src/detail/traits.ts";
import type { Place } from "../../../src/timeline/address.ts";
import { readAddress, writeAddress } from "../../../src/timeline/address.ts";

const nowhere: Place = { view: null, selection: [], open: null, filter: null, layout: null };
const utc = (...parts: [number, number, number, number?, number?, number?, number?]): number =>
  Date.UTC(...parts);

describe("writeAddress(place)", () => {
  test("writes nothing for a timeline as it first is, whatever its filter does not say", () => {
    expect(writeAddress(nowhere)).toBe("");
    expect(writeAddress({ ...nowhere, filter: { tags: [], text: " ", match: "all" } })).toBe("");
  });

  test("writes what can be read", () => {
    const view = { start: utc(2023, 9, 7, 6, 30), end: utc(2023, 9, 30) };
    const filter = { actors: ["a", "b"], match: "all", minSources: 2, text: "two words" } as const;
    expect(writeAddress({ view, filter, open: "x", selection: ["x", "y;,~&#"], layout: "list" })).toBe(
      "v1;t=2023-10-07T06:30Z~2023-10-30;open=x;layout=list;actors=a,b;match=all;minSources=2;text=two%20words;e=x,y%3B%2C%7E%26%23",
    );
  });

  test("rounds times to what the view can tell apart", () => {
    const times = (start: number, end: number): string =>
      writeAddress({ ...nowhere, view: { start, end } }).slice(5);
    const start = utc(2023, 9, 7, 6, 29, 31, 456);
    expect(times(start, start + 86_400_000 * 30)).toBe("2023-10-07T06:30Z~2023-11-06T06:30Z");
    expect(times(start, start + 86_400_000)).toBe("2023-10-07T06:29:31Z~2023-10-08T06:29:31Z");
    expect(times(start, start + 5000)).toBe("2023-10-07T06:29:31.456Z~2023-10-07T06:29:36.456Z");
    expect(times(start + 0.2, start + 0.4)).toBe("2023-10-07T06:29:31.456Z~2023-10-07T06:29:31.457Z");
    expect(times(utc(-20_000, 0, 1), utc(20_000, 0, 1))).toBe("-020000-01-01~020000-01-01");
  });

  test("leaves out what does not fit", () => {
    const selection = Array.from({ length: 400 }, (_, i) => `event-${i}`);
    const read = readAddress(writeAddress({ ...nowhere, selection, open: "x".repeat(300), layout: "lanes" }));
    expect(read?.selection).toEqual(selection.slice(0, 200));
    expect(read).toMatchObject({ open: null, layout: "lanes" });
    const long = writeAddress({
      ...nowhere,
      selection: selection.map((id) => id.padEnd(200)),
      layout: "list",
    });
    expect(long).toBe("v1;layout=list");
  });
});

describe("readAddress(text)", () => {
  test.each(["", "section-2", "v10;e=a", "v2;e=a", "V1;e=a", `v1;e=${"a".repeat(10_000)}`])(
    "knows that %j is not ours",
    (text) => {
      expect(readAddress(text)).toBeNull();
    },
  );

  test("passes over what later versions may say, and leaves wrong values out", () => {
    expect(
      readAddress(
        "v1;new=1;__proto__=x;t=2023-02-30~2024;layout=grid;marks=day,blob;statuses=;minSources=-1;e=%zz,ok;open",
      ),
    ).toEqual({ ...nowhere, selection: ["ok"], filter: { marks: ["day"] } });
    expect(readAddress("v1;t=2024-01-01~2023-01-01")).toEqual(nowhere);
    expect(readAddress("v1;t=2023-01-01T24:00Z~2024-01-01")).toEqual(nowhere);
  });

  const id = fc
    .string({ minLength: 1, maxLength: 20, unit: "grapheme" })
    .filter((text) => !/[\ud800-\udfff]/u.test(text));
  const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 5 });
  const filter = fc.record(
    {
      actors: ids,
      kinds: ids,
      categories: ids,
      tags: ids,
      statuses: fc.subarray([...filterStatuses], { minLength: 1 }),
      sources: ids,
      minSources: fc.integer({ min: 1, max: 999 }),
      precisions: fc.subarray([...filterPrecisions], { minLength: 1 }),
      marks: fc.subarray([...markNames], { minLength: 1 }),
      text: id.filter((text) => text.trim() !== ""),
      match: fc.constantFrom("any" as const, "all" as const),
    },
    { requiredKeys: ["tags"] },
  );
  const place: fc.Arbitrary<Place> = fc.record({
    view: fc.option(
      fc
        .tuple(fc.integer({ min: -6e13, max: 2e14 }), fc.integer({ min: 1, max: 19_999_999 }))
        .map(([start, length]) => ({ start, end: start + length })),
    ),
    selection: fc.oneof(ids, fc.constant([])),
    open: fc.option(id),
    filter: fc.option(filter),
    layout: fc.constantFrom("lanes" as const, "list" as const, null),
  });

  test("reads what was written, of places with short views to the millisecond", () => {
    fc.assert(
      fc.property(place, (given) => {
        const text = writeAddress(given);
        expect(readAddress(text) ?? nowhere).toEqual(given);
        expect(text).toMatch(/^[\w\-.!~*'();,:=%]*$/);
      }),
    );
  });

  test("reads of a long view what cannot be told apart from it, and writes that alike", () => {
    const start = fc.double({ min: -8e15, max: 8e15, noNaN: true });
    const length = fc.double({ min: 1, max: 6e14, noNaN: true });
    fc.assert(
      fc.property(start, length, (from, span) => {
        const text = writeAddress({ ...nowhere, view: { start: from, end: from + span } });
        const view = readAddress(text)?.view;
        const tolerance = Math.max(span / 20_000, 1);
        expect(Math.abs(view!.start - from)).toBeLessThanOrEqual(tolerance);
        expect(Math.abs(view!.end - from - span)).toBeLessThanOrEqual(tolerance);
        expect(writeAddress({ ...nowhere, view: view! })).toBe(text);
      }),
    );
  });

  test("never throws at hostile text, and what it reads can be written", () => {
    const part = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "t=",
        "e=",
        "~",
        ";",
        ",",
        "%",
        "%E0%A4%A",
        "actors=",
        "__proto__=",
        "minSources=9",
        "-0001",
      ),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const read = readAddress(`v1;${parts.join("")}`)!;
        expect(readAddress(writeAddress(read)) ?? nowhere).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });
});

test("writeAddress(place) rounds a view no more coarsely than it tells time apart", () => {
  const [start, end] = [Date.UTC(1900, 0, 1, 6, 30), Date.UTC(1980, 0, 1, 18, 45)];
  const place = { selection: [], open: null, filter: null, layout: null };
  expect(writeAddress({ ...place, view: { start, end } })).toBe("v1;t=1900-01-01~1980-01-02");
  expect(writeAddress({ ...place, view: { start, end, finest: 90_000 } })).toBe(
    "v1;t=1900-01-01T06:30Z~1980-01-01T18:45Z",
  );
});
