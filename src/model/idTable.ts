import { numbersPerStep } from "../base/steps.ts";

/**
 * Who has which id: a hash table of whole numbers, the ids themselves stay where they are. A `Map` takes four times the
 * memory, and stops everything for as long as it takes to grow.
 */
export interface IdTable {
  /** Who has it, or -1. */
  readonly find: (id: string) => number;
  /** Gives the id to `holder` and returns -1; one that is taken stays with its holder, which is returned. */
  readonly add: (id: string, holder: number) => number;
  /** Numbers the holders anew. It pauses now and then; until it is over nobody may be looked for. */
  readonly renumber: (holders: Uint32Array) => Generator<undefined, void>;
  /** A copy with the holders numbered anew, some of them `nobody`; `idOf` tells their ids. Null where too little room is left. */
  readonly carried: (holders: Uint32Array, idOf: (holder: number) => string | undefined) => IdTable | null;
}

/** Stands for a holder that is gone. */
export const nobody = 0xffffffff;

/** A table for at most so many holders. `idOf` tells the id of a holder, by its number of the time. */
export function createIdTable(most: number, idOf: (holder: number) => string | undefined): IdTable {
  return tableWith(most, idOf, null, 0);
}

/** How many numbers a table for at most so many holders takes. */
export const slotsFor = (most: number): number => 2 ** Math.ceil(Math.log2(Math.max(8, most * 1.4)));

/** `used` entries are there, of present and gone holders. */
function tableWith(
  most: number,
  idOf: (holder: number) => string | undefined,
  first: Uint32Array | null,
  used: number,
): IdTable {
  const width = 32 - Math.clz32(most + 2);
  const holderMask = 2 ** width - 1; // an entry is the holder and 1, and above it a part of the hash
  const size = slotsFor(most);
  let entries = first;

  return {
    find: (id) => {
      if (entries === null) return -1;
      const hash = hashOf(id);
      return holderIn(entries[slotOf(entries, id, hash)] ?? 0);
    },
    add: (id, holder) => {
      entries ??= new Uint32Array(size);
      const hash = hashOf(id);
      const slot = slotOf(entries, id, hash);
      const known = holderIn(entries[slot] ?? 0);
      if (known >= 0) return known;
      entries[slot] = (hash & ~holderMask) | (holder + 1);
      used++;
      return -1;
    },
    *renumber(holders) {
      for (let slot = 0; entries !== null && slot < size; slot++) {
        const entry = entries[slot] ?? 0;
        if (entry !== 0) entries[slot] = (entry & ~holderMask) | ((holders[holderIn(entry)] ?? 0) + 1);
        if (slot % numbersPerStep === numbersPerStep - 1) yield;
      }
    },
    carried: (holders, nextIdOf) => {
      if (used >= most * 0.95) return null;
      const copy = entries?.slice() ?? null;
      for (let slot = 0; copy !== null && slot < size; slot++) {
        const entry = copy[slot] ?? 0;
        if (entry === 0) continue;
        const holder = holders[holderIn(entry)] ?? nobody;
        // A gone holder keeps its entry, so that what lies behind it is found.
        copy[slot] = (entry & ~holderMask) | (holder === nobody ? most + 1 : holder + 1);
      }
      return tableWith(most, (holder) => (holder === most ? undefined : nextIdOf(holder)), copy, used);
    },
  };

  function holderIn(entry: number): number {
    return (entry & holderMask) - 1;
  }

  /** The slot of an id, or the free one where it belongs. */
  function slotOf(entries: Uint32Array, id: string, hash: number): number {
    for (let slot = hash & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const entry = entries[slot] ?? 0;
      if (entry === 0) return slot;
      if (((entry ^ hash) & ~holderMask) === 0 && idOf(holderIn(entry)) === id) return slot;
    }
  }
}

/** 32 bits of the text's UTF-16 units. Not for secrets. */
function hashOf(text: string): number {
  let hash = 0x2f0b4a73;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
