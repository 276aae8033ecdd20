import type { Dataset } from "../model/dataset.ts";
import type { Text } from "../model/input.ts";
import type { Losses } from "./losses.ts";

/** What the cells of an event are made from. */
export interface CellContext {
  readonly dataset: Dataset;
  readonly losses: Losses;
  /** Addresses that several sources have. */
  readonly sharedAddresses: ReadonlySet<string>;
  /** The text of a text, in the language of the data; other languages are a loss. */
  readonly textOf: (text: Text | null, path: string) => string;
}

/** A header and what stands under it. */
export type Cell = readonly [string, string];
