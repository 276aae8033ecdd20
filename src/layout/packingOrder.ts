import { scatter } from "../base/scatter.ts";
import type { Ms } from "../base/units.ts";
import type { Item } from "./item.ts";

/** An item, and where among those of its lane it is. */
export interface Place {
  readonly lane: number;
  readonly at: number;
  readonly item: Item;
}

/** The places of each event, the event that chooses first before the others; the same at every scale. */
export type PackingOrder = readonly (readonly Place[])[];

/**
 * The order in which events choose: by importance, then by time, or scattered over time. Of what begins at the same time each
 * has its own turn, else one of two neighbouring days would take all rows.
 */
export function packingOrder(lanes: readonly (readonly Item[])[], isScattered: boolean): PackingOrder {
  const byEvent = new Map<number, Place[]>();
  lanes.forEach((items, lane) =>
    items.forEach((item, at) => {
      const places = byEvent.get(item.event);
      if (places === undefined) byEvent.set(item.event, [{ lane, at, item }]);
      else places.push({ lane, at, item });
    }),
  );
  const atStart = new Map<Ms, number>();
  const turnOf = ({ event, start }: Item): number => {
    if (!isScattered) return event;
    const nth = atStart.get(start) ?? 0;
    atStart.set(start, nth + 1);
    return scatter(start + nth);
  };
  const events = [...byEvent.values()]
    .flatMap((places) => places.slice(0, 1).map(({ item }) => ({ places, item })))
    .sort((a, b) => a.item.event - b.item.event)
    .map(({ places, item }) => ({ places, item, turn: turnOf(item) }));
  events.sort(
    ({ item: a, turn }, { item: b, turn: other }) =>
      b.importance - a.importance ||
      Number(b.isEarly) - Number(a.isEarly) ||
      turn - other ||
      a.event - b.event,
  );
  return events.map(({ places }) => places);
}
