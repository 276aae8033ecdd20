import { actorAt } from "./actorTable.ts";
import type { Attribution, Verb } from "./dataset.ts";
import type { Fields } from "./fields.ts";
import { attributionFields, isFields, reportUnknownFields } from "./fields.ts";
import type { Reading } from "./reading.ts";
import { inlineSource, sourceAt } from "./readSource.ts";
import { readString, readText, readWord } from "./readText.ts";
import { readDate } from "./readTime.ts";
import type { Key } from "./report.ts";
import { pointer, reportError, reportWarning } from "./report.ts";
import { nobody, speakerOf } from "./speakers.ts";

/** The words for how somebody says it. */
export const verbs: readonly Verb[] = [
  "said",
  "according-to",
  "announced",
  "reported",
  "estimated",
  "accused",
  "denied",
  "called-for",
];

/** Who says so. A plain text is an actor or a source where one is called that, else a name. Null when nobody is named. */
export function readAttribution(
  value: unknown,
  path: string,
  key: Key,
  reading: Reading,
): Attribution | null {
  if (value === undefined || value === null) return null;
  if (isFields(value)) return readFields(value, pointer(path, key), reading);
  const name = readString(value, path, key, reading.issues);
  if (name === null) return null;
  return speakerOf(name, reading);
}

function readFields(fields: Fields, path: string, reading: Reading): Attribution | null {
  const { issues } = reading;
  reportUnknownFields(fields, attributionFields, path, issues);
  const speaker = readSpeaker(fields, path, reading);
  if (speaker === null) return null;
  return {
    ...speaker,
    verb: readWord(fields.verb, verbs, path, "verb", issues),
    at: readDate(fields.at, path, "at", reading),
    displayDate: readText(fields.displayDate, path, "displayDate", issues),
  };
}

/** Actor, source or name: the first that is given. */
function readSpeaker(fields: Fields, path: string, reading: Reading): Attribution | null {
  const { actor, source, name } = fields;
  const given = [actor, source, name].filter((part) => part !== undefined && part !== null);
  if (given.length > 1) {
    const message = "more than one of actor, source and name is given; the first of these is used";
    reportWarning(reading.issues, "attribution-unclear", path, message);
  }
  if (actor !== undefined && actor !== null) {
    const index = actorAt(actor, reading.actors, path, "actor", reading.issues);
    return index < 0 ? null : { ...nobody, actor: index };
  }
  if (source !== undefined && source !== null) {
    const inline = isFields(source) ? inlineSource(source, pointer(path, "source"), reading).source : null;
    const index = inline ?? sourceAt(source, path, "source", reading);
    return index < 0 ? null : { ...nobody, source: index };
  }
  const text = readText(name, path, "name", reading.issues);
  return text === null ? null : { ...nobody, name: text };
}

/** Says that something lacks who says so, and what is done. */
export function reportNobody(
  what: string,
  done: string,
  path: string,
  severity: "error" | "warning",
  { issues }: Pick<Reading, "issues">,
): void {
  const report = severity === "error" ? reportError : reportWarning;
  report(issues, "attribution-missing", path, `${what} does not say by whom; ${done}`, 'add "by"');
}
