import type { TimelineInput } from "../model/input.ts";
import { told } from "../model/report.ts";
import { openInput } from "../model/timelineInput.ts";
import { fromActors } from "./actorTab.ts";
import { fromACLED } from "./acled.ts";
import { withoutBom } from "./csv.ts";
import { detectFormat } from "./detectFormat.ts";
import { fromGDELT } from "./gdelt.ts";
import type { Format, Imported, ImportOptions } from "./imported.ts";
import { fromICalendar } from "./iCalendar.ts";
import { finish, note, startReading, wholeFile } from "./reading.ts";
import { fromJSONLD } from "./schemaOrg.ts";
import { isReadableText, parseJson } from "./sheet.ts";
import { fromTable } from "./table.ts";
import { fromTimelineJS } from "./timelineJs.ts";
import { fromUCDP } from "./ucdp.ts";
import { fromVis } from "./vis.ts";

const readers: Readonly<Record<Format, (input: unknown, options: ImportOptions) => Imported>> = {
  chronolane: fromOurs,
  table: fromTable,
  actors: fromActors,
  timelinejs: fromTimelineJS,
  vis: fromVis,
  ucdp: fromUCDP,
  acled: fromACLED,
  gdelt: fromGDELT,
  jsonld: fromJSONLD,
  icalendar: fromICalendar,
};

/**
 * Reads events from a text or from what was parsed of one, in any form that is known. `format` says which; else the
 * data tell, or are a table if the option `fields` says where its columns are. Bad data never throw; a wrong option does.
 */
export function importEvents(
  input: unknown,
  { format, ...options }: ImportOptions & { readonly format?: Format } = {},
): Imported {
  if (format !== undefined && !Object.hasOwn(readers, format)) {
    throw new TypeError(
      `invalid format: ${told(format)}; expected one of ${Object.keys(readers).join(", ")}`,
    );
  }
  const reading = startReading(options);
  const found = format ?? (options.fields === undefined ? detectFormat(input) : "table");
  if (found !== null) return readers[found](input, options);
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
