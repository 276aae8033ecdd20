/** How much of a text is kept: in graphemes, and in UTF-16 units. */
export interface TextLimit {
  readonly graphemes: number;
  readonly units: number;
  /** Blank lines part paragraphs; else all is one line. */
  readonly paragraphs: boolean;
}

/** Titles, names and other single lines. */
export const lineLimit: TextLimit = { graphemes: 300, units: 1200, paragraphs: false };

/** Descriptions, quotes, claims and notes. */
export const proseLimit: TextLimit = { graphemes: 5000, units: 20_000, paragraphs: true };

/** Longest id, in UTF-16 units. */
export const maxIdLength: number = 256;

/** Deepest chain of parents. */
export const maxDepth: number = 16;
