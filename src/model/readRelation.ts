import type { Relation, RelationEnd } from "./dataset.ts";
import { findActor } from "./actorTable.ts";
import { isFields, relationFields, reportUnknownFields } from "./fields.ts";
import { readAttribution, reportNobody } from "./readAttribution.ts";
import { readCitations } from "./readCitation.ts";
import type { EventFinder, Reading } from "./reading.ts";
import { readReference, readString, readText } from "./readText.ts";
import { pointer, reportError, reportWarning, told } from "./report.ts";

/** Types that take sides: who says so must be said. */
const judging: readonly string[] = ["response-to", "causes", "contradicts", "supports"];

/** Reads a relation. Null when it ties nothing, or a thing to itself (an issue). */
export function readRelation(
  value: unknown,
  path: string,
  events: EventFinder,
  reading: Reading,
): Relation | null {
  const { issues } = reading;
  if (!isFields(value)) {
    reportError(issues, "invalid-type", path, `${told(value)} is no relation; it is set aside`);
    return null;
  }
  reportUnknownFields(value, relationFields, path, issues);
  const from = readEnd(value.from, path, "from", events, reading);
  const to = readEnd(value.to, path, "to", events, reading);
  const type = readString(value.type, path, "type", issues);
  if (type === null) {
    reportError(issues, "field-missing", pointer(path, "type"), "a relation needs a type; it is set aside");
  }
  const by = readAttribution(value.by, path, "by", reading);
  const label = readText(value.label, path, "label", issues);
  const citations = readCitations(value.sources, path, "sources", reading);
  if (from === null || to === null || type === null) return null;
  if (from.event === to.event && from.claim === to.claim && from.actor === to.actor) {
    reportError(issues, "relation-self", path, "a relation ties a thing to itself; it is set aside");
    return null;
  }
  if (by === null && judging.includes(type)) {
    reportNobody(`the relation ${told(type)}`, "it is drawn, with nobody named", path, "warning", reading);
  }
  return { from, to, type, by, label, citations };
}

function readEnd(
  value: unknown,
  path: string,
  key: "from" | "to",
  events: EventFinder,
  reading: Reading,
): RelationEnd | null {
  const { issues, claims, actors } = reading;
  const id = readReference(value, path, key, issues);
  if (id === null) {
    if (value === undefined || value === null || typeof value === "string") {
      const message = `a relation needs ${JSON.stringify(key)}; it is set aside`;
      reportError(issues, "field-missing", pointer(path, key), message);
    }
    return null;
  }
  const event = events(id);
  const found = claims.get(id);
  const holder = found != null && found.index < 0 ? undefined : found; // its event was set aside
  const actor = findActor(id, actors);
  if (event >= 0 && (holder !== undefined || actor >= 0)) {
    const message = `${told(id)} is the id of an event and of a claim or actor; the event is meant`;
    reportWarning(issues, "ambiguous-reference", pointer(path, key), message);
  }
  if (event >= 0) return { event, claim: null, actor: -1 };
  if (holder !== undefined) return { event: holder?.index ?? -1, claim: id, actor: -1 };
  if (actor >= 0) return { event: -1, claim: null, actor };
  const message = `nothing has the id ${told(id)}; the relation is set aside`;
  reportError(issues, "relation-dangling", pointer(path, key), message);
  return null;
}
