import type { EventInput } from "../model/input.ts";
import { told } from "../model/report.ts";
import { civilDate, dayMs, dayNumber, daysInMonth } from "../time/civil.ts";
import { type Zone, createZone, fieldsAt, instantOfWall, offsetMs } from "../time/zone.ts";
import type { Component, Property } from "./calendarLines.ts";
import { calendarZone } from "./calendarZone.ts";
import { type Reading, type Spot, note } from "./reading.ts";

/** The zones of a calendar by what it calls them; null for those that are not known. */
export type Zones = ReadonlyMap<string, Zone | null>;

/** The zones that a calendar defines: by the name of a known place in its own, else by its rules. */
export function zonesOf(components: readonly Component[]): Zones {
  const zones = new Map<string, Zone | null>();
  for (const { properties } of components) {
    const get = (name: string): string => properties.find((one) => one.name === name)?.value.trim() ?? "";
    const id = get("TZID");
    if (id !== "")
      zones.set(id, zoneNamed(id) ?? zoneNamed(get("X-LIC-LOCATION")) ?? calendarZone(id, properties));
  }
  return zones;
}

/** A zone by its name, or by the end of a path that ends in one: `/vendor.example/Europe/Berlin`. */
function zoneNamed(id: string): Zone | null {
  const parts = id.split("/").filter((part) => part !== "");
  for (const length of [3, 2]) {
    const zone = parts.length < length ? null : createZone(parts.slice(-length).join("/"));
    if (zone !== null) return zone;
  }
  return createZone(id);
}

/** A point of a calendar: what the clock shows, as milliseconds, and whose clock it is. */
export interface Point {
  readonly wall: number;
  readonly isDay: boolean;
  /** Null: nobody's in particular. */
  readonly zone: Zone | null;
}

/** When the property says it was; null, with an issue, where that cannot be read. */
export function pointOf(
  property: Property | undefined,
  spot: Spot,
  zones: Zones,
  reading: Reading,
): Point | null {
  if (property === undefined) return null;
  const match = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z)?)?$/iu.exec(property.value.trim());
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (match ?? [])
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const isRight =
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) && hour < 24 && minute < 60;
  if (match === null || !isRight) {
    note(
      reading,
      "error",
      "invalid-time",
      spot,
      `${property.name} ${told(property.value)} is no date of a calendar`,
      "write 20231007 or 20231007T062900Z",
    );
    return null;
  }
  const wall =
    dayNumber(year, month, day) * dayMs + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000;
  if (match[4] === undefined) return { wall, isDay: true, zone: null };
  return {
    wall,
    isDay: false,
    zone: match[7] === undefined ? zoneOf(property, spot, zones, reading) : createZone("UTC"),
  };
}

function zoneOf({ params }: Property, spot: Spot, zones: Zones, reading: Reading): Zone | null {
  const id = params.get("TZID") ?? "";
  if (id === "") return null;
  const zone = zones.get(id) ?? zoneNamed(id);
  if (zone === null) {
    note(
      reading,
      "warning",
      "unknown-zone",
      spot,
      `the time zone ${told(id)} is not known; its times count as those of the timeline's zone`,
    );
  }
  return zone;
}

/** The end: stated, or after a duration. Days end before the day that is named. */
export function endOf(
  start: Point,
  end: Property | undefined,
  duration: Property | undefined,
  spot: Spot,
  zones: Zones,
  reading: Reading,
): EventInput["end"] {
  const stated = end === undefined ? null : pointOf(end, spot, zones, reading);
  const length = stated === null && duration !== undefined ? durationOf(duration.value, spot, reading) : null;
  const last = stated ?? (length === null ? null : { ...start, wall: start.wall + length });
  if (last === null) return undefined;
  const point = last.isDay ? { ...last, wall: last.wall - dayMs } : last;
  if (point.isDay && start.isDay && point.wall <= start.wall && last.wall >= start.wall) return undefined;
  const text = textOf(last.isDay && last.wall < start.wall ? last : point);
  return text === textOf(start) ? undefined : text;
}

function durationOf(value: string, spot: Spot, reading: Reading): number | null {
  const match =
    /^\+?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/iu.exec(
      value.trim(),
    );
  if (match === null) {
    note(
      reading,
      "error",
      "invalid-time",
      spot,
      `${told(value)} is no duration; the event is kept without an end`,
    );
    return null;
  }
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return (weeks * 7 + days) * dayMs + ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/** A point as ISO 8601, with the offset that its zone had then. */
export function textOf({ wall, isDay, zone }: Point): string {
  const pad = (value: number, length = 2): string => String(value).padStart(length, "0");
  const { year, month, day } = civilDate(Math.floor(wall / dayMs));
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (isDay) return date;
  if (zone === null) return `${date}T${clockOf(wall)}`;
  if (zone.name === "UTC") return `${date}T${clockOf(wall)}Z`;
  const { instant } = instantOfWall(wall, zone);
  const local = fieldsAt(instant, zone);
  const minutes = Math.round(offsetMs(instant, zone) / 60_000);
  const offset = `${minutes < 0 ? "-" : "+"}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
  const time = `${pad(local.hour)}:${pad(local.minute)}:${pad(local.second)}`;
  return `${pad(local.year, 4)}-${pad(local.month)}-${pad(local.day)}T${time}${offset}`;
}

const clockOf = (wall: number): string => {
  const seconds = Math.floor((((wall % dayMs) + dayMs) % dayMs) / 1000);
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60]
    .map((part) => String(Math.floor(part)).padStart(2, "0"))
    .join(":");
};
