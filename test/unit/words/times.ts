import { createDataset } from "../../../src/model/createDataset.ts";
import type { Dataset, EventRecord, EventTime } from "../../../src/model/dataset.ts";
import type { EventInput, TimelineInput } from "../../../src/model/input.ts";
import { createZone } from "../../../src/time/zone.ts";
import type { Zone } from "../../../src/time/zone.ts";
import type { Words, WordsOptions } from "../../../src/words/words.ts";
import { createWords } from "../../../src/words/words.ts";

/** A zone that exists. */
export function zoneOf(name: string): Zone {
  const zone = createZone(name);
  if (zone === null) throw new Error(`no zone ${name}`);
  return zone;
}

/** The time that an event with these dates has, as of 30 October 2023, in Tehran. */
export function timeOf(start: EventInput["start"], end?: EventInput["end"]): EventTime {
  const event = { title: "x", ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
  return createDataset({ events: [event], timeZone: "Asia/Tehran", asOf: "2023-10-30" }).event(0).time;
}

/** The one event of an input, with what it names. */
export function single(
  event: EventInput,
  rest: Omit<TimelineInput, "events"> = {},
): { readonly record: EventRecord; readonly dataset: Dataset } {
  const dataset = createDataset({ events: [event], ...rest });
  return { record: dataset.event(0), dataset };
}

export const wordsFor = (options: Partial<WordsOptions> = {}): Words =>
  createWords({ locale: "en", zone: zoneOf("Asia/Tehran"), ...options });
