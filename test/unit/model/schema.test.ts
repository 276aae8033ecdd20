import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { createDataset } from "../../../src/model/createDataset.ts";
import * as fields from "../../../src/model/fields.ts";
import schema from "../../../src/model/schema.json" with { type: "json" };
import { validate } from "../../../src/model/validate.ts";
import { parseTime } from "../../../src/time/parse.ts";
import { timelines } from "./arbitraryInput.ts";

const accepts = new Ajv2020({ validateFormats: false, allowUnionTypes: true }).compile(schema);

describe("schema, types and validator together", () => {
  test("arbitrary inputs of the types pass the schema and give no error but for ends that chance put first", () => {
    fc.assert(
      fc.property(timelines, (input) => {
        expect(accepts(input), JSON.stringify(accepts.errors)).toBe(true);
        const errors = validate(input).filter(
          ({ severity, code }) => severity === "error" && code !== "end-before-start",
        );
        expect(errors).toEqual([]);
        expect(createDataset(input).count).toBe(input.events.length);
      }),
      { numRuns: 100, seed: 20231007 },
    );
  });

  test("the schema names every field that the validator knows, and no other", () => {
    const parts: readonly (readonly [string, object])[] = [
      ["actor", fields.actorFields],
      ["event", fields.eventFields],
      ["participation", fields.participationFields],
      ["place", fields.placeFields],
      ["media", fields.mediaFields],
      ["source", fields.sourceFields],
      ["citation", fields.citationFields],
      ["claim", fields.claimFields],
      ["figure", fields.figureFields],
      ["relation", fields.relationFields],
      ["period", fields.periodFields],
      ["correction", fields.correctionFields],
    ];
    const defs = new Map<string, object>(Object.entries(schema.$defs));
    for (const [name, known] of parts)
      expect(Object.keys(propertiesOf(defs.get(name))).sort()).toEqual(Object.keys(known).sort());
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(fields.timelineFields).sort());
  });

  test("every property and every definition has a description", () => {
    const missing: string[] = [];
    const look = (node: unknown, path: string): void => {
      if (typeof node !== "object" || node === null) return;
      for (const [key, value] of Object.entries(node as Record<string, unknown>)) {
        const described =
          /\/(?:properties|\$defs)$/u.test(path) && !path.includes("/if/") && !path.includes("/then/");
        if (described && typeof (value as { description?: unknown }).description !== "string")
          missing.push(`${path}/${key}`);
        look(value, `${path}/${key}`);
      }
    };
    look(schema, "");
    expect(missing).toEqual([]);
  });

  test("a text that the schema's form of dates refuses is no date for the parser either", () => {
    const form = new RegExp(schema.$defs.time.anyOf[0]?.pattern ?? "", "u");
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 12 }),
        (text) => form.test(text) || !parseTime(text).ok,
      ),
      { numRuns: 2000, seed: 7 },
    );
  });
});

describe("validate(input) never throws", () => {
  test("whatever JSON it is given", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (input) => {
        expect(validate(input).every(({ code }) => code !== "unreadable")).toBe(true);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  test("whatever JSON stands in the place of a known field", () => {
    const anything = fc.jsonValue({ maxDepth: 3 });
    const record = (known: object): fc.Arbitrary<object> =>
      fc.dictionary(fc.constantFrom(...Object.keys(known)), anything, { noNullPrototype: true });
    const events = fc.array(record(fields.eventFields), { maxLength: 4 });
    const list = (known: object): fc.Arbitrary<object[]> => fc.array(record(known), { maxLength: 2 });
    const inputs = fc.record({
      events,
      actors: list(fields.actorFields),
      sources: list(fields.sourceFields),
      places: list(fields.placeFields),
      relations: list(fields.relationFields),
      periods: list(fields.periodFields),
      corrections: list(fields.correctionFields),
    });
    fc.assert(
      fc.property(inputs, (input) => {
        expect(validate(input).filter(({ code }) => code === "unreadable")).toEqual([]);
        const dataset = createDataset(input as never);
        for (let i = 0; i < dataset.count; i++) expect(dataset.indexOf(dataset.event(i).id)).toBe(i);
      }),
      { numRuns: 200, seed: 2 },
    );
  });

  test("whatever member of a good input is replaced by whatever JSON", () => {
    fc.assert(
      fc.property(timelines, fc.nat(), fc.jsonValue({ maxDepth: 2 }), (input, place, value) => {
        const copy = JSON.parse(JSON.stringify(input)) as object;
        replaceAt(copy, place, value);
        expect(validate(copy).filter(({ code }) => code === "unreadable")).toEqual([]);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  test.each([
    [null],
    [undefined],
    [7],
    ["[]"],
    [true],
    [{}],
    [{ events: 7 }],
    [() => undefined],
    [Symbol("x")],
  ])("%o gives one error for the whole", (input) => {
    const issues = validate(input);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.code).toMatch(/^(?:invalid-input|events-missing)$/u);
  });

  test("a revoked proxy gives one error, alone or among events", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(validate(proxy)).toMatchObject([{ code: "unreadable", path: "" }]);
    expect(validate([proxy, { title: "x" }])).toMatchObject([{ code: "unreadable", path: "/0" }]);
  });
});

const propertiesOf = (def: object | undefined): object =>
  (def as { properties?: object } | undefined)?.properties ?? {};

/** Replaces the `place`th member of a tree, counted round. */
function replaceAt(tree: object, place: number, value: unknown): void {
  const spots: (readonly [Record<string, unknown>, string])[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const members = node as Record<string, unknown>;
    for (const key of Object.keys(members)) {
      spots.push([members, key]);
      walk(members[key]);
    }
  };
  walk(tree);
  const [holder, key] = spots[place % spots.length] ?? [{}, ""];
  holder[key] = value;
}
