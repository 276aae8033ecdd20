import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finishSteps } from "../../../src/base/steps.ts";
import { changeLanes, laneRows, type LaneRow } from "../../../src/detail/changeLanes.ts";
import { createLaneIndex, type LaneChoice } from "../../../src/detail/laneIndex.ts";
import { createDataset } from "../../../src/model/createDataset.ts";

const dataset = createDataset({
  actors: ["a", "b", "c", "d", "e", "f"].map((id) => ({ id, name: id.toUpperCase() })),
  events: ["a", "b", "c", "d", "e", "f", "a", "b", "c"].map((actor, day) => ({
    title: actor,
    start: `2024-01-0${String(day + 1)}`,
    actors: [actor],
  })),
});
const given: LaneChoice = { order: "given", fold: true, hidden: new Set() };
const rowsOf = (choice: LaneChoice): readonly LaneRow[] =>
  finishSteps(laneRows(dataset, choice, createLaneIndex(dataset, choice, null), null));
const shown = (choice: LaneChoice): string =>
  createLaneIndex(dataset, choice, null)
    .lanes.map(({ key }) => key)
    .join("");
const change = (choice: LaneChoice, one: Parameters<typeof changeLanes>[1]): LaneChoice =>
  changeLanes(choice, one, rowsOf(choice));

describe("laneRows", () => {
  test("names each actor once, with its events, and where they are", () => {
    const choice: LaneChoice = { ...given, top: 2, hidden: new Set(["e"]), pinned: ["f"] };
    expect(rowsOf(choice).map(({ key, events, place, pinned }) => [key, events, place, pinned])).toEqual([
      ["f", 1, "own", true],
      ["a", 2, "own", false],
      ["b", 2, "own", false],
      ["c", 2, "others", false],
      ["d", 1, "others", false],
      ["e", 1, "hidden", false],
    ]);
  });
});

describe("changeLanes", () => {
  test("hides a lane, shows it again, and gives one of the others its own", () => {
    const without = change(given, { key: "b", show: false });
    expect(shown(without)).toBe("acdef");
    expect(shown(change(without, { key: "b", show: true }))).toBe("abcdef");
    const few: LaneChoice = { ...given, top: 1 };
    expect(shown(few)).toBe("a others");
    expect(shown(change(few, { key: "d", show: true }))).toBe("ad others");
  });

  test("pins lanes on top in the order they were pinned", () => {
    const one = change(given, { key: "d", pin: true });
    const two = change(one, { key: "b", pin: true });
    expect(shown(two)).toBe("dbacef");
    expect(shown(change(two, { key: "d", pin: false }))).toBe("bacdef");
  });

  test("moves a lane to a place, and no further than pinned lanes allow", () => {
    expect(shown(change(given, { key: "e", to: 1 }))).toBe("aebcdf");
    const pinned: LaneChoice = { ...given, pinned: ["c", "d"] };
    expect(shown(change(pinned, { key: "f", to: 0 }))).toBe("cdfabe");
    expect(shown(change(pinned, { key: "d", to: 0 }))).toBe("dcabef");
    expect(shown(change(pinned, { key: "d", to: 5 }))).toBe("cdabef");
    expect(change(given, { key: "nobody", to: 0 })).toBe(given);
  });

  test("shows after any row of changes the lanes in the order that the rows say", () => {
    const key = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const one = fc.oneof(
      fc.record({ key, show: fc.boolean() }),
      fc.record({ key, pin: fc.boolean() }),
      fc.record({ key, to: fc.integer({ min: -1, max: 7 }) }),
    );
    const order = fc.constantFrom("given", "activity", "connectors");
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 12 }),
        order,
        fc.option(fc.integer({ min: 1, max: 6 })),
        (changes, by, top) => {
          const choice = changes.reduce<LaneChoice>(change, { ...given, order: by, top });
          const rows = rowsOf(choice);
          expect(rows).toHaveLength(6);
          const own = rows.filter(({ place }) => place === "own").map((row) => row.key);
          expect(shown(choice).replace(" others", "")).toBe(own.join(""));
        },
      ),
    );
  });
});
