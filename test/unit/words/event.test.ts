import { describe, expect, test } from "vitest";
import type { Figure } from "../../../src/model/dataset.ts";
import type { AttributionInput, ParticipationInput } from "../../../src/model/input.ts";
import { attributionInWords, hostOf } from "../../../src/words/attribution.ts";
import { eventName } from "../../../src/words/event.ts";
import { figureInWords } from "../../../src/words/figures.ts";
import { briefRole, roleInWords, rolesInWords } from "../../../src/words/roles.ts";
import { single, wordsFor } from "./times.ts";

const words = wordsFor();

describe("eventName(record, dataset, words, lane, otherLanes, role)", () => {
  const { record, dataset } = single({
    title: "US forces come under repeated attack",
    shortTitle: "Attacks on US forces",
    start: "2023-10-07",
    actors: ["United States", "Iran"],
    sources: [{ publisher: "Gulf News", agency: "AFP" }],
    status: "developing",
  });

  test("says label, title, date with precision, role, other lanes, status and sources", () => {
    expect(eventName(record, dataset, words, "Iran", ["United States", "Israel"], "accused")).toBe(
      "Attacks on US forces. US forces come under repeated attack. Saturday 7 October 2023. " +
        "The day is stated, the hour is not. Iran: accused. Also in United States, Israel. Developing. 1 source.",
    );
  });

  test("says that it was retracted and when it was corrected, and counts copies of an agency once", () => {
    const { record: gone, dataset: own } = single(
      { id: "e", title: "The bridge closes", start: "2023-10-30", status: "retracted", sources: ["a", "b"] },
      {
        sources: ["a", "b"].map((id) => ({ id, publisher: id, agency: "AFP" })),
        corrections: [{ event: "e", at: "2023-10-31", note: "it stays open" }],
      },
    );
    expect(eventName(gone, own, words)).toBe(
      "The bridge closes. Monday 30 October 2023. The day is stated, the hour is not. Retracted. " +
        "Corrected 31 October 2023. 1 source (2 reports, copies counted once).",
    );
  });

  test("does not say a short title twice, nor a full stop after one", () => {
    const { record: same } = single({
      title: "The strike, ended.",
      shortTitle: "The strike",
      start: "1962-21",
    });
    expect(eventName(same, dataset, words)).toBe(
      "The strike, ended. Spring 1962. The season is stated, the day is not. No source given.",
    );
  });

  test("leaves the letters of a title alone", () => {
    const { record: small } = single({ title: "al-Shifa hospital closes" });
    expect(eventName(small, dataset, words)).toBe(
      "al-Shifa hospital closes. Date not stated. No source given.",
    );
  });
});

describe("attributionInWords(attribution, speakers, words, form)", () => {
  const said = (by: AttributionInput, form: "before" | "beside" = "before"): string => {
    const actors = [
      { id: "kanani", name: "Nasser Kanani", title: "spokesperson" },
      { id: "wh", name: "White House" },
    ];
    const sources = [{ id: "s", publisher: "Gulf News", agency: "AFP" }];
    const { record, dataset } = single({ title: "x", claims: [{ by, text: "y" }] }, { actors, sources });
    const claim = record.claims[0];
    if (claim === undefined) throw new Error("the claim was set aside");
    return attributionInWords(claim.by, dataset, words, form);
  };

  test.each([
    ["Israeli officials", "Israeli officials said", "said by Israeli officials"],
    [
      { name: "Israeli officials", verb: "according-to" },
      "According to Israeli officials",
      "according to Israeli officials",
    ],
    [
      { actor: "kanani", at: "2023-10-30", displayDate: "Monday" },
      "Nasser Kanani, spokesperson, said, 30 October 2023 (“Monday”)",
      "said by Nasser Kanani, spokesperson, 30 October 2023 (“Monday”)",
    ],
    [
      { actor: "kanani", verb: "according-to" },
      "According to Nasser Kanani, spokesperson",
      "according to Nasser Kanani, spokesperson",
    ],
    [
      { actor: "wh", verb: "accused", at: "[..2023-10-30]" },
      "White House accused, on or before 30 October 2023",
      "accused by White House, on or before 30 October 2023",
    ],
    [
      { source: "s", verb: "reported", at: "2023-10-30" },
      "Gulf News / AFP reported, 30 October 2023",
      "reported by Gulf News / AFP, 30 October 2023",
    ],
    [
      { actor: "kanani", verb: "called-for" },
      "Nasser Kanani, spokesperson, called for this",
      "called for by Nasser Kanani, spokesperson",
    ],
  ] as const)("says %o", (by, before, beside) => {
    expect(said(by)).toBe(before);
    expect(said(by, "beside")).toBe(beside);
  });
});

