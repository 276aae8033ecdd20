import { describe, expect, test } from "vitest";
import { foldText } from "../../../src/base/foldText.ts";
import { finishSteps } from "../../../src/base/steps.ts";
import { createMatcher, findEvents, foldedWords } from "../../../src/detail/search.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import { createWords } from "../../../src/words/words.ts";

describe("foldText(text)", () => {
  test.each([
    ["ÉCOLE Ünal İzmir", "ecole unal izmir"],
    ["Αθήνα", "αθηνα"],
    ["أحمد إلى آل ٱلله", "احمد الي ال الله"],
    ["مُحَمَّـــد", "محمد"],
    ["تهران کشور می\u200cرود", "تهران كشور ميرود"],
    ["שָׁלוֹם", "שלום"],
    ["ガ か", "カ\u3099 か"],
    ["Iran’s “Iran's” Sana’a Sanaʿa", "irans irans sanaa sanaa"],
    ["Gaza–Israel ‑ −5", "gaza-israel - -5"],
    ["Straße Łódź Ærø Đinđić Diyarbakır", "strasse lodz aero dindic diyarbakir"],
    ["۷ اکتبر ٢٠٢٣ १२", "7 اكتبر 2023 12"],
    ["غزة غزه ہے", "غزه غزه هي"],
    ["ﬁn ﻻ № ５\u00a0km²", "fin لا no 5 km2"],
  ])("compares %s as %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test("gives the same for composed and decomposed letters", () => {
    expect(foldText("가é")).toBe(foldText("가é".normalize("NFD")));
  });
});

describe("foldedWords(text)", () => {
  test("parts at blanks of all kinds and takes each word once", () => {
    expect(foldedWords("  One\u00a0two\n ONE ")).toEqual(["one", "two"]);
    expect(foldedWords(" \n")).toEqual([]);
  });
});

describe("findEvents(dataset, words, matches)", () => {
  const dataset = createDataset({
    actors: [
      { id: "act", name: { en: "Council", de: "Rat" }, title: "board of elders", aliases: ["C. of Elders"] },
    ],
    sources: [{ id: "src", publisher: "Daily", agency: "Wire", author: "J. Doe", title: "A headline" }],
    places: [{ id: "pl", name: "Harbour" }],
    events: [
      { id: "later", title: "Nothing else", start: "2024" },
      {
        id: "whole-id",
        title: { en: "A meeting", fr: "Une réunion" },
        shortTitle: "Meet",
        description: "They met at noon",
        start: "2023",
        actors: ["act"],
        sources: [{ source: "src", quote: "as quoted" }],
        claims: [{ by: { name: "The clerk" }, text: "It was long", quote: "very long indeed" }],
        place: "pl",
        tags: ["protocol"],
        category: "diplomacy",
        kind: "session",
        status: "developing",
      },
    ],
  });
  const matches = createMatcher(dataset, createWords({ locale: "en", zone: dataset.zone }));
  const search = (text: string) => finishSteps(findEvents(dataset, foldedWords(text), matches));

  test.each([
    "reunion",
    "MEET noon",
    "rat council",
    "elders",
    "daily wire doe headline",
    "quoted",
    "clerk long indeed",
    "harbour",
    "protocol diplomacy session",
    "whole-id",
    "developing",
    "m r",
  ])("finds an event by %j", (text) => {
    expect(search(text)).toEqual([dataset.indexOf("whole-id")]);
  });

  test("finds a word inside one text only, and all words or nothing", () => {
    expect(search("meeting nowhere")).toEqual([]);
    expect(search("noonprotocol")).toEqual([]);
  });

  test("gives hits in order of time, and none for no words", () => {
    expect(search("N")).toEqual([0, 1]);
    expect(search("  ")).toEqual([]);
  });
});

describe("createMatcher(dataset, words)", () => {
  const texts = ["a strike", "a string", "strikes at noon", "a stroke of luck", "noon", "nothing"];
  const dataset = createDataset({ events: texts.map((title, i) => ({ title, start: `20${10 + i}` })) });
  const words = createWords({ locale: "en", zone: dataset.zone });

  /** A matcher, and which events were looked at since that was asked last. */
  const spied = () => {
    const looked = new Set<number>();
    const title = (event: number) => (looked.add(event), dataset.fields.title(event));
    const matches = createMatcher(
      { ...dataset, count: 100_000, fields: { ...dataset.fields, title } },
      words,
    );
    return {
      search: (text: string) => finishSteps(findEvents(dataset, foldedWords(text), matches)),
      lookedAt: () => {
        const events = [...looked];
        looked.clear();
        return events;
      },
    };
  };

  test("looks at each event once for the same words, also while others are asked for", () => {
    const { search, lookedAt } = spied();
    expect(search("noon")).toEqual([2, 4]);
    expect(lookedAt()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(search("luck")).toEqual([3]);
    expect(lookedAt()).toEqual([0, 1, 2, 3, 4, 5]);
    expect([search("noon"), search("luck")]).toEqual([[2, 4], [3]]);
    expect(lookedAt()).toEqual([]);
  });

  test("looks on only in what said the words so far, where these are typed on", () => {
    const { search, lookedAt } = spied();
    expect(search("str")).toEqual([0, 1, 2, 3]);
    lookedAt();
    expect(search("stri")).toEqual([0, 1, 2]);
    expect(lookedAt()).toEqual([0, 1, 2, 3]);
    expect(search("noon stri")).toEqual([2]);
    expect(lookedAt()).toEqual([0, 1, 2]);
    expect(search("noon")).toEqual([2, 4]);
  });
});
