import { describe, test } from "vitest";
import type { EventInput, TimelineInput } from "../../../src/model/input.ts";
import { pickWith, seeded, seeds } from "../seeds.ts";
import { expectSameAfterChanges } from "./everything.ts";

type By = NonNullable<NonNullable<EventInput["claims"]>[number]["by"]>;
type Telling = Exclude<NonNullable<EventInput["sources"]>, string>[number];

describe("Dataset.merge(change) of events with claims", () => {
  test.each(seeds)("keeps who says what and by which source (seed %i)", (seed) => {
    const random = seeded(seed);
    const pick = pickWith(random);
    const url = (): string => `https://example.org/${Math.floor(random() * 4)}`;
    const telling = (): Telling =>
      pick<Telling>([
        url(),
        { url: url(), title: pick(["Report", "Reprot"]) },
        "s",
        { publisher: pick(["P", "Q"]) },
      ]);
    const by = (): By =>
      pick<() => By>([
        () => pick(["A", "B", "C", "nobody known"]),
        () => pick(["s", "P", "Q", url()]),
        () => ({ actor: pick(["A", "B", "C", "D"]) }),
        () => ({ source: url() }),
        () => ({ source: { url: url(), title: pick(["Report", "Reprot"]) } }) as unknown as By,
        () => ({ name: "Somebody", verb: "said" }),
      ])();
    const some = <T>(one: () => T, most: number): T[] =>
      Array.from({ length: Math.floor(random() * (most + 1)) }, one);
    const event = (id: string, hasClaims: boolean): EventInput => ({
      id,
      title: id,
      start: `2023-10-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}T10:00Z`,
      actors: pick([["A"], ["A", "B"], ["C"], [{ actor: "A", certainty: "alleged", by: by() }]]),
      sources: some(telling, 2),
      ...(hasClaims && {
        claims: some(
          () => ({
            text: pick(["It is so.", "It is not."]),
            by: by(),
            sources: some(telling, 2),
            ...(random() < 0.5 && { id: pick([`${id} claims`, `${id} claims`, "one claim"]) }),
          }),
          2,
        ),
      }),
    });
    const ids = Array.from({ length: 3 + Math.floor(random() * 5) }, (_, i) => `e${i}`);
    const isDeclared = random() < 0.5;
    const input: TimelineInput = {
      events: ids.map((id) => event(id, random() < 0.7)),
      actors: isDeclared ? [{ id: "A", name: "A" }, ...(random() < 0.5 ? [{ id: "B", name: "B" }] : [])] : [],
      sources: [{ id: "s", publisher: "S" }],
      relations: [
        { from: "e0 claims", to: "e1", type: "responds", by: by() },
        ...(random() < 0.5 ? [{ from: "one claim", to: "e2", type: "after" }] : []),
      ],
      corrections: random() < 0.5 ? [{ event: "e1", at: "2023-11-01", note: "changed", by: by() }] : [],
    };
    expectSameAfterChanges(random, input, { ids, event: (id) => event(id, random() < 0.7), turns: 40 });
  });
});
