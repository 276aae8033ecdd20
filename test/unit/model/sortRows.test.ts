import { expect, test } from "vitest";
import { createRows, rowFlags, type Rows } from "../../../src/model/rows.ts";
import { comparison, sortRows } from "../../../src/model/sortRows.ts";
import { seeded, seeds } from "../seeds.ts";

/** Rows with the times that `timeOf` tells, start and end in ms; without one, undated. */
function rowsOf(count: number, timeOf: (i: number) => readonly [number, number] | null): Rows<unknown> {
  const rows = createRows<unknown>(count);
  rows.count = count;
  for (let i = 0; i < count; i++) {
    const [start, end] = timeOf(i) ?? [NaN, NaN];
    rows.position[i] = i;
    rows.order[i] = rows.start[i] = start;
    rows.end[i] = end;
  }
  return rows;
}

function sorted(rows: Rows<unknown>): readonly number[] {
  const steps = sortRows(rows);
  for (let next = steps.next(); ; next = steps.next()) if (next.done === true) return [...next.value];
}

/** The same by the engine's own sort. */
function bySort(rows: Rows<unknown>): readonly number[] {
  const isBefore = comparison(rows);
  const kept = Array.from({ length: rows.count }, (_, i) => i).filter(
    (i) => rows.row[i] !== rowFlags.setAside,
  );
  return kept.sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

const day = 86_400_000;
const kinds: Readonly<Record<string, (random: () => number, i: number) => readonly [number, number] | null>> =
  {
    "in no order": (random) => {
      const start = random() * 7000 * day;
      return [start, start + day];
    },
    "on few days, of different lengths": (random) => {
      const start = Math.floor(random() * 9) * day;
      return [start, start + Math.floor(random() * 3) * day];
    },
    "a few of them late": (random, i) => {
      const start = (random() < 0.05 ? i - random() * 400 : i) * day;
      return [start, start];
    },
    "some without a date": (random) => (random() < 0.3 ? null : [-random() * 1e12, 0]),
    "beside one of 13.8 billion years ago": (random, i) => {
      const start = i === 3 ? -4.35e20 : Math.floor(random() * 1e12);
      return [start, start];
    },
    "all without a date": () => null,
    "all at once": (random) => [5, 5 + Math.floor(random() * 100)],
  };

test.each(Object.keys(kinds).flatMap((kind) => seeds.slice(0, 6).map((seed) => [kind, seed] as const)))(
  "rows %s are in the order of time, then of length, then as given (seed %i)",
  (kind, seed) => {
    const random = seeded(seed);
    const rows = rowsOf(Math.floor(random() * 3000), (i) => kinds[kind]!(random, i));
    for (let i = 0; i < rows.count; i += 97) rows.row[i] = rowFlags.setAside;
    expect(sorted(rows)).toEqual(bySort(rows));
  },
);

test.each([0, 1, 2])("%i rows are sorted", (count) => {
  const rows = rowsOf(count, (i) => [-i, -i]);
  expect(sorted(rows)).toEqual(bySort(rows));
});
