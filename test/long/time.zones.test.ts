import { expect, test } from "vitest";
import { daysAtChanges, zones } from "./zoneDays.ts";

test.each(zones)(
  "ticks(1 day, …, %s) stand at the first instant of each local day, at all changes from 1900 to 2037",
  (name) => {
    const changes = daysAtChanges(name, Date.UTC(1900, 0, 1), Date.UTC(2038, 0, 1), 1_800_000, 3);
    expect(changes.length > 0 || name === "UTC").toBe(true);
    expect(changes.flatMap(({ at, faults }) => faults.map((fault) => [at, fault]))).toEqual([]);
  },
);
