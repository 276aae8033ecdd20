import { describe, expect, test } from "vitest";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { EventInput } from "../../../src/model/input.ts";
import { createCard } from "../../../src/outline/card.ts";
import { createPreview } from "../../../src/outline/preview.ts";
import type { Card } from "../../../src/outline/types.ts";
import { createCalendar } from "../../../src/time/calendar.ts";
import { createWords } from "../../../src/words/words.ts";
import { single, wordsFor } from "../words/times.ts";
import { october } from "./october.ts";

const dataset = createDataset(october);
const words = createWords({
  locale: "en",
  zone: dataset.zone,
  localZone: dataset.localZone,
  dataLocale: dataset.locale,
});
const total = dataset.count;

function card(id: string): Card {
  const event = dataset.indexOf(id);
  return createCard(dataset, event, words, { position: event + 1, total });
}

function cardOf(event: EventInput, rest: Parameters<typeof single>[1] = {}): Card {
  const { dataset: own } = single(event, rest);
  return createCard(own, 0, wordsFor({ zone: own.zone }), { position: 1, total: 1 });
}

const claims = (id: string): readonly string[] =>
  card(id).claims.map(({ speaker, text }) => `${speaker}: ${text.text}`);

test("the fixture is read without a fault", () => {
  expect(dataset.issues.filter(({ severity }) => severity === "error")).toEqual([]);
});

