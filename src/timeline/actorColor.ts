import type { LaneIndex } from "../detail/laneIndex.ts";
import type { Dataset } from "../model/dataset.ts";
import { hueName, paintByProperty } from "../scene/theme.ts";

/** The CSS colour of an actor: its own, or that of its lane. */
export function colorOf(actor: number, dataset: Dataset, index: LaneIndex): string {
  const lane = index.lanes[index.laneOfActor(actor)];
  const own = dataset.actors[lane?.actor ?? actor]?.color ?? null;
  if (own !== null) return own;
  return lane === undefined ? paintByProperty("soft") : paintByProperty(hueName(lane.hue));
}
