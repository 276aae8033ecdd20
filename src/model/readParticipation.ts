import { actorAt, plainParticipation } from "./actorTable.ts";
import type { Participation } from "./dataset.ts";
import type { Fields } from "./fields.ts";
import { isFields, participationFields, reportUnknownFields } from "./fields.ts";
import { proseLimit } from "./limits.ts";
import { readAttribution, reportNobody } from "./readAttribution.ts";
import { readList } from "./readList.ts";
import type { Reading } from "./reading.ts";
import { readString, readText, readWord } from "./readText.ts";
import type { Key } from "./report.ts";
import { pointer, reportError, reportWarning, told } from "./report.ts";

const nobody: readonly Participation[] = [];
const certainties = ["stated", "alleged", "denied"] as const;

/** Who took part: names, or how each did. What is neither is an issue and left out. */
export function readParticipations(
  value: unknown,
  path: string,
  key: Key,
  reading: Reading,
): readonly Participation[] {
  const list = readList(value, path, key, reading.issues);
  if (list.length === 0) return nobody;
  const at = pointer(path, key);
  if (list.length === 1) return participationAt(list[0], at, 0, reading);
  const participations: Participation[] = [];
  for (let i = 0; i < list.length; i++) {
    for (const participation of participationAt(list[i], at, i, reading)) {
      if (isRepeated(participation, participations)) reportRepeated(participation, pointer(at, i), reading);
      else participations.push(participation);
    }
  }
  return participations;
}

function participationAt(value: unknown, path: string, key: Key, reading: Reading): readonly Participation[] {
  if (isFields(value)) return readParticipation(value, pointer(path, key), reading);
  if (typeof value !== "string" && typeof value !== "number") {
    reportError(
      reading.issues,
      "invalid-type",
      pointer(path, key),
      `${told(value)} is no actor; it is left out`,
    );
    return nobody;
  }
  const actor = actorAt(value, reading.actors, path, key, reading.issues);
  if (actor >= 0) return plainParticipation(actor, reading.actors);
  if (typeof value === "string") reportNameless(pointer(path, key), reading);
  return nobody;
}

function readParticipation(fields: Fields, path: string, reading: Reading): readonly Participation[] {
  const { issues } = reading;
  reportUnknownFields(fields, participationFields, path, issues);
  const named = fields.actor;
  const actor = actorAt(named, reading.actors, path, "actor", issues);
  if (actor < 0) {
    if (named === undefined || named === null || typeof named === "string") {
      reportNameless(pointer(path, "actor"), reading);
    }
    return nobody;
  }
  const participation: Participation = {
    actor,
    role: readString(fields.role, path, "role", issues),
    certainty: readWord(fields.certainty, certainties, path, "certainty", issues),
    by: readAttribution(fields.by, path, "by", reading),
    note: readText(fields.note, path, "note", issues, proseLimit),
  };
  const { certainty, by } = participation;
  if ((certainty === "alleged" || certainty === "denied") && by === null) {
    reportNobody(`the ${certainty} role`, "it is drawn as such, with nobody named", path, "warning", reading);
  }
  return [participation];
}

function reportNameless(path: string, { issues }: Reading): void {
  reportError(issues, "field-missing", path, "no actor is named here; it is left out");
}

/** The same actor in the same role, and neither telling says more. */
const isRepeated = (one: Participation, others: readonly Participation[]): boolean =>
  one.by === null &&
  one.note === null &&
  one.certainty === null &&
  others.some((other) => other.actor === one.actor && other.role === one.role && other.certainty === null);

function reportRepeated({ actor }: Participation, path: string, { actors, issues }: Reading): void {
  const id = told(actors.actors[actor]?.id);
  reportWarning(
    issues,
    "actor-repeated",
    path,
    `the actor ${id} is named twice in the same role; it is kept once`,
  );
}
