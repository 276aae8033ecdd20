import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle } from "../../browser/interactPage.ts";
import { writePage } from "../../browser/support.ts";
import { daysAtChanges, type ZoneChange, zones } from "../zoneDays.ts";
import type { Engine } from "./support.ts";
import { engineNames, startEngine } from "./support.ts";

interface Page {
  readonly days: (zone: string, start: number, end: number) => ZoneChange[];
}

const program = `
import { daysAtChanges } from "./test/long/zoneDays.ts";
window.page = { days: (zone, start, end) => daysAtChanges(zone, start, end, 21_600_000, 9) };`;

const start = Date.UTC(1900, 0, 1);
const end = Date.UTC(2038, 0, 1);
const days = (zone: string, from: number, to: number): ZoneChange[] =>
  (window as unknown as { page: Page }).page.days(zone, from, to);

let url = "";
beforeAll(async () => {
  const code = await bundle(program);
  url = writePage(`<!doctype html><meta charset="utf-8"><title>zones</title><script>${code}</script>`);
});

/**
 * Where releases of the zone data differ: from a year to another. Node's is `process.versions.tz`, browsers do not tell
 * theirs. Told apart from 2025c by Chromium 156 and Firefox 153, which know later revisions, and by WebKitGTK 2.50 with
 * the ICU of Debian 12, which lacks those of 2023 and later.
 */
const revised: Partial<Record<(typeof zones)[number], readonly (readonly [number, number])[]>> = {
  "Africa/Cairo": [[2023, 2037]],
  "Africa/Casablanca": [[2023, 2037]],
  "America/Havana": [[2026, 2027]],
  "America/Sao_Paulo": [[1965, 1966]],
  "Asia/Gaza": [[2023, 2037]],
  "Asia/Tehran": [[1978, 1979]],
  "Atlantic/Azores": [[1917, 1993]],
};

const isAgreed = (zone: (typeof zones)[number], { at }: ZoneChange): boolean => {
  const year = new Date(at).getUTCFullYear();
  return !(revised[zone] ?? []).some(([from, to]) => from <= year && year <= to);
};

const written = ({ at, offsets, ticks }: ZoneChange): string =>
  `${utc(at)}: ${offsets.map((offset) => offset / 60_000).join(" → ")} min, days from ${ticks.map(utc).join(", ")}`;

const utc = (instant: number): string => new Date(instant).toISOString();

/** Hours between ticks next to each other. */
const lengths = ({ ticks }: ZoneChange): readonly number[] =>
  ticks.slice(1).map((tick, i) => (tick - (ticks[i] ?? NaN)) / 3_600_000);

const known = new Map<string, readonly ZoneChange[]>();
beforeAll(() => {
  for (const zone of zones) known.set(zone, daysAtChanges(zone, start, end, 21_600_000, 9));
});

describe.each(engineNames)("in %s", (name) => {
  let engine: Engine;
  let version = "";
  const read = new Map<string, readonly ZoneChange[]>();
  beforeAll(async () => {
    engine = await startEngine(name);
    await engine.open(url);
    version = await engine.evaluate(() => navigator.userAgent);
    for (const zone of zones) read.set(zone, await engine.evaluate(days, zone, start, end));
  });
  afterAll(() => engine?.close());

  test.each(zones)("each local day of %s has its first instant as a tick", (zone) => {
    const faults = read.get(zone)!.flatMap((change) => change.faults.map((fault) => [utc(change.at), fault]));
    expect(faults, `${zone} in ${version}`).toEqual([]);
  });

  test.each(zones)("the ticks of %s are those of Node", (zone) => {
    const [here, there] = [read, known].map((changes) =>
      changes
        .get(zone)!
        .filter((change) => isAgreed(zone, change))
        .map(written),
    );
    expect(here, `${zone} in ${version}; Node has ${String(process.versions["tz"])}`).toEqual(there);
  });

  test("days are as long as clocks made them, and a date that was left out has none", () => {
    const lengthsIn = (zone: (typeof zones)[number]) => new Set(read.get(zone)!.flatMap(lengths));
    expect(lengthsIn("America/New_York")).toEqual(new Set([23, 24, 25]));
    expect(lengthsIn("Australia/Lord_Howe")).toEqual(new Set([23, 23.5, 24, 24.5, 25]));
    const apia = read.get("Pacific/Apia")!.find(({ at }) => at === Date.UTC(2011, 11, 30, 10))!;
    // The 28th and 29th by UTC-10, the 31st and the days after by UTC+14.
    expect(apia.ticks.slice(0, 4).map(utc)).toEqual(
      [28, 29, 30, 31].map((day) => `2011-12-${String(day)}T10:00:00.000Z`),
    );
    expect(apia.offsets).toEqual([-36_000_000, 50_400_000]);
  });
});
