import type { Px } from "../base/units.ts";

/** The two rows of the axis. */
export const axisHeight: Px = 48;

/** Empty pixels after the plot, for arrows that go on. */
export const endMargin: Px = 14;

/** Height of a label's line. */
export const labelHeight: Px = 17;

/** From the middle of a figure up to where a label above it begins. */
export const aboveFigure = ({ bar }: Pick<Density, "bar">): Px => bar / 2 + 3 + labelHeight;

/** Heights in pixels of what lanes are made of. */
export interface Density {
  readonly row: Px;
  /** A row with a line of text above the figure, and room for one beside it. */
  readonly tallRow: Px;
  readonly lanePadding: Px;
  readonly minLane: Px;
  readonly bar: Px;
  /** The strip of counts at the foot of a lane. */
  readonly strip: Px;
}

/** How much room lanes take; text keeps its size. */
export type DensityName = "comfortable" | "compact";

/** Lanes by themselves. */
export const densities: Readonly<Record<DensityName, Density>> = {
  comfortable: { row: 28, tallRow: 40, lanePadding: 7, minLane: 42, bar: 16, strip: 20 },
  compact: { row: 22, tallRow: 36, lanePadding: 4, minLane: 34, bar: 14, strip: 16 },
};

/** Lanes of a crowd: more rows in the same height. */
export const crowdedDensities: Readonly<Record<DensityName, Density>> = {
  comfortable: { row: 21, tallRow: 36, lanePadding: 1, minLane: 42, bar: 15, strip: 16 },
  compact: { row: 17, tallRow: 36, lanePadding: 0, minLane: 34, bar: 14, strip: 10 },
};
