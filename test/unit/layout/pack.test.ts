import { describe, expect, test } from "vitest";
import { extentOf, type Item, type LabelChoice } from "../../../src/layout/item.ts";
import { packLanes, type Packing } from "../../../src/layout/pack.ts";
import { seeded, seeds } from "../seeds.ts";

/** One lane, its items numbered in the order given. */
function packLane(
  items: readonly Item[],
  msPerPx: number,
  labelled: number,
  most = Infinity,
  tall: number | null = null,
): Packing {
  const numbered = items.map((one, event) => ({ ...one, event }));
  return packLanes([numbered], msPerPx, [{ labelled, most, tall }])[0]!;
}

const item = (start: number, end: number, choices: readonly LabelChoice[] = []): Item => ({
  event: 0,
  start,
  end,
  before: 0,
  after: 0,
  minWidth: 8,
  tall: false,
  labels: () => choices,
  leastLabel: 0,
  importance: 0,
  isOutstanding: false,
  optional: false,
  isEarly: false,
  titled: false,
});

const label = (place: LabelChoice["place"], width: number): LabelChoice => ({ place, text: "text", width });

function randomItems(seed: number, optional: boolean): readonly Item[] {
  const random = seeded(seed);
  return Array.from({ length: 60 }, () => {
    const start = Math.floor(random() * 2000);
    const width = 20 + Math.floor(random() * 200);
    const tall = random() < 0.2;
    const importance = Math.floor(random() * 3);
    return {
      ...item(start, start + (random() < 0.5 ? 0 : random() * 400)),
      before: Math.floor(random() * 20),
      after: Math.floor(random() * 20),
      tall,
      labels: () => (tall ? [label("above", width)] : [label("end", width), label("start", width)]),
      importance,
      isOutstanding: importance > 1,
      optional: optional && random() < 0.7,
      titled: true,
    };
  }).sort((a, b) => a.start - b.start);
}

