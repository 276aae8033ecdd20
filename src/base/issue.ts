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
}
