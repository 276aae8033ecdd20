import type { Dataset } from "../model/dataset.ts";

/** The events in order of time, undated ones last. `visible` may come in any order and holds each event once; null means all. */
export function timeOrder(
  dataset: Pick<Dataset, "count">,
  visible: readonly number[] | null,
): readonly number[] {
  if (visible === null) return Array.from({ length: dataset.count }, (_, index) => index);
  // A dataset is in order of time, so its indices are.
  return visible.every((event, at) => at === 0 || event > (visible[at - 1] ?? 0))
    ? visible
    : [...visible].sort((a, b) => a - b);
}
