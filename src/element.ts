import type { TimelineElementEvents } from "./element/events.ts";
import { ChronolaneTimelineElement } from "./element/timelineElement.ts";

export { ChronolaneTimelineElement } from "./element/timelineElement.ts";
export type { ElementEvents, TimelineElementEvents } from "./element/events.ts";
export type { Issue } from "./base/issue.ts";
export type * from "./model/input.ts";
export type { TimelineOptions } from "./options.ts";
export type { Timeline } from "./timeline/publicFace.ts";

declare global {
  interface HTMLElementTagNameMap {
    "chronolane-timeline": ChronolaneTimelineElement;
  }
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- so that listeners anywhere know the events
  interface GlobalEventHandlersEventMap extends TimelineElementEvents {}
}

const name = "chronolane-timeline";

// The one thing this library does on import: without a registry, as in Node, or when it is there already, nothing.
if (typeof customElements !== "undefined" && customElements.get(name) === undefined) {
  customElements.define(name, ChronolaneTimelineElement);
}