describe("figureInWords(figure, words)", () => {
  const plain: Figure = {
    measure: "killed",
    value: null,
    low: null,
    high: null,
    bound: null,
    unit: null,
    population: null,
    asReported: "…",
    asOf: null,
  };

  test("says the bound with the number, and what is counted", () => {
    expect(figureInWords({ ...plain, value: 200, bound: "about", unit: "protesters" }, words)).toBe(
      "killed: about 200 protesters",
    );
    expect(figureInWords({ ...plain, value: 8306, unit: "persons", population: "people" }, words)).toBe(
      "killed: 8,306 people",
    );
    expect(figureInWords({ ...plain, low: 10, high: 20 }, words)).toBe("killed: 10 to 20");
    expect(figureInWords({ ...plain, low: 10 }, words)).toBe("killed: at least 10");
  });

  test("makes no number of a figure without one", () => {
    expect(figureInWords({ ...plain, asReported: "several" }, words)).toBeNull();
  });
});

describe("roles", () => {
  test("tells doubt with the role", () => {
    expect(roleInWords({ role: "agent", certainty: "alleged" }, words)).toBe("did, alleged");
    expect(roleInWords({ role: "accused", certainty: "alleged" }, words)).toBe("accused");
    expect(roleInWords({ role: "target", certainty: "denied" }, words)).toBe("target, denied");
    expect(roleInWords({ role: "denies", certainty: "denied" }, words)).toBe("denies");
    expect(roleInWords({ role: null, certainty: null }, words)).toBeNull();
    expect(roleInWords({ role: "constructor", certainty: null }, words)).toBe("constructor");
  });

  test("leaves acting and speaking unsaid beside a name", () => {
    expect(briefRole({ role: "agent", certainty: "stated" }, words)).toBeNull();
    expect(briefRole({ role: "speaker", certainty: null }, words)).toBeNull();
    expect(briefRole({ role: "agent", certainty: "alleged" }, words)).toBe("alleged");
    expect(briefRole({ role: "affected", certainty: null }, words)).toBe("affected");
  });

  test("joins the roles of those who share a mark", () => {
    const { record, dataset } = single({
      title: "x",
      actors: [
        { actor: "a", role: "target" },
        { actor: "b", role: "affected" },
        { actor: "c", role: "accused" },
      ],
    });
    expect(rolesInWords(record.participations.slice(0, 2), dataset, words)).toBe("target; affected");
    expect(rolesInWords([], dataset, words)).toBeNull();
  });

  test.each<[Omit<ParticipationInput, "actor">, string | null]>([
    [{ role: "agent", certainty: "stated" }, null],
    [{ role: "agent", by: { name: "X", verb: "according-to" } }, "according to X"],
    [{ role: "agent", certainty: "alleged", by: { name: "X", at: "2023-10-30" } }, "alleged, said by X"],
    [{ role: "target", certainty: "alleged", by: { name: "X" } }, "target, alleged, said by X"],
    [{ role: "accused", certainty: "alleged", by: { name: "X", verb: "accused" } }, "accused by X"],
    [{ role: "accused", certainty: "alleged" }, "accused"],
    [{ role: "agent", certainty: "denied", by: { name: "X" } }, "denied by X"],
    [{ role: "denies", certainty: "denied", by: { name: "X", verb: "denied" } }, "denied by X"],
    [{ role: "target", certainty: "denied", by: { name: "X" } }, "target, denied by X"],
    [{ certainty: "denied", by: { name: "X", verb: "reported" } }, "denied, reported by X"],
  ])("of %j says %s", (part, told) => {
    const { record, dataset } = single({ title: "x", actors: [{ actor: "a", ...part }] });
    expect(rolesInWords(record.participations, dataset, words)).toBe(told);
  });
});

describe("hostOf(url)", () => {
  test("tells the ASCII host of web addresses, and of nothing else", () => {
    expect(hostOf("https://\u0430pple.com/x")).toBe("xn--pple-43d.com");
    expect(hostOf("javascript:alert(1)")).toBeNull();
    expect(hostOf("Gulf News")).toBeNull();
  });
});
