import { expect, test } from "vitest";

import { suggest } from "../../../src/model/suggest.ts";
import { pickText } from "../../../src/model/text.ts";

test("pickText(text, locales) takes the first language it has, in a nearby form if need be, else its first text", () => {
  const text = { en: "Iran", "fa-IR": "ایران", "pt-BR": "Irã" };
  expect(pickText(text, "en")).toEqual({ text: "Iran", locale: "en" });
  expect(pickText(text, ["de", "EN-gb"])).toEqual({ text: "Iran", locale: "en" });
  expect(pickText(text, ["pt-PT", "en"])).toEqual({ text: "Irã", locale: "pt-BR" });
  expect(pickText(text, "fa")).toEqual({ text: "ایران", locale: "fa-IR" });
  expect(pickText(text, [])).toEqual({ text: "Iran", locale: "en" });
  expect(pickText("Iran", "fa")).toEqual({ text: "Iran", locale: null });
  expect(pickText({}, "fa")).toEqual({ text: "", locale: null });
});

test("suggest(word, candidates) finds the slip, not the stranger", () => {
  const names = ["Iran", "Israel", "United States", "Hamas"];
  expect(suggest("Isreal", names)).toBe("Israel");
  expect(suggest("hamas", names)).toBe("Hamas");
  expect(suggest("United Sates", names)).toBe("United States");
  expect(suggest("Irak", names)).toBe("Iran");
  expect(suggest("Egypt", names)).toBeUndefined();
  expect(suggest("x", names)).toBeUndefined();
  expect(suggest("x".repeat(100_000), names)).toBeUndefined();
});
