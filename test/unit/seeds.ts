/** Numbers in [0, 1) that are the same for the same seed (a linear congruential generator, Numerical Recipes). */
export function seeded(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export const seeds: readonly number[] = Array.from({ length: 20 }, (_, i) => i + 1);

/** Picks one of a list, which is not empty. */
export const pickWith =
  (random: () => number) =>
  <T>(list: readonly T[]): T =>
    list[Math.floor(random() * list.length)]!;
