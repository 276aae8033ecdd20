import type { Precision } from "./types.ts";

/** A date while it is read. `…Mask` are the digits as written, `…Bits` the qualifiers: 1 uncertain, 2 approximate. */
export interface DateParts {
  year: number;
  yearMask?: string;
  yearBits?: number;
  significant?: number;
  /** Written with a sign and six digits. */
  wide?: boolean;
  negative?: boolean;
  month?: number;
  monthMask?: string;
  monthBits?: number;
  season?: number;
  week?: number;
  day?: number;
  dayMask?: string;
  dayBits?: number;
  hour?: number;
  minute?: number;
  second?: number;
  millisecond?: number;
  offset?: number;
  /** Where the time of day and its offset begin in the text. */
  timeAt?: number;
  offsetAt?: number;
  precision: Precision;
}

/** Qualifies all that is read so far. */
export function qualifyAll(parts: DateParts, bits: number): void {
  if (bits === 0) return;
  parts.yearBits = (parts.yearBits ?? 0) | bits;
  if (parts.monthBits !== undefined) parts.monthBits |= bits;
  if (parts.dayBits !== undefined) parts.dayBits |= bits;
}
