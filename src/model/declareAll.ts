import type { ActorDraft } from "./actorTable.ts";
import { cutCycles } from "./cutCycles.ts";
import type { Fields } from "./fields.ts";
import type { PlaceTable } from "./placeTable.ts";
import { declareActor, finishActor, nameActor } from "./readActor.ts";
import { attempt, readEach } from "./readEach.ts";
import type { Reading } from "./reading.ts";
import { readList } from "./readList.ts";
import { declarePlace, finishPlace } from "./readPlace.ts";
import { declareSource, linkOrigins } from "./readSource.ts";
import type { Issues } from "./report.ts";
import { pointer, reportError, reportWarning, told } from "./report.ts";

type ListName = "actors" | "sources" | "places" | "relations" | "periods" | "corrections";
/** The lists of an input beside its events. */
export type Lists = Readonly<Record<ListName, readonly unknown[]>>;

/** Reads each list once; one that is none is an issue and empty. */
export function readLists(fields: Fields, issues: Issues): Lists {
  const list = (name: ListName): readonly unknown[] => readList(fields[name], "", name, issues);
  return {
    actors: list("actors"),
    sources: list("sources"),
    places: list("places"),
    relations: list("relations"),
    periods: list("periods"),
    corrections: list("corrections"),
  };
}

/** First all ids, then all other names, then what refers to them: no order in the data matters. */
export function declareAll(lists: Lists, reading: Reading): void {
  const actors = readEach(lists.actors, "/actors", reading, (value, at) => declareActor(value, at, reading));
  const origins = readEach(lists.sources, "/sources", reading, (value, at) =>
    declareSource(value, at, reading),
  );
  const places = readEach(lists.places, "/places", reading, (value, at) => declarePlace(value, at, reading));
  reading.places.declared = reading.places.places.length;
  for (const actor of actors) nameActor(actor, reading);
  for (const origin of origins) linkOrigins(origin, reading);
  for (const actor of actors) attempt(actor.path, reading.issues, () => finishActor(actor, reading));
  for (const place of places) attempt(place.path, reading.issues, () => finishPlace(place, reading));
  cutActors(reading.actors.actors, new Map(actors.map(({ actor, path }) => [actor, path])), reading.issues);
}

function cutActors(actors: readonly ActorDraft[], paths: ReadonlyMap<number, string>, issues: Issues): void {
  cutCycles(actors, (index, reason) => {
    const id = told(actors[index]?.id);
    const path = pointer(paths.get(index) ?? "/actors", "parent");
    if (reason === "cycle")
      reportError(issues, "actor-cycle", path, `the actor ${id} belongs to itself; the tie is cut`);
    else
      reportWarning(
        issues,
        "parent-too-deep",
        path,
        `the actor ${id} lies too deep; the tie above it is cut`,
      );
  });
}

/** After the events, as they too may tell of places. */
export function cutPlaces({ places, paths }: PlaceTable, issues: Issues): void {
  cutCycles(places, (index, reason) => {
    const id = told(places[index]?.id);
    const path = pointer(paths[index] ?? "/places", "parent");
    if (reason === "cycle")
      reportError(issues, "place-cycle", path, `the place ${id} lies in itself; the tie is cut`);
    else
      reportWarning(
        issues,
        "parent-too-deep",
        path,
        `the place ${id} lies too deep; the tie above it is cut`,
      );
  });
}
