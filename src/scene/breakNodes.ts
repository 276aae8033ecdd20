import type { Px } from "../base/units.ts";
import type { BreakBand } from "../layout/frame.ts";
import { branch, leaf, round, type SceneNode, words } from "./node.ts";
import type { SceneInput } from "./sceneInput.ts";

/** Half the width of a tooth, a quarter of its length. */
const tooth: Px = 3;

/** The folded stretches as torn paper, from `top` to `bottom`; each has its words as its title. */
export function breakNodes(
  bands: readonly BreakBand[],
  { paint, direction }: Pick<SceneInput, "paint" | "direction">,
  top: Px,
  bottom: Px,
): readonly SceneNode[] {
  return bands.map(({ at, x0, x1, name }) => {
    const [from, to] = direction === 1 ? [x0, x1] : [-x1, -x0];
    const count = Math.ceil((bottom - top) / (4 * tooth));
    const down = `l${2 * tooth} ${2 * tooth}l${-2 * tooth} ${2 * tooth}`.repeat(count);
    const up = `l${2 * tooth} ${-2 * tooth}l${-2 * tooth} ${-2 * tooth}`.repeat(count);
    const [left, right] = [round(from - tooth), round(to - tooth)];
    return branch("g", `break-${at}`, { class: "chl-break" }, [
      words("title", "title", {}, name),
      leaf("path", "paper", { d: `M${left} ${top}${down}H${right}${up}Z`, fill: paint("paper") }),
      leaf("path", "edges", {
        d: `M${left} ${top}${down}M${right} ${top}${down}`,
        stroke: paint("soft"),
        "stroke-width": 0.8,
        fill: "none",
      }),
    ]);
  });
}
