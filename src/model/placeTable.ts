import type { Claim, Place } from "./dataset.ts";

/** A place while the data are read; its parent and claims come once all ids are known. */
export interface PlaceDraft extends Place {
  parent: number;
  claims: readonly Claim[];
}

/** The places, by id and by name. Grows while events are read. */
export interface PlaceTable {
  readonly places: PlaceDraft[];
  readonly byName: Map<string, number>;
  /** The input declares places: a name that is not among them may be a slip. */
  readonly closed: boolean;
}

export const createPlaceTable = (closed: boolean): PlaceTable => ({ places: [], byName: new Map(), closed });

/** Appends a place; it is known by no name yet. */
export function addPlace(table: PlaceTable, place: Omit<Place, "index" | "parent" | "claims">): number {
  const index = table.places.length;
  table.places.push({ index, ...place, parent: -1, claims: [] });
  return index;
}
