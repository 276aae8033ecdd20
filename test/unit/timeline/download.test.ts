import { expect, test } from "vitest";
import { fileName } from "../../../src/timeline/download.ts";

test.each([
  ["A title: one, two / three", "A-title-one-two-three"],
  ["../../etc/passwd", "etc-passwd"],
  ["حدث أول", "حدث-أول"],
  ["Éte\u0301 2023…", "Éte\u0301-2023"],
  ["a\u202egpj.exe", "a-gpj-exe"],
  ["", "timeline"],
  ["…?!", "timeline"],
])("fileName(%j) is %j: letters and digits of any script, and hyphens", (title, name) => {
  expect(fileName(title)).toBe(name);
});

test("fileName(title) of a long title keeps 80 characters, whole ones", () => {
  const name = fileName("𝐀".repeat(100));
  expect(name).toBe("𝐀".repeat(80));
});
