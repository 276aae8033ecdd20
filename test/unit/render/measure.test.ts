import { describe, expect, test } from "vitest";
import { createMeasure } from "../../../src/render/measure.ts";

/** A document whose canvas tells what it was asked; each UTF-16 unit is as wide as its font's size. */
function fakeDocument(): { readonly document: Document; readonly asked: string[] } {
  const asked: string[] = [];
  const context = {
    font: "",
    measureText: (text: string) => {
      asked.push(text);
      return { width: text.length * Number(/(\d+(?:\.\d+)?)px/.exec(context.font)?.[1]) };
    },
  };
  const document = {
    defaultView: { CanvasRenderingContext2D: Object },
    createElement: () => ({ getContext: () => context }),
  };
  return { document: document as unknown as Document, asked };
}

describe("createMeasure(document)", () => {
  test("measures each plain letter of a font once, however many words are made of them", () => {
    const { document, asked } = fakeDocument();
    const measure = createMeasure(document);
    const width = measure("to be or not to be", "label");
    expect(width).toBe(18 * measure("t", "label"));
    expect(asked.sort()).toEqual([" ", "b", "e", "n", "o", "r", "t"]);
    measure("note on robot", "label");
    expect(asked).toHaveLength(7);
    measure("to", "lane");
    expect(asked).toHaveLength(9);
  });

  test("measures words of other letters whole, and once: they may join", () => {
    const { document, asked } = fakeDocument();
    const measure = createMeasure(document);
    measure("حملات a حملات é", "label");
    expect(asked).toEqual(["حملات ", "a", " ", "é"]);
  });

  test("estimates where no canvas can be drawn on", () => {
    const none = { defaultView: null } as unknown as Document;
    expect(createMeasure(none)("abc", "label")).toBeGreaterThan(10);
  });
});
