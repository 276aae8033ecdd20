import { describe, expect, test } from "vitest";
import { meets } from "../../../src/base/boxes.ts";
import type { Label } from "../../../src/layout/frame.ts";
import { createPipeline } from "../../../src/pipeline.ts";
import { zoomAt } from "../../../src/view/viewport.ts";
import { seeds } from "../seeds.ts";
import { stateOf } from "./crowd.ts";

/** Titles by event and lane, in absolute pixels of the scale. */
function titles(labels: readonly Label[]): ReadonlyMap<string, Label> {
  return new Map(labels.map((label) => [`${label.event}/${label.lane}/${label.part}`, label]));
}

describe.each(seeds.slice(0, 4))("labels of a crowd (seed %i)", (seed) => {
  const state = stateOf(seed, 4000);
  const pipeline = createPipeline();
  const home = pipeline.home(state, 1200);

  test("use the room of the exact scale, and meet neither each other nor another event's mark", () => {
    for (const factor of [1, 1.2, 1.5, 1.9, 3, 7]) {
      const { frame } = pipeline.lay(state, zoomAt(home, 500, factor), 1200);
      for (const [i, label] of frame.labels.entries()) {
        for (const other of frame.labels.slice(i + 1)) expect(meets(label.box, other.box)).toBe(false);
        for (const mark of frame.marks) {
          if (mark.event !== label.event) expect(meets(label.box, mark.box)).toBe(false);
        }
      }
    }
  });

  test("and their marks stay in their rows while a level is zoomed into, and more events come", () => {
    const level = Math.floor(Math.log2(home.msPerPx)) - 2;
    const at = (part: number) =>
      pipeline.lay(state, { ...home, msPerPx: 2 ** (level + 1 - part) }, 1200).frame;
    let before = at(0.001);
    for (const part of [0.3, 0.6, 0.95]) {
      const next = at(part);
      const places = new Map(next.marks.map(({ event, lane, row }) => [`${event}/${lane}`, row]));
      const shared = before.marks.filter(({ event, lane }) => places.has(`${event}/${lane}`));
      expect(shared.length).toBeGreaterThan(10);
      for (const { event, lane, row } of shared) expect(places.get(`${event}/${lane}`)).toBe(row);
      for (const { event } of before.marks) expect(next.singles.has(event)).toBe(true);
      before = next;
    }
  });

  test("get longer and never shorter while a step of a level is zoomed into", () => {
    const level = Math.floor(Math.log2(home.msPerPx)) - 2;
    const at = (part: number) =>
      titles(pipeline.lay(state, { ...home, msPerPx: 2 ** (level + 1 - part) }, 1200).frame.labels);
    const [coarse, fine] = [at(0.001), at(0.24)];
    let longer = 0;
    for (const [key, label] of coarse) {
      const later = fine.get(key);
      if (later === undefined) continue; // its mark is out of the window
      longer += Number(later.box.width > label.box.width);
    }
    expect(longer).toBeGreaterThan(0);
  });

  test("say the same while the view moves, as far as there is room, and meet nothing", () => {
    const moving = { ...state, moving: true };
    const own = createPipeline();
    let before = titles(own.lay(state, home, 1200).labels);
    for (const factor of [1.04, 1.08, 1.12, 1.04, 0.97]) {
      const { frame } = own.lay(moving, zoomAt(home, 500, factor), 1200);
      const now = titles(frame.labels);
      const shared = [...before].filter(([key]) => now.has(key));
      const same = shared.filter(([key, { text }]) => now.get(key)?.text === text);
      expect(same.length).toBeGreaterThan(shared.length * 0.7);
      for (const [i, label] of frame.labels.entries()) {
        for (const other of frame.labels.slice(i + 1)) expect(meets(label.box, other.box)).toBe(false);
      }
      before = now;
    }
    const view = zoomAt(home, 500, 1.3);
    expect(own.lay(state, view, 1200).labels).toEqual(createPipeline().lay(state, view, 1200).labels);
  });

  test("are the same after a pan", () => {
    const view = zoomAt(home, 500, 5);
    const first = titles(pipeline.lay(state, view, 1200).frame.labels);
    const next = titles(
      pipeline.lay(state, { ...view, start: view.start + 300 * view.msPerPx }, 1200).frame.labels,
    );
    const shared = [...first].filter(([key]) => next.has(key));
    expect(shared.length).toBeGreaterThan(10);
    for (const [key, label] of shared) expect(next.get(key)!.text).toBe(label.text);
  });
});
