import type { Dataset, Stance, Status, TimeShape } from "../model/dataset.ts";
import { eventFlags, noStatus, statuses, timeShapes } from "../model/dataset.ts";

/** What a legend explains: shapes of marks, how a role is drawn, what is said about an event as a whole. */
export type MarkName = (typeof markNames)[number];

/** All that a legend explains, in order. */
export const markNames = [
  "moment",
  "day",
  "duration",
  "range",
  "unknown",
  "startOpen",
  "endOpen",
  "ongoing",
  "repeated",
  "statement",
  "other",
  "affected",
  "alleged",
  "approximate",
  "uncertain",
  "disputed",
  "retracted",
  "unsourced",
] as const;

/** The names that a number stands for: bit `i` for `markNames[i]`. */
export const marksIn = (bits: number): readonly MarkName[] =>
  markNames.filter((_, i) => (bits & (1 << i)) !== 0);

/** Flags of an event are below this. */
const flagsEnd = 256;

/** What a legend explains of an event, by its columns, as the bits of `marksIn`. */
export function createMarkReader(dataset: Dataset): (event: number) => number {
  const { flags, shape, status, kind, participations } = dataset;
  const { from, stance } = participations;
  const ofShape = new Int32Array(timeShapes.length * flagsEnd).fill(-1); // by shape and flags, as they are met
  const ofStatus = statuses.map(statusBits);
  const ofKind = dataset.kindNames.map(kindBits);
  const ofStance = participations.stances.map(stanceBits);
  return (event) => {
    const form = shape[event] ?? 0;
    const flag = flags[event] ?? 0;
    const place = form * flagsEnd + flag;
    if (ofShape[place] === -1) ofShape[place] = shapeBits(timeShapes[form] ?? "unknown", flag);
    let bits =
      (ofShape[place] ?? 0) | (ofStatus[status[event] ?? noStatus] ?? 0) | (ofKind[kind[event] ?? 0] ?? 0);
    const stop = from[event + 1] ?? 0;
    for (let i = from[event] ?? 0; i < stop; i++) bits |= ofStance[stance[i] ?? 0] ?? 0;
    return bits;
  };
}

const bit = (name: MarkName, isSet = true): number => (isSet ? 1 << markNames.indexOf(name) : 0);

/** What is open, ongoing or repeated is not told as simply lasting. */
function shapeBits(shape: TimeShape, flags: number): number {
  const has = (flag: number): boolean => (flags & flag) !== 0;
  const { startOpen, endOpen, ongoing, approximate, uncertain, repeated, unsourced } = eventFlags;
  const said =
    bit("repeated", has(repeated)) |
    bit("approximate", has(approximate)) |
    bit("uncertain", has(uncertain)) |
    bit("unsourced", has(unsourced));
  if (shape === "range" || shape === "unknown") return said | bit(shape);
  const lasts =
    bit("startOpen", shape === "duration" && has(startOpen)) |
    bit("endOpen", shape === "duration" && has(endOpen)) |
    bit("ongoing", has(ongoing));
  return said | lasts | bit(shape, lasts === 0 && !has(repeated));
}

const statusBits = (status: Status): number =>
  bit("disputed", status === "disputed") | bit("retracted", status === "retracted");

const kindBits = (kind: string | null): number =>
  bit("statement", kind === "statement") |
  bit("other", kind !== null && kind !== "occurrence" && kind !== "statement");

function stanceBits({ role, certainty }: Stance): number {
  if (certainty === "alleged" || certainty === "denied") return bit("alleged");
  return bit("affected", role === "affected" || role === "target");
}