describe("createCard(dataset, event, words, position)", () => {
  test("says what it is, when, how finely that is known, and where it stands among all", () => {
    const { title, date, dateNotes, status, position, id } = card("crossing");
    expect({ title, date, dateNotes, status, position, id }).toEqual({
      id: "crossing",
      title: { text: "Hamas gunmen cross the Gaza border", locale: null },
      date: "Saturday 7 October 2023 · the day is stated, the hour is not",
      dateNotes: ["the source says: “October 7”", "the source states this date"],
      status: { status: "reported", text: "reported" },
      position: "1 of 8",
    });
  });

  test("does not say twice that a start is not stated", () => {
    expect(card("bombing").date).toBe(
      "start not stated, on or after 7 October 2023; still going on as of 30 October 2023",
    );
    expect(card("bombing").dateNotes).toEqual(["the bounds are the editor's"]);
    expect(card("attacks").dateNotes).toEqual(["repeatedly, dates not stated"]);
    expect(card("undated").date).toBe("date not stated");
  });

  test("says of what the date is the date", () => {
    expect(card("toll").dateNotes).toEqual(["date of the statement"]);
  });

  test("names each actor with its role, who says so, and notes", () => {
    expect(card("crossing").actors).toEqual([
      {
        chip: { actor: 1, name: { text: "Hamas gunmen", locale: null }, role: "did", style: "agent" },
        attribution: "according to Israeli officials",
        note: null,
      },
    ]);
    const iran = card("attacks").actors[1];
    expect(iran?.chip.style).toBe("alleged");
    expect(iran?.attribution).toBe("accused by White House, on or before 30 October 2023");
  });

  test("sets differing claims side by side, undated first, then in order of the statement", () => {
    expect(claims("crossing")).toEqual([
      "According to Israeli officials: 239 hostages were seized",
      "Iran denied, some time between 7 and 30 October 2023: Iran was not involved",
    ]);
  });

  test("says what is known of places that an event has, and by whom", () => {
    expect(claims("attacks").at(-1)).toBe(
      "About Iraq: Gulf News / AFP reported, 30 October 2023: The US has around 2,500 troops in Iraq",
    );
    expect(card("gathering").details).toEqual([
      "Place: A synagogue in Tehran (not named), Tehran (roughly)",
      "Tags: protest, ceasefire",
    ]);
  });

  test("explains the name of an actor by who calls it so, in every event it takes part in", () => {
    expect(claims("toll")).toEqual([
      "About Health ministry in the Gaza Strip: Gulf News / AFP reported, 30 October 2023: Hamas-controlled",
    ]);
  });

  test("holds what is said in a statement in the card of that statement only", () => {
    expect(claims("kanani-says")).toEqual([
      "About United States: Nasser Kanani, foreign ministry spokesperson, called for this, 30 October 2023 (“Monday”): The US should stop backing Israel",
    ]);
    expect(claims("usa-elsewhere")).toEqual([]);
  });

  test("gives each figure with the source's own words, and what they leave out", () => {
    const [hostages] = card("crossing").claims;
    expect([hostages?.asReported, hostages?.figure]).toEqual([
      "seizing 239 hostages",
      "as of 30 October 2023",
    ]);
    const [gathered] = card("gathering").claims;
    expect([gathered?.asReported, gathered?.figure]).toEqual([
      "some 200 protesters",
      "gathered: about 200 protesters",
    ]);
    const [killed] = card("bombing").claims;
    expect([killed?.asReported, killed?.figure]).toEqual(["has killed 8,306 people", null]);
  });

  test("lists the sources it rests on, and no other", () => {
    for (let event = 0; event < dataset.count; event++) {
      const {
        sources,
        sourceCount,
        claims: shown,
        id,
      } = createCard(dataset, event, words, { position: 1, total });
      const none = id === "undated" || id === "usa-elsewhere";
      expect(sources.map(({ publisher }) => publisher)).toEqual(none ? [] : ["Gulf News / AFP"]);
      expect(sourceCount).toBe(none ? "no source given" : "1 source");
      for (const { sources: numbers } of shown)
        expect(numbers.every((n) => n >= 1 && n <= sources.length)).toBe(true);
    }
  });

  test("tells what a source is, when it came out, and that it has no link", () => {
    expect(card("kanani-says").sources).toEqual([
      {
        number: 1,
        source: 0,
        title: { text: "Iran says attacks on US forces due to 'wrong American policies'", locale: null },
        publisher: "Gulf News / AFP",
        details: ["published 30 October 2023", "Tehran"],
        quotes: [{ text: { text: "You reap what you sow", locale: null }, translation: null }],
        stance: null,
        link: null,
        archive: null,
      },
    ]);
  });

  test("numbers sources as they are first cited, and says stance, page, language, origin and copies", () => {
    const {
      sources,
      claims: shown,
      sourceCount,
    } = cardOf(
      {
        title: "x",
        sources: [{ source: "b", stance: "disputes", locator: "p. 4", quote: "نه", translation: "no" }],
        claims: [{ by: { source: "a", verb: "reported" }, text: "y", sources: ["b"] }],
      },
      {
        sources: [
          { id: "a", publisher: "A", url: "https://a.example/1", archiveUrl: "https://archive.example/1" },
          { id: "b", title: "B", author: "C. D.", locale: "fa", derivedFrom: ["a"], accessed: "2024-01" },
        ],
      },
    );
    expect(sourceCount).toBe("1 source (2 reports, copies counted once)");
    expect(sources[0]).toMatchObject({
      number: 1,
      source: 1,
      publisher: "C. D.",
      details: ["in Persian", "p. 4", "rests on A", "accessed January 2024"],
      quotes: [{ text: { text: "نه", locale: "fa" }, translation: { text: "no", locale: null } }],
      stance: "disputes",
      link: null,
    });
    expect(sources[1]).toMatchObject({
      number: 2,
      source: 0,
      link: { href: "https://a.example/1", host: "a.example" },
      archive: { href: "https://archive.example/1", host: "archive.example" },
    });
    expect(shown[0]?.sources).toEqual([1, 2]);
  });

  test("ties events from both sides, with who says so, and the time between as far as it is known", () => {
    expect(card("bombing").relations).toEqual([
      {
        type: "in response to",
        event: dataset.indexOf("crossing"),
        text: { text: "Hamas gunmen cross the Gaza border", locale: null },
        details: [
          "The article says it came in response",
          "reported by Gulf News / AFP, 30 October 2023",
          "on the same day or earlier",
        ],
      },
      {
        type: "spoken of in",
        event: dataset.indexOf("kanani-says"),
        text: { text: "Iran's foreign ministry speaks of 'wrong American policies'", locale: null },
        details: ["claim of Nasser Kanani"],
      },
    ]);
    const [response, mention] = card("crossing").relations;
    expect(response?.type).toBe("followed by the response");
    expect(mention).toMatchObject({ type: "mentions, seen from the other side", details: ["23 days later"] });
  });

  test("says which related event is not shown, and so of itself", () => {
    const crossing = dataset.indexOf("crossing");
    const details = (by: "filter" | "lane"): readonly string[] =>
      createCard(dataset, dataset.indexOf("bombing"), words, { position: 2, total }, (event) =>
        event === crossing ? by : null,
      ).relations.map(({ details: said }) => said.at(-1) ?? "");
    expect(details("filter")).toEqual(["not shown by the filter", "claim of Nasser Kanani"]);
    expect(details("lane")).toEqual(["its lane is hidden", "claim of Nasser Kanani"]);
    const { position } = createCard(dataset, crossing, words, { position: 0, total: 3 });
    expect(position).toBe("not shown by the filter");
  });

  test("ties two claims of one event without leading away", () => {
    expect(card("attacks").relations.find(({ type }) => type === "contrasts with")).toEqual({
      type: "contrasts with",
      event: -1,
      text: { text: "claims of Nasser Kanani and White House", locale: null },
      details: ["The article does not settle it"],
    });
  });

  test("keeps corrections in sight", () => {
    expect(card("crossing").corrections).toEqual([
      "Corrected 31 October 2023: The place was wrong. Before: “fence” After: “border” (said by Gulf News)",
    ]);
    expect(card("toll").corrections).toEqual([]);
  });

  test("folds what is sensitive, with the reason", () => {
    expect(card("undated").sensitive).toBe("Names of the dead");
    expect(card("toll").sensitive).toBeNull();
    expect(cardOf({ title: "x", sensitive: true }).sensitive).toBe("This may be distressing.");
  });

  test("shows no claim of an event on the card of another", () => {
    const texts = (october.events ?? []).map(({ id = "", claims: own = [] }) => ({
      id,
      own: own.map(({ text }) => text),
    }));
    for (const { id } of texts) {
      const whole = JSON.stringify(card(id));
      for (const other of texts) {
        for (const text of other.own) expect(whole.includes(text as string)).toBe(other.id === id);
      }
    }
  });

  test("shows no number of a figure without who says it", () => {
    for (let event = 0; event < dataset.count; event++) {
      const shown = createCard(dataset, event, words, { position: 1, total });
      for (const claim of shown.claims) expect(claim.speaker).not.toBe("");
      const rest = JSON.stringify({ ...shown, claims: [] });
      for (const number of ["8,306", "239", "2,500", "200"]) expect(rest).not.toContain(number);
    }
  });

  test("gives an event without a title a name", () => {
    const { dataset: own } = single({ title: "" });
    expect(createCard(own, 0, words, { position: 1, total: 1 }).title.text).toBe("untitled");
  });
});

