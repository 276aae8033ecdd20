/** The first index in [from, to) whose value is not below `x`; `to` if there is none. The values ascend. */
export function lowerBound(
  values: ArrayLike<number>,
  x: number,
  from = 0,
  to: number = values.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same for values that a function gives by index; slower, by a call for each that is looked at. */
export function firstNotBelow(at: (index: number) => number, x: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(middle) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `lowerBound`, looked for in steps that double from `from` on: cheap where it is near. */
export function lowerBoundNear(values: ArrayLike<number>, x: number, from: number, to: number): number {
  let low = from;
  let step = 1;
  while (low + step < to && (values[low + step] ?? 0) < x) {
    low += step;
    step *= 2;
  }
  return lowerBound(values, x, low, Math.min(low + step, to));
}

/** The value between `low` and `high` that is nearest to `x`; `low` where `high` lies below it. */
export const clamp = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x));
