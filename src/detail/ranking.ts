/** The best of any stretch of a list, without looking at all of it. */
export interface Ranking {
  /**
   * Of the places from `from` to before `to` that are `accepted`, the best, at most so many, best first. Costs about as much
   * as the logarithm of the stretch for each of them, and for each that is not accepted and better.
   */
  best(from: number, to: number, most: number, accepted: (place: number) => boolean): readonly number[];
}

/** So many places are looked at one by one. */
const blockSize = 32;

/** Whether the first place is better than the second, undefined where they are equal. */
export type Judge = (a: number, b: number) => boolean | undefined;

/**
 * Ranks the places of a list of `length`; of equals the earlier is better. A tree over blocks holds the best place of each: a
 * tournament, as a segment tree keeps it.
 */
export function createRanking(length: number, judge: Judge): Ranking {
  return tournament(
    length,
    (from, to) => {
      let winner = from;
      for (let place = from + 1; place < to; place++) if (judge(place, winner) === true) winner = place;
      return winner;
    },
    (a, b) => judge(a, b) ?? a < b,
  );
}

/** Writes how good each place from one to before another is, the lower the better, to the beginning of `keys`. */
export type Keys = (from: number, to: number, keys: Float64Array) => void;

/** The same where a number says how good a place is. Keys are worked out by the block, and again where one is asked for. */
export function rankByKeys(length: number, keysOf: Keys): Ranking {
  const keys = new Float64Array(blockSize);
  const keyOf = (place: number): number => {
    keysOf(place, place + 1, keys);
    return keys[0] ?? 0;
  };
  return tournament(
    length,
    (from, to) => {
      keysOf(from, to, keys);
      let winner = 0;
      for (let i = 1; i < to - from; i++) if ((keys[i] ?? 0) < (keys[winner] ?? 0)) winner = i;
      return from + winner;
    },
    (a, b) => {
      const one = keyOf(a);
      const other = keyOf(b);
      return one === other ? a < b : one < other;
    },
  );
}

/** `winnerOf`: the best place of a block, from one to before another. */
function tournament(
  length: number,
  winnerOf: (from: number, to: number) => number,
  isBetter: (a: number, b: number) => boolean,
): Ranking {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, Math.ceil(length / blockSize))));
  /** By node the best place below it, -1 for none; node `n` has the children `2n` and `2n + 1`. */
  const winners = new Int32Array(2 * leaves).fill(-1);
  for (let from = 0; from < length; from += blockSize)
    winners[leaves + from / blockSize] = winnerOf(from, Math.min(length, from + blockSize));
  for (let node = leaves - 1; node > 0; node--) {
    const left = winners[2 * node] ?? -1;
    const right = winners[2 * node + 1] ?? -1;
    winners[node] = right < 0 || (left >= 0 && isBetter(left, right)) ? left : right;
  }

  return {
    best(from, to, most, accepted) {
      const found: number[] = [];
      if (most <= 0 || from >= to) return found;
      /** Whether a place would be among the found. */
      const counts = (place: number): boolean => {
        const last = found[most - 1];
        return last === undefined || isBetter(place, last);
      };
      const take = (place: number): void => {
        if (!counts(place) || !accepted(place)) return;
        let rank = found.length;
        while (rank > 0 && isBetter(place, found[rank - 1] ?? 0)) rank--;
        found.splice(rank, 0, place);
        if (found.length > most) found.pop();
      };
      /** Looks below a node that stands for `blocks` blocks from the block `first` on, where there is something to find. */
      const look = (node: number, first: number, blocks: number): void => {
        const start = first * blockSize;
        const end = start + blocks * blockSize;
        const winner = winners[node] ?? -1;
        if (winner < 0 || start >= to || end <= from || !counts(winner)) return;
        if (blocks === 1) {
          for (let place = Math.max(from, start); place < Math.min(to, end, length); place++) take(place);
          return;
        }
        const half = blocks / 2;
        const left = 2 * node;
        const right = left + 1;
        const leftWins = winner === winners[left];
        if (leftWins) look(left, first, half);
        look(right, first + half, half);
        if (!leftWins) look(left, first, half);
      };
      look(1, 0, leaves);
      return found;
    },
  };
}
