import type { Actor, Dataset, Edge, EventTime, Status } from "../model/dataset.ts";
import { eventFlags, noPrecision, statuses, timeShapes } from "../model/dataset.ts";
import { countIndependent } from "../model/sourceOrigins.ts";
import { dayMs } from "../time/civil.ts";
import { precisionRank, precisions } from "../time/precision.ts";
import type { Precision } from "../time/types.ts";
import { claimSources } from "../words/event.ts";
import { createMarkReader, markNames } from "./markNames.ts";

/** The members of a filter whose values a reader can choose from. */
export type FacetName = ListName | "minSources";

/** Those that are lists. */
export type ListName = (typeof filterLists)[number];

/** The members of a filter that are lists, in the order they are offered. */
export const filterLists = [
  "actors",
  "kinds",
  "categories",
  "tags",
  "statuses",
  "sources",
  "precisions",
  "marks",
] as const;

/** All statuses by which a filter can choose. */
export const filterStatuses: readonly (Status | "none")[] = [...statuses, "none"];

/** All precisions by which a filter can choose, from fine to coarse. */
export const filterPrecisions: readonly (Precision | "none")[] = [...precisions, "none"];

/** What events have of one list of a filter. Values are numbers from 0 up, which are told of in words when need be. */
export interface Trait {
  /** Writes the values of an event at the start of `into`, each once, and returns how many there are. */
  readonly read: (event: number, into: number[]) => number;
  /** A value as it stands in a filter. */
  readonly nameOf: (value: number) => string;
}

/** What filters and facets look at. No record is made for it: they look at all events, however many. */
export type Traits = { readonly [name in ListName]: Trait } & {
  /** How many sources an event has, copies of an agency's report counted once. */
  readonly sourceCount: (event: number) => number;
};

export function createTraits(dataset: Dataset): Traits {
  const { fields } = dataset;
  const kinds = createNames();
  const kindOf = dataset.kindNames.map((kind) => kinds.numberOf(kind ?? "occurrence"));
  const tags = createNames();
  const marksOf = createMarkReader(dataset);
  const sources = sourceTrait(dataset);
  const cited: number[] = [];
  const one = (value: number, into: number[]): number => {
    into[0] = value;
    return 1;
  };
  return {
    actors: actorTrait(dataset),
    kinds: {
      read: (event, into) => one(kindOf[dataset.kind[event] ?? 0] ?? 0, into),
      nameOf: kinds.nameOf,
    },
    categories: {
      read: (event, into) => {
        const category = dataset.category[event] ?? 0;
        return category === 0 ? 0 : one(category, into);
      },
      nameOf: (value) => dataset.categoryNames[value] ?? "",
    },
    tags: {
      read: (event, into) => {
        if (((dataset.flags[event] ?? 0) & eventFlags.tagged) === 0) return 0;
        let count = 0;
        for (const tag of fields.tags(event)) count = addOnce(tags.numberOf(tag), into, count);
        return count;
      },
      nameOf: tags.nameOf,
    },
    statuses: {
      read: (event, into) => one(Math.min(dataset.status[event] ?? statuses.length, statuses.length), into),
      nameOf: (value) => filterStatuses[value] ?? "none",
    },
    sources,
    precisions: {
      read: (event, into) => {
        const isSpread = dataset.shape[event] === range;
        const rank = isSpread ? spreadRank(fields.time(event)) : (dataset.precision[event] ?? noPrecision);
        return one(Math.min(rank, precisions.length), into);
      },
      nameOf: (value) => filterPrecisions[value] ?? "none",
    },
    marks: {
      read: (event, into) => {
        const bits = marksOf(event);
        let count = 0;
        for (let i = 0; i < markNames.length; i++) if ((bits & (1 << i)) !== 0) into[count++] = i;
        return count;
      },
      nameOf: (value) => markNames[value] ?? "",
    },
    sourceCount: (event) => {
      const count = sources.read(event, cited);
      return count < 2 ? count : countIndependent(cited.slice(0, count), dataset.sources);
    },
  };
}

/** Actors by index, with all that they belong to. */
function actorTrait({ actors, participations }: Dataset): Trait {
  const { from, actors: parts } = participations;
  const lineages = actors.map((actor) => lineageOf(actor, actors));
  return {
    read: (event, into) => {
      let count = 0;
      const stop = from[event + 1] ?? 0;
      for (let i = from[event] ?? 0; i < stop; i++) {
        for (const actor of lineages[parts[i] ?? 0] ?? []) count = addOnce(actor, into, count);
      }
      return count;
    },
    nameOf: (value) => actors[value]?.id ?? "",
  };
}

/** The indices of an actor and of all it belongs to. */
function lineageOf(actor: Actor, actors: readonly Actor[]): readonly number[] {
  const indices: number[] = [];
  for (let one: Actor | undefined = actor; one !== undefined; one = actors[one.parent])
    indices.push(one.index);
  return indices;
}

/** Sources by index: those that an event cites, those its claims cite, those that say them. */
function sourceTrait({ citations, fields, sources }: Dataset): Trait {
  return {
    read: (event, into) => {
      let count = 0;
      const stop = citations.from[event + 1] ?? 0;
      for (let i = citations.from[event] ?? 0; i < stop; i++)
        count = addOnce(citations.sources[i] ?? 0, into, count);
      for (const claim of fields.claims(event)) {
        for (const source of claimSources(claim)) count = addOnce(source, into, count);
      }
      return count;
    },
    nameOf: (value) => sources.id(value) ?? "",
  };
}

/** Adds a value to the first `count` of a list unless it is there; returns how many there are then. */
function addOnce(value: number, list: number[], count: number): number {
  for (let i = 0; i < count; i++) if (list[i] === value) return count;
  list[count] = value;
  return count + 1;
}

/** Numbers for names, in the order in which they are met. */
function createNames(): {
  readonly numberOf: (name: string) => number;
  readonly nameOf: (value: number) => string;
} {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    numberOf: (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
    nameOf: (value) => names[value] ?? "",
  };
}

const range = timeShapes.indexOf("range");

/** How finely a time in a span is known: one between two stated bounds as finely as the unit that holds both. */
function spreadRank({ start, end }: EventTime): number {
  const precision = start.date === end.date ? start.precision : unitAround(start, end);
  return precision === null ? noPrecision : precisionRank(precision);
}

function unitAround(start: Edge, end: Edge): Precision | null {
  const days = (end.latest - start.earliest) / dayMs;
  if (!Number.isFinite(days)) return null;
  return widths.find(([, width]) => days <= width)?.[0] ?? "century";
}

/** Days in a unit at most, or an hour more for a day on which clocks go back. */
const widths: readonly (readonly [Precision, number])[] = [
  ["day", 25 / 24],
  ["week", 7.1],
  ["month", 31.1],
  ["year", 366.1],
  ["decade", 3653.1],
];
