import { describe, expect, test } from "vitest";
import { countFacets } from "../../../src/detail/facets.ts";
import { createFilter, type Filter } from "../../../src/detail/filter.ts";
import type { FacetName } from "../../../src/detail/traits.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { TimelineInput } from "../../../src/model/input.ts";
import { createWords } from "../../../src/words/words.ts";
import { seeded, seeds } from "../seeds.ts";

const setUp = (input: TimelineInput) => {
  const dataset = createDataset(input);
  return { dataset, words: createWords({ locale: "en", zone: dataset.zone }) };
};

const facets = (input: TimelineInput, filter: Filter = {}) => {
  const { dataset, words } = setUp(input);
  return countFacets(dataset, filter, words, null);
};

describe("countFacets(dataset, filter, words, within)", () => {
  const input: TimelineInput = {
    actors: [
      { id: "b", name: "Beta" },
      { id: "a", name: { ar: "ألف" } },
    ],
    events: [
      { title: "1", start: "2023-01-01", actors: ["a"], tags: ["x"] },
      { title: "2", start: "2023-02", actors: ["a", "b"], tags: ["x", "y"], kind: "statement" },
      { title: "3", start: "2023-03-01", actors: ["b"], tags: ["w", "z"], status: "disputed" },
    ],
  };

  test("counts a value as if it alone were chosen, under the other facets", () => {
    const { tags, actors } = facets(input, { tags: ["y"], actors: ["a"] });
    expect(tags.map(({ value, count, total, chosen }) => [value, count, total, chosen])).toEqual([
      ["x", 2, 2, false],
      ["w", 0, 1, false],
      ["y", 1, 1, true],
      ["z", 0, 1, false],
    ]);
    expect(actors.map(({ value, count }) => [value, count])).toEqual([
      ["b", 1],
      ["a", 1],
    ]);
  });

  test("counts of actors that all must have taken part those who did so with the chosen ones", () => {
    const { actors } = facets(input, { actors: ["b"], match: "all" });
    expect(actors.map(({ value, count }) => [value, count])).toEqual([
      ["b", 2],
      ["a", 1],
    ]);
  });

  test("tells labels in the reader's words, and the language of names in another one", () => {
    const { actors, kinds, statuses, precisions } = facets(input);
    expect(actors.map(({ label, locale }) => [label, locale])).toEqual([
      ["Beta", null],
      ["ألف", "ar"],
    ]);
    expect(kinds.map(({ label }) => label)).toEqual(["occurrence", "statement"]);
    expect(statuses.map(({ label }) => label)).toEqual(["status not stated", "disputed"]);
    expect(precisions.map(({ label }) => label)).toEqual(["day", "month"]);
  });

  test("has no values where there is no choice, but keeps what is chosen", () => {
    expect(facets(input).categories).toEqual([]);
    expect(facets({ events: [{ title: "x", tags: ["only"] }] }).tags).toEqual([]);
    expect(facets(input, { tags: ["gone"] }).tags.at(-1)).toMatchObject({
      value: "gone",
      total: 0,
      chosen: true,
    });
  });

  test("has few actors in the order of the data, many by how many events they took part in", () => {
    const eventsOf = (count: number) =>
      Array.from({ length: count + 2 }, (_, i) => ({ title: "x", actors: [`a${Math.min(i, count - 1)}`] }));
    const actorsOf = (count: number) =>
      facets({ events: eventsOf(count) }).actors.map(({ value, total }) => [value, total]);
    expect(actorsOf(3)).toEqual([
      ["a0", 1],
      ["a1", 1],
      ["a2", 3],
    ]);
    expect(actorsOf(41).slice(0, 3)).toEqual([
      ["a40", 3],
      ["a0", 1],
      ["a1", 1],
    ]);
  });

  test("restricts counts to what is within, and leaves totals and order", () => {
    const { dataset, words } = setUp(input);
    const { tags } = countFacets(dataset, {}, words, (event) => event === 2);
    expect(tags.map(({ value, count, total }) => [value, count, total])).toEqual([
      ["x", 0, 2],
      ["w", 1, 1],
      ["y", 0, 1],
      ["z", 1, 1],
    ]);
  });

  test("counts events with at least so many sources", () => {
    const events = [["A"], ["A", "B", "C"], []].map((sources) => ({ title: "x", sources }));
    expect(facets({ events }).minSources.map(({ value, label, count }) => [value, label, count])).toEqual([
      ["1", "1 source or more", 2],
      ["2", "2 sources or more", 1],
      ["3", "3 sources or more", 1],
    ]);
  });

  test("lists ten thousand values of most events, and what is chosen, and tells how many more there are", () => {
    const events = Array.from({ length: 10_005 }, (_, i) => ({
      title: "x",
      tags: [`t${i}`, ...(i > 10_000 ? ["often"] : [])],
    }));
    const { tags, beyond } = facets({ events }, { tags: ["t10004"] });
    expect(tags).toHaveLength(10_001);
    expect(tags[0]).toMatchObject({ value: "often", total: 4 });
    expect(tags.filter(({ chosen }) => chosen)).toMatchObject([{ value: "t10004", total: 1 }]);
    expect(beyond).toEqual({ tags: 5 });
    expect(facets(input).beyond).toEqual({});
  });

  test.each(seeds)("counts what a filter with that value lets pass (seed %i)", (seed) => {
    const random = seeded(seed);
    const some = (names: string): string[] => Array.from(names).filter(() => random() < 0.4);
    const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
    const { dataset, words } = setUp({
      actors: ["a", "b", "c", "d"].map((id) => ({ id, name: id, ...(id > "b" ? { parent: "a" } : {}) })),
      events: Array.from({ length: 60 }, (_, i) => ({
        id: `e${i}`,
        title: one(["red", "green"]),
        start: one(["2023", "2023-01", "2023-01-01", "2023-01-01T10:00Z", "[2023-01-01..2023-02-01]"]),
        actors: some("abcd"),
        tags: some("xyz"),
        sources: some("STUV"),
        kind: one(["occurrence", "statement", "vote"]),
        category: one(["k", "l"]),
      })),
    });
    const filter: Filter = {
      actors: some("abc"),
      match: one(["any", "all"]),
      tags: some("xyz"),
      minSources: one([0, 1, 2]),
      kinds: one([[], ["statement"]]),
      text: one(["", "red"]),
    };
    const { beyond: _, ...found } = countFacets(dataset, filter, words, null);
    for (const name of Object.keys(found) as FacetName[]) {
      for (const { value, count } of found[name]) {
        const needsAll = name === "actors" && filter.match === "all";
        const alone = needsAll ? [...(filter.actors ?? []), value] : [value];
        const with_ = { ...filter, [name]: name === "minSources" ? Number(value) : alone };
        const passes = createFilter(dataset, with_, words);
        const expected = Array.from({ length: dataset.count }, (_, i) => i).filter(passes).length;
        expect(count, `${name} ${value}`).toBe(expected);
      }
    }
  });
});
