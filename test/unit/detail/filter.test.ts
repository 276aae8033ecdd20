import { describe, expect, test } from "vitest";
import type { Filter } from "../../../src/detail/filter.ts";
import { checkFilter, createFilter, isEmptyFilter } from "../../../src/detail/filter.ts";
import { createMarkReader, marksIn } from "../../../src/detail/markNames.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { EventInput, TimelineInput } from "../../../src/model/input.ts";
import { createWords } from "../../../src/words/words.ts";

const passing = (input: TimelineInput, filter: Filter): readonly string[] => {
  const dataset = createDataset(input);
  const passes = createFilter(dataset, filter, createWords({ locale: "en", zone: dataset.zone }));
  return Array.from({ length: dataset.count }, (_, i) => i)
    .filter(passes)
    .map((i) => dataset.event(i).id);
};

const input: TimelineInput = {
  actors: [
    { id: "a", name: "Alpha" },
    { id: "b", name: "Beta" },
    { id: "a1", name: "Branch of Alpha", parent: "a" },
  ],
  sources: [
    { id: "s1", publisher: "North Paper", agency: "Wire" },
    { id: "s2", publisher: "South Paper", agency: "WIRE" },
    { id: "s3", publisher: "Wire" },
    { id: "s4", publisher: "Own Reporters" },
  ],
  events: [
    { id: "1", title: "One", start: "2023-01-01", actors: ["a1"], sources: ["s1", "s2", "s3"], tags: ["x"] },
    {
      id: "2",
      title: "Two",
      start: "2023-02",
      actors: ["a", { actor: "b", role: "subject" }],
      sources: ["s1"],
      claims: [{ by: "b", text: "so it is said", sources: ["s4"] }],
      status: "disputed",
    },
    { id: "3", title: "Three", start: "2023", kind: "statement", category: "talk", tags: ["x", "y"] },
    { id: "4", title: "Four", actors: ["b"] },
  ],
};

describe("createFilter(dataset, filter, words)", () => {
  const examples: readonly (readonly [string, Filter, readonly string[]])[] = [
    ["nothing given", {}, ["1", "2", "3", "4"]],
    ["empty lists, no text and no number", { tags: [], text: " ", minSources: 0 }, ["1", "2", "3", "4"]],
    ["an actor with those that belong to it", { actors: ["a"] }, ["1", "2"]],
    ["a branch without what it belongs to", { actors: ["a1"] }, ["1"]],
    ["one of two actors, spoken of as well", { actors: ["a1", "b"] }, ["1", "2", "4"]],
    ["all of two actors", { actors: ["a", "b"], match: "all" }, ["2"]],
    ["all of an actor and one that the data do not have", { actors: ["a", "z"], match: "all" }, []],
    ["values that the data do not have", { tags: ["z"] }, []],
    ["two members, both of which must be passed", { tags: ["x"], categories: ["talk"] }, ["3"]],
    ["events without a kind as occurrences", { kinds: ["occurrence"] }, ["1", "2", "4"]],
    ["events without a status", { statuses: ["none"] }, ["1", "3", "4"]],
    ["a source that only a claim cites", { sources: ["s4"] }, ["2"]],
    ["at least one source", { minSources: 1 }, ["1", "2"]],
    ["two sources, an agency's copies once", { minSources: 2 }, ["2"]],
    ["a precision", { precisions: ["month"] }, ["2"]],
    ["events without a date", { precisions: ["none"] }, ["4"]],
    ["what a legend explains", { marks: ["statement", "unknown"] }, ["3", "4"]],
    ["words, all of them, anywhere", { text: "SÁID beta" }, ["2"]],
  ];
  test.each(examples)("lets pass %s", (_, filter, ids) => {
    expect([...passing(input, filter)].sort()).toEqual(ids);
  });

  test("takes a date between two bounds to be known as finely as the unit that holds both", () => {
    const events = [
      { id: "days", title: "x", start: "[2023-10-01..2023-10-05]" },
      { id: "weeks", title: "x", start: "[2023-10-01..2023-10-20]" },
      { id: "open", title: "x", start: "[..2023-10-20]" },
    ];
    expect(passing({ events }, { precisions: ["day"] })).toEqual([]);
    expect(passing({ events }, { precisions: ["week"] })).toEqual(["days"]);
    expect(passing({ events }, { precisions: ["month"] })).toEqual(["weeks"]);
    expect(passing({ events }, { precisions: ["none"] })).toEqual(["open"]);
  });

  test("calls a filter empty just where all of these events pass by what it says", () => {
    for (const [name, filter] of examples.slice(0, 2)) expect(isEmptyFilter(filter), name).toBe(true);
    for (const [name, filter] of examples.slice(2)) expect(isEmptyFilter(filter), name).toBe(false);
    expect(isEmptyFilter({ match: "all" })).toBe(true);
  });
});

