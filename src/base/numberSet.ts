import { lowerBound } from "./search.ts";

/** Numbers that can be gone through and looked for, as those of a Set. */
export interface NumberSet extends Iterable<number> {
  readonly size: number;
  readonly has: (number: number) => boolean;
}

/** Numbers of a list that ascends and of a few more; a million of them are not put into a Set, which takes a tenth of a second. */
export function joinNumbers(ascending: readonly number[], few: ReadonlySet<number>): NumberSet {
  const isListed = (number: number): boolean => ascending[lowerBound(ascending, number)] === number;
  const more = [...few].filter((number) => !isListed(number));
  return {
    size: ascending.length + more.length,
    has: (number) => few.has(number) || isListed(number),
    *[Symbol.iterator]() {
      yield* ascending;
      yield* more;
    },
  };
}
