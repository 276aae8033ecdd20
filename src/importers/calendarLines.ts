import { told } from "../model/report.ts";
import { type Reading, maxRows, note, noteTooLarge } from "./reading.ts";

/** One line of a calendar, unfolded: `DTSTART;TZID=Europe/Berlin:20250115T100000`. */
export interface Property {
  readonly name: string;
  readonly params: ReadonlyMap<string, string>;
  readonly value: string;
}

export interface Component {
  readonly properties: Property[];
  /** The line at which it begins, 1-based. */
  readonly row: number;
}

export interface Calendar {
  readonly events: readonly Component[];
  readonly zones: readonly Component[];
  readonly name: string;
}

/** Events and zones of a calendar with the properties that are their own; those of alarms within are left out. */
export function componentsOf(text: string, reading: Reading): Calendar {
  const [events, zones]: [Component[], Component[]] = [[], []];
  let open: { readonly component: Component; readonly kind: string } | null = null;
  let inner: string | null = null;
  let name = "";
  for (const { line, row } of unfolded(text)) {
    const property = propertyOf(line);
    if (property === null) {
      if (open !== null)
        note(
          reading,
          "warning",
          "not-taken-over",
          { path: "", row },
          `${told(line)} is no property; it is not read`,
        );
      continue;
    }
    const value = property.value.trim().toUpperCase();
    const begins = property.name === "BEGIN";
    if (begins && (value === "VEVENT" || value === "VTIMEZONE")) {
      open = { component: { properties: [], row }, kind: value };
      inner = null;
      (value === "VEVENT" ? events : zones).push(open.component);
    } else if (open === null) {
      if (property.name === "X-WR-CALNAME" || (property.name === "NAME" && name === ""))
        name = unescaped(property.value);
    } else if (begins) {
      inner = value;
      if (open.kind === "VTIMEZONE") open.component.properties.push(property);
    } else if (property.name === "END" && value === open.kind) open = null;
    else if (property.name === "END") inner = null;
    else if (inner === null || open.kind === "VTIMEZONE") open.component.properties.push(property);
  }
  const limit = reading.options.maxRows ?? maxRows;
  if (events.length > limit) {
    const message = `the calendar has ${String(events.length)} events, more than ${String(limit)}; the others are not read`;
    noteTooLarge(reading, message, "maxRows");
  }
  return { events: events.slice(0, limit), zones, name };
}

/** Lines without the breaks within them, and where each begins. */
function unfolded(text: string): readonly { readonly line: string; readonly row: number }[] {
  const lines: { line: string; row: number }[] = [];
  text.split(/\r\n|\n|\r/u).forEach((part, i) => {
    const last = lines.at(-1);
    if (/^[ \t]/u.test(part) && last !== undefined) last.line += part.slice(1);
    else if (part.trim() !== "") lines.push({ line: part, row: i + 1 });
  });
  return lines;
}

function propertyOf(line: string): Property | null {
  const match = /^([a-z\d-]+)((?:;[^:"]*(?:"[^"]*"[^:"]*)*)?):([^]*)$/iu.exec(line);
  if (match === null) return null;
  const [, name = "", rest = "", value = ""] = match;
  const params = new Map<string, string>();
  for (const [, key = "", text = ""] of rest.matchAll(/;([a-z\d-]+)=((?:"[^"]*"|[^;"])*)/giu)) {
    params.set(key.toUpperCase(), text.replaceAll('"', "").trim());
  }
  return { name: name.toUpperCase(), params, value };
}

/** A text without the signs that keep its commas and breaks. */
export const unescaped = (value: string): string =>
  value.replace(/\\([nN,;\\:"])/gu, (_, letter: string) =>
    letter === "n" || letter === "N" ? "\n" : letter,
  );
