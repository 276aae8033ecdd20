/** Something in the data that was repaired, set aside or doubted. Data never throw; they make issues. */
export interface Issue {
  /** `error`: something was not drawn or not used. `warning`: drawn, but look at it. */
  readonly severity: "error" | "warning";
  /** Stable name in kebab-case, part of the semantic version. */
  readonly code: string;
  /** JSON Pointer (RFC 6901) of the place in the input, `""` for the whole. */
  readonly path: string;
  /** 1-based row of the file read, where an importer knows it. */
  readonly row?: number;
  /** Letters of the column as a spreadsheet has them, where an importer knows it. */
  readonly column?: string;
  /** What is wrong and what was done about it, in English. */
  readonly message: string;
  /** What to write instead, where that can be said. */
  readonly hint?: string;
  /** Of how many places the same is to be said, where that is more than one: `path` is the first of them. */
  readonly count?: number;
}

/** Of how many places issues tell. */
export const countOfIssues = (issues: readonly Issue[]): number =>
  issues.reduce((sum, { count = 1 }) => sum + count, 0);

/** Issues that say the same as one, at the first place that it is said of, with the count of all. */
export function sameAsOne(issues: readonly Issue[]): readonly Issue[] {
  const byWords = new Map<string, Issue>();
  for (const issue of issues) {
    const { severity, code, message, hint = "", count = 1 } = issue;
    const words = [severity, code, message, hint].join("\n");
    const first = byWords.get(words);
    byWords.set(words, first === undefined ? issue : { ...first, count: (first.count ?? 1) + count });
  }
  return [...byWords.values()];
}
