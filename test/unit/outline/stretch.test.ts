import { describe, expect, test } from "vitest";
import { createDataset } from "../../../src/model/createDataset.ts";
import { createMember, createStretch, createStretchNames } from "../../../src/outline/stretch.ts";
import { createWords } from "../../../src/words/words.ts";

const dataset = createDataset({
  actors: ["A", "B", "C", "D"].map((name) => ({ id: name.toLowerCase(), name })),
  sources: ["w", "x", "y", "z"].map((id) => ({
    id,
    publisher: id.toUpperCase(),
    url: `https://${id}.example/`,
  })),
  events: [
    { id: "1", title: "One", start: "2023-10-07", end: "2023-12", actors: ["a", "b"], sources: ["w"] },
    { id: "2", title: "Two", start: "2023-10-09", actors: ["b", "c", "d"], sources: ["w", "x", "y", "z"] },
    {
      id: "3",
      title: "",
      start: "2023-10-09",
      actors: [
        { actor: "b", role: "agent" },
        { actor: "b", role: "target" },
      ],
    },
  ],
});
const words = createWords({ locale: "en", zone: dataset.zone });
const events = ["1", "2", "3"].map((id) => dataset.indexOf(id));

describe("a stretch of counted events", () => {
  test("says how many, from when to when, and who takes part in most of them", () => {
    expect(createStretch(dataset, events, words)).toMatchObject({
      title: { text: "3 events counted here" },
      date: "October – December 2023",
      number: "4 actors",
      named: ["B (3)", "A (1)", "C (1)"],
      more: "+1 more",
    });
  });

  test("says one date once", () => {
    expect(createStretch(dataset, events.slice(1), words).date).toBe("9 October 2023");
    expect(createStretchNames(words)(dataset, 2, events[1]!, events[2]!)).toBe(
      "2 events counted here, 9 October 2023",
    );
  });

  test("lists an event with its date and its sources, of which three are named", () => {
    expect(createMember(dataset, events[1]!, words)).toMatchObject({
      title: { text: "Two" },
      date: "Monday 9 October 2023",
      sources: "4 sources: W · X · Y · +1 more",
    });
    expect(createMember(dataset, events[2]!, words)).toMatchObject({
      title: { text: "untitled" },
      sources: "no source given",
    });
  });
});
