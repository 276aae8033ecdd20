import { type ActorTable, findActor } from "./actorTable.ts";
import type { Attribution } from "./dataset.ts";
import { sourceId, sourceOfId, type SourceTable } from "./sourceTable.ts";

type AttributionDraft = { -readonly [Field in keyof Attribution]: Attribution[Field] };

/**
 * Who is named as speaking by a text alone: the actor or else the source that is called that, wherever in the input it is first
 * named, else nobody known.
 */
export interface Speakers {
  /** Those read so far that are no actor yet; null once all actors and sources are known. */
  pending: { readonly draft: AttributionDraft; readonly name: string }[] | null;
  /** The texts that were no actor's name when all were known. Those of events that are gone stay. */
  readonly others: Set<string>;
  /** How many these were when all was last read; null until then. */
  othersRead: number | null;
}

/** Who is known so far. */
interface Known {
  readonly actors: ActorTable;
  readonly sources: SourceTable;
  readonly speakers: Speakers;
}

export const createSpeakers = (): Speakers => ({ pending: [], others: new Set(), othersRead: null });

/** Nothing said of who speaks. */
export const nobody: Attribution = {
  actor: null,
  source: null,
  name: null,
  verb: null,
  at: null,
  displayDate: null,
};

/** So many texts are looked up between two pauses. */
const speakersPerStep = 2000;

/** The speaker that a text names. As long as more actors may come it is written to later. */
export function speakerOf(name: string, known: Known): Attribution {
  const draft: AttributionDraft = { ...nobody };
  settle(draft, name, known);
  if (draft.actor === null) known.speakers.pending?.push({ draft, name });
  return draft;
}

/**
 * Decides who is meant, once all actors and sources are known. True where a source is meant that was not before, or no more. It
 * pauses now and then.
 */
export function* settleSpeakers(known: Known): Generator<undefined, boolean> {
  const { speakers } = known;
  let isOther = false;
  let count = 0;
  for (const { draft, name } of speakers.pending ?? []) {
    if (++count % speakersPerStep === 0) yield;
    const { source } = draft;
    settle(draft, name, known);
    if (draft.source !== source) isOther = true;
    if (draft.actor === null) speakers.others.add(name);
  }
  speakers.pending = null;
  speakers.othersRead ??= speakers.others.size;
  return isOther;
}

function settle(draft: AttributionDraft, name: string, { actors, sources }: Known): void {
  const actor = findActor(name, actors);
  const source = actor < 0 ? sourceOfId(sources, name) : undefined;
  draft.actor = actor < 0 ? null : actor;
  draft.source = source ?? null;
  draft.name = actor < 0 && source === undefined ? name : null;
}

/** Whether actors and sources from some index on are called what a text means that was settled before. */
export function isMeantByOthers(firstActor: number, firstSource: number, known: Known): boolean {
  const { others } = known.speakers;
  if (others.size === 0) return false;
  const { actors } = known.actors;
  for (let i = firstActor; i < actors.length; i++) if (others.has(actors[i]?.id ?? "")) return true;
  const { entries } = known.sources;
  for (let i = firstSource; i < entries.length; i++)
    if (others.has(sourceId(known.sources, i) ?? "")) return true;
  return false;
}

/** Whether somebody is named by this text alone as speaking, and is no actor. */
export const isMeant = (text: string, { pending, others }: Speakers): boolean =>
  others.has(text) || (pending ?? []).some(({ name }) => name === text);

/** Whether so many texts were kept over changes that reading all, which makes another set, is worth it. */
export const areMany = ({ others, othersRead }: Speakers): boolean =>
  others.size > 2 * (othersRead ?? 0) + fewTexts;

/** So many texts take no room worth speaking of. */
const fewTexts = 1000;
