import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toJSON } from "../../../src/exporters/toJson.ts";
import { importEvents } from "../../../src/importers/importEvents.ts";
import { timelines } from "../model/arbitraryInput.ts";
import { seeds } from "../seeds.ts";

describe("toJSON(input), read again", () => {
  test.each(seeds)("is the input (seed %i)", (seed) => {
    fc.assert(
      fc.property(timelines, (drawn) => {
        const input = JSON.parse(JSON.stringify(drawn)) as typeof drawn; // -0 is 0 there
        const { input: back, issues, format } = importEvents(toJSON(input));
        expect(back).toEqual(input);
        expect([issues, format]).toEqual([[], "chronolane"]);
      }),
      { seed, numRuns: 10 },
    );
  });
  test("has a Date as milliseconds, which mean the same instant", () => {
    const start = new Date("2023-10-07T03:29:00Z");
    expect(JSON.parse(toJSON([{ title: "A", start }]))).toEqual({
      events: [{ title: "A", start: start.getTime() }],
    });
  });
  test("leaves out what JSON cannot say, and never fails on it", () => {
    const ring: Record<string, unknown> = { n: 10n, f: () => 1, u: undefined };
    ring["self"] = ring;
    expect(JSON.parse(toJSON([{ title: "A", data: ring }]))).toEqual({
      events: [{ title: "A", data: { n: "10" } }],
    });
  });
  test("keeps members of any name", () => {
    const input = JSON.parse('{"events":[{"title":"A","data":{"__proto__":1}}]}') as { events: [] };
    expect(toJSON(input)).toContain('"__proto__": 1');
  });
  test("throws for what is no input", () => {
    expect(() => toJSON("x" as never)).toThrow(/expected an object with events/);
  });
});
