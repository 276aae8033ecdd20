import { foldText } from "../base/foldText.ts";
import type { Source, SourceList } from "./dataset.ts";

/** A source as far as it tells where its text comes from. */
type Carrier = Pick<Source, "agency" | "publisher" | "derivedFrom">;

/**
 * Where the text of each source comes from, as numbers that are equal for equal origins. All that carry one agency's
 * text, and what the agency publishes itself, share one; a source that rests on others has theirs. Sources that rest on
 * each other in a circle are an origin together with what they lead to.
 */
export function sourceOrigins(sources: readonly Carrier[]): readonly (readonly number[])[] {
  const named = (name: string | null): string => foldText(name ?? "").trim();
  const agencies = new Set(sources.map(({ agency }) => named(agency)));
  const first = new Map<string, number>();
  const own = sources.map(({ agency, publisher }, index) => {
    const name = named(agency ?? publisher);
    if (name === "" || !agencies.has(name)) return index;
    if (!first.has(name)) first.set(name, index);
    return first.get(name) ?? index;
  });
  return sources.map((_, index) => originsOf(index, sources, own));
}

function originsOf(source: number, sources: readonly Carrier[], own: readonly number[]): readonly number[] {
  const met = new Set([source]);
  const found = new Set<number>();
  // A set goes on to what is added to it meanwhile.
  for (const index of met) {
    const { derivedFrom = [], agency = null } = sources[index] ?? {};
    for (const origin of derivedFrom) met.add(origin);
    if (derivedFrom.length === 0 || agency !== null) found.add(own[index] ?? index);
  }
  return found.size === 0 ? [Math.min(...met)] : [...found].sort((a, b) => a - b);
}

/**
 * How many of some sources stand for themselves: copies of one text count once, and a report that rests on several
 * others counts only where none of them is counted.
 */
export function countIndependent(cited: Iterable<number>, sources: Pick<SourceList, "origins">): number {
  const counted = new Set<number>();
  const several: (readonly number[])[] = [];
  for (const index of cited) {
    const origins = sources.origins(index);
    if (origins.length === 1) for (const origin of origins) counted.add(origin);
    else several.push(origins);
  }
  let count = counted.size;
  for (const origins of several) {
    if (origins.some((origin) => counted.has(origin))) continue;
    for (const origin of origins) counted.add(origin);
    count++;
  }
  return count;
}
