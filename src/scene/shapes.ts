import type { Px } from "../base/units.ts";
import { round } from "./node.ts";

/** Kinds are told apart by outline: 0 rounded, 1 speech bubble, 2 pointed ends, 3 square, 4 notched ends, then again from 2. */
export const shapeOfKind = (kind: number): number => (kind < 5 ? kind : 2 + ((kind - 2) % 3));

/**
 * The outline of a mark from `x0` to `x1` about the middle line `y`. With `cut` the end's upper corner is missing: the
 * mark of an event without a source.
 */
export function outline(kind: number, x0: Px, x1: Px, y: Px, height: Px, cut: boolean): string {
  const half = height / 2;
  const top = y - half;
  const bottom = y + half;
  const shape = shapeOfKind(kind);
  if (cut) return cutOutline(x0, x1, top, bottom);
  if (shape === 1) return bubble(x0, x1, top, bottom);
  if (shape === 2) return polygon(pointed(x0, x1, y, half));
  if (shape === 3)
    return polygon([
      [x0, top],
      [x1, top],
      [x1, bottom],
      [x0, bottom],
    ]);
  if (shape === 4) return polygon(notched(x0, x1, y, half));
  return rounded(x0, x1, top, bottom, Math.min(5, half, (x1 - x0) / 2));
}

/** A moment of a kind, about a point. */
export function momentOutline(kind: number, x: Px, y: Px, size: Px, cut: boolean): string {
  const r = size / 2;
  const shape = shapeOfKind(kind);
  if (shape === 0 && cut) return `M${n(x)} ${n(y)}V${n(y - r)}A${n(r)} ${n(r)} 0 1 0 ${n(x + r)} ${n(y)}Z`;
  if (shape === 0)
    return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0Z`;
  if (shape === 1) return outline(kind, x - 8, x + 8, y - 1, 12, cut);
  if (shape === 2)
    return polygon([
      [x, y - r - 1],
      [x + r + 1, y],
      [x, y + r + 1],
      [x - r - 1, y],
    ]);
  return outline(kind, x - r, x + r, y, size, cut);
}

type Point = readonly [Px, Px];

const pointed = (x0: Px, x1: Px, y: Px, half: Px): readonly Point[] => {
  const tip = Math.min(6, (x1 - x0) / 2);
  return [
    [x0, y],
    [x0 + tip, y - half],
    [x1 - tip, y - half],
    [x1, y],
    [x1 - tip, y + half],
    [x0 + tip, y + half],
  ];
};

const notched = (x0: Px, x1: Px, y: Px, half: Px): readonly Point[] => {
  const notch = Math.min(5, (x1 - x0) / 3);
  return [
    [x0, y - half],
    [x1, y - half],
    [x1 - notch, y],
    [x1, y + half],
    [x0, y + half],
    [x0 + notch, y],
  ];
};

const polygon = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}Z`;

function rounded(x0: Px, x1: Px, top: Px, bottom: Px, r: Px): string {
  return `M${n(x0 + r)} ${n(top)}H${n(x1 - r)}q${n(r)} 0 ${n(r)} ${n(r)}V${n(bottom - r)}q0 ${n(r)} ${n(-r)} ${n(r)}H${n(x0 + r)}q${n(-r)} 0 ${n(-r)} ${n(-r)}V${n(top + r)}q0 ${n(-r)} ${n(r)} ${n(-r)}Z`;
}

function bubble(x0: Px, x1: Px, top: Px, bottom: Px): string {
  const r = Math.min(4, (x1 - x0) / 4);
  const foot = bottom - 3;
  const tail = x0 + Math.min(10, (x1 - x0) * 0.62);
  return `M${n(x0 + r)} ${n(top)}H${n(x1 - r)}q${n(r)} 0 ${n(r)} ${n(r)}V${n(foot - r)}q0 ${n(r)} ${n(-r)} ${n(r)}H${n(tail)}L${n(tail - 5)} ${n(bottom + 2)}V${n(foot)}H${n(x0 + r)}q${n(-r)} 0 ${n(-r)} ${n(-r)}V${n(top + r)}q0 ${n(-r)} ${n(r)} ${n(-r)}Z`;
}

function cutOutline(x0: Px, x1: Px, top: Px, bottom: Px): string {
  const corner = Math.min(7, (x1 - x0) * 0.6);
  return polygon([
    [x0, top],
    [x1 - corner, top],
    [x1, top + corner],
    [x1, bottom],
    [x0, bottom],
  ]);
}

const n = round;
