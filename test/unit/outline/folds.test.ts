import { describe, expect, test } from "vitest";
import { type Fold, foldsOf, type HeldFolds, heldFolds } from "../../../src/outline/folds.ts";
import type { OutlineSection } from "../../../src/outline/types.ts";
import { seeded, seeds } from "../seeds.ts";

const section = (day: number, count: number): OutlineSection => ({
  key: `day ${String(day).padStart(6, "0")}`,
  heading: `${day}`,
  note: null,
  gap: null,
  events: Array.from({ length: count }, (_, i) => i),
});

/** Days with up to `most` events each, in order. */
const daysOf = (random: () => number, count: number, most: number): readonly OutlineSection[] =>
  Array.from({ length: count }, (_, i) => section(1000 + 10 * i, 1 + Math.floor(random() * most)));

/** The same after some came to days that there are, to new ones, and some days went. */
function changed(random: () => number, days: readonly OutlineSection[]): readonly OutlineSection[] {
  const stay = days
    .filter(() => random() < 0.97)
    .map((one) => (random() < 0.1 ? { ...one, events: [...one.events, 1e6, 1e6 + 1] } : one));
  const fresh = Array.from({ length: Math.floor(random() * 8) }, () =>
    section(Math.floor(90 + random() * 1.1 * days.length) * 10 + 5, 1 + Math.floor(random() * 6)),
  );
  const byKey = new Map([...stay, ...fresh].map((one) => [one.key, one]));
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

const total = (list: readonly OutlineSection[]): number =>
  list.reduce((sum, { events }) => sum + events.length, 0);
const foldOfSection = (folds: readonly { key: string; sections: readonly (OutlineSection | string)[] }[]) =>
  new Map(
    folds.flatMap(({ key, sections }) =>
      sections.map((one) => [typeof one === "string" ? one : one.key, key] as const),
    ),
  );

describe("foldsOf(sections)", () => {
  test("leaves a list of 150 entries whole, and folds a longer one into stretches of fifty at least", () => {
    const days = Array.from({ length: 75 }, (_, i) => section(i, 2));
    expect(foldsOf(days)).toEqual([]);
    const folds = foldsOf([...days, section(75, 1)]);
    expect(folds.map(({ count }) => count)).toEqual([50, 50, 50, 1]);
  });

  test.each(seeds)("has every section once, in order, however it was folded before (seed %i)", (seed) => {
    const random = seeded(seed);
    let days = daysOf(random, 120, 8);
    let folds: readonly Fold[] = foldsOf(days);
    for (let step = 0; step < 15; step++) {
      days = changed(random, days);
      folds = foldsOf(days, heldFolds(folds));
      expect(folds.flatMap(({ sections }) => sections)).toEqual(days);
      expect(new Set(folds.map(({ key }) => key)).size).toBe(folds.length);
      for (const { sections, count } of folds) expect(count).toBe(total(sections));
    }
  });

  test.each(seeds)("keeps what stays in its fold, while that does not get too long (seed %i)", (seed) => {
    const random = seeded(seed);
    let days = daysOf(random, 150, 6);
    let held: HeldFolds = heldFolds(foldsOf(days));
    for (let step = 0; step < 15; step++) {
      days = changed(random, days);
      const folds = foldsOf(days, held);
      const before = foldOfSection(held);
      const after = foldOfSection(folds);
      for (const { key: own, sections } of held) {
        const kept = days.flatMap(({ key }, at) => (before.get(key) === own ? at : []));
        const first = own === held[0]!.key ? 0 : (kept[0] ?? 0);
        const longest = days.slice(first, (kept.at(-1) ?? -1) + 1);
        if (total(longest) > 100) continue;
        for (const key of sections) if (after.has(key)) expect([key, after.get(key)]).toEqual([key, own]);
      }
      held = heldFolds(folds);
    }
  });

  test("a list that stood whole goes on so to twice the length, and then folds", () => {
    const days = (count: number) => Array.from({ length: count }, (_, i) => section(i, 1));
    expect(foldsOf(days(300), [])).toEqual([]);
    expect(foldsOf(days(301), [])).toHaveLength(7);
  });

  test("days before the first fold join it until they fill one of their own", () => {
    const days = Array.from({ length: 200 }, (_, i) => section(1000 + i, 1));
    const held = heldFolds(foldsOf(days));
    const few = foldsOf([...Array.from({ length: 30 }, (_, i) => section(i, 1)), ...days], held);
    expect(few.map(({ key, count }) => [key, count])[0]).toEqual([held[0]!.key, 80]);
    const many = foldsOf([...Array.from({ length: 60 }, (_, i) => section(i, 1)), ...days], held);
    expect(many.map(({ count }) => count)).toEqual([50, 60, 50, 50, 50]);
    expect(many[1]!.key).toBe(held[0]!.key);
  });

  test("events that are appended fill the last fold before they begin another", () => {
    const days = Array.from({ length: 170 }, (_, i) => section(i, 1));
    const held = heldFolds(foldsOf(days));
    const longer = [...days, ...Array.from({ length: 50 }, (_, i) => section(200 + i, 1))];
    expect(foldsOf(longer, held).map(({ count }) => count)).toEqual([50, 50, 50, 50, 20]);
  });
});
