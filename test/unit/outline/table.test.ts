import { describe, expect, test } from "vitest";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { EventInput } from "../../../src/model/input.ts";
import type { Table } from "../../../src/outline/table.ts";
import { createTable } from "../../../src/outline/table.ts";
import { createWords } from "../../../src/words/words.ts";
import { october } from "./october.ts";

const dataset = createDataset(october);
const words = createWords({ locale: "en", zone: dataset.zone, dataLocale: dataset.locale });

const tableOf = (events: readonly EventInput[]): Table => createTable(createDataset({ events }), words);

describe("createTable(dataset, words)", () => {
  test("a row says date, actors once each, who says what, and sources in words", () => {
    const table = createTable(dataset, words);
    const at = dataset.indexOf("crossing");
    expect(table.row(at)).toMatchObject({
      event: at,
      date: "Saturday 7 October 2023",
      sources: "1 source",
      retracted: false,
      claims: dataset.event(at).claims.map(({ text }) => ({ text: { text } })),
    });
    expect(table.row(at).claims[0]?.speaker).toBe("According to Israeli officials");
    const { row } = tableOf([
      {
        title: "",
        kind: "talks",
        category: "diplomacy",
        status: "retracted",
        actors: [
          { actor: "A", role: "agent" },
          { actor: "A", role: "speaker" },
        ],
        claims: [
          { by: "A", text: "one" },
          { by: "A", text: "two", figure: { measure: "people", value: 2, asReported: "two" } },
        ],
      },
    ]);
    expect(row(0)).toMatchObject({
      title: { text: "untitled", locale: null },
      date: "date not stated",
      actors: [{ text: "A" }],
      kind: "talks, diplomacy",
      claims: [
        { speaker: "A said", text: { text: "one" } },
        { speaker: "A said", text: { text: "two" } },
      ],
      sources: "no source given",
      status: "retracted",
      retracted: true,
    });
  });

  test("a kind that is also the category is said once", () => {
    expect(tableOf([{ title: "a", kind: "talks", category: "talks" }]).row(0).kind).toBe("talks");
  });

  test("has only the columns in which some event says something", () => {
    expect(tableOf([{ title: "a" }]).columns).toEqual(["date", "title", "actors", "sources"]);
    expect(
      tableOf([
        { title: "a", kind: "talks" },
        { title: "b", status: "disputed" },
        { title: "c", claims: [{ by: "A", text: "t" }] },
      ]).columns,
    ).toEqual(["date", "title", "actors", "kind", "claims", "sources", "status"]);
  });
});