describe("createMarkReader(dataset)", () => {
  const marks = (event: Partial<EventInput>): readonly string[] =>
    marksIn(
      createMarkReader(
        createDataset({ asOf: "2023-12-01", events: [{ title: "x", sources: ["S"], ...event }] }),
      )(0),
    );

  test.each<readonly [string, Partial<EventInput>, readonly string[]]>([
    ["a known day", { start: "2023-01-01" }, ["day"]],
    ["a time of day", { start: "2023-01-01T10:00Z" }, ["moment"]],
    ["a month", { start: "2023-01" }, ["range"]],
    ["no date", {}, ["unknown"]],
    ["from a day to another", { start: "2023-01-01", end: "2023-01-05" }, ["duration"]],
    ["a start that is not stated", { start: "/2023-01-05" }, ["startOpen"]],
    ["no end", { start: "2023-01-01/.." }, ["endOpen"]],
    ["still going on", { start: "2023-01-01", end: "ongoing" }, ["ongoing"]],
    ["again and again", { start: "2023-01-01", end: "2023-01-05", repeated: true }, ["repeated"]],
    ["a statement about a day", { start: "2023-01-01", kind: "statement" }, ["day", "statement"]],
    ["another kind, about a day", { start: "2023-01-01~", kind: "vote" }, ["day", "other", "approximate"]],
    ["a doubtful day", { start: "2023-01-01?" }, ["day", "uncertain"]],
    ["a retracted report", { start: "2023-01-01", status: "retracted" }, ["day", "retracted"]],
    ["no source", { start: "2023-01-01", sources: [] }, ["day", "unsourced"]],
    [
      "a source of a claim alone",
      { start: "2023-01-01", sources: [], claims: [{ by: "X", text: "y", sources: ["S"] }] },
      ["day"],
    ],
    [
      "one affected, one accused",
      {
        start: "2023-01-01",
        actors: [
          { actor: "A", role: "target" },
          { actor: "B", certainty: "alleged", by: "X" },
        ],
      },
      ["day", "affected", "alleged"],
    ],
  ])("tells of %s", (_, event, expected) => {
    expect(marks(event)).toEqual(expected);
  });
});

describe("checkFilter(value)", () => {
  test("finds nothing wrong with a filter of every member", () => {
    const whole: Required<Filter> = {
      actors: ["a"],
      match: "all",
      kinds: ["x"],
      categories: [],
      tags: [],
      statuses: ["none", "disputed"],
      sources: ["s"],
      minSources: 2,
      precisions: ["day", "none"],
      marks: ["unsourced"],
      text: "",
    };
    expect(checkFilter(whole)).toBeNull();
    expect(checkFilter({ tags: undefined })).toBeNull();
  });

  test.each([
    [3, "filter: 3; expected an object"],
    [{ actors: 3 }, "filter.actors: 3; expected a list of ids of actors"],
    [{ tags: ["a", 5] }, "filter.tags: 5 in the list; expected a list of tags"],
    [{ actor: ["a"] }, "filter.actor: unknown; did you mean actors?"],
    [{ minSources: -1 }, "filter.minSources: -1; expected a whole number from 0 up"],
    [{ match: "both" }, 'filter.match: "both"; expected "any" or "all"'],
  ])("says what is wrong with %j", (value, message) => {
    expect(checkFilter(value)).toBe(message);
  });

  test("names the mark that is not known, and all members where none is near", () => {
    expect(checkFilter({ marks: ["day", "bubble"] })).toMatch(
      /^filter\.marks: "bubble" in the list; .*"moment"/,
    );
    expect(checkFilter({ zzzzzz: 1 })).toMatch(/expected one of actors, match/);
  });
});
