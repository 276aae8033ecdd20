import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { SourceInput } from "../../../src/model/input.ts";
import { countIndependent } from "../../../src/model/sourceOrigins.ts";
import { sourcesInWords } from "../../../src/words/event.ts";
import { createWords } from "../../../src/words/words.ts";
import { seeds } from "../seeds.ts";

const read = (sources: readonly SourceInput[]): ReturnType<typeof createDataset> =>
  createDataset({ sources, events: [] });
const count = (sources: readonly SourceInput[], cited = sources.map((_, at) => at)): number =>
  countIndependent(cited, read(sources).sources);

describe("countIndependent(cited, sources)", () => {
  test("counts the copies of one agency's text, and what the agency publishes itself, once", () => {
    const copies = [
      { id: "a", publisher: "Paper A", agency: "Wire" },
      { id: "b", publisher: "Paper B", agency: "wire" },
      { id: "w", publisher: "Wire" },
    ];
    expect(count(copies)).toBe(1);
    expect(count([...copies, { id: "c", publisher: "Paper C" }])).toBe(2);
  });

  test("counts a report and what it rests on once, through any number of steps", () => {
    const chain = [
      { id: "statement" },
      { id: "report", derivedFrom: ["statement"] },
      { id: "digest", derivedFrom: ["report"] },
    ];
    expect(count(chain)).toBe(1);
    expect(count(chain, [1, 2])).toBe(1);
    expect(count([...chain, { id: "other" }], [2, 3])).toBe(2);
  });

  test("counts a report that rests on several others where none of them is counted", () => {
    const digest = [{ id: "a" }, { id: "b" }, { id: "digest", derivedFrom: ["a", "b"] }];
    expect(count(digest)).toBe(2);
    expect(count(digest, [2])).toBe(1);
    expect(count(digest, [0, 2])).toBe(1);
  });

  test("takes two papers of one publisher for two", () => {
    expect(
      count([
        { id: "a", publisher: "Paper" },
        { id: "b", publisher: "Paper", title: "Another" },
      ]),
    ).toBe(2);
  });

  test.each(seeds)("is between one and the number of reports, also in circles (seed %i)", (seed) => {
    const sources = fc.array(
      fc.record({
        agency: fc.option(fc.constantFrom("Wire", "Cable"), { nil: undefined }),
        publisher: fc.option(fc.constantFrom("Wire", "Paper"), { nil: undefined }),
        rests: fc.array(fc.nat(7), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(sources, (drafts) => {
        const given = drafts.map(({ rests, agency, publisher }, at) => ({
          id: `s${at}`,
          ...(agency === undefined ? {} : { agency }),
          ...(publisher === undefined ? {} : { publisher }),
          derivedFrom: rests.filter((rest) => rest < drafts.length && rest !== at).map((rest) => `s${rest}`),
        }));
        const all = count(given);
        expect(all).toBeGreaterThanOrEqual(1);
        expect(all).toBeLessThanOrEqual(given.length);
        expect(count([...given, { id: "apart" }])).toBe(all + 1);
      }),
      { seed, numRuns: 60 },
    );
  });
});

test("sourcesInWords(cited, dataset, words) says how many reports carry how many sources", () => {
  const dataset = read([
    { id: "a", publisher: "Paper A", agency: "Wire" },
    { id: "b", publisher: "Paper B", agency: "Wire" },
    { id: "c", publisher: "Paper C" },
  ]);
  const words = createWords({ locale: "en", zone: dataset.zone });
  const said = (...cited: number[]): string => sourcesInWords(new Set(cited), dataset, words);
  expect(said()).toBe("no source given");
  expect(said(0)).toBe("1 source");
  expect(said(0, 2)).toBe("2 sources");
  expect(said(0, 1, 2)).toBe("2 sources (3 reports, copies counted once)");
});
