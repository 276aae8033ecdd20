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
});
