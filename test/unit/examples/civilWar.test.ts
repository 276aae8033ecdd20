import { readFileSync } from "node:fs";
import { csvParse } from "d3";
import { describe, expect, test } from "vitest";
import type { CitationInput, ParticipationInput } from "../../../src/model/input.ts";
import { validate } from "../../../src/model/validate.ts";
import { loadExample } from "./loadExample.ts";

const data = loadExample("civil-war.data.js", "civilWar");
const battles = table("cwsac-battles.csv");
const commanders = table("cwsac-commanders.csv");
const rowOf = new Map(battles.map((row) => [row.battle!.toLowerCase(), row]));
const nameOf = new Map(data.actors!.map((actor) => [actor.id, actor.name]));

describe("the Civil War example", () => {
  test("is read without one issue", () => {
    expect(validate(data).map((issue) => `${issue.code} ${issue.path}`)).toEqual([]);
  });

  test("holds every battle of the table once, in order of their dates", () => {
    expect(data.events).toHaveLength(149);
    expect(data.events.map((event) => event.id).sort()).toEqual([...rowOf.keys()].sort());
    const starts = data.events.map((event) => event.start as string);
    expect(starts).toEqual([...starts].sort());
  });

  test("has two dozen lanes: who commanded in four battles or more, and three that are shared", () => {
    const lanes = data.actors!.filter((actor) => actor.parent === undefined);
    expect(lanes).toHaveLength(24);
    const often = [...countBy(commanders.map((row) => row.fullname!))].filter(([, count]) => count >= 4);
    expect(
      lanes
        .filter((lane) => lane.kind === "person")
        .map((lane) => lane.name)
        .sort(),
    ).toEqual(often.map(([name]) => name).sort());
  });

  test.each(data.events.map((event) => [event.title, event] as const))(
    "tells %s as the table does",
    (_, event) => {
      const row = rowOf.get(event.id!)!;
      expect(event.title).toBe(row.battle_name);
      expect(event.start).toBe(row.start_date);
      expect(event.end ?? event.start).toBe(row.end_date);
      expect(event.place).toMatchObject({ name: row.locations });
      expect(event.importance).toBe({ A: 2, B: 1 }[row.significance!]);

      const [citation, ...more] = event.sources as CitationInput[];
      expect(more).toEqual([]);
      expect(data.sources!.find((source) => source.id === citation!.source)).toMatchObject({
        publisher: "National Park Service",
        url: row.url,
      });
      expect(row.description!.replace(/\s+/g, " ")).toContain(citation!.quote);
      expect(citation!.quote).toMatch(/[.!?]["']?$/);

      expect(event.claims!.map((claim) => claim.text)).toEqual([
        `Result: ${row.results_text}`,
        ...(row.forces_text === "" ? [] : [`Forces: ${row.forces_text}`]),
        `Casualties: ${row.casualties_text}`,
      ]);
      for (const claim of event.claims!)
        expect(claim.by).toEqual({ source: citation!.source, verb: "reported" });

      const parts = event.actors as ParticipationInput[];
      expect(parts.map((part) => `${nameOf.get(part.actor) as string}, ${part.note as string}`)).toEqual(
        commanders
          .filter(({ battle }) => battle === row.battle)
          .map(({ fullname, rank, belligerent }) => [fullname, rank, belligerent].filter(Boolean).join(", ")),
      );
    },
  );
});

function table(file: string) {
  return csvParse(readFileSync(new URL(`../../../examples/data/${file}`, import.meta.url), "utf8"));
}

function countBy(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
