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
  /**
   * The same ids for holders that are numbered anew, some of them `nobody`, of which there are `count` now; `idOf` tells their
   * ids. This table stays as it is. It pauses now and then.
   */
  readonly carried: (
    holders: Uint32Array,
    count: number,
    idOf: (holder: number) => string | undefined,
  ) => Generator<undefined, IdTable>;
}

/** Stands for a holder that is gone. */
export const nobody = 0xffffffff;

/**
 * A table for at most so many holders, with numbers up to `highest`. `idOf` tells the id of a holder, by its number of the
 * time.
 */
export function createIdTable(
  most: number,
  idOf: (holder: number) => string | undefined,
  highest: number = most,
): IdTable {
  return tableOver(createSlots(most, highest), idOf, null, new Map());
}

/** Of so many slots one is taken: more would lie behind each other. */
const slotsEach = 1.4;

const slotsFor = (most: number): number => 2 ** Math.ceil(Math.log2(Math.max(8, most * slotsEach)));

/** How many holders a table for at most so many has room for: it takes as much memory. */
export const roomFor = (most: number): number => Math.floor(slotsFor(most) / slotsEach);

interface Slots {
  readonly size: number;
  /** An entry is the holder and 1, and above it a part of the hash. */
  readonly holderMask: number;
  /** Null until there is one. */
  entries: Uint32Array | null;
  used: number;
}

const createSlots = (most: number, highest: number): Slots => ({
  size: slotsFor(most),
  holderMask: 2 ** (32 - Math.clz32(highest + 2)) - 1,
  entries: null,
  used: 0,
});

/** A table that was carried shares its slots with the one before; `moved` tells who has which number now, `later` what came since. */
function tableOver(
  slots: Slots,
  idOf: (holder: number) => string | undefined,
  moved: Uint32Array | null,
  later: Map<string, number>,
): IdTable {
  const { size, holderMask } = slots;

  return {
    find,
    add: (id, holder) => {
      const entries = (slots.entries ??= new Uint32Array(size));
      const hash = hashOf(id);
      const slot = slotOf(entries, id, hash);
      const entry = entries[slot] ?? 0;
      if (entry !== 0) return holderIn(entry);
      if (moved === null) {
        entries[slot] = (hash & ~holderMask) | (holder + 1);
        slots.used++;
        return -1;
      }
      const known = later.get(id);
      if (known === undefined) later.set(id, holder);
      return known ?? -1;
    },
    *renumber(holders) {
      const { entries } = slots;
      for (let slot = 0; entries !== null && slot < size; slot++) {
        const entry = entries[slot] ?? 0;
        if (entry !== 0) entries[slot] = (entry & ~holderMask) | ((holders[holderIn(entry)] ?? 0) + 1);
        if (slot % numbersPerStep === numbersPerStep - 1) yield;
      }
    },
    *carried(holders, count, nextIdOf) {
      if (later.size > leastRoom + slots.used * laterShare) return yield* tableOfAll(count, nextIdOf);
      const news = new Map<string, number>();
      for (const [id, holder] of later) {
        const now = holders[holder] ?? nobody;
        if (now !== nobody) news.set(id, now);
      }
      return tableOver(slots, nextIdOf, moved === null ? holders : yield* composed(moved, holders), news);
    },
  };

  function find(id: string): number {
    const { entries } = slots;
    const entry = entries === null ? 0 : (entries[slotOf(entries, id, hashOf(id))] ?? 0);
    if (entry !== 0) return holderIn(entry);
    return moved === null ? -1 : (later.get(id) ?? -1);
  }

  function holderIn(entry: number): number {
    const holder = (entry & holderMask) - 1;
    return moved === null ? holder : (moved[holder] ?? nobody);
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

/** So much may come later, as a part of what was there, before all is entered into slots of its own. */
const laterShare = 1 / 8;
const leastRoom = 64;

/** A table of all ids. */
function* tableOfAll(
  count: number,
  idOf: (holder: number) => string | undefined,
): Generator<undefined, IdTable> {
  const table = createIdTable(count, idOf);
  for (let holder = 0; holder < count; holder++) {
    table.add(idOf(holder) ?? "", holder);
    if (holder % idsPerStep === idsPerStep - 1) yield;
  }
  return table;
}

const idsPerStep = 4000;

/** Who has which number after one change of numbers and another. */
function* composed(first: Uint32Array, second: Uint32Array): Generator<undefined, Uint32Array> {
  const both = new Uint32Array(first.length);
  for (let i = 0; i < both.length; i++) {
    both[i] = second[first[i] ?? nobody] ?? nobody;
    if (i % numbersPerStep === numbersPerStep - 1) yield;
  }
  return both;
}

/** 32 bits of the text's UTF-16 units. Not for secrets. */
function hashOf(text: string): number {
  let hash = 0x2f0b4a73;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
