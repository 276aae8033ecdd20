export { createTimeline } from "./timeline/createTimeline.ts";
export { validate } from "./model/validate.ts";
export type { Issue } from "./base/issue.ts";
export type * from "./model/input.ts";
export type {
  ControlOptions,
  Exporter,
  Fields,
  LaneOptions,
  MeasureOption,
  TimelineOptions,
  UrlAdapter,
  ViewInput,
} from "./options.ts";
export type { KeyAction, KeyOverrides } from "./interact/keyboard.ts";
export type { Filter } from "./detail/filter.ts";
export type { MarkName } from "./detail/markNames.ts";
export type { LaneOrder } from "./detail/laneIndex.ts";
export type { Message, MessageKey, Messages } from "./words/messages.ts";
export type * from "./outline/types.ts";
export type * from "./timeline/publicFace.ts";
