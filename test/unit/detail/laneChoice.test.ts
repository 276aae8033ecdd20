import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { othersKey } from "../../../src/detail/laneChoice.ts";
import { createLaneIndex, type LaneChoice, type LaneIndex } from "../../../src/detail/laneIndex.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { ActorInput, TimelineInput } from "../../../src/model/input.ts";

const given: LaneChoice = { order: "given", fold: true, hidden: new Set() };
/** An event a day, each with the actors named by letters: "ab" has two. */
const events = (...actors: readonly string[]): TimelineInput["events"] =>
  actors.map((letters, day) => ({
    title: letters,
    start: `2024-0${String(1 + Math.floor(day / 28))}-${String((day % 28) + 1).padStart(2, "0")}`,
    actors: Array.from(letters),
  }));
const indexOf = (input: TimelineInput, choice: Partial<LaneChoice>): LaneIndex =>
  createLaneIndex(createDataset(input), { ...given, ...choice }, null);
const keys = (index: LaneIndex): readonly string[] => index.lanes.map(({ key }) => key);

describe("lanes of many actors", () => {
  const input = { events: events("a", "ab", "abc", "d", "") };

  test("with `top`, keep the most active; the others share a lane before that of no actor", () => {
    const index = indexOf(input, { top: 2 });
    expect(keys(index)).toEqual(["a", "b", othersKey, ""]);
    const others = index.lanes[2]!;
    expect([others.members, [...others.events]]).toEqual([2, [2, 3]]);
    expect(index.marksOf(2).map(({ lane }) => lane)).toEqual([0, 1, 2]);
    const dataset = createDataset(input);
    expect(dataset.actors.map(({ index: actor }) => index.laneOfActor(actor))).toEqual([0, 1, 2, 2]);
  });

  test("keep an actor that would be alone in the shared lane under its own name", () => {
    expect(keys(indexOf(input, { top: 3 }))).toEqual(["a", "b", "c", "d", ""]);
  });

  test("keep pinned actors and those that are given a lane, whatever `top` says", () => {
    expect(keys(indexOf(input, { top: 1, pinned: ["d"] }))).toEqual(["d", "a", othersKey, ""]);
    expect(keys(indexOf(input, { top: 1, own: new Set(["c"]) }))).toEqual(["a", "c", othersKey, ""]);
  });

  test('with "auto", are all there up to 40, and 30 of more', () => {
    const letters = Array.from({ length: 41 }, (_, i) => String.fromCodePoint(0x4e00 + i));
    expect(indexOf({ events: events(...letters.slice(1)) }, { top: "auto" }).lanes).toHaveLength(40);
    const many = indexOf({ events: events(...letters) }, { top: "auto" });
    expect(many.lanes).toHaveLength(31);
    expect(many.lanes.at(-1)).toMatchObject({ key: othersKey, members: 11 });
    expect(indexOf({ events: events(...letters) }, { top: null }).lanes).toHaveLength(41);
  });

  test("stand in the reader's own order, who is not in it after that", () => {
    expect(keys(indexOf(input, { sequence: ["c", "x", "a"] }))).toEqual(["c", "a", "b", "d", ""]);
  });

  test("keep the order they had, new ones below them, whichever order is chosen", () => {
    const held = ["c", "b", "", othersKey];
    expect(keys(indexOf(input, { held }))).toEqual(["c", "b", "a", "d", ""]);
    expect(keys(indexOf(input, { held, order: "activity", pinned: ["d"] }))).toEqual([
      "d",
      "c",
      "b",
      "a",
      "",
    ]);
    expect(keys(indexOf(input, { held, sequence: ["b"] }))).toEqual(["b", "c", "a", "d", ""]);
  });

  test("keep the lanes that there were where `top` of them have one, however active others become", () => {
    const held = ["d", "c"];
    expect(keys(indexOf(input, { held, top: 2 }))).toEqual(["d", "c", othersKey, ""]);
    expect(keys(indexOf(input, { held, top: 3 }))).toEqual(["d", "c", "a", othersKey, ""]);
    expect(keys(indexOf(input, { held: ["d", "gone"], top: 2 }))).toEqual(["d", "a", othersKey, ""]);
  });

  test("do not grow one by one beyond `top`: a single new actor shares a lane of others", () => {
    const index = indexOf(input, { held: ["a", "b", "c"], top: 3 });
    expect(keys(index)).toEqual(["a", "b", "c", othersKey, ""]);
    expect(index.lanes[3]?.members).toBe(1);
  });

  test("show each event in all of its lanes and in no other, over seeds", () => {
    const letter = fc.constantFrom(...Array.from("abcdefghij"));
    const some = fc.array(fc.uniqueArray(letter, { maxLength: 5 }), { minLength: 1, maxLength: 28 });
    const chosen = fc.record({
      top: fc.option(fc.integer({ min: 1, max: 9 })),
      order: fc.constantFrom("given", "first-event", "activity", "connectors"),
      pinned: fc.uniqueArray(letter, { maxLength: 3 }),
      held: fc.uniqueArray(letter, { maxLength: 6 }),
    });
    fc.assert(
      fc.property(some, chosen, (lists, choice) => {
        const index = indexOf({ events: events(...lists.map((list) => list.join(""))) }, choice);
        const laneOf = new Map(index.lanes.map(({ key, index: lane }) => [key, lane]));
        const shared = laneOf.get(othersKey);
        lists.forEach((list, event) => {
          const wanted = list.length === 0 ? [laneOf.get("")] : list.map((id) => laneOf.get(id) ?? shared);
          const lanes = [...new Set(wanted)].sort((a, b) => (a ?? -1) - (b ?? -1));
          expect(index.marksOf(event).map(({ lane }) => lane)).toEqual(lanes);
          for (const { index: lane, events: of } of index.lanes)
            expect(of.includes(event)).toBe(lanes.includes(lane));
        });
      }),
    );
  });
});

describe("lanes of actors that belong to others", () => {
  const actors: readonly ActorInput[] = [
    { id: "a", name: "A" },
    { id: "b", name: "B", parent: "a" },
    { id: "c", name: "C", parent: "b" },
    { id: "d", name: "D" },
  ];
  const input = { actors, events: events("c", "d", "b", "a") };

  test("are folded into one, which says how many it holds", () => {
    const [first] = indexOf(input, {}).lanes;
    expect([first?.key, first?.members, first?.depth]).toEqual(["a", 2, 0]);
  });

  test("stand below an expanded actor, step by step", () => {
    const one = indexOf(input, { expanded: new Set(["a"]) }).lanes;
    expect(one.map(({ key, depth, members }) => [key, depth, members])).toEqual([
      ["a", 0, 0],
      ["b", 1, 1],
      ["d", 0, 0],
    ]);
    const all = indexOf(input, { expanded: new Set(["a", "b"]), order: "first-event" }).lanes;
    expect(all.map(({ key, depth }) => [key, depth])).toEqual([
      ["d", 0],
      ["a", 0],
      ["b", 1],
      ["c", 2],
    ]);
  });

  test("are named by their expanded actor even where it did nothing itself", () => {
    const only = indexOf({ actors, events: events("c", "d") }, { expanded: new Set(["a"]) });
    expect(keys(only)).toEqual(["a", "b", "d"]);
    expect(only.lanes[0]?.events).toHaveLength(0);
  });

  test("keep the hue of the topmost actor", () => {
    const hues = indexOf(input, { expanded: new Set(["a", "b"]) }).lanes.map(({ key, hue }) => [key, hue]);
    expect(hues).toEqual([
      ["a", 0],
      ["b", 0],
      ["c", 0],
      ["d", 1],
    ]);
  });
});
