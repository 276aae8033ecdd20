import { describe, expect, test } from "vitest";
import { createLaneIndex, eventAt, type LaneChoice, placeInOrder } from "../../../src/detail/laneIndex.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { TimelineInput } from "../../../src/model/input.ts";

const given: LaneChoice = { order: "given", fold: true, hidden: new Set() };
const keys = (input: TimelineInput, choice: LaneChoice = given): readonly string[] => {
  const dataset = createDataset(input);
  return createLaneIndex(dataset, choice, null).lanes.map(({ key }) => key);
};
const event = (actors: TimelineInput["events"][number]["actors"], start = "2023-10-07") => ({
  title: "x",
  start,
  ...(actors === undefined ? {} : { actors }),
});

describe("createLaneIndex(dataset, choice, keep)", () => {
  const actors = [
    { id: "b", name: "B" },
    { id: "a", name: "A" },
    { id: "c", name: "C", parent: "b" },
  ];

  test("orders lanes as the actors are declared, then by first event, and puts no actor last", () => {
    const events = [event(undefined), event(["z"]), event(["a"]), event(["c"])];
    expect(keys({ actors, events })).toEqual(["b", "a", "z", ""]);
  });

  test("orders lanes by activity where asked", () => {
    const events = [event(["b"]), event(["a"]), event(["a"], "2023-10-08")];
    expect(keys({ actors, events }, { ...given, order: "activity" })).toEqual(["a", "b"]);
  });

  test("gives an actor its own lane where lanes are not folded", () => {
    expect(keys({ actors, events: [event(["c"])] }, { ...given, fold: false })).toEqual(["c"]);
  });

  test("counts the actors that have undated events alone, each with its members once", () => {
    const undated = (...names: readonly string[]) => ({ title: "x", actors: names });
    const events = [event(["a"]), undated("a", "b"), undated("c"), undated("z"), { title: "x" }];
    const dataset = createDataset({ actors, events });
    const countOf = (choice: LaneChoice, keep: ((event: number) => boolean) | null): number =>
      createLaneIndex(dataset, choice, keep).undatedActors;
    expect(countOf(given, null)).toBe(2); // b with c, z
    expect(countOf({ ...given, fold: false }, null)).toBe(3);
    expect(countOf(given, (one) => dataset.event(one).participations.length === 1)).toBe(2);
    expect(countOf(given, (one) => dataset.event(one).time.shape === "day")).toBe(0);
  });

  test("leaves hidden actors out", () => {
    expect(keys({ actors, events: [event(["a", "b"])] }, { ...given, hidden: new Set(["a"]) })).toEqual([
      "b",
    ]);
  });

  test("gives subjects and addressees no mark, unless nobody else took part", () => {
    const spoken = [
      { actor: "a", role: "speaker" },
      { actor: "b", role: "subject" },
    ];
    expect(keys({ actors, events: [event(spoken)] })).toEqual(["a"]);
    expect(keys({ actors, events: [event([{ actor: "b", role: "subject" }])] })).toEqual(["b"]);
  });

  test("makes one mark of several roles in a lane: what is stated outweighs what is alleged", () => {
    const dataset = createDataset({
      actors,
      events: [
        event([
          { actor: "c", role: "agent", certainty: "alleged", by: "X" },
          { actor: "b", role: "target" },
        ]),
      ],
    });
    expect(createLaneIndex(dataset, given, null).marksOf(0)).toEqual([
      { lane: 0, style: "thin", role: "target", certainty: null },
    ]);
  });

  test("leaves lanes out whose events the filter takes away", () => {
    const dataset = createDataset({ events: [event(["a"]), event(["b"], "2023-10-08")] });
    const index = createLaneIndex(dataset, given, (at) => at === 1);
    expect(index.lanes.map(({ key }) => key)).toEqual(["b"]);
    expect(index.marksOf(0)).toEqual([]);
  });

  test("hints at what is left out where that is asked for, and keeps its lane", () => {
    const dataset = createDataset({ events: [event(["a"]), event(["b"]), event(["a", "b"])] });
    const keep = (at: number): boolean => at === 0;
    expect(createLaneIndex(dataset, given, keep).lanes.map(({ key }) => key)).toEqual(["a"]);
    const { lanes } = createLaneIndex(dataset, { ...given, ghosted: true }, keep);
    expect(lanes.map(({ key, events, ghosts }) => [key, [...events], [...ghosts]])).toEqual([
      ["a", [0], [2]],
      ["b", [], [1, 2]],
    ]);
  });
});

describe("placeInOrder(event, index) and eventAt(place, index)", () => {
  const index = { events: Int32Array.of(0, 2, 5), undated: Int32Array.of(7, 8) };

  test("tell where events stand, undated ones after the others", () => {
    expect([0, 2, 5, 7, 8].map((event) => placeInOrder(event, index))).toEqual([0, 1, 2, 3, 4]);
    expect([0, 1, 2, 3, 4].map((place) => eventAt(place, index))).toEqual([0, 2, 5, 7, 8]);
    expect([eventAt(-1, index), eventAt(5, index)]).toEqual([undefined, undefined]);
  });

  test("tell where an event that is not shown would stand", () => {
    expect([1, 3, 6, 9].map((event) => placeInOrder(event, index))).toEqual([1, 2, 3, 5]);
  });
});
