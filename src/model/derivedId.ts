/**
 * An id for an event that has none, of what a better wording does not change: its date, the ids of its actors and of
 * its first source. Equal events get equal ids here; `uniqueId` parts them.
 */
export function derivedId(time: string, actors: readonly string[], source: string | null): string {
  const parts = [time];
  for (const actor of actors) parts.push("\n", actor);
  if (source !== null) parts.push("\n\n", source);
  return `e-${hash(parts)}`;
}

/** The number of the first suffix that makes an id unique, 1 for none. `counts` remembers how far each got. */
export function uniqueNumber(
  id: string,
  isTaken: (id: string) => boolean,
  counts: Map<string, number>,
): number {
  if (!isTaken(id)) return 1;
  for (let n = counts.get(id) ?? 2; ; n++) {
    if (isTaken(numberedId(id, n))) continue;
    counts.set(id, n + 1);
    return n;
  }
}

/** The id itself, `-2`, `-3` … */
export const numberedId = (id: string, n: number): string => (n === 1 ? id : `${id}-${n}`);

/**
 * 53 bits of the UTF-16 units of texts, end to end, in base 36: two multiplicative hashes, mixed at the end. Not for
 * secrets.
 */
function hash(texts: readonly string[]): string {
  let high = 0x2f0b4a73;
  let low = 0x6d2b79f5;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      high = Math.imul(high ^ unit, 0x85ebca6b);
      low = Math.imul(low ^ unit, 0xc2b2ae35);
      high ^= high >>> 15;
      low ^= low >>> 13;
    }
  }
  high = Math.imul(high ^ (low >>> 16), 0x9e3779b1);
  low = Math.imul(low ^ (high >>> 13), 0x85ebca6b);
  return ((high >>> 0) * 0x20_0000 + (low >>> 11)).toString(36);
}
