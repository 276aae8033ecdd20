import { IANAZone } from "luxon";

import type { Ms } from "../base/units.ts";
import { dayMs, dayNumber, maxInstant } from "./civil.ts";

/**
 * A remembering reader of a zone's offsets, in whole milliseconds east of UTC. `name` must be a zone that the runtime
 * knows.
 *
 * The runtime formats a date for every question, some microseconds. So time is cut into blocks, and what is known of
 * each is kept: the offset at both ends and, where they differ, the instant of the change. No two changes in the IANA
 * data (2025c, 1844–2087) lie closer than 3.99 days; a block of 3.1 days holds one at most.
 *
 * Two facts keep the blocks few and the answer the same in all engines: before 1800 no zone changes (local mean time),
 * and after 2100 the rules repeat with the calendar, every 400 years.
 */
export function createOffsets(name: string): (instant: Ms) => Ms {
  const zone = IANAZone.create(name);
  const blocks = new Map<number, Block>();
  const ask = (instant: Ms): Ms => Math.round(zone.offset(instant) * 60_000);
  const first = ask(firstChange);
  let lastIndex = NaN;
  let last: Block = { at: Infinity, before: first, after: first };

  return (instant) => {
    if (!(instant >= firstChange)) return first;
    const folded =
      instant < rulesOnly ? instant : rulesOnly + ((Math.min(instant, maxInstant) - rulesOnly) % cycle);
    const index = Math.floor(folded / blockLength);
    if (index !== lastIndex) {
      last = block(index);
      lastIndex = index;
    }
    return folded < last.at ? last.before : last.after;
  };

  function block(index: number): Block {
    const known = blocks.get(index);
    if (known !== undefined) return known;
    if (blocks.size >= maxBlocks) blocks.clear();
    const made = readBlock(ask, index * blockLength, blocks.get(index - 1)?.after);
    blocks.set(index, made);
    return made;
  }
}

/** What is known of one block: the offset changes at `at` (Infinity: not at all). */
interface Block {
  readonly at: Ms;
  readonly before: Ms;
  readonly after: Ms;
}

function readBlock(ask: (instant: Ms) => Ms, start: Ms, known: Ms | undefined): Block {
  // The neighbour's offset is that of its last millisecond: a change may fall on the first of this block.
  const before = known ?? ask(start - 1);
  const after = ask(start + blockLength - 1);
  if (before === after) return { at: Infinity, before, after };
  return { at: changeBetween(ask, start - 1, start + blockLength - 1), before, after };
}

/**
 * The first instant at which the offset is no longer what it was at `low`. It must differ at `high`, and change once
 * between the two. Bisection, exact to the millisecond.
 */
export function changeBetween(offsetAt: (instant: Ms) => number, low: Ms, high: Ms): Ms {
  const before = offsetAt(low);
  let known = Math.floor(low);
  let changed = Math.ceil(high);
  while (changed - known > 1) {
    const middle = Math.floor((known + changed) / 2);
    if (offsetAt(middle) === before) known = middle;
    else changed = middle;
  }
  return changed;
}

const blockLength: Ms = 2 ** 28;
/** Some 400 years of blocks, a few megabytes; more than any screen asks for. */
const maxBlocks = 50_000;
const firstChange: Ms = dayNumber(1800, 1, 1) * dayMs;
const rulesOnly: Ms = dayNumber(2100, 1, 1) * dayMs;
const cycle: Ms = 146_097 * dayMs;