describe("packLanes(lanes, msPerPx, limits)", () => {
  test("puts what is apart into one row", () => {
    const { slots } = packLane([item(0, 10), item(100, 110)], 1, 9);
    expect(slots.map(({ row }) => row)).toEqual([0, 0]);
  });

  test("puts what overlaps into rows of its own, the earlier above", () => {
    const { slots } = packLane([item(0, 50), item(20, 70)], 1, 9);
    expect(slots.map(({ row }) => row)).toEqual([0, 1]);
  });

  test("gives the more important item the first choice and keeps rows in order of time", () => {
    const items = [item(0, 10, [label("end", 80)]), { ...item(50, 60, [label("start", 80)]), importance: 1 }];
    const { slots } = packLane(items, 1, 9);
    expect(slots.map(({ row }) => row)).toEqual([0, 1]);
    expect(slots[1]?.label?.place).toBe("start");
  });

  test("leaves the label out where no row may carry one", () => {
    const { slots } = packLane([item(0, 10, [label("end", 80)])], 1, 0);
    expect(slots).toEqual([{ row: 0, label: null }]);
  });

  test.each(seeds)("lets no two items of a row overlap, at this scale or a finer one (seed %i)", (seed) => {
    const items = randomItems(seed, false);
    const { slots } = packLane(items, 2, 12);
    for (const scale of [2, 1.7, 1.2, 1]) {
      const rows = new Map<number, (readonly [number, number])[]>();
      items.forEach((one, i) => {
        const slot = slots[i]!;
        rows.set(slot.row, [...(rows.get(slot.row) ?? []), extentOf(one, slot.label, scale)]);
      });
      for (const extents of rows.values()) {
        extents.sort((a, b) => a[0] - b[0]);
        extents.slice(1).forEach(([from], i) => expect(from).toBeGreaterThanOrEqual(extents[i]![1]));
      }
    }
  });

  test.each(seeds)(
    "leaves out what finds no row, of what needs none with a title first (seed %i)",
    (seed) => {
      const items = randomItems(seed, true);
      const { slots } = packLane(items, 2, 2, 2, 0);
      const leftOut = items.filter((_, i) => slots[i]!.row < 0);
      expect(leftOut.length).toBeGreaterThan(0);
      items.forEach((one, i) => {
        if (one.optional && !one.isOutstanding && slots[i]!.row >= 0) expect(slots[i]!.label).not.toBeNull();
      });
    },
  );

  test.each(seeds)("gives an event room in all its lanes or in none, and wastes none (seed %i)", (seed) => {
    const random = seeded(seed);
    const all = randomItems(seed, true).map((one, event) => ({ ...one, event }));
    const lanes = [0, 1, 2].map(() => all.filter(() => random() < 0.6));
    const packings = packLanes(
      lanes,
      2,
      lanes.map(() => ({ labelled: 12, most: 4, tall: 4 })),
    );
    const rowsOf = (event: number): readonly number[] =>
      lanes.flatMap((items, lane) =>
        items.flatMap((one, i) => (one.event === event ? [packings[lane]!.slots[i]!.row] : [])),
      );
    for (const { event } of all) {
      const rows = rowsOf(event);
      expect(rows.every((row) => row < 0) || rows.every((row) => row >= 0)).toBe(true);
    }
    packings.forEach(({ slots, tallRows }) => {
      const used = new Set(slots.map(({ row }) => row).filter((row) => row >= 0));
      expect([...used].sort((a, b) => a - b)).toEqual([...tallRows.keys()]);
    });
  });

  test("prefers what has words in all its lanes to what would be a bare mark in one", () => {
    const at = (event: number, start: number, width: number): Item => ({
      ...item(start, start, [label("end", width)]),
      event,
      leastLabel: 50,
      optional: true,
      titled: true,
    });
    const further = (event: number, start: number, width: number): Item => ({
      ...at(event, start, width),
      titled: false,
    });
    const limits = [0, 1].map(() => ({ labelled: 1, most: 1, tall: 0 }));
    // The first finds no room for its label in the second lane, where the last, important one stands behind it.
    const lanes = [
      [at(0, 0, 80), at(1, 20, 80)],
      [further(0, 0, 80), further(1, 200, 80), { ...at(2, 60, 80), importance: 1, isOutstanding: true }],
    ];
    const [first, second] = packLanes(lanes, 1, limits);
    expect(first!.slots.map(({ row }) => row)).toEqual([-1, 0]);
    expect(second!.slots.map(({ row, label: said }) => [row, said === null])).toEqual([
      [-1, true],
      [0, false],
      [0, false],
    ]);
  });

  describe("a lane of a crowd that would stay bare", () => {
    const bar = (event: number, importance = 0): Item => ({
      ...item(0, 400, [label("inside", 80)]),
      event,
      importance,
      optional: true,
      titled: true,
    });
    const limits = [0, 1].map(() => ({ labelled: 2, most: 2, tall: 0 }));
    const rowsOf = (lanes: readonly (readonly Item[])[]) =>
      packLanes(lanes, 1, limits).map(({ slots }) => slots.map(({ row }) => row));

    test("gets its event once the least important goes that leaves no lane bare", () => {
      const [busy, other] = rowsOf([[bar(0, 3), bar(1, 2), bar(2, 1)], [bar(2, 1)]]);
      expect(busy).toEqual([0, -1, 1]);
      expect(other).toEqual([0]);
    });

    test("stays bare where another lane would be bare instead", () => {
      const one = [0, 1].map(() => ({ labelled: 1, most: 1, tall: 0 }));
      const [busy, other] = packLanes([[bar(0, 3), bar(1)], [bar(1)]], 1, one);
      expect(busy!.slots.map(({ row }) => row)).toEqual([0, -1]);
      expect(other!.slots.map(({ row }) => row)).toEqual([-1]);
    });
  });

  test.each(seeds)("leaves what a coarser scale placed where it is, and adds to it (seed %i)", (seed) => {
    const items = randomItems(seed, true).map((one, event) => ({ ...one, event }));
    const limits = [{ labelled: 2, most: 2, tall: 2 }];
    const coarse = packLanes([items], 4, limits)[0]!;
    const fine = packLanes([items], 2, limits, undefined, [coarse])[0]!;
    coarse.slots.forEach((slot, i) => {
      if (slot.row >= 0) expect(fine.slots[i]).toBe(slot);
    });
    const placed = ({ slots }: Packing) => slots.filter(({ row }) => row >= 0).length;
    expect(placed(fine)).toBeGreaterThan(placed(coarse));
  });

  test("where the number of rows is given, puts labels above only into those that have the height", () => {
    const tall = (start: number): Item => ({ ...item(start, start + 300, [label("above", 80)]), tall: true });
    const limits = [{ labelled: 3, most: 3, tall: 1 }];
    const items = [tall(0), tall(10), tall(20)].map((one, event) => ({ ...one, event }));
    const { slots } = packLanes([items], 1, limits)[0]!;
    expect(slots.map((slot) => slot.label?.place ?? null)).toEqual(["above", null, null]);
    expect(slots[0]!.row).toBe(0);
  });

  test("leaves out what needs a label and finds no room for one", () => {
    const labelled = { ...item(0, 10, [label("end", 80)]), optional: true, titled: true };
    const { slots } = packLane([labelled, { ...labelled, start: 20, end: 30 }], 1, 1, 1, 0);
    expect(slots.map(({ row }) => row).sort()).toEqual([-1, 0]);
  });

  test("spreads what is optional over time where there is not room for all", () => {
    const items = Array.from({ length: 800 }, (_, i) => ({ ...item(i * 5, i * 5), optional: true }));
    const { slots } = packLane(items, 1, 2, 1, 0);
    const drawn = slots.flatMap(({ row }, i) => (row < 0 ? [] : [i]));
    for (let part = 0; part < 8; part++) {
      const inPart = drawn.filter((i) => Math.floor(i / 100) === part).length;
      expect(inPart).toBeGreaterThan(drawn.length / 8 / 2);
    }
  });
});

