import type { Precision } from "./types.ts";

/** All precisions, from fine to coarse. */
export const precisions: readonly Precision[] = [
  "millisecond",
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "season",
  "quarter",
  "year",
  "decade",
  "century",
];

/** Hours, minutes and finer: known within a day. */
export const isTimeOfDay = (precision: Precision): boolean => precisionRank(precision) < precisionRank("day");

/** Place of a precision from fine (0, millisecond) to coarse (11, century), for comparing. */
export const precisionRank = (precision: Precision): number => precisions.indexOf(precision);
