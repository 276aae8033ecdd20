import type { ActorTable } from "./actorTable.ts";
import type { EventRecord } from "./dataset.ts";
import type { SourceTable } from "./sourceTable.ts";

/**
 * An id for an event that has none, of what a better wording does not change: its date, its actors and its first
 * source. Equal events get equal ids here; `uniqueId` parts them.
 */
export function derivedId(
  { time, participations, citations }: Pick<EventRecord, "time" | "participations" | "citations">,
  actors: ActorTable,
  sources: SourceTable,
): string {
  let text = time.text;
  for (const { actor } of participations) text += `\n${actors.actors[actor]?.id ?? ""}`;
  const first = citations[0];
  if (first !== undefined) text += `\n\n${sources.sources[first.source]?.id ?? ""}`;
  return `e-${hash(text)}`;
}

/** The id with the first suffix that makes it unique: none, `-2`, `-3` … `counts` remembers how far each got. */
export function uniqueId(
  id: string,
  taken: ReadonlyMap<string, unknown>,
  counts: Map<string, number>,
): string {
  if (!taken.has(id)) return id;
  for (let n = counts.get(id) ?? 2; ; n++) {
    const candidate = `${id}-${n}`;
    if (taken.has(candidate)) continue;
    counts.set(id, n + 1);
    return candidate;
  }
}

/** 53 bits of the text's UTF-16 units in base 36: two multiplicative hashes, mixed at the end. Not for secrets. */
function hash(text: string): string {
  let high = 0x2f0b4a73;
  let low = 0x6d2b79f5;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    low = Math.imul(low ^ unit, 0xc2b2ae35);
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  high = Math.imul(high ^ (low >>> 16), 0x9e3779b1);
  low = Math.imul(low ^ (high >>> 13), 0x85ebca6b);
  return ((high >>> 0) * 0x20_0000 + (low >>> 11)).toString(36);
}
