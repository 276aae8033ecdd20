import type { Ms, Px, Span } from "../base/units.ts";
import { singleBudget } from "../detail/choose.ts";
import type { LaneIndex } from "../detail/laneIndex.ts";
import type { LongEvents } from "../detail/longEvents.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Fold } from "../time/fold.ts";
import { leastHeight } from "./crowdRows.ts";
import { crowdedDensities, densities, type Density, type DensityName } from "./density.ts";
import type { CutText } from "./fitText.ts";
import type { LayoutWords } from "./layoutWords.ts";
import type { MeasureText } from "./textWidth.ts";

/** What does not change while the reader moves. */
export interface LayoutInput {
  /** With columns in time of the axis, see `axisTime.ts`; so are views, windows and figures. */
  readonly dataset: Dataset;
  /** Whether its events stand for more than they are: none is counted. */
  readonly isSample: boolean;
  /** Whether nothing has a date and no time was asked for: the axis tells none. */
  readonly isTimeless: boolean;
  readonly fold: Fold;
  readonly index: LaneIndex;
  /** Sorts events by length when first asked for. */
  readonly longEvents: () => LongEvents;
  readonly words: LayoutWords;
  readonly measure: MeasureText;
  readonly cut: CutText;
  /** Shape number of a kind: 0 occurrence, 1 statement, then in order of appearance. */
  readonly kinds: (kind: string | null) => number;
  /** End of what is still going on, in time; null when nothing is. */
  readonly asOf: Ms | null;
  /** First start and last end without far outliers; null where nothing has a date. */
  readonly extent: Span | null;
  readonly firstMoment: Ms;
  readonly lastMoment: Ms;
  readonly density: DensityName;
  /** Pixels that the lanes may take before they have to be scrolled. */
  readonly room: Px;
}

/** Whether there are more events than a view may draw one by one. */
export const isCrowded = ({ index }: Pick<LayoutInput, "index">): boolean =>
  index.events.length > singleBudget;

/** Heights of lanes; those of a crowd are compact where else they do not fit the room. */
export function densityOf({
  index,
  density,
  room,
}: Pick<LayoutInput, "index" | "density" | "room">): Density {
  if (!isCrowded({ index })) return densities[density];
  const wished = crowdedDensities[density];
  return index.lanes.length * leastHeight(wished) <= room ? wished : crowdedDensities.compact;
}
