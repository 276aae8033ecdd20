import type { Zone } from "../time/zone.ts";
import { createZone } from "../time/zone.ts";
import type { Fields } from "./fields.ts";
import type { Text } from "./input.ts";
import { proseLimit } from "./limits.ts";
import { readLocale, readText } from "./readText.ts";
import type { Issues } from "./report.ts";
import { reportError, reportWarning, told } from "./report.ts";
import type { Zones } from "./zones.ts";

/** What the input says of the whole. */
export interface Settings {
  readonly title: Text | null;
  readonly description: Text | null;
  readonly locale: string | null;
  readonly zones: Zones;
}

/** Reads what the input says of the whole. `axisZone` goes before the data's zone for dates; unknown, it is a RangeError. */
export function readSettings(fields: Fields, issues: Issues, axisZone: string | undefined): Settings {
  const { schema, timeZone } = fields;
  if (schema !== undefined && schema !== null && schema !== "chronolane/1") {
    const message = `${told(schema)} is another form of the data; they are read as "chronolane/1"`;
    reportWarning(issues, "unknown-schema", "/schema", message);
  }
  const given = readZone(timeZone, issues);
  const wanted = axisZone === undefined ? null : createZone(axisZone);
  if (axisZone !== undefined && wanted === null) {
    throw new RangeError(
      `invalid option timeZone: ${told(axisZone)}; expected an IANA zone such as "Asia/Tehran"`,
    );
  }
  const utc: Zone = { name: "UTC", offsetAt: () => 0 };
  return {
    title: readText(fields.title, "", "title", issues),
    description: readText(fields.description, "", "description", issues, proseLimit),
    locale: readLocale(fields.locale, "", "locale", issues),
    zones: { dates: wanted ?? given ?? utc, times: given ?? wanted ?? utc },
  };
}

function readZone(value: unknown, issues: Issues): Zone | null {
  if (value === undefined || value === null) return null;
  const zone = typeof value === "string" ? createZone(value) : null;
  if (zone === null) {
    const message = `${told(value)} is no known time zone; UTC is used`;
    reportError(issues, "unknown-zone", "/timeZone", message, 'for example "Asia/Tehran"');
  }
  return zone;
}
