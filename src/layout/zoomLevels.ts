import { memoFew } from "../base/memo.ts";
import type { Px } from "../base/units.ts";
import type { CrowdRows } from "./crowdRows.ts";
import { type Held, type HeldRows, heldFor } from "./heldRows.ts";
import {
  type LevelInput,
  type LevelLayout,
  layoutLevel,
  packLevel,
  pageSpan,
  type Prepared,
  prepareLevel,
} from "./level.ts";
import type { Packing } from "./pack.ts";
import { periodStrip, stackPeriods } from "./periods.ts";

/** The zoom levels of one input, each laid out when it is first asked for; the last few are kept. */
export interface ZoomLevels {
  /** What a level holds, or the page of it with a number. */
  readonly prepared: (
    level: number,
    plot: Px,
    page: number | null,
    rows: readonly CrowdRows[] | null,
  ) => Prepared;
  /** What is held of it. */
  readonly held: (
    held: HeldRows | null,
    level: number,
    page: number | null,
    prepared: Prepared,
  ) => Held | null;
  /** Its rows at a step of the scale. */
  readonly packed: (prepared: Prepared, step: number, held: Held | null) => readonly Packing[];
  /** All of it at a step of the scale. */
  readonly laid: (prepared: Prepared, step: number, held: Held | null) => LevelLayout;
}

/** What all levels of an input have in common. */
export type LevelsInput = Omit<LevelInput, "level" | "plot" | "rows" | "page">;

/** Zoom levels, or pages of one, that are kept. */
const levelsKept = 6;

export function createZoomLevels(input: LevelsInput): ZoomLevels {
  const top = stackPeriods(input.dataset.periods).count * periodStrip;
  const prepared = memoFew(
    levelsKept,
    (level: number, plot: Px, page: number | null, rows: readonly CrowdRows[] | null) =>
      prepareLevel({
        ...input,
        level,
        plot,
        rows,
        page: page === null ? null : pageSpan(page, level, plot),
      }),
  );
  const packed = memoFew(
    2 * levelsKept,
    (of: Prepared, step: number, held: Held | null): readonly Packing[] => {
      const first = held?.step ?? 0;
      if (step > first) return packLevel(of, step, packed(of, step - 1, held));
      if (held === null) return packLevel(of, step, null);
      if (step === first) return packLevel(of, step, null, { lanes: held.lanes, only: false });
      return packLevel(of, step, null, { lanes: packed(of, first, held), only: true });
    },
  );
  const laid = memoFew(levelsKept, (of: Prepared, step: number, held: Held | null) =>
    layoutLevel(of, packed(of, step, held), top === 0 ? 0 : top + 4),
  );
  return { prepared, held: memoFew(levelsKept, heldFor), packed, laid };
}
