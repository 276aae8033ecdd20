import type { Dataset } from "../model/dataset.ts";

/** Occurrences are 0 and statements 1; other kinds get the next shape when they first appear. */
export function kindNumbers(dataset: Dataset): (kind: string | null) => number {
  const numbers = new Map<string | null, number>([
    [null, 0],
    ["occurrence", 0],
    ["statement", 1],
  ]);
  const looked = Math.min(dataset.count, 5000);
  for (let i = 0; i < looked; i++) {
    const kind = dataset.kindNames[dataset.kind[i] ?? 0] ?? null;
    if (!numbers.has(kind)) numbers.set(kind, numbers.size - 1);
  }
  return (kind) => numbers.get(kind) ?? 2;
}
