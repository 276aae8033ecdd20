import type { Ms, Px } from "../base/units.ts";
import { endMargin } from "./density.ts";
import type { DescribeInput } from "./describe.ts";
import { roomInside } from "./figure.ts";
import { extentOf, type LabelChoice, labelGap, rowGap } from "./item.ts";
import type { LevelLane, LevelLayout, PlacedItem } from "./level.ts";

type Input = Pick<DescribeInput, "fittedTitles" | "firstMoment" | "lastMoment">;

/**
 * Uses the room that rows have at a scale which is finer than the densest of their level: titles that were cut get longer,
 * marks without one get it, in order of importance and time. What stood already stays where it was.
 */
export function fillLabels(level: LevelLayout, input: Input, msPerPx: Ms): LevelLayout {
  return { ...level, lanes: level.lanes.map((lane) => fillLane(lane, input, msPerPx)) };
}

/** Leaves titles as `before` has them where they still fit; others stay as the level has them. */
export function keepTitles(level: LevelLayout, before: LevelLayout, msPerPx: Ms): LevelLayout {
  const said = new Map(before.lanes.map(({ lane, items }) => [lane.key, labelsOf(items)]));
  return {
    ...level,
    lanes: level.lanes.map((lane) =>
      growLabels(lane, msPerPx, (item, start, end) => {
        const label = said.get(lane.lane.key)?.get(item.event) ?? null;
        if (label === null || (item.slot.label ?? label).place !== label.place) return null;
        if (label.place === "inside" && label.width > roomInside(item.figure, msPerPx)) return null;
        const [from, to] = extentOf(item.figure, label, msPerPx);
        return from >= start && to <= end ? label : null;
      }),
    ),
  };
}

const labelsOf = (items: readonly PlacedItem[]): ReadonlyMap<number, LabelChoice | null> =>
  new Map(items.map(({ event, slot }) => [event, slot.label]));

function fillLane(lane: LevelLane, input: Input, msPerPx: Ms): LevelLane {
  return growLabels(lane, msPerPx, (item, from, to) => bestLabel(item, from, to, input, msPerPx));
}

interface Tenant {
  item: PlacedItem;
  from: Px;
  to: Px;
}

/** Gives titles of a lane other labels, by importance; `labelFor` is told what is free of the row, on the grid of the scale. */
function growLabels(
  lane: LevelLane,
  msPerPx: Ms,
  labelFor: (item: PlacedItem, from: Px, to: Px) => LabelChoice | null,
): LevelLane {
  const rows = new Map<number, Tenant[]>();
  const tenants = lane.items.map((item): Tenant => {
    const [from, to] = extentOf(item.figure, item.slot.label, msPerPx);
    const tenant = { item, from, to };
    const row = rows.get(item.slot.row);
    if (row === undefined) rows.set(item.slot.row, [tenant]);
    else row.push(tenant);
    return tenant;
  });
  for (const row of rows.values()) row.sort((a, b) => a.from - b.from);
  const byImportance = tenants.toSorted((a, b) => b.item.importance - a.item.importance);
  for (const tenant of byImportance) {
    const { item } = tenant;
    if (item.part !== "title" || !canGrow(item)) continue;
    const row = rows.get(item.slot.row) ?? [];
    const at = row.indexOf(tenant);
    const before = row[at - 1]?.to ?? -Infinity;
    const after = row[at + 1]?.from ?? Infinity;
    const label = labelFor(item, before + rowGap, after - rowGap);
    if (label === null || label.width <= (item.slot.label?.width ?? 0)) continue;
    tenant.item = { ...item, slot: { ...item.slot, label } };
    [tenant.from, tenant.to] = extentOf(item.figure, label, msPerPx);
  }
  return { ...lane, items: tenants.map(({ item }) => item) };
}

/** What has no label, or one beside it; those inside and above it are as long as they are wanted. */
const canGrow = ({ slot: { label }, figure, tall }: PlacedItem): boolean =>
  !tall && figure.shape !== "bracket" && (label === null || label.place === "end" || label.place === "start");

/** Less room in a bar is not worth measuring its title. */
const leastInside: Px = 40;

/** A longer title on the side where one stands, or one inside or on either; `from` and `to` bound what is free in the row. */
function bestLabel(
  item: PlacedItem,
  from: Px,
  to: Px,
  { fittedTitles, firstMoment, lastMoment }: Input,
  msPerPx: Ms,
): LabelChoice | null {
  const [start, end] = extentOf(item.figure, null, msPerPx);
  const roomOf = (place: LabelChoice["place"]): Px =>
    place === "end"
      ? Math.min(to, lastMoment / msPerPx + endMargin) - end - labelGap
      : start - labelGap - Math.max(from, firstMoment / msPerPx);
  const { label } = item.slot;
  if (label === null) {
    const room = roomInside(item.figure, msPerPx);
    const inside = room < leastInside ? null : fittedTitles.within(item.event, room);
    if (inside !== null) return { place: "inside", ...inside };
    return item.labels().find(({ place, width }) => place !== "inside" && width <= roomOf(place)) ?? null;
  }
  const room = roomOf(label.place);
  const long = fittedTitles.within(item.event, room);
  return long === null ? null : { place: label.place, ...long };
}
