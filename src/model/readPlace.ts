import type { Fields } from "./fields.ts";
import { isFields, placeFields, reportUnknownFields } from "./fields.ts";
import type { PlaceFacts, PlaceTable } from "./placeTable.ts";
import { addPlace, placeNamed, placeOf, placeWithId } from "./placeTable.ts";
import { isAbsent } from "./plainFields.ts";
import { readClaims } from "./readClaim.ts";
import { readDegrees } from "./readList.ts";
import type { Reading } from "./reading.ts";
import { readId, readReference, readString, readText } from "./readText.ts";
import type { Issues, Key } from "./report.ts";
import { pointer, reportError, reportWarning, told } from "./report.ts";
import { suggest } from "./suggest.ts";

/** What of a declared place must wait until all ids are known. */
export interface PendingPlace {
  readonly place: number;
  readonly parent: string | null;
  readonly claims: unknown;
  readonly path: string;
}

/** Reads a declared place into the table. Null when it is set aside (an issue). */
export function declarePlace(value: unknown, path: string, reading: Reading): PendingPlace | null {
  const { issues, places } = reading;
  if (!isFields(value)) {
    reportError(issues, "invalid-type", path, `${told(value)} is no place; it is set aside`);
    return null;
  }
  reportUnknownFields(value, placeFields, path, issues);
  const facts = readFacts(value, path, issues);
  if (facts.id !== null && isTaken(facts.id, places)) {
    const message = `the place id ${told(facts.id)} is taken; this place is set aside`;
    reportError(issues, "duplicate-id", pointer(path, "id"), message);
    return null;
  }
  const place = addPlace(places, facts, path);
  return { place, parent: readReference(value.parent, path, "parent", issues), claims: value.claims, path };
}

/** Where an event was: a place or a list of them, each by id, by name or given in place. */
export function readPlaces(value: unknown, path: string, key: Key, reading: Reading): readonly number[] {
  if (value === undefined || value === null) return nowhere;
  const list: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  const at = pointer(path, key);
  const places: number[] = [];
  for (let i = 0; i < list.length; i++) {
    const place = Array.isArray(value)
      ? placeAt(list[i], at, i, reading)
      : placeAt(list[i], path, key, reading);
    if (place >= 0 && !places.includes(place)) places.push(place);
  }
  return places;
}

const nowhere: readonly number[] = [];

function placeAt(value: unknown, path: string, key: Key, reading: Reading): number {
  const { issues, places } = reading;
  if (isFields(value)) return inlinePlace(value, pointer(path, key), reading);
  const name = readReference(value, path, key, issues);
  if (name === null) {
    if (value === null || value === undefined || typeof value === "string") {
      reportError(issues, "field-missing", pointer(path, key), "a place is missing here; it is left out");
    }
    return -1;
  }
  const known = placeNamed(places, name);
  if (known !== undefined) return known;
  if (places.closed) reportUnknown(name, places, pointer(path, key), issues);
  return placeOf(places, { ...emptyPlace, name }, pointer(path, key));
}

function inlinePlace(fields: Fields, path: string, reading: Reading): number {
  const { issues, places } = reading;
  reportUnknownFields(fields, placeFields, path, issues);
  const facts = readFacts(fields, path, issues);
  const { id } = facts;
  const known = id === null ? undefined : placeWithId(places, { ...facts, id });
  if (known !== undefined) return known;
  if (isAbsent(fields.parent) && isAbsent(fields.claims)) return placeOf(places, facts, path);
  const place = addPlace(places, facts, path);
  const parent = readReference(fields.parent, path, "parent", issues);
  finishPlace({ place, parent, claims: fields.claims, path }, reading);
  places.isTangled = true;
  return place;
}

/** Ties a place to the one it lies in and reads what is said of it, once all ids are known. */
export function finishPlace({ place, parent, claims, path }: PendingPlace, reading: Reading): void {
  const { issues, places } = reading;
  const draft = places.places[place];
  if (draft === undefined) return;
  draft.claims = readClaims(claims, path, "claims", null, reading);
  if (parent === null) return;
  draft.parent = places.byName.get(parent) ?? -1;
  if (draft.parent >= 0) return;
  const near = suggest(parent, places.byName.keys());
  const hint = near === undefined ? undefined : `did you mean ${JSON.stringify(near)}?`;
  const message = `the place ${told(parent)} is not declared; the tie is cut`;
  reportError(issues, "unknown-parent", pointer(path, "parent"), message, hint);
}

const emptyPlace: PlaceFacts = { id: null, name: null, precision: null, lat: null, lon: null };

function readFacts(fields: Fields, path: string, issues: Issues): PlaceFacts {
  const id = readId(fields.id, path, "id", issues);
  const name = readText(fields.name, path, "name", issues);
  const precision = readString(fields.precision, path, "precision", issues);
  const lat = readDegrees(fields.lat, 90, path, "lat", issues);
  const lon = readDegrees(fields.lon, 180, path, "lon", issues);
  const whole = lat !== null && lon !== null;
  return { id, name: name ?? id, precision, lat: whole ? lat : null, lon: whole ? lon : null };
}

/** Whether a place has this id; a name gives way to an id. */
function isTaken(id: string, { byName, places }: PlaceTable): boolean {
  const known = byName.get(id);
  return known !== undefined && places[known]?.id === id;
}

function reportUnknown(name: string, table: PlaceTable, path: string, issues: Issues): void {
  const near = suggest(name, table.byName.keys());
  reportWarning(
    issues,
    "unknown-place",
    path,
    `the place ${told(name)} is not declared; the text is used as its name`,
    near === undefined ? undefined : `did you mean ${JSON.stringify(near)}?`,
  );
}
