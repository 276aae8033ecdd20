import { describe, expect, test } from "vitest";
import { createIdTable, type IdTable, nobody } from "../../../src/model/idTable.ts";
import { seeded, seeds } from "../seeds.ts";

/** Runs what pauses to its end. */
function finish<Result>(work: Generator<undefined, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

describe("a table of ids", () => {
  test("gives an id to the first who asks for it", () => {
    const ids = ["a", "b", "a"];
    const table = createIdTable(3, (holder) => ids[holder]);
    expect(ids.map((id, holder) => table.add(id, holder))).toEqual([-1, -1, 0]);
    expect([table.find("b"), table.find("c")]).toEqual([1, -1]);
  });

  test("is left as it is by one that is carried on", () => {
    const before = ["a", "b"];
    const table = createIdTable(2, (holder) => before[holder]);
    before.forEach((id, holder) => table.add(id, holder));
    const after = ["c", "b"];
    const carried = finish(table.carried(Uint32Array.of(nobody, 1), 2, (holder) => after[holder]));
    carried.add("c", 0);
    expect(["a", "b", "c"].map((id) => carried.find(id))).toEqual([-1, 1, 0]);
    expect(["a", "b", "c"].map((id) => table.find(id))).toEqual([0, 1, -1]);
  });

  test.each(seeds)("finds what a map finds, however often holders come, go and move (seed %i)", (seed) => {
    const random = seeded(seed);
    let ids = Array.from({ length: 40 }, (_, i) => `id ${i}`);
    const first = ids;
    let table: IdTable = createIdTable(40, (holder) => first[holder]);
    ids.forEach((id, holder) => table.add(id, holder));
    for (let change = 0; change < 12; change++) {
      const kept = ids.filter(() => random() < 0.8);
      const added = Array.from({ length: Math.floor(random() * 60) }, (_, i) => `id ${change}/${i}`);
      const back = ids.filter((id) => !kept.includes(id) && random() < 0.3);
      const known = [...kept, ...added, ...back].sort(() => random() - 0.5);
      const moved = Uint32Array.from(ids, (id) => (kept.includes(id) ? known.indexOf(id) : nobody));
      table = finish(table.carried(moved, known.length, (holder) => known[holder]));
      known.forEach((id, holder) => table.add(id, holder));
      for (const id of new Set([...ids, ...known])) expect(table.find(id)).toBe(known.indexOf(id));
      ids = known;
    }
  });
});
