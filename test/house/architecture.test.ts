import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

test("every file that docs/architecture.md names is there", () => {
  const text = readFileSync(join(root, "docs/architecture.md"), "utf8");
  const named = [...text.matchAll(/`([\w-]+(?:\/[\w-]+)*\/[\w.-]+\.(?:ts|mjs|json|md))`/g)].map(
    ([, path = ""]) => path,
  );
  expect(named.length).toBeGreaterThan(80);
  expect(
    named.filter((path) => !existsSync(join(root, "src", path)) && !existsSync(join(root, path))),
  ).toEqual([]);
});
