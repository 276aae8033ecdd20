import type { DateValue, TimeFault } from "./types.ts";

/** A date, or why the text is none. Told apart by `code`. */
export type DateOrFault = DateValue | TimeFault;

/** Whether the text could not be read. */
export const isFault = (value: DateOrFault): value is TimeFault => "code" in value;

export const syntax = (text: string, hint: string = ""): TimeFault => ({
  code: "invalid-time",
  message: `"${shown(text)}" is not a date in ISO 8601 or EDTF`,
  ...(hint !== "" && { hint }),
});

export const impossible = (text: string, reason: string, hint: string = ""): TimeFault => ({
  code: "invalid-date",
  message: `"${shown(text)}" is not a date: ${reason}`,
  ...(hint !== "" && { hint }),
});

export const outOfRange = (text: string): TimeFault => ({
  code: "time-out-of-range",
  message: `"${shown(text)}" is out of range; dates reach from 20 April -271821 to 13 September 275760`,
});

/** Without characters that are not seen, or turn the line around. */
const shown = (text: string): string => text.replace(/\p{C}/gu, "\ufffd");
