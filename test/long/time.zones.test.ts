import { expect, test } from "vitest";

import { ticks } from "../../src/time/ticks.ts";
import { createZone } from "../../src/time/zone.ts";
import { changesBetween, wallReader } from "../unit/time/intl.ts";

/** Zones with changes of every kind: by half an hour, by a day, at midnight, twice in a month, by seconds, hardly ever. */
const zones = [
  "Africa/Cairo",
  "Africa/Casablanca",
  "Africa/Monrovia",
  "America/Caracas",
  "America/Havana",
  "America/New_York",
  "America/Sao_Paulo",
  "America/St_Johns",
  "Antarctica/Troll",
  "Asia/Gaza",
  "Asia/Kathmandu",
  "Asia/Pyongyang",
  "Asia/Tehran",
  "Atlantic/Azores",
  "Australia/Lord_Howe",
  "Europe/Amsterdam",
  "Europe/London",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "UTC",
];

const hour = 3_600_000;
const dayOf = (wall: number): number => Math.floor(wall / (24 * hour));

test.each(zones)(
  "ticks(1 day, …, %s) stand at the first instant of each local day, at all changes from 1900 to 2037",
  (name) => {
    const zone = createZone(name)!;
    const wall = wallReader(name);
    const offset = (instant: number): number => Math.round(zone.offsetAt(instant) * 60_000);
    for (const change of changesBetween(name, Date.UTC(1900, 0, 1), Date.UTC(2038, 0, 1))) {
      expect([change, offset(change - 1), offset(change)]).toEqual([
        change,
        wall(change - 1) - (change - 1),
        wall(change) - change,
      ]);
      const found = ticks(
        { unit: "day", step: 1 },
        { start: change - 50 * hour, end: change + 50 * hour },
        zone,
      );
      for (const tick of found) {
        if (dayOf(wall(tick)) <= dayOf(wall(tick - 1))) expect([change, tick]).toEqual([change, "a new day"]);
      }
      // At every half hour the latest day that clocks have shown is the day of the latest tick.
      let day = -Infinity;
      let index = 0;
      for (let instant = found[0] ?? 0; instant <= change + 50 * hour; instant += hour / 2) {
        day = Math.max(day, dayOf(wall(instant)));
        while ((found[index + 1] ?? Infinity) <= instant) index++;
        const latest = dayOf(wall(found[index] ?? NaN));
        if (latest !== day) expect([change, instant, latest]).toEqual([change, instant, day]);
      }
    }
  },
);
