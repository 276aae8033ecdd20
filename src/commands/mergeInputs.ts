import type { EventInput, RelationInput, TimelineInput } from "../model/input.ts";
import type { ReadFile } from "./readFiles.ts";

/** Several inputs as one, and where each of its events came from. */
export interface Merged {
  readonly input: TimelineInput;
  readonly origins: readonly Origin[];
  readonly folded: number;
}

/** Where an event stood: its file, its row (0 where there are none) and its place among the file's events. */
export interface Origin {
  readonly file: string;
  readonly row: number;
  readonly at: number;
}

/**
 * Inputs one after the other. The first to say a title, a zone or another setting decides; of actors, sources and
 * places with the same id the first stays. An event whose id an earlier file has already taken goes by `FILE/id`, and
 * the ties of its file go with it.
 */
export function mergeInputs(files: readonly ReadFile[]): Merged {
  const origins = files.flatMap(({ file, rows, input }) =>
    input.events.map((_, at): Origin => ({ file, row: rows[at] ?? 0, at })),
  );
  const folded = files.reduce((sum, one) => sum + one.folded, 0);
  const [only] = files;
  if (files.length === 1 && only !== undefined) return { input: only.input, origins, folded };
  const taken = new Set<string>();
  const parts = files.map(({ input, file }) => withFreeIds(input, file, taken));
  const settings = Object.assign({}, ...[...parts].reverse().map(settingsOf)) as Partial<TimelineInput>;
  const lists = {
    actors: byId(parts.flatMap(({ actors }) => actors ?? [])),
    sources: byId(parts.flatMap(({ sources }) => sources ?? [])),
    places: byId(parts.flatMap(({ places }) => places ?? [])),
    relations: parts.flatMap(({ relations }) => relations ?? []),
    periods: parts.flatMap(({ periods }) => periods ?? []),
    corrections: parts.flatMap(({ corrections }) => corrections ?? []),
  };
  const filled = Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
  return {
    input: { ...settings, ...filled, events: parts.flatMap(({ events }) => events) },
    origins,
    folded,
  };
}

function settingsOf(input: TimelineInput): Partial<TimelineInput> {
  const names = ["schema", "title", "description", "locale", "timeZone", "asOf"] as const;
  return Object.fromEntries(
    names.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]]])),
  );
}

function byId<T extends { readonly id?: string }>(list: readonly T[]): readonly T[] {
  const seen = new Set<unknown>();
  return list.filter(({ id }) => {
    if (typeof id !== "string" || id === "") return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function withFreeIds(input: TimelineInput, file: string, taken: Set<string>): TimelineInput {
  const renamed = new Map<string, string>();
  const own = new Set<string>();
  for (const { id } of input.events.filter(isObject)) {
    if (typeof id !== "string") continue;
    if (taken.has(id)) renamed.set(id, `${stem(file)}/${id}`);
    own.add(renamed.get(id) ?? id);
  }
  for (const id of own) taken.add(id);
  if (renamed.size === 0) return input;
  const to = (id: string): string => renamed.get(id) ?? id;
  return {
    ...input,
    events: input.events.map((event): EventInput => {
      const id = isObject(event) && typeof event.id === "string" ? renamed.get(event.id) : undefined;
      return id === undefined ? event : { ...event, id };
    }),
    ...(input.relations === undefined
      ? {}
      : {
          relations: input.relations.map((tie): RelationInput => ({
            ...tie,
            from: to(tie.from),
            to: to(tie.to),
          })),
        }),
    ...(input.corrections === undefined
      ? {}
      : { corrections: input.corrections.map((one) => ({ ...one, event: to(one.event) })) }),
  };
}

const isObject = (event: EventInput): boolean => typeof event === "object" && event !== null;

/** A file's name without folders and ending. */
const stem = (file: string): string => (file.split(/[\\/]/u).at(-1) ?? file).replace(/\.[^.]+$/u, "") || file;
