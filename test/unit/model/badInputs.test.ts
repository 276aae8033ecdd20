import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

import { createDataset } from "../../../src/model/createDataset.ts";
import type { TimelineInput } from "../../../src/model/input.ts";
import { isIssueCode, issueCodes } from "../../../src/model/issueCodes.ts";
import schema from "../../../src/model/schema.json" with { type: "json" };
import { validate } from "../../../src/model/validate.ts";
import { badInputs, controls } from "./badInputs.ts";

const accepts = new Ajv2020({ validateFormats: false, allowUnionTypes: true }).compile(schema);

describe.each(badInputs)("$what", ({ input, code, path, schema: refused }) => {
  test(`gives ${code} at ${path}`, () => {
    const found = validate(input()).filter((issue) => issue.code === code);
    expect(found.map((issue) => issue.path)).toContain(path);
    for (const { message } of found) expect(message).not.toMatch(/undefined|\[object|NaN is NaN/u);
  });

  test("costs no other event", () => {
    // The contract of code is broken on purpose.
    const dataset = createDataset(input() as TimelineInput);
    const own = (input() as TimelineInput).events.length - dataset.count;
    expect(own).toBeLessThanOrEqual(1);
    for (const index of controls.keys()) {
      const at = dataset.indexOf(`control-${index + 1}`);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(dataset.event(at).time.shape).not.toBe("unknown");
    }
  });

  // Null: what JSON cannot say, a schema cannot judge.
  if (refused === null) return;
  test(refused ? "is refused by the schema" : "passes the schema", () => {
    expect(accepts(JSON.parse(JSON.stringify(input())))).toBe(!refused);
  });
});

test("the controls give no issue and pass the schema", () => {
  expect(validate({ events: controls })).toEqual([]);
  expect(accepts({ events: controls })).toBe(true);
});

/** Codes that no input gives: those of the door, of a platform's calendars, and of files before they are an input. */
const elsewhere = [
  "attribute-value",
  "break-holds-events",
  "calendar-unavailable",
  "columns-guessed",
  "date-order",
  "events-changed",
  "events-missing",
  "file-too-large",
  "invalid-input",
  "not-taken-over",
  "not-utf-8",
  "quote-unclosed",
  "ragged-row",
  "record-set-aside",
  "since-unusable",
  "unreadable-file",
];

test("there are at least 80 bad inputs, and every code of the table that an input can give is among them", () => {
  expect(badInputs.length).toBeGreaterThanOrEqual(80);
  const tried = new Set(badInputs.map(({ code }) => code));
  const untried = Object.keys(issueCodes).filter((code) => !tried.has(code));
  expect(untried.sort()).toEqual(elsewhere);
});

test("every issue has a code of the table, in its severity, and a pointer", () => {
  for (const { input } of badInputs) {
    for (const issue of validate(input())) {
      expect(isIssueCode(issue.code) && issueCodes[issue.code].severity).toBeOneOf([
        issue.severity,
        "either",
      ]);
      expect(issue.path).toMatch(/^(?:\/(?:[^~/]|~[01])*)*$/u);
      expect(issue.message).not.toBe("");
    }
  }
});
