import type { TimelineInput, TimelineOptions } from "../../src/index.ts";

/** What a page hands to its timeline; null for a page that shows none. */
export interface Given {
  readonly data: TimelineInput;
  readonly options?: TimelineOptions;
  readonly onOpen?: (id: string) => void;
}

/** A page of one framework: shows what is given in an element, and returns what shows something else there. */
export type Mount = (element: Element, given: Given | null) => (given: Given | null) => void | Promise<void>;
