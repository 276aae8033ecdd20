import type { LaneChoice } from "../detail/laneChoice.ts";
import type { ControlOptions, ResolvedOptions, TimelineOptions } from "../options.ts";
import { lanesOf } from "./createState.ts";
import type { State } from "./state.ts";

/** A state with other options, of which `change` was given. What the reader chose stays until the page chooses otherwise. */
export const withOptions = <Data>(
  state: State<Data>,
  change: TimelineOptions,
  options: ResolvedOptions,
): State<Data> => ({
  ...state,
  options,
  rows: null,
  folds: null,
  lanes:
    change.lanes === undefined ? ghosting(state.lanes, options.filtered === "ghosted") : lanesOf(options),
  width: options.width ?? state.width,
  layout: change.layout === undefined ? state.layout : null,
  following: change.follow ?? state.following,
});

/** The same choice where it says so already: then nothing that comes of it is worked out anew. */
const ghosting = (lanes: LaneChoice, ghosted: boolean): LaneChoice =>
  lanes.ghosted === ghosted ? lanes : { ...lanes, ghosted };

/** Whether the data are read otherwise: dates are days in the zone. */
export const readsOtherwise = (a: ResolvedOptions, b: ResolvedOptions): boolean => a.timeZone !== b.timeZone;

/** Whether time is told otherwise along the axis. */
export const tellsTimeOtherwise = (a: ResolvedOptions, b: ResolvedOptions): boolean =>
  a.calendar !== b.calendar ||
  a.secondaryCalendar !== b.secondaryCalendar ||
  a.breaks !== b.breaks ||
  a.since !== b.since;

/** Whether the words of every part are others. */
export const speaksOtherwise = (a: ResolvedOptions, b: ResolvedOptions): boolean =>
  a.locale !== b.locale || a.messages !== b.messages || a.numberingSystem !== b.numberingSystem;

/** Whether parts are made of something else. */
export const looksOtherwise = (a: ResolvedOptions, b: ResolvedOptions): boolean =>
  Object.entries(a.controls).some(([name, on]) => b.controls[name as keyof ControlOptions] !== on) ||
  a.exporters !== b.exporters ||
  a.media !== b.media ||
  a.headingLevel !== b.headingLevel ||
  a.renderCard !== b.renderCard ||
  a.measureText !== b.measureText ||
  (a.width === null) !== (b.width === null);