describe("createCard(…) with two calendars", () => {
  const notes = (event: EventInput, calendar: "gregory" | "persian"): readonly string[] => {
    const { dataset: own } = single(event, { timeZone: "Asia/Tehran", asOf: "2023-10-30" });
    const [persian, gregory] = [createCalendar("persian")!, createCalendar("gregory")!];
    const both =
      calendar === "gregory"
        ? { calendar: gregory, secondaryCalendar: persian }
        : { calendar: persian, secondaryCalendar: gregory };
    const { date, dateNotes } = createCard(own, 0, wordsFor({ zone: own.zone, ...both }), {
      position: 1,
      total: 1,
    });
    return [date, ...dateNotes];
  };

  test("tells a day by both, whichever is that of the axis", () => {
    const day = { title: "x", start: "2023-10-07" };
    const known = "the day is stated, the hour is not";
    expect(notes(day, "gregory")).toEqual([`Saturday 7 October 2023 · ${known}`, "15 Mehr 1402"]);
    expect(notes(day, "persian")).toEqual([`Saturday 15 Mehr 1402 · ${known}`, "7 October 2023"]);
  });

  test("tells bounds, stretches and times of day by both", () => {
    expect(notes({ title: "x", start: "[2023-10-07..2023-10-12]" }, "persian")[1]).toBe(
      "some time between 7 and 12 October 2023",
    );
    expect(notes({ title: "x", start: "2023-10-07", end: "ongoing" }, "persian")[1]).toBe(
      "from 7 October 2023, still going on as of 30 October 2023",
    );
    expect(notes({ title: "x", start: "2023-10-07T06:29" }, "gregory")[1]).toBe("15 Mehr 1402, 06:29");
  });

  test.each(["2023-10", "2023", "199X", "2021/2023"])(
    "tells %s, which no day is known of, by its own alone",
    (start) => {
      for (const calendar of ["gregory", "persian"] as const)
        expect(notes({ title: "x", start }, calendar)).toHaveLength(1);
    },
  );

  test("has no note for an unknown date", () => {
    expect(notes({ title: "x" }, "persian")).toHaveLength(1);
  });
});

describe("createPreview(dataset, event, words)", () => {
  test("names title, date with precision and two sources, and counts the rest", () => {
    const { dataset: own } = single(
      { title: "x", start: "2023-10", sources: ["a", "b", "c", "d"] },
      {
        sources: ["a", "b", "c", "d"].map((id) => ({
          id,
          publisher: id.toUpperCase(),
          published: "2023-10-30",
        })),
      },
    );
    expect(createPreview(own, 0, wordsFor({ zone: own.zone }))).toEqual({
      event: 0,
      title: { text: "x", locale: null },
      date: "October 2023 · the month is stated, the day is not",
      status: null,
      corrections: [],
      number: "4 sources",
      named: ["A · 30 October 2023", "B · 30 October 2023"],
      more: "+2 more",
    });
  });

  test("says that no source is given", () => {
    const { number, named } = createPreview(dataset, dataset.indexOf("undated"), words);
    expect(number).toBe("no source given");
    expect(named).toEqual([]);
  });

  test("says status and corrections, and counts copies of one agency once", () => {
    const { dataset: own } = single(
      { id: "e", title: "x", status: "retracted", sources: ["a", "b"] },
      {
        sources: ["a", "b"].map((id) => ({ id, publisher: id, agency: "AFP" })),
        corrections: [{ event: "e", at: "2023-10-31", note: "the place was another" }],
      },
    );
    const preview = createPreview(own, 0, wordsFor({ zone: own.zone }));
    expect(preview.status).toEqual({ status: "retracted", text: "retracted" });
    expect(preview.corrections).toEqual(["Corrected 31 October 2023: the place was another"]);
    expect(preview.number).toBe("1 source (2 reports, copies counted once)");
  });
});
