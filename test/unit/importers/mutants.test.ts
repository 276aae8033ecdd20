import { describe, expect, test } from "vitest";
import { importEvents } from "../../../src/importers/importEvents.ts";
import type { Imported } from "../../../src/importers/imported.ts";
import { validate } from "../../../src/model/validate.ts";
import { seeded, seeds } from "../seeds.ts";
import { ucdpCsv } from "./fixtures.ts";
import { mutant } from "./mutant.ts";
import { samples } from "./samples.ts";

/** Values of JSON with some replaced by values of other kinds. */
function withOtherKinds(value: unknown, random: () => number): unknown {
  if (random() < 0.08) {
    const others: readonly unknown[] = [
      null,
      7,
      "",
      "text",
      [],
      {},
      [[]],
      true,
      -1e300,
      { "@type": 3 },
      ["Event"],
    ];
    return others[Math.floor(random() * others.length)];
  }
  if (Array.isArray(value)) return value.map((one) => withOtherKinds(one, random));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withOtherKinds(one, random)]));
}

function expectSound({ input, issues, folded }: Imported): void {
  expect(Array.isArray(input.events)).toBe(true);
  expect(folded).toBeGreaterThanOrEqual(0);
  for (const issue of issues) {
    expect(issue.message).not.toBe("");
    expect(issue.path === "" || issue.path.startsWith("/")).toBe(true);
  }
  expect(validate(input).filter(({ code }) => /unreadable|invalid-type|invalid-input/.test(code))).toEqual(
    [],
  );
}

describe.each(samples)("a broken file of %s", (format, text) => {
  test.each(seeds)("never throws, and what is read has the form of the model (seed %i)", (seed) => {
    for (let i = 0; i < 3; i++) {
      const broken = mutant(text, seed * 100 + i);
      expectSound(importEvents(broken));
      expectSound(importEvents(broken, { format, keepRaw: true }));
    }
  });
  if (/^[[{]/.test(text)) {
    test.each(seeds)("never throws where values are of other kinds (seed %i)", (seed) => {
      expectSound(importEvents(withOtherKinds(JSON.parse(text), seeded(seed)), { format }));
    });
  }
  test.each([
    undefined,
    null,
    3,
    "",
    "x",
    [],
    [[]],
    [null],
    {},
    { events: [null] },
    { items: [[]] },
    () => 1,
  ])("is told from %j", (nothing) => expectSound(importEvents(nothing, { format })));
});

test("a repeated mutation does something", () => {
  expect(new Set(seeds.map((seed) => mutant(ucdpCsv, seed))).size).toBe(seeds.length);
});
