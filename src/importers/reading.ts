import type { Issue } from "../base/issue.ts";
import type { EventInput, TimelineInput } from "../model/input.ts";
import type { IssueCode } from "../model/issueCodes.ts";
import { told } from "../model/report.ts";
import type { Format, Imported, ImportOptions } from "./imported.ts";

/** A file while it is read. */
export interface Reading {
  readonly options: ImportOptions;
  readonly issues: Issue[];
  readonly events: EventInput[];
  /** The row of each event, 0 where the form has no rows. */
  readonly rows: number[];
  folded: number;
}

/** Where in a file: the pointer, and row and column where it is a table. */
export interface Spot {
  readonly path: string;
  readonly row?: number;
  readonly column?: string;
}

/** Longest text and most records that are read unless told otherwise. */
export const maxLength = 20_000_000;
export const maxRows = 200_000;

/** What no option has is the caller's slip. */
const checks: Readonly<Record<keyof ImportOptions, readonly [(value: unknown) => boolean, string]>> = {
  dayFirst: [isBoolean, "true or false"],
  pivotYear: [(value) => Number.isInteger(value) && within(value, 0, 99), "a whole number from 0 to 99"],
  keepRaw: [isBoolean, "true or false"],
  separator: [(value) => typeof value === "string" && value !== "", "a text"],
  delimiter: [(value) => [",", ";", "\t", "|"].includes(value as string), 'one of ",", ";", "|" and a tab'],
  fields: [isObject, "an object of column names or functions"],
  actors: [(value) => typeof value === "string" || isObject(value), "a text or a list of rows"],
  fold: [isBoolean, "true or false"],
  calendarActors: [(value) => value === "attendees" || value === "categories", '"attendees" or "categories"'],
  maxLength: [(value) => within(value, 1, Infinity), "a positive number"],
  maxRows: [(value) => within(value, 1, Infinity), "a positive number"],
};

function isBoolean(value: unknown): boolean {
  return typeof value === "boolean";
}
function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
function within(value: unknown, low: number, high: number): boolean {
  return typeof value === "number" && value >= low && value <= high;
}

/** A new reading. Throws a TypeError for an option that is none, or of another kind. */
export function startReading(options: ImportOptions): Reading {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(checks, name)) throw new TypeError(`unknown option: ${JSON.stringify(name)}`);
    const [isRight, expected] = checks[name as keyof ImportOptions];
    if (!isRight(value)) throw new TypeError(`invalid ${name}: ${told(value)}; expected ${expected}`);
  }
  return { options, issues: [], events: [], rows: [], folded: 0 };
}

/** Takes an event over from the record that stands there. */
export function take(reading: Reading, { row = 0 }: Spot, event: EventInput): void {
  reading.events.push(event);
  reading.rows.push(row);
}

/** Notes that something could not be taken over, or not as it stood. */
export function note(
  reading: Reading,
  severity: Issue["severity"],
  code: IssueCode,
  spot: Spot,
  message: string,
  hint?: string,
): void {
  reading.issues.push({ severity, code, ...spot, message, ...(hint === undefined ? {} : { hint }) });
}

/** Says that a file holds more than may be read, and the option that would let it. */
export function noteTooLarge(reading: Reading, message: string, option: "maxLength" | "maxRows"): void {
  const hint = `give the option ${option}, or a part of the file`;
  note(reading, "error", "file-too-large", wholeFile, message, hint);
}

/** The place of a whole file. */
export const wholeFile: Spot = { path: "" };

/** What was read, with what is said of the whole. */
export function finish(
  format: Format | null,
  reading: Reading,
  whole: Omit<TimelineInput, "events"> = {},
): Imported {
  const input: TimelineInput = { ...present(whole), events: reading.events };
  return { format, input, issues: reading.issues, rows: reading.rows, folded: reading.folded };
}

type Loose<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** The object without members that are undefined, an empty text or an empty list. */
export const present = <T extends object>(fields: Loose<T>): T => addPresent({}, fields) as T;

/** The same, added to an object of one's own. */
export function addPresent<T extends object>(into: T, fields: object): T {
  for (const name in fields) {
    const value: unknown = fields[name as never];
    if (isPresent(value)) (into as Record<string, unknown>)[name] = value;
  }
  return into;
}

const isPresent = (value: unknown): boolean =>
  value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);

/** `data` of an event: what the record says beyond the model and, if it was asked for, the record itself. */
export function dataOf(
  reading: Reading,
  raw: () => unknown,
  facts: Readonly<Record<string, unknown>> = {},
): unknown {
  const data = { ...present(facts), ...(reading.options.keepRaw === true ? { raw: raw() } : {}) };
  return Object.keys(data).length === 0 ? undefined : data;
}
