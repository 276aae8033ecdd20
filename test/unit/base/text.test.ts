import { describe, expect, test, vi } from "vitest";

import { cleanText, cut, graphemes, hidesCharacters, isClean, mixesScripts } from "../../../src/base/text.ts";

describe("cleanText(text)", () => {
  test.each([
    ["plain", "Iran’s foreign ministry", "Iran’s foreign ministry"],
    ["outer blanks", "  x\u00a0", "x"],
    ["line breaks of every kind, as one blank", "a\nb\r\nc\u2028d\u0085e\tf\n\ng", "a b c d e f g"],
    ["bidirectional overrides and isolates", "AB\u2069\u202ecd\u2066e\u202c", "ABcde"],
    ["controls", "a\u0000b\u0007c\u0080d\u007f", "abcd"],
    ["zero-width space, word joiner, soft hyphen and BOM", "\ufeffRe\u200bu\u2060t\u00aders", "Reuters"],
    ["Hangul fillers", "\u3164\u115f\u1160\uffa0", ""],
    ["lone surrogates", "\ud800x\udc00", "\ufffdx\ufffd"],
    ["decomposed letters", "e\u0301", "\u00e9"],
    ["marks beyond the fourth", `a${"\u0310".repeat(9)}b`, `a${"\u0310".repeat(4)}b`],
    ["stray tag characters", "a\u{e0067}\u{e007f}b", "ab"],
  ])("takes out or straightens: %s", (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
    expect(cleanText(clean)).toBe(clean);
  });

  test.each([
    ["joiners in Persian", "می\u200cخواهم"],
    ["joined emoji", "👩\u200d👩\u200d👧"],
    ["direction marks", "a\u200eb\u200fc\u061cd"],
    ["a flag made of tags", "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"],
    ["variation selectors", "❤\ufe0f"],
    ["Hebrew with points", "צה״ל"],
    ["markup", '<img src=x onerror="alert(1)">'],
  ])("keeps %s", (_, text) => {
    expect(cleanText(text)).toBe(text);
    expect(hidesCharacters(text)).toBe(false);
  });

  test("keeps paragraphs when asked to", () => {
    expect(cleanText("one\ntwo\r\n \r\n\n three \n\n", { paragraphs: true })).toBe("one two\n\nthree");
  });

  test("hidesCharacters(text) tells what was hidden from what was only written otherwise", () => {
    expect(hidesCharacters("a\nb  e\u0301")).toBe(false);
    expect(hidesCharacters("a\u202eb")).toBe(true);
  });
});

describe("isClean(text)", () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const clean = all.filter(isClean);

  test("knows letters, signs and punctuation of many scripts, so that most texts are not looked at twice", () => {
    const texts = [
      "Iran’s “foreign” ministry – said…",
      "Заявление министра",
      "Τουλάχιστον τρεις",
      "تصريح الوزير بشأن الضربة، 12",
      "وزیر خارجه می\u200cگوید ۱۲",
      "הודעת השר",
      "大臣の声明について、",
      "장관 성명",
      "Bộ trưởng tuyên bố",
    ];
    expect(texts.filter((text) => !isClean(text))).toEqual([]);
  });

  test("holds only what cleaning leaves as it is, between other characters", () => {
    const changed = clean.filter((letter) => cleanText(`a${letter}b\nc`) !== `a${letter}b c`);
    expect(changed).toEqual([]);
  });

  test("holds nothing that may join with what stands before it", () => {
    const joining = new Set<string>();
    for (let code = 0; code < 0x110000; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const [, ...marks] = String.fromCodePoint(code).normalize("NFD");
      for (const mark of marks) joining.add(mark);
    }
    expect(joining.size).toBeGreaterThan(50);
    expect(clean.filter((letter) => joining.has(letter) || /\p{M}/u.test(letter))).toEqual([]);
  });

  test("holds no blanks but the two that `isWord` knows", () => {
    expect(clean.filter((letter) => letter.trim() === "")).toEqual([" ", "\u00a0"]);
  });
});

test("mixesScripts(name) sees a Cyrillic letter in a Latin word, not two scripts side by side", () => {
  expect(mixesScripts("\u0420euters")).toBe(true);
  expect(mixesScripts("Reuters Россия")).toBe(false);
});

describe("cut(text, graphemes, units)", () => {
  test("leaves what fits, and counts the ellipsis", () => {
    expect(cut("abcdef", 6, 100)).toBe("abcdef");
    expect(cut("abcdefg", 6, 100)).toBe("abcde…");
    expect(cut("ab cdef", 4, 100)).toBe("ab…");
    expect(cut("abcdefg", 100, 4)).toBe("abc…");
    expect(cut("", 0, 0)).toBe("");
  });

  test("never cuts a letter in two", () => {
    const family = "👩\u200d👩\u200d👧\u200d👦";
    expect(cut(family.repeat(5), 3, 1000)).toBe(`${family}${family}…`);
    expect(cut(family.repeat(5), 10, 13)).toBe(`${family}…`);
    expect(cut("नमस्तेनमस्ते", 3, 100)).toBe("नम…");
  });

  test("reads no further than it must, were it ten million letters", () => {
    const segment = vi.spyOn(Intl.Segmenter.prototype, "segment");
    expect(cut("é".normalize("NFD").repeat(5_000_000), 100, 240)).toHaveLength(199);
    expect(segment).toHaveBeenCalledOnce();
    expect(segment.mock.calls[0]?.[0].length).toBeLessThan(10_000);
    segment.mockRestore();
  });

  test("without Intl.Segmenter emoji, flags and marks stay whole as well", () => {
    vi.stubGlobal("Intl", {});
    expect(graphemes("👩\u200d👧e\u0301\ud83c\uddee\ud83c\uddf7x", 9)).toEqual([
      "👩\u200d👧",
      "e\u0301",
      "🇮🇷",
      "x",
    ]);
    vi.unstubAllGlobals();
  });
});
