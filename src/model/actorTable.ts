import { cleanText } from "../base/text.ts";
import type { Actor, Claim, Participation } from "./dataset.ts";
import type { Text } from "./input.ts";
import { readReference } from "./readText.ts";
import type { Issues, Key } from "./report.ts";
import { pointer, reportWarning } from "./report.ts";
import { suggest } from "./suggest.ts";

/** An actor while the data are read; its parent and claims come once all names are known. */
export interface ActorDraft extends Actor {
  parent: number;
  claims: readonly Claim[];
}

/** The actors, by everything they are called. Grows while events are read. */
export interface ActorTable {
  readonly actors: ActorDraft[];
  readonly byName: Map<string, number>;
  /** The input declares actors: a name that is not among them may be a slip. */
  readonly closed: boolean;
  /** Plain participations, one for each actor, shared by the events. */
  readonly plain: Map<number, readonly [Participation]>;
}

export const createActorTable = (closed: boolean): ActorTable => ({
  actors: [],
  byName: new Map(),
  closed,
  plain: new Map(),
});

/** The index of the actor with this id, alias or name; one is made where there is none. -1 when it is no name. */
export function actorAt(value: unknown, table: ActorTable, path: string, key: Key, issues: Issues): number {
  const known = typeof value === "string" ? table.byName.get(value) : undefined;
  if (known !== undefined) return known;
  const name = readReference(value, path, key, issues);
  if (name === null) return -1;
  const cleaned = table.byName.get(name);
  if (cleaned !== undefined) return cleaned;
  if (table.closed) reportUnknown(name, table, pointer(path, key), issues);
  return addActor(table, {
    id: name,
    name,
    title: null,
    kind: null,
    aliases: [],
    color: null,
    declared: false,
  });
}

/** The index of an actor that is there already, or -1. */
export const findActor = (name: string, table: ActorTable): number =>
  table.byName.get(name) ?? table.byName.get(cleanText(name)) ?? -1;

type NewActor = Omit<Actor, "index" | "parent" | "claims">;

/** Appends an actor, known by its id only. */
export function addActor(table: ActorTable, actor: NewActor): number {
  const index = table.actors.length;
  table.actors.push({ index, ...actor, parent: -1, claims: [] });
  table.byName.set(actor.id, index);
  return index;
}

/** Took part, no more said. The same object for the same actor. */
export function plainParticipation(actor: number, table: ActorTable): readonly [Participation] {
  const known = table.plain.get(actor);
  if (known !== undefined) return known;
  const made: readonly [Participation] = [{ actor, role: null, certainty: null, by: null, note: null }];
  table.plain.set(actor, made);
  return made;
}

function reportUnknown(name: string, table: ActorTable, path: string, issues: Issues): void {
  const near = suggest(name, table.byName.keys());
  reportWarning(
    issues,
    "unknown-actor",
    path,
    `the actor ${JSON.stringify(name)} is not declared; it gets a lane of its own`,
    near === undefined ? undefined : `did you mean ${JSON.stringify(near)}?`,
  );
}

/** The text under which an undeclared actor is known. */
export const plainName = (name: Text): string =>
  typeof name === "string" ? name : (Object.values(name)[0] ?? "");