describe("long bars in one row", () => {
  const pack = (items: readonly Item[]) =>
    packLanes([items.map((one, event) => ({ ...one, event }))], 1, [
      { labelled: 1, most: 1, tall: 0 },
    ])[0]!.slots.map(({ row }) => row);

  test("may touch where no label stands between them", () => {
    expect(pack([item(0, 100), item(100, 200), item(200, 300)])).toEqual([0, 0, 0]);
    expect(pack([item(0, 100, [label("inside", 60)]), item(100, 200, [label("inside", 60)])])).toEqual([
      0, 0,
    ]);
    expect(pack([item(0, 100, [label("start", 60)]), item(100, 200, [label("end", 60)])])).toEqual([0, 0]);
  });

  test("keep their distance from a label, from short ones and from discs", () => {
    const most = (rows: readonly number[]) => rows.filter((row) => row === 0);
    expect(most(pack([item(0, 20), item(20, 120)]))).toHaveLength(1);
    expect(most(pack([{ ...item(0, 100), after: 1 }, item(101, 200)]))).toHaveLength(1);
    const labelled = { ...item(0, 100, [label("end", 60)]), optional: true };
    expect(most(pack([labelled, item(168, 300)]))).toHaveLength(1);
    expect(most(pack([labelled, item(178, 300)]))).toHaveLength(2);
  });

  test.each(seeds)("never lie over each other at any finer scale (seed %i)", (seed) => {
    const random = seeded(seed);
    const items = Array.from({ length: 40 }, () => {
      const start = Math.floor(random() * 20) * 30;
      return item(
        start,
        start + 30 * (1 + Math.floor(random() * 3)),
        random() < 0.5 ? [label("inside", 25)] : [],
      );
    });
    const { slots } = packLanes([items.map((one, event) => ({ ...one, event }))], 1, [
      { labelled: 4, most: 4, tall: 0 },
    ])[0]!;
    const placed = slots.flatMap(({ row }, i) => (row < 0 ? [] : [{ row, ...items[i]! }]));
    expect(placed.length).toBeGreaterThan(8);
    for (const a of placed)
      for (const b of placed)
        if (a !== b && a.row === b.row) expect(a.end <= b.start || b.end <= a.start).toBe(true);
  });
});
