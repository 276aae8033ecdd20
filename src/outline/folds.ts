import type { OutlineSection } from "./types.ts";

/** Sections of a long list that share a head which opens and closes. */
export interface Fold {
  /** Stays the same while the fold has any of its sections. */
  readonly key: string;
  readonly sections: readonly OutlineSection[];
  /** Number of events. */
  readonly count: number;
}

/** How a list is folded, by keys. Empty for one that stands whole. */
export type HeldFolds = readonly { readonly key: string; readonly sections: readonly string[] }[];

/** Longer lists fold; half of the entries that one may have which stood whole before others came. */
const mostWhole = 150;
/** Entries from which on a fold is full; half of those that it may get when others come. */
const perFold = 50;

/**
 * Folds of whole sections until about fifty entries are together; none for a short list. `held`: folds that stay while events
 * come and go, so that what is open stays open; they are divided only where they get too long. Null: there were none.
 */
export function foldsOf(
  sections: readonly OutlineSection[],
  held: HeldFolds | null = null,
  above: number = mostWhole,
): readonly Fold[] {
  const total = sections.reduce((sum, { events }) => sum + events.length, 0);
  const longest = held === null ? above : held.length === 0 ? 2 * above : -1;
  if (total <= longest || total === 0) return [];
  const heldAt = startsOf(sections, held ?? []);
  const lastHeld = lastOf(sections, held ?? []);
  const folds: Fold[] = [];
  const keys = new Set(heldAt.values());
  let key: string | undefined; // of the held fold that is gathered
  let hasBegun = false; // the first of them
  let from = 0;
  let count = 0;
  const close = (to: number): void => {
    if (to === from) return;
    const own = key ?? unused(sections[from]?.key ?? "", keys);
    keys.add(own);
    folds.push({ key: own, sections: sections.slice(from, to), count });
    from = to;
    count = 0;
    key = undefined;
  };
  sections.forEach((section, at) => {
    const next = heldAt.get(section.key);
    const isLong = count >= (key !== undefined && at <= lastHeld ? 2 * perFold : perFold);
    if (isLong || (next !== undefined && hasBegun)) close(at);
    key ??= next;
    hasBegun ||= next !== undefined;
    count += section.events.length;
  });
  close(sections.length);
  return folds;
}

/** What events that come are held against. */
export const heldFolds = (folds: readonly Fold[]): HeldFolds =>
  folds.map(({ key, sections }) => ({ key, sections: sections.map((section) => section.key) }));

/** The place of the last section that is left of all held folds; what comes after is appended. -1 for none. */
function lastOf(sections: readonly OutlineSection[], held: HeldFolds): number {
  const known = new Set(held.flatMap((fold) => fold.sections));
  return sections.map(({ key }) => known.has(key)).lastIndexOf(true);
}

/** By the first section that is left of a held fold, the fold's key. */
function startsOf(sections: readonly OutlineSection[], held: HeldFolds): ReadonlyMap<string, string> {
  const there = new Set(sections.map(({ key }) => key));
  const starts = new Map<string, string>();
  for (const { key, sections: before } of held) {
    const first = before.find((section) => there.has(section));
    if (first !== undefined) starts.set(first, key);
  }
  return starts;
}

function unused(key: string, taken: ReadonlySet<string>): string {
  let own = key;
  for (let n = 2; taken.has(own); n++) own = `${key} ${n}`;
  return own;
}
