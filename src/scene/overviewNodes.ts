import type { Px } from "../base/units.ts";
import type { Overview } from "../detail/overview.ts";
import type { BreakBand, CoarseLabel } from "../layout/frame.ts";
import { fonts } from "../layout/textWidth.ts";
import { breakNodes } from "./breakNodes.ts";
import { branch, leaf, round, type SceneNode, words } from "./node.ts";
import { onSide } from "./textNode.ts";
import type { Paint } from "./theme.ts";

/** Height of the columns, and of the strip with its line of dates. */
export const columnsHeight: Px = 26;
export const overviewHeight: Px = 44;
/** Distance of two rows of processes. */
const rowHeight: Px = 4;

export interface OverviewLook {
  readonly width: Px;
  readonly direction: 1 | -1;
  readonly paint: Paint;
  /** Dates below the columns, in reading direction from the strip's start. */
  readonly labels: readonly CoarseLabel[];
  readonly breaks: readonly BreakBand[];
}

/** The strip as an `<svg>`: a column for each stretch with events, lines for processes, dates. The window is not in it. */
export function overviewNode(overview: Overview, look: OverviewLook): SceneNode {
  const { width, direction: s, paint } = look;
  return branch(
    "svg",
    "overview",
    {
      class: "chl-overview-picture",
      width,
      height: overviewHeight,
      viewBox: `${s === 1 ? 0 : -width} 0 ${width} ${overviewHeight}`,
      "aria-hidden": "true",
      focusable: "false",
    },
    [
      leaf("path", "columns", {
        class: "chl-overview-columns",
        d: columns(overview, width, s),
        fill: paint("soft"),
        "shape-rendering": "crispEdges",
      }),
      leaf("path", "processes", {
        class: "chl-overview-processes",
        d: processes(overview, width, s),
        stroke: paint("ink"),
        "stroke-width": 2,
        fill: "none",
      }),
      leaf("path", "base", {
        class: "chl-overview-base",
        d: `M0 ${columnsHeight + 0.5}H${s * width}`,
        stroke: paint("edge"),
        fill: "none",
      }),
      ...breakNodes(look.breaks, look, 0, columnsHeight + 2),
      ...look.labels.map(({ text, x }, i) =>
        words(
          "text",
          `label-${i}`,
          {
            class: "chl-axis-label",
            ...onSide(s * x, s === 1 ? "left" : "right", text),
            y: overviewHeight - 4,
            "font-size": fonts.axis.size,
            "font-weight": fonts.axis.weight,
            fill: paint("soft"),
          },
          text,
        ),
      ),
    ],
  );
}

/** Heights grow with the square root, so that a column of one event is seen beside one of a thousand. */
function columns({ counts, most }: Overview, width: Px, s: 1 | -1): string {
  const step = width / counts.length;
  let d = "";
  counts.forEach((count, i) => {
    if (count === 0) return;
    const height = Math.max(2, Math.sqrt(count / most) * columnsHeight);
    const from = Math.round(i * step);
    const to = Math.max(from + 1, Math.round((i + 1) * step));
    d += `M${s * from} ${columnsHeight}V${round(columnsHeight - height)}H${s * to}V${columnsHeight}Z`;
  });
  return d;
}

function processes({ processes: list, span }: Overview, width: Px, s: 1 | -1): string {
  const x = (at: number): number => round((s * width * (at - span.start)) / (span.end - span.start));
  return list.map(({ start, end, row }) => `M${x(start)} ${3 + row * rowHeight}H${x(end)}`).join("");
}
