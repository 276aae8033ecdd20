import { expect, test } from "vitest";
import { meets } from "../../../src/base/boxes.ts";
import { singleBudget } from "../../../src/detail/choose.ts";
import { othersKey } from "../../../src/detail/laneChoice.ts";
import type { Laid } from "../../../src/layout/createLayout.ts";
import type { EventInput } from "../../../src/model/input.ts";
import { createPipeline, type PictureState } from "../../../src/pipeline.ts";
import { zoomAt } from "../../../src/view/viewport.ts";
import { seeded, seeds } from "../seeds.ts";
import { eventsOf, stateWith } from "./crowd.ts";

/** The rows of marks by the id of their event and the key of their lane. */
function rowsOf({ frame }: Laid, { dataset }: PictureState): ReadonlyMap<string, number> {
  const keys = new Map(frame.lanes.map(({ lane, key }) => [lane, key]));
  return new Map(
    frame.marks.map(({ event, lane, row }) => [`${dataset.event(event).id} ${keys.get(lane)!}`, row]),
  );
}

/** The same events without a few, and some more among them. */
function withOthers(events: readonly EventInput[], seed: number, more: number): readonly EventInput[] {
  const random = seeded(seed + 7);
  const others = eventsOf(seed + 50, more).map((event, i) => ({ ...event, id: `new ${i}` }));
  return [...events.filter(() => random() > 0.02), ...others];
}

/** The last one: the whole picture ends later with what comes, so that labels may be set on other sides. */
const rowSeeds = [...seeds.slice(0, 8), 810_074];

test.each([60, 900].flatMap((count) => rowSeeds.map((seed) => [count, seed] as const)))(
  "marks of %i events stay in their rows when others come and go, and no label overlaps (seed %i)",
  (count, seed) => {
    const events = eventsOf(seed, count);
    const first = stateWith(events);
    const pipeline = createPipeline();
    const view = zoomAt(pipeline.home(first, 1200), 500, 1.2 + (seed % 4) / 4);
    const before = rowsOf(pipeline.lay(first, view, 1200), first);
    const held = pipeline.rows(first, view, 1200);
    const more = stateWith(withOthers(events, seed, 12));
    const laid = pipeline.lay({ ...more, held }, view, 1200);
    const after = rowsOf(laid, more);
    // What was prepared with them is found again.
    expect(pipeline.rows(first, view, 1200)).toBe(held);
    const both = [...after.keys()].filter((key) => before.has(key));
    expect(both.length).toBeGreaterThan(8);
    expect(both.filter((key) => before.get(key) !== after.get(key))).toEqual([]);
    laid.labels.forEach(({ box }, i) => {
      for (const other of laid.labels.slice(i + 1)) expect(meets(box, other.box)).toBe(false);
    });
    const elsewhere = zoomAt(view, 500, 4);
    const noRows = { tallRows: [], slots: new Map() };
    const onlyLanes = { ...held, lanes: new Map([...held.lanes.keys()].map((key) => [key, noRows])) };
    expect(rowsOf(pipeline.lay({ ...more, held }, elsewhere, 1200), more)).toEqual(
      rowsOf(pipeline.lay({ ...more, held: onlyLanes }, elsewhere, 1200), more),
    );
    if (count <= singleBudget) return;
    const heights = ({ frame }: Laid) => frame.lanes.map(({ key, y, height }) => [key, y, height]);
    const lanesBefore = heights(pipeline.lay(first, view, 1200));
    for (const at of [view, elsewhere])
      expect(heights(pipeline.lay({ ...more, held }, at, 1200))).toEqual(lanesBefore);
  },
);

test.each(
  (["given", "first-event", "activity", "connectors"] as const).flatMap((order) =>
    [null, 5].flatMap((top) => seeds.slice(0, 6).map((seed) => [order, top, seed] as const)),
  ),
)(
  "lanes in the order %s, %s of them, keep it and their rows when events come, new ones below them (seed %i)",
  (order, top, seed) => {
    const lanes = { order, top, fold: true, hidden: new Set<string>() };
    const events = eventsOf(seed, 400);
    const first = { ...stateWith(events), lanes };
    const pipeline = createPipeline();
    const view = pipeline.home(first, 1200);
    const held = pipeline.rows(first, view, 1200);
    const before = pipeline.lay(first, view, 1200).frame.lanes;
    const news = eventsOf(seed + 50, 90).map((event, i) => ({
      ...event,
      id: `new ${i}`,
      actors: ["a11", "a10", ...(i % 3 === 0 ? [`new ${i % 4}`] : [])],
    }));
    const more = { ...stateWith([...events, ...news]), lanes, held };
    const after = pipeline.lay(more, view, 1200).frame.lanes.map(({ key }) => key);
    const shared = new Set(["", othersKey]);
    const own = before.map(({ key }) => key).filter((key) => !shared.has(key));
    expect(after.filter((key) => !shared.has(key)).slice(0, own.length)).toEqual(own);
    expect(after.length - before.length).toBe(top === null ? 4 : 0);
  },
);

test("lanes that are not held would change places", () => {
  const lanes = { order: "activity" as const, fold: true, hidden: new Set<string>() };
  const keysOf = (events: readonly EventInput[]): readonly string[] =>
    createPipeline()
      .index({ ...stateWith(events), lanes })
      .lanes.map(({ key }) => key);
  const events = eventsOf(1, 400);
  const news = eventsOf(51, 90).map((event, i) => ({ ...event, id: `new ${i}`, actors: ["a11"] }));
  expect(keysOf([...events, ...news])).not.toEqual(keysOf(events));
});

test("without rows that are held some events would change theirs", () => {
  const events = eventsOf(1, 60);
  const first = stateWith(events);
  const pipeline = createPipeline();
  const view = pipeline.home(first, 1200);
  const before = rowsOf(pipeline.lay(first, view, 1200), first);
  const more = stateWith(withOthers(events, 1, 30));
  const after = rowsOf(pipeline.lay(more, view, 1200), more);
  expect(
    [...after].filter(([key, row]) => before.has(key) && before.get(key) !== row).length,
  ).toBeGreaterThan(0);
});
