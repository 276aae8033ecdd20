import { finishSteps, type Steps } from "../base/steps.ts";
import type { TimelineInput } from "../model/input.ts";
import { told } from "../model/report.ts";
import { openInput } from "../model/timelineInput.ts";
import { fromActors } from "./actorTab.ts";
import { acledInSteps } from "./acled.ts";
import { withoutBom } from "./csv.ts";
import { detectFormat } from "./detectFormat.ts";
import { gdeltInSteps } from "./gdelt.ts";
import type { Format, Imported, ImportOptions } from "./imported.ts";
import { fromICalendar } from "./iCalendar.ts";
import { finish, note, startReading, wholeFile } from "./reading.ts";
import { fromJSONLD } from "./schemaOrg.ts";
import { isReadableText, parseJson } from "./readableText.ts";
import { tableInSteps } from "./table.ts";
import { fromTimelineJS } from "./timelineJs.ts";
import { ucdpInSteps } from "./ucdp.ts";
import { fromVis } from "./vis.ts";

type Reader = (input: unknown, options: ImportOptions) => Steps<Imported>;

/** A form that is read in one go. */
const atOnce = (read: (input: unknown, options: ImportOptions) => Imported): Reader =>
  // eslint-disable-next-line require-yield -- there is one step only
  function* (input, options) {
    return read(input, options);
  };

const readers: Readonly<Record<Format, Reader>> = {
  chronolane: atOnce(fromOurs),
  table: tableInSteps,
  actors: atOnce(fromActors),
  timelinejs: atOnce(fromTimelineJS),
  vis: atOnce(fromVis),
  ucdp: ucdpInSteps,
  acled: acledInSteps,
  gdelt: gdeltInSteps,
  jsonld: atOnce(fromJSONLD),
  icalendar: atOnce(fromICalendar),
};

export interface FormatOption {
  /** In what form the data are; else the data tell. */
  readonly format?: Format;
}

/**
 * Reads events from a text or from what was parsed of one, in any form that is known. `format` says which; else the
 * data tell, or are a table if the option `fields` says where its columns are. Bad data never throw; a wrong option does.
 */
export const importEvents = (input: unknown, options: ImportOptions & FormatOption = {}): Imported =>
  finishSteps(importInSteps(input, options));

/** The same, step by step: tables row by row, other forms in one. */
export function* importInSteps(
  input: unknown,
  { format, ...options }: ImportOptions & FormatOption = {},
): Steps<Imported> {
  if (format !== undefined && !Object.hasOwn(readers, format)) {
    throw new TypeError(
      `invalid format: ${told(format)}; expected one of ${Object.keys(readers).join(", ")}`,
    );
  }
  const reading = startReading(options);
  const found = format ?? (options.fields === undefined ? detectFormat(input) : "table");
  if (found !== null) return yield* readers[found](input, options);
  if (typeof input !== "string" || isReadableText(input, reading)) {
    const hint = 'say which with the option "format", or where the columns of a table are with "fields"';
    note(
      reading,
      "error",
      "unreadable-file",
      wholeFile,
      "the data are of no form that is known; nothing is read",
      hint,
    );
  }
  return finish(null, reading);
}

/** Our own JSON, as it is; what is wrong within it the timeline says, or `validate`. */
function fromOurs(input: unknown, options: ImportOptions): Imported {
  const reading = startReading(options);
  if (typeof input === "string" && !isReadableText(input, reading)) return finish("chronolane", reading);
  const json = typeof input === "string" ? parseJson(withoutBom(input)) : input;
  const opened = openInput(json);
  if ("code" in opened) {
    note(reading, "error", opened.code, { path: opened.path }, `${opened.message}; nothing is read`);
    return finish("chronolane", reading);
  }
  const whole = (Array.isArray(json) ? { events: json } : json) as TimelineInput;
  return { ...finish("chronolane", reading), input: whole, rows: whole.events.map(() => 0) };
}
