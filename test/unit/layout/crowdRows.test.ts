import { describe, expect, test } from "vitest";
import type { Lane } from "../../../src/detail/laneIndex.ts";
import { crowdRows } from "../../../src/layout/crowdRows.ts";
import { crowdedDensities } from "../../../src/layout/density.ts";

const density = crowdedDensities.compact;
const lanesOf = (counts: readonly number[]): readonly Lane[] =>
  counts.map((n, index) => ({
    index,
    key: String(index),
    actor: index,
    hue: 0,
    members: 0,
    depth: 0,
    events: new Int32Array(n),
    ghosts: new Int32Array(0),
  }));
const none = (): number => 0;

describe("crowdRows(lanes, density, room, tallShare)", () => {
  test("gives every lane two rows, and one to a lane of one event, however little room there is", () => {
    const rows = crowdRows(lanesOf([500, 80, 1]), density, 100, none);
    expect(rows.map((lane) => lane.rows)).toEqual([2, 2, 1]);
  });

  test("fills the room and no more, the fullest lanes most", () => {
    const rows = crowdRows(lanesOf([900, 100, 100]), density, 400, none).map((lane) => lane.rows);
    const height = (n: number): number => n * density.row + 2 * density.lanePadding + density.strip;
    const taken = rows.reduce((sum, n) => sum + height(n), 0);
    expect(taken).toBeLessThanOrEqual(400);
    expect(taken).toBeGreaterThan(400 - density.row);
    expect(rows[0]).toBeGreaterThan(rows[1]!);
    expect(Math.abs(rows[1]! - rows[2]!)).toBeLessThanOrEqual(1);
  });

  test("gives no lane more rows than its events can fill", () => {
    const rows = crowdRows(lanesOf([300, 9]), density, 4000, none).map((lane) => lane.rows);
    expect(rows[1]).toBe(2);
    expect(rows[0]).toBe(12);
  });

  test("makes one row high where few events need a line above, all where most do", () => {
    const rows = crowdRows(lanesOf([100, 100]), density, 0, ({ index }) => (index === 0 ? 0.1 : 0.9));
    expect(rows.map(({ tall }) => tall)).toEqual([1, 2]);
  });

  test("leaves lanes that are known their rows, and gives new ones what room there is", () => {
    const lanes = lanesOf([900, 400, 300]);
    const known = ({ index }: Lane) => (index < 2 ? { rows: 4 - index, tall: index } : null);
    const rows = crowdRows(lanes, density, 400, none, known);
    expect(rows.slice(0, 2)).toEqual([
      { rows: 4, tall: 0 },
      { rows: 3, tall: 1 },
    ]);
    expect(rows[2]?.rows).toBeGreaterThan(2);
  });

  test("shares the room anew where a new lane would find none", () => {
    const lanes = lanesOf([900, 400, 300]);
    const known = ({ index }: Lane) => (index < 2 ? { rows: 9, tall: 0 } : null);
    expect(crowdRows(lanes, density, 300, none, known)).toEqual(crowdRows(lanes, density, 300, none));
  });

  test("leaves lanes that are all known as they are, whatever the room", () => {
    const known = () => ({ rows: 7, tall: 2 });
    expect(crowdRows(lanesOf([900, 2]), density, 10, none, known)).toEqual([known(), known()]);
  });
});
