import type { Px } from "../base/units.ts";
import type { LaneChoice } from "../detail/laneIndex.ts";
import type { Target } from "../interact/host.ts";
import type { CountStretch } from "../layout/frame.ts";
import type { HeldRows } from "../layout/heldRows.ts";
import type { Dataset } from "../model/dataset.ts";
import type { TimelineInput } from "../model/input.ts";
import type { ResolvedOptions } from "../options.ts";
import type { HeldFolds } from "../outline/folds.ts";
import type { TableSort } from "../outline/tableOrder.ts";
import type { Fold } from "../time/fold.ts";
import type { Viewport } from "../view/viewport.ts";
import type { Words } from "../words/words.ts";
import type { Filtering } from "./filtering.ts";
import { isFew } from "./readSlices.ts";
import type { RunningTransition } from "./transition.ts";

/** A stretch of a lane in which events are counted. */
export interface Stretch {
  /** Key of the lane: its number is another when lanes come or go. */
  readonly lane: string;
  /** In time of the axis. */
  readonly span: CountStretch;
}

/** Everything a timeline is a function of. One record, replaced and never changed. */
export interface State<Data = unknown> {
  readonly options: ResolvedOptions;
  /** What was handed over, for merging and handing back. */
  readonly input: TimelineInput<Data>;
  /** What is shown of it; while it is read, a part of it or what was shown before. */
  readonly dataset: Dataset<Data>;
  /** Whether that is a few events which stand for all until these are read: how many they are tells nothing. */
  readonly isSample: boolean;
  /** How far reading the input is; null when all is read. */
  readonly reading: { readonly read: number; readonly total: number } | null;
  readonly words: Words;
  /** What the options say about lanes, then what the reader chose. */
  readonly lanes: LaneChoice;
  readonly filtering: Filtering<Data>;
  readonly fullscreen: boolean;
  /** Pixels of height that the screen or the container leaves for the picture; null until told, and where it takes its own. */
  readonly freeHeight: Px | null;
  /** The panel that is open below the controls. */
  readonly panel: "filter" | "search" | "lanes" | null;
  /** Whether the table of all events is open. */
  readonly table: boolean;
  readonly tableSort: TableSort;
  /** Null until a size is known. */
  readonly width: Px | null;
  /** The view as it was last set, with the plot's width and the fold of the axis then; null: the home view, whatever the size. */
  readonly view: { readonly viewport: Viewport; readonly plot: Px; readonly fold: Fold } | null;
  /** Pixels of lanes scrolled away in the home view. */
  readonly top: Px;
  /** What the reader chose over the `layout` option, null for nothing. */
  readonly layout: "lanes" | "list" | null;
  readonly selection: ReadonlySet<number>;
  readonly highlighted: ReadonlySet<number>;
  readonly hovered: number | null;
  /** The stretch of counted events under the pointer or with focus. */
  readonly pointed: Stretch | null;
  /** The stretch whose events are listed, and these events in order. */
  readonly counted: (Stretch & { readonly events: readonly number[] }) | null;
  /** Events that were merged in and that the reader has not had in view. */
  readonly came: readonly number[];
  /** Whether the view goes to the latest event as events come: until the reader moves it. */
  readonly following: boolean;
  /** The mark, or the stretch of counted events, that holds or last held focus. */
  readonly focus: Target | null;
  /** The event whose card is open. */
  readonly open: Target | null;
  /** True while a gesture or an animation moves the view; buttons wait for its end. */
  readonly moving: boolean;
  /** Whether the last movement was one of scale. */
  readonly scaling: boolean;
  /**
   * The order of lanes, and the rows of events, when others were merged in: lanes keep it, events keep their rows at that zoom
   * level. Null for none.
   */
  readonly rows: HeldRows | null;
  /** How the list was folded when others were merged in; folds stay. Null for none. */
  readonly folds: HeldFolds | null;
  /** Rows and lanes on the way to their places; null at rest. */
  readonly transition: RunningTransition | null;
  /** Whether something that was chosen is worked out and not shown yet. */
  readonly working: boolean;
  /** True while the page is printed: the list stands below the picture. */
  readonly printing: boolean;
}

/** Whether nothing is read of what there is to show: few events are shown when all of them are. */
export const isAllUnread = ({ isSample, reading }: Pick<State, "isSample" | "reading">): boolean =>
  isSample && reading !== null && isFew(reading.total);

/** Whether the picture is as high as what is around it leaves. */
export const fills = ({ fullscreen, options }: Pick<State, "fullscreen" | "options">): boolean =>
  fullscreen || options.height === "fill";

/** The part of the state that drawing looks at. */
export type Shown = Omit<State, "input" | "filtering"> & { readonly filtering: Omit<Filtering, "predicate"> };
