/**
 * The value that would stand at place `rank` if the values were in ascending order; NaN for none. Moves them about: half of
 * them are looked at again in each round, so it costs about three passes (Hoare's selection, middle of three as pivot).
 */
export function selectRank(values: Float64Array, rank: number): number {
  let low = 0;
  let high = values.length - 1;
  if (!(rank >= 0 && rank <= high)) return NaN;
  while (low < high) {
    const pivot = middleOf(values[low] ?? 0, values[(low + high) >> 1] ?? 0, values[high] ?? 0);
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i++;
      while ((values[j] ?? 0) > pivot) j--;
      if (i > j) break;
      const one = values[i] ?? 0;
      values[i++] = values[j] ?? 0;
      values[j--] = one;
    }
    if (rank <= j) high = j;
    else if (rank >= i) low = i;
    else break;
  }
  return values[rank] ?? NaN;
}

const middleOf = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
