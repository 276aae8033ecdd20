import { afterEach, describe, expect, test, vi } from "vitest";
import { finishSteps } from "../../../src/base/steps.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { EventInput } from "../../../src/model/input.ts";
import { createTable, type TableColumn, tableColumns } from "../../../src/outline/table.ts";
import {
  inOrderOfTime,
  keyOf,
  orderByKeys,
  tableOrder,
  type TableSort,
} from "../../../src/outline/tableOrder.ts";
import { countSources } from "../../../src/words/event.ts";
import { createWords } from "../../../src/words/words.ts";
import { pickWith, seeded, seeds } from "../seeds.ts";

const range = (count: number) => Array.from({ length: count }, (_, at) => at);

afterEach(() => vi.restoreAllMocks());

describe("orderByKeys(events, key, direction, locale)", () => {
  const order = (
    events: readonly number[],
    key: (event: number) => string | number,
    direction: TableSort["direction"] = "ascending",
  ) => finishSteps(orderByKeys(events, key, direction, "en"));
  const sorted = (keys: readonly (string | number)[], direction: TableSort["direction"]) =>
    order(range(keys.length), (event) => keys[event]!, direction).map((event) => keys[event]);

  test("puts texts in the reader's order, numbers in them by value", () => {
    expect(sorted(["zebra", "Éclair", "eclipse", "Day 10", "Day 9"], "ascending")).toEqual([
      "Day 9",
      "Day 10",
      "Éclair",
      "eclipse",
      "zebra",
    ]);
  });

  test("what has no key comes last in both directions", () => {
    expect(sorted(["", "b", "a"], "ascending")).toEqual(["a", "b", ""]);
    expect(sorted(["", "b", "a"], "descending")).toEqual(["b", "a", ""]);
    expect(sorted([NaN, 2, 3], "descending")).toEqual([3, 2, NaN]);
  });

  test("equal ones stay in the order given, in both directions", () => {
    expect(order([5, 3, 9], () => "x", "descending")).toEqual([5, 3, 9]);
    expect(order([5, 4, 3, 2], (event) => (event % 2 === 0 ? "a" : "á"))).toEqual([4, 2, 5, 3]);
  });

  test("tells numbers apart that lie close together and far from others", () => {
    expect(sorted([2, 1, 8e15, -8e15, 1.5], "ascending")).toEqual([-8e15, 1, 1.5, 2, 8e15]);
  });

  test("compares texts by the reader's language once for each different one, however many rows have it", () => {
    const titles = range(30_000).map((at) => ["Talks", "Strike", "Border 10", "Border 9"][at % 4]!);
    const compare = vi.fn(new Intl.Collator("en", { numeric: true }).compare);
    vi.spyOn(Intl.Collator.prototype, "compare", "get").mockReturnValue(compare);
    const found = order(range(titles.length), (event) => titles[event]!);
    expect([...new Set(found.map((event) => titles[event]))]).toEqual([
      "Border 9",
      "Border 10",
      "Strike",
      "Talks",
    ]);
    expect(compare.mock.calls.length).toBeLessThan(20);
  });

  test("asks for each key once", () => {
    const key = vi.fn((event: number) => `t${event % 50}`);
    order(range(1000), key);
    expect(key).toHaveBeenCalledTimes(1000);
  });
});

