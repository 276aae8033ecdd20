import type { Px } from "../base/units.ts";
import type { Lane } from "../detail/laneIndex.ts";
import type { CrowdRows } from "./crowdRows.ts";
import type { LevelLayout, Prepared } from "./level.ts";
import type { Slot } from "./laneRows.ts";
import type { HeldLane } from "./pack.ts";

/** The rows and labels of a zoom level, or of a page of it, by ids: what is looked at stays there when other events come. */
export interface HeldRows {
  readonly level: number;
  /** Null where the level is one page. */
  readonly page: number | null;
  /** The step of the level that the rows are of. */
  readonly step: number;
  /** By the lane's key, in the order of lanes. */
  readonly lanes: ReadonlyMap<string, HeldRowsOfLane>;
  /** How many rows the lanes of a crowd have at every level, by their keys, in a room of so many pixels. Null for no crowd. */
  readonly crowd: { readonly room: Px; readonly rows: ReadonlyMap<string, CrowdRows> } | null;
}

interface HeldRowsOfLane {
  readonly tallRows: readonly boolean[];
  /** By the event's id. */
  readonly slots: ReadonlyMap<string, Slot>;
}

/** The rows of a layout, to be held. */
export function heldRows(
  { lanes }: LevelLayout,
  level: number,
  page: number | null,
  step: number,
  crowd: readonly CrowdRows[] | null,
  room: Px,
): HeldRows {
  return {
    level,
    page,
    step,
    lanes: new Map(
      lanes.map(({ lane, items, tallRows }) => [
        lane.key,
        { tallRows, slots: new Map(items.map(({ record, slot }) => [record.id, slot])) },
      ]),
    ),
    crowd:
      crowd === null ? null : { room, rows: new Map(crowd.map((own, i) => [lanes[i]?.lane.key ?? "", own])) },
  };
}

/** How many rows a lane of a crowd had, null for one that is new; all are where the room is another. */
export function heldCrowd(held: HeldRows | null, room: Px): (lane: Lane) => CrowdRows | null {
  const rows = held?.crowd?.room === room ? held.crowd.rows : null;
  return ({ key }) => rows?.get(key) ?? null;
}

/** What is held of a level that is to be packed. */
export interface Held {
  readonly lanes: readonly HeldLane[];
  readonly step: number;
}

/** What is held for each lane of what is to be packed, item by item; null where nothing is held for this level and page. */
export function heldFor(
  held: HeldRows | null,
  level: number,
  page: number | null,
  { input, described }: Prepared,
): Held | null {
  if (held === null || held.level !== level || held.page !== page) return null;
  const lanes = input.index.lanes.map((lane, i): HeldLane => {
    const own = held.lanes.get(lane.key);
    return {
      tallRows: own?.tallRows ?? [],
      slots: (described[i] ?? []).map(({ record }) => own?.slots.get(record.id) ?? null),
    };
  });
  return { lanes, step: held.step };
}
