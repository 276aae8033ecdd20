import type { Claim, Place } from "./dataset.ts";

/** A place while the data are read; its parent and claims come once all ids are known. */
export interface PlaceDraft extends Place {
  parent: number;
  claims: readonly Claim[];
}

/** The places, by id and by name. Grows while events are read. */
export interface PlaceTable {
  readonly places: PlaceDraft[];
  /** Where in the input each was first told of. */
  readonly paths: string[];
  readonly byName: Map<string, number>;
  /** The input declares places: a name that is not among them may be a slip. */
  readonly closed: boolean;
}

export const createPlaceTable = (closed: boolean): PlaceTable => ({
  places: [],
  paths: [],
  byName: new Map(),
  closed,
});

type NewPlace = Omit<Place, "index" | "parent" | "claims">;

/** Appends a place; it is known by no name yet. */
export function addPlace(table: PlaceTable, place: NewPlace, path: string): number {
  const index = table.places.length;
  table.places.push({ index, ...place, parent: -1, claims: [] });
  table.paths.push(path);
  return index;
}