describe("tableOrder(dataset, events, sort, words)", () => {
  function datasetOf(random: () => number, count: number) {
    const pick = pickWith(random);
    const events = range(count).map((i): EventInput => {
      const claims = random() < 0.2 ? [{ by: "A", text: "t" }] : [];
      return {
        id: `e${i}`,
        title: pick(["Talks", "talks", "Éclair", "Strike 9", "Strike 10", ""]),
        ...(random() < 0.9 ? { start: `20${10 + Math.floor(random() * 9)}-0${1 + (i % 9)}` } : {}),
        actors: pick([["A"], ["B"], ["A", "B"], ["B", "A", "C"], []]),
        sources: pick([[], ["P"], ["P", "Q"], ["P", "Q", "R"]]),
        ...(claims.length > 0 ? { claims } : {}),
        ...(random() < 0.5 ? { kind: pick(["statement", "talks"]) } : {}),
        ...(random() < 0.5 ? { category: pick(["talks", "War"]) } : {}),
        ...(random() < 0.5 ? { status: pick(["confirmed", "retracted"]) } : {}),
      };
    });
    return createDataset({ events });
  }
  const sorts = tableColumns.flatMap((column) =>
    (["ascending", "descending"] as const).map((direction): TableSort => ({ column, direction })),
  );

  test.each(seeds)("is the order of what the rows say (seed %i)", (seed) => {
    const dataset = datasetOf(seeded(seed), 60);
    const words = createWords({ locale: "en", zone: dataset.zone });
    const { row } = createTable(dataset, words);
    const { compare } = new Intl.Collator("en", { numeric: true });
    const cell = (event: number, column: TableColumn): string | number => {
      const { title, actors, claims, ...rest } = row(event);
      if (column === "date") return dataset.order[event]!;
      if (column === "title") return title.text;
      if (column === "actors") return actors.map(({ text }) => text).join("\n");
      if (column === "claims") return claims.length === 0 ? NaN : claims.length;
      return column === "sources" ? countSources(dataset.event(event), dataset) : rest[column];
    };
    const isNothing = (key: string | number): boolean => key === "" || Number.isNaN(key);
    for (const sort of sorts) {
      const sign = sort.direction === "ascending" ? 1 : -1;
      const keys = range(dataset.count).map((event) => cell(event, sort.column));
      const expected = range(dataset.count).sort((a, b) => {
        const [one, other] = [keys[a]!, keys[b]!];
        if (isNothing(one) || isNothing(other))
          return Number(isNothing(one)) - Number(isNothing(other)) || a - b;
        const by = typeof one === "number" ? one - (other as number) : compare(one, other as string);
        return sign * by || a - b;
      });
      expect(
        finishSteps(tableOrder(dataset, range(dataset.count), sort, words)),
        JSON.stringify(sort),
      ).toEqual(expected);
    }
  });

  test("makes no records, but of events with claims or several sources, and pauses", () => {
    const dataset = datasetOf(seeded(1), 3000);
    const words = createWords({ locale: "en", zone: dataset.zone });
    const made = new Set<number>();
    const spied = { ...dataset, event: (event: number) => (made.add(event), dataset.event(event)) };
    for (const sort of sorts) {
      const steps = tableOrder(spied, range(dataset.count), sort, words);
      let pauses = 0;
      for (let next = steps.next(); next.done !== true; next = steps.next()) pauses++;
      if (sort !== sorts[0]) expect(pauses).toBeGreaterThan(5);
    }
    for (const event of made) {
      const { claims, citations } = dataset.event(event);
      expect(claims.length > 0 || citations.length > 1).toBe(true);
    }
    expect(made.size).toBeLessThan(dataset.count);
  });

  test("of time is the list that was given", () => {
    const dataset = datasetOf(seeded(2), 10);
    const words = createWords({ locale: "en", zone: dataset.zone });
    const events = [3, 5];
    expect(finishSteps(tableOrder(dataset, events, inOrderOfTime, words))).toBe(events);
  });

  test("has no key where nothing is said", () => {
    const dataset = createDataset({
      events: [{ title: "b", start: "2023-10-07", sources: ["P", "Q"] }, { title: "" }],
    });
    const words = createWords({ locale: "en", zone: dataset.zone });
    const keys = (column: TableColumn) => [0, 1].map(keyOf(column, dataset, words));
    expect(Object.fromEntries(tableColumns.map((column) => [column, keys(column)]))).toEqual({
      date: [Date.UTC(2023, 9, 7), NaN],
      title: ["b", "untitled"],
      actors: ["", ""],
      kind: ["", ""],
      claims: [NaN, NaN],
      sources: [2, 0],
      status: ["", ""],
    });
  });
});
