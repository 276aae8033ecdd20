import { describe, expect, test } from "vitest";
import type { Message } from "../../../src/words/messages.ts";
import { english } from "../../../src/words/messages.ts";
import { createWords } from "../../../src/words/words.ts";
import { wordsFor, zoneOf } from "./times.ts";

describe("createWords(options)", () => {
  const words = wordsFor();

  test("counts with the right form and separators", () => {
    expect(words.count("source", 1)).toBe("1 source");
    expect(words.count("event", 0)).toBe("0 events");
    expect(words.count("event", 1234)).toBe("1,234 events");
    expect(words.say("countedMarks", { counted: 1234, n: 2000, most: 30 })).toBe(
      "1,234 of 2,000 events in view are counted in columns, the tallest of 30; zoom in to see them one by one.",
    );
    expect([1, 2, 3, 4, 11, 12, 21].map(words.ordinal).join(" ")).toBe("1st 2nd 3rd 4th 11th 12th 21st");
  });

  test("chooses the text in the reader's language, a wider one, a sister, else the first", () => {
    const text = { fa: "تهران", "en-US": "Tehran (US)", en: "Tehran" };
    expect(wordsFor({ locale: "en-GB" }).text(text)).toEqual({ text: "Tehran", locale: null });
    expect(wordsFor({ locale: "en-US" }).text(text)).toEqual({ text: "Tehran (US)", locale: null });
    expect(wordsFor({ locale: "fa-IR" }).text(text)).toEqual({ text: "تهران", locale: null });
    expect(wordsFor({ locale: "de" }).text(text)).toEqual({ text: "تهران", locale: "fa" });
    expect(wordsFor({ locale: "en" }).text({ "en-IN": "a" })).toEqual({ text: "a", locale: null });
    expect(words.text({})).toEqual({ text: "", locale: null });
  });

  test("names the language of plain text where the data's is not the reader's", () => {
    expect(wordsFor({ dataLocale: "fa" }).text("تهران").locale).toBe("fa");
    expect(wordsFor({ dataLocale: "en-AU" }).text("Tehran").locale).toBeNull();
  });

  test("cleans and isolates text of the other direction inside a sentence", () => {
    expect(words.inline("a\u202eb")).toBe("ab");
    expect(words.inline("تهران")).toBe("\u2068تهران\u2069");
    expect(words.inline("Tehran")).toBe("Tehran");
    expect(wordsFor({ locale: "ar" }).inline("Tehran")).toBe("\u2068Tehran\u2069");
    expect(wordsFor({ locale: "ar" }).direction).toBe("rtl");
  });

  test("reads a value once: text in it is no placeholder and no replacement pattern", () => {
    expect(words.say("saidWhen", { said: "{when} $& $1", when: "now" })).toBe("{when} $& $1, now");
  });

  test("takes single phrases of the caller, of known names only", () => {
    const messages = { fit: "Everything", __proto__: { close: "?" }, nonsense: "?" };
    const own = wordsFor({ messages });
    expect(own.say("fit")).toBe("Everything");
    expect(own.say("close")).toBe("Close");
    expect(Object.keys(own.messages)).toEqual(Object.keys(english));
  });

  test("takes a language that no platform knows for English, and digits for those of the language", () => {
    const odd = createWords({
      locale: "not a tag",
      zone: zoneOf("UTC"),
      numberingSystem: "?",
    });
    expect(odd.locale).toBe("en");
    expect(odd.wall(0, "dayMonthYear")).toBe("1 January 1970");
  });

  test("uses the locale's own plural forms", () => {
    const messages = { eventCount: { one: "{n} حدث", two: "حدثان", few: "{n} أحداث", other: "{n} حدثًا" } };
    const arabic = wordsFor({ locale: "ar", messages, numberingSystem: "latn" });
    expect([1, 2, 3, 11].map((n) => arabic.count("event", n))).toEqual([
      "1 حدث",
      "حدثان",
      "3 أحداث",
      "11 حدثًا",
    ]);
  });
});

describe("english", () => {
  const forms = (message: Message): readonly string[] =>
    typeof message === "string" ? [message] : Object.values(message);

  test.each(Object.entries(english))("has balanced, plain placeholders in %s", (_key, message) => {
    for (const form of forms(message)) expect(form.replace(/\{\w+\}/g, "")).not.toMatch(/[{}<>]/);
  });

  test("ends a sentence about the whole with a full stop, and no label", () => {
    for (const label of [english.zoomIn, english.legendDay, english.eventList])
      expect(label).not.toMatch(/\.$/);
  });
});
