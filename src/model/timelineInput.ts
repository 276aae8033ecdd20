import type { Fields } from "./fields.ts";
import { isFields } from "./fields.ts";
import type { IssueCode } from "./issueCodes.ts";
import { told } from "./report.ts";

/** The input in one form: what is said of the whole, and the events with the pointer under which they stand. */
export interface OpenedInput {
  readonly fields: Fields;
  readonly events: readonly unknown[];
  /** `"/events"`, or `""` for a bare list. */
  readonly path: string;
}

/** Why an input is none. */
export interface Misuse {
  readonly code: Extract<IssueCode, "invalid-input" | "events-missing">;
  readonly path: string;
  readonly message: string;
}

/** The input's parts, or why it cannot be read at all. Reads `events` once. */
export function openInput(input: unknown): OpenedInput | Misuse {
  if (Array.isArray(input)) return { fields: noFields, events: input as readonly unknown[], path: "" };
  if (!isFields(input)) {
    const message = `the input is ${told(input)}; expected an object with "events", or a list of events`;
    return { code: "invalid-input", path: "", message };
  }
  const { events } = input;
  if (Array.isArray(events)) return { fields: input, events: events as readonly unknown[], path: "/events" };
  const message =
    events === undefined
      ? '"events" is missing; expected a list of events'
      : `"events" is ${told(events)}; expected a list of events`;
  return { code: "events-missing", path: events === undefined ? "" : "/events", message };
}

const noFields: Fields = {};
