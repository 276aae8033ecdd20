import type { Ms } from "../base/units.ts";

/**
 * How finely a date is known, from fine to coarse (`precisionRank` compares). A date known to less than a century,
 * such as `2XXX`, counts as a century; `bounds` tells how wide it really is. `quarter` stands for all divisions of a
 * year that EDTF numbers 33–41, of three, four or six months.
 */
export type Precision =
  | "millisecond"
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** Doubt about one part of a date: `?` uncertain, `~` approximate, `%` both (EDTF). */
export type Qualifier = "?" | "~" | "%";

/** Which parts of a date are in doubt, where not all of them are in the same. Absent parts are not in doubt. */
export interface QualifiedParts {
  readonly year?: Qualifier;
  /** Of the month, season or quarter. */
  readonly month?: Qualifier;
  readonly day?: Qualifier;
}

/** One date as it was written: fields, not an instant. Becomes a span only in a zone (`bounds`). */
export interface DateValue {
  /** Astronomical year: 0 is 1 BCE. The earliest that the text may mean where digits are open (`201X`: 2010). */
  readonly year: number;
  /** 1–12, absent when not known, or not wholly. */
  readonly month?: number;
  /** 1–31, absent when not known, or not wholly. */
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** At least 0, below 1000. Has a fraction where more than three digits were written. */
  readonly millisecond?: number;
  /** Minutes east of UTC, when the text gave an offset or Z. Absent: local time of some zone. */
  readonly offset?: number;
  /** EDTF season or quarter code (21–41) in place of a month; `seasonMonths` tells which months it means. */
  readonly season?: number;
  /** ISO week (1–53), when written as 2023-W40. */
  readonly week?: number;
  /** The date with `X` for each digit that is not known, without qualifiers: `201X`, `156X-12-25`. Absent: all are known. */
  readonly mask?: string;
  /** How many digits of the year are significant, when written with `S`: `1950S2` is some year from 1900 to 1999. */
  readonly significant?: number;
  readonly precision: Precision;
  /** Written with `~` or `%`, on the whole or a part. */
  readonly approximate: boolean;
  /** Written with `?` or `%`, on the whole or a part. */
  readonly uncertain: boolean;
  /** Set when only some parts are qualified, or not all alike: `2004-06~-11`. Absent: the flags hold for the whole. */
  readonly qualified?: QualifiedParts;
  /** The text of this date alone, as EDTF; printing a parsed text gives it back. */
  readonly text: string;
}

/** One side of an interval or range: a date, open (`..`, no bound) or unknown (empty). */
export type Side = DateValue | "open" | "unknown";

/** A temporal expression (a subset of ISO 8601-1 and EDTF, ISO 8601-2), independent of any zone. */
export type TimeExpression =
  | { readonly kind: "date"; readonly date: DateValue }
  /** Lasted: `a/b`. May be reversed, which `isReversed` finds: without a zone that cannot be told of all. */
  | { readonly kind: "interval"; readonly start: Side; readonly end: Side }
  /** One moment somewhere between: `[a..b]`, `[a..]`, `[..b]`. Inclusive on both sides; "open" where no bound. */
  | { readonly kind: "range"; readonly earliest: Side; readonly latest: Side }
  /** `one`: one of these, `[a,b..c]`; `all`: all of these, `{a,b}`. In order of their text. */
  | { readonly kind: "set"; readonly mode: "one" | "all"; readonly members: readonly SetMember[] };

/** A member of a set: a date, or all dates between two, inclusive; "open" where no bound, never "unknown". */
export type SetMember = DateValue | { readonly from: Side; readonly to: Side };

/** Why a text is not a date. */
export interface TimeFault {
  /** `invalid-date`: 30 February, hour 25; `invalid-time`: not the syntax. */
  readonly code: "date-too-long" | "invalid-date" | "invalid-time" | "time-out-of-range";
  readonly message: string;
  readonly hint?: string;
}

/** What `parseTime` gives: a value, or the reason why there is none. */
export type ParsedTime =
  { readonly ok: true; readonly value: TimeExpression } | { readonly ok: false; readonly fault: TimeFault };

/**
 * Bounds of a date in a zone: everything it may mean, `latest` exclusive. For an instant both are equal. Within
 * ±8.64e15, or infinite where nothing bounds an expression.
 */
export interface Bounds {
  readonly earliest: Ms;
  readonly latest: Ms;
  /** Set when the local time does not exist (`gap`) or exists twice (`fold`, the earlier is taken). */
  readonly ambiguity?: "gap" | "fold";
}
