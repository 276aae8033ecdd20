import { expect } from "vitest";
import type { Issue } from "../../../src/base/issue.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { Dataset, EventChange } from "../../../src/model/dataset.ts";
import type { EventInput, TimelineInput } from "../../../src/model/input.ts";
import { pickWith } from "../seeds.ts";

/**
 * All that a dataset says, with actors and sources by their ids and places by what is told of them: in which order they were met
 * first may be another, and so may the order of issues, and the place of one that is told once for all events that name an actor.
 */
export function everything(dataset: Dataset): unknown {
  const name = (of: readonly { readonly id: string }[], index: number): string => of[index]?.id ?? "none";
  const source = (index: number): string => dataset.sources.id(index) ?? "none";
  const told = (index: number): unknown => {
    const { index: _, parent, ...facts } = dataset.places[index]!;
    return { ...facts, parent: parent < 0 ? null : told(parent) };
  };
  const named = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (key, one: unknown) => {
        if (key === "input" || key === "data") return undefined;
        if (key === "actor" && typeof one === "number") return name(dataset.actors, one);
        if (key === "source" && typeof one === "number") return source(one);
        if (key === "sources" && Array.isArray(one))
          return one.map((each) => (typeof each === "number" ? source(each) : (each as unknown)));
        if (key === "places" && Array.isArray(one)) return one.map((each) => named(told(each as number)));
        if (key === "origins" || key === "index") return undefined;
        return one;
      }),
    );
  const { from, actors, stance, stances } = dataset.participations;
  const columns = Array.from({ length: dataset.count }, (_, i) => ({
    order: dataset.order[i],
    span: [dataset.start[i], dataset.end[i]],
    facts: [dataset.importance[i] ?? 0, dataset.shape[i], dataset.flags[i], dataset.status[i]],
    precision: dataset.precision[i],
    kind: dataset.kindNames[dataset.kind[i]!],
    category: dataset.categoryNames[dataset.category[i] ?? 0],
    actors: [...actors.subarray(from[i], from[i + 1])].map((actor) => name(dataset.actors, actor)),
    stances: [...stance.subarray(from[i], from[i + 1])].map((one) => stances[one]),
    sources: [
      ...dataset.citations.sources.subarray(dataset.citations.from[i], dataset.citations.from[i + 1]),
    ].map(source),
    record: named(dataset.event(i)),
    index: dataset.event(i).index,
    found: dataset.indexOf(dataset.event(i).id),
  }));
  const byPath = (a: { path: string; message: string }, b: { path: string; message: string }): number =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.message < b.message ? -1 : 1;
  return {
    columns,
    total: dataset.total,
    dated: dataset.dated,
    actors: named([...dataset.actors].sort((a, b) => (a.id < b.id ? -1 : 1))),
    sources: named([...dataset.sources].sort((a, b) => (a.id < b.id ? -1 : 1))),
    ties: named([dataset.relations, dataset.corrections, dataset.periods]),
    issues: dataset.everyIssue().map(atAnyMention).sort(byPath),
  };
}

const atAnyMention = (issue: Issue): Issue =>
  issue.code === "unknown-actor" ? { ...issue, path: issue.message } : issue;

/** The dataset after a change, and the input that it is of. */
export function merged(
  dataset: Dataset,
  input: TimelineInput,
  change: EventChange,
): { readonly dataset: Dataset; readonly input: TimelineInput } {
  const { events, reader } = dataset.merge(change);
  return { dataset: reader.step(() => false)!, input: { ...input, events } };
}

/** Holds that after each of some changes of single events the dataset says the same as one of all events read anew. */
export function expectSameAfterChanges(
  random: () => number,
  begin: TimelineInput,
  { ids, event, turns }: { ids: readonly string[]; event: (id: string) => EventInput; turns: number },
): void {
  const pick = pickWith(random);
  let input = begin;
  let dataset = createDataset(input);
  for (let n = 0; n < turns; n++) {
    const [one, other] = [pick(ids), pick(ids)];
    const remove = random() < 0.4 && one !== other ? [other] : [];
    ({ dataset, input } = merged(dataset, input, { upsert: random() < 0.8 ? [event(one)] : [], remove }));
    expect(everything(dataset)).toEqual(everything(createDataset(input)));
  }
}
