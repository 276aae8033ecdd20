import { describe, expect, test } from "vitest";
import { createDataset } from "../../../src/model/createDataset.ts";
import { createCard } from "../../../src/outline/card.ts";
import { createPreview } from "../../../src/outline/preview.ts";
import { createWords } from "../../../src/words/words.ts";

const events = [
  { id: "before", title: "Before", start: "2024-02-27" },
  { id: "opening", title: "The opening", start: "2024-03-01" },
  { id: "hour", title: "At a time", start: "2024-03-06T06:30Z" },
  { id: "month", title: "In a month", start: "2024-04" },
  { id: "about", title: "About a day", start: "2024-03-09~" },
  { id: "none", title: "Never stated" },
];
const read = (since: string): ReturnType<typeof createDataset> => createDataset(events, { since });
const codes = (since: string): readonly string[] => read(since).issues.map(({ code }) => code);

describe("createDataset(input, {since})", () => {
  test("counts from an event or a date that is known to the day, and from an instant where the time is known", () => {
    expect(read("opening").since).toEqual({ day: 19_783, instant: null, event: 1, date: null });
    expect(read("hour").since?.instant).toBe(Date.UTC(2024, 2, 6, 6, 30));
    expect(read("2024-03-01").since).toMatchObject({ day: 19_783, instant: null, event: -1 });
    expect(codes("opening")).toEqual([]);
  });

  test.each(["month", "about", "none", "2024", "2024-03~", "no such event", "2024-03-01/2024-03-04"])(
    "leaves dates alone, with an issue, for %j",
    (since) => {
      expect(read(since).since).toBeNull();
      expect(codes(since)).toEqual(["since-unusable"]);
    },
  );
});

describe("cards and previews", () => {
  const dataset = read("opening");
  const words = createWords({ locale: "en", zone: dataset.zone });
  const notes = (id: string): readonly string[] =>
    createCard(dataset, dataset.indexOf(id), words, { position: 1, total: 1 }).dateNotes;

  test("say which day an event was, and nothing of one that is not known to the day or is day 0 itself", () => {
    expect(notes("hour")).toContain("day 5 since: The opening");
    expect(notes("before")).toContain("3 days before: The opening");
    for (const id of ["opening", "month", "about", "none"]) expect(notes(id)).toEqual([]);
    expect(createPreview(dataset, dataset.indexOf("hour"), words).date).toMatch(
      / · day 5 since: The opening$/,
    );
  });

  test("name the date that is counted from", () => {
    const dated = read("2024-03-01");
    const card = createCard(dated, dated.indexOf("opening"), words, { position: 1, total: 1 });
    expect(card.dateNotes).toEqual(["day 0 since: 1 March 2024"]);
  });
});
