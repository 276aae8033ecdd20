import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { issueCodes } from "../../src/model/issueCodes.ts";

test("docs/issue-codes.md holds each code once, in order, with its severity and meaning", () => {
  const page = readFileSync(new URL("../../docs/issue-codes.md", import.meta.url), "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  const expected = Object.entries(issueCodes).map(([code, { severity, meaning }]) => {
    const words = severity === "either" ? "error or warning" : severity;
    return `| \`${code}\` | ${words} | ${meaning} |`;
  });
  expect(rows).toEqual(expected);
});
