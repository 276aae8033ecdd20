import type { Claim, Place } from "./dataset.ts";
import { isFields } from "./fields.ts";
import { isAbsent, isWord } from "./plainFields.ts";
import { textsOf } from "./text.ts";

/** A place while the data are read; its parent and claims come once all ids are known. */
export interface PlaceDraft extends Place {
  parent: number;
  claims: readonly Claim[];
}

/** The places, by id, by name and by all that was told of them. Grows while events are read. */
export interface PlaceTable {
  readonly places: PlaceDraft[];
  /** Where in the input each was first told of; the list alone for one that can lie in no other. */
  readonly paths: string[];
  readonly byName: Map<string, number>;
  /** Those that events told of, by the key of their facts. Equal tellings are one place. */
  readonly byFacts: Map<string, number>;
  /** The input declares places: a name that is not among them may be a slip. */
  readonly closed: boolean;
  /** How many it declares; they are the first ones. */
  declared: number;
  /** Names by which events refer to what is not declared. */
  readonly asked: Set<string>;
  /** Names that several have of those that are not declared. */
  readonly shared: Set<string>;
  /** Whether it is a matter of the order of events which place one of them means, or what is said of it. */
  isTangled: boolean;
}

export const createPlaceTable = (closed: boolean): PlaceTable => ({
  places: [],
  paths: [],
  byName: new Map(),
  byFacts: new Map(),
  closed,
  declared: 0,
  asked: new Set(),
  shared: new Set(),
  isTangled: false,
});

/** What is told of a place in itself. */
export type PlaceFacts = Omit<Place, "index" | "parent" | "claims">;

/** Appends the place under its id and, where they are free, its names. */
export function addPlace(table: PlaceTable, facts: PlaceFacts, path: string): number {
  const { places, paths, byName, declared, asked, shared } = table;
  const index = places.push({ index: places.length, ...facts, parent: -1, claims: [] }) - 1;
  paths.push(path);
  if (facts.id !== null) byName.set(facts.id, index);
  for (const name of facts.name === null ? [] : textsOf(facts.name)) {
    const known = byName.get(name);
    if (known === undefined) byName.set(name, index);
    else if (known !== index && known >= declared) {
      shared.add(name);
      if (asked.has(name) || places[known]?.id === name) table.isTangled = true;
    }
  }
  return index;
}

/** The place of an event that is told by these facts, the same for equal ones. */
export function placeOf(table: PlaceTable, facts: PlaceFacts, path: string): number {
  const key = keyOf(facts);
  const known = table.byFacts.get(key);
  if (known !== undefined) return known;
  const index = addPlace(table, facts, path);
  table.byFacts.set(key, index);
  return index;
}

/** The place that an event refers to by its id or a name; undefined for one that is not known. */
export function placeNamed(table: PlaceTable, name: string): number | undefined {
  const { places, byName, closed, declared, asked, shared } = table;
  const known = byName.get(name);
  if ((known !== undefined && known < declared) || asked.has(name)) return known;
  asked.add(name);
  // Were what tells more of it to come later, or to go, the name alone would be the place, of which a warning may tell.
  if (closed || shared.has(name) || (known !== undefined && !isNameAlone(places[known], name)))
    table.isTangled = true;
  return known;
}

const isNameAlone = (place: PlaceDraft | undefined, name: string): boolean =>
  place?.id === null && place.name === name && place.lat === null && place.precision === null;

/** The place with an id that an event tells of in place: what was told of it first counts. Undefined for one that is not known. */
export function placeWithId(
  table: PlaceTable,
  facts: PlaceFacts & { readonly id: string },
): number | undefined {
  const { byName, byFacts, declared } = table;
  const known = byName.get(facts.id);
  if (known !== undefined && known < declared) return known;
  if (known !== undefined && byFacts.get(keyOf(facts)) !== known) table.isTangled = true;
  return known;
}

/**
 * The place that an event refers to by a name that others referred to, or tells of in words that need no cleaning; undefined for any
 * other, of which nothing is noted then.
 */
export function plainPlaceOf(value: unknown, table: PlaceTable, path: string): number | undefined {
  if (typeof value === "string") {
    const known = table.byName.get(value);
    return known !== undefined && (known < table.declared || table.asked.has(value)) ? known : undefined;
  }
  if (!isFields(value)) return undefined;
  for (const name in value)
    if (name !== "name" && name !== "lat" && name !== "lon" && name !== "precision") return undefined;
  const { name, lat = null, lon = null, precision = null } = value;
  const isPoint = (lat === null && lon === null) || (isDegrees(lat, 90) && isDegrees(lon, 180));
  if (!isPoint || !isWord(name) || !(isAbsent(precision) || isWord(precision))) return undefined;
  return placeOf(table, { id: null, name, precision, lat, lon } as PlaceFacts, path);
}

const isDegrees = (value: unknown, most: number): boolean =>
  typeof value === "number" && Math.abs(value) <= most;

/** All that is told of a place, as a text; in names and words there are no line breaks. */
const keyOf = ({ id, name, precision, lat, lon }: PlaceFacts): string =>
  `${lat} ${lon}\n${typeof name === "string" ? name : `\n${JSON.stringify(name)}`}\n${precision ?? ""}\n${id ?? ""}`;
