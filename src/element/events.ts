import type { Issue } from "../base/issue.ts";
import type { Timeline, TimelineEvents } from "../timeline/publicFace.ts";

/** What an element tells beside what its timeline tells. */
export interface ElementEvents extends TimelineEvents {
  /** The first picture is drawn. */
  readonly ready: { readonly timeline: Timeline };
  /** Data could not be loaded or read; the element says so to its reader as well. */
  readonly error: { readonly message: string; readonly cause: unknown };
  /** An attribute has a value that it cannot have. */
  readonly issue: Issue;
}

/** The events of `<chronolane-timeline>`; they bubble, out of shadow roots too. */
export type TimelineElementEvents = {
  readonly [Type in keyof ElementEvents as `chronolane-${Type}`]: CustomEvent<ElementEvents[Type]>;
};

/** The types of events that are those of a timeline. */
export const timelineEvents: readonly (keyof TimelineEvents)[] = [
  "view",
  "select",
  "open",
  "close",
  "hover",
  "filter",
  "lanes",
];
