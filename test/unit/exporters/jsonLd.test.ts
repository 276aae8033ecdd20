import { describe, expect, test } from "vitest";
import { jsonForScript, toJsonLd } from "../../../src/exporters/jsonLd.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { EventInput, TimelineInput } from "../../../src/model/input.ts";
import { createWords } from "../../../src/words/words.ts";
import { loadExample } from "../examples/loadExample.ts";

/** Properties of schema.org that each type has, its own and those of Thing, CreativeWork and Comment above it. */
const thing = ["@id", "@type", "name", "description", "disambiguatingDescription", "url", "subjectOf"];
const work = [
  ...thing,
  ...["about", "author", "publisher", "sourceOrganization", "datePublished", "inLanguage", "archivedAt"],
  ...["isBasedOn", "text", "correction"],
];
const terms: Readonly<Record<string, readonly string[]>> = {
  Thing: thing,
  Person: thing,
  Organization: thing,
  Place: [...thing, "geo", "containedInPlace"],
  GeoCoordinates: [...thing, "latitude", "longitude"],
  Event: [...thing, "startDate", "endDate", "location", "about"],
  CreativeWork: work,
  NewsArticle: [...work, "dateline"],
  Claim: [...work, "appearance"],
  CorrectionComment: work,
};

type Item = Readonly<Record<string, unknown>>;

function graphOf(input: TimelineInput): readonly Item[] {
  const dataset = createDataset(input);
  const words = createWords({ locale: "en", zone: dataset.zone, localZone: dataset.localZone });
  return (toJsonLd(dataset, words) as { "@graph": readonly Item[] })["@graph"];
}

const eventOf = (event: Partial<EventInput>, rest: Partial<TimelineInput> = {}): Item =>
  graphOf({ ...rest, events: [{ title: "Something", ...event }] }).find((item) => item["@type"] === "Event")!;

/** Names of properties that their type has not. */
function strangers(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strangers);
  if (typeof value !== "object" || value === null) return [];
  const item = value as Item;
  const type = item["@type"];
  const own =
    typeof type === "string"
      ? Object.keys(item)
          .filter((name) => terms[type]?.includes(name) !== true)
          .map((name) => `${type}.${name}`)
      : Object.keys(item).filter((name) => !["@id", "@language", "@value"].includes(name));
  return [...own, ...Object.values(item).flatMap(strangers)];
}

describe("toJsonLd(dataset, words)", () => {
  test.each([
    ["2023", { startDate: "2023" }],
    ["2023-10", { startDate: "2023-10" }],
    ["2023-10-07", { startDate: "2023-10-07" }],
    ["2023-10-07T06:29+03:00", { startDate: "2023-10-07T06:29+03:00" }],
    ["2023-10-07T03:29:00Z", { startDate: "2023-10-07T03:29:00Z" }],
    ["2023-10-07/2023-10-30", { startDate: "2023-10-07", endDate: "2023-10-30" }],
    ["2023-10-07/..", { startDate: "2023-10-07" }],
    ["../2023-10-30", { endDate: "2023-10-30" }],
    ["[2023-10-07..2023-10-30]", {}],
    ["[..2023-10-30]", {}],
    ["2023-10~", {}],
    ["2023-10-07?", {}],
    ["201X", {}],
    ["2023-21", {}],
    ["2023-10-07T06", {}],
  ])("gives %s no finer than it is known", (start, dates) => {
    const { startDate, endDate } = eventOf({ start });
    expect({
      ...(startDate === undefined ? {} : { startDate }),
      ...(endDate === undefined ? {} : { endDate }),
    }).toEqual(dates);
  });

  test("gives a local time of day its offset", () => {
    expect(eventOf({ start: "2023-10-07T06:29" }, { timeZone: "Asia/Jerusalem" })["startDate"]).toBe(
      "2023-10-07T06:29+03:00",
    );
  });

  test("says a date in words where ISO 8601 cannot", () => {
    expect(eventOf({ start: "[..2023-10-30]" })["disambiguatingDescription"]).toBe(
      "on or before 30 October 2023",
    );
    expect(eventOf({})["disambiguatingDescription"]).toBe("date not stated");
    expect(eventOf({ start: "2023-10-07" })).not.toHaveProperty("disambiguatingDescription");
  });

  test("uses only terms that schema.org has for each type", () => {
    const whole = graphOf({
      locale: "en",
      actors: [{ id: "p", name: "A person", kind: "person" }],
      sources: [
        {
          id: "a",
          title: { fa: "نه" },
          publisher: "P",
          agency: "A",
          author: "W",
          url: "https://a.example/",
          archiveUrl: "https://archive.example/",
          published: "2024-01-02",
          dateline: "City",
          locale: "fa",
        },
        { id: "b", title: "B", derivedFrom: ["a"] },
      ],
      places: [{ id: "in", name: "Within" }],
      events: [
        {
          id: "e",
          title: { en: "One", ar: "واحد" },
          description: "More",
          start: "2024-01-01/2024-01-02",
          actors: ["p"],
          place: { name: "Here", lat: 1, lon: 2 },
          sources: ["a"],
          claims: [{ by: { actor: "p", at: "2024-01-01" }, text: "Said", sources: ["b"] }],
        },
        { id: "u", title: "No date" },
      ],
      corrections: [{ event: "e", at: "2024-02", note: "Changed", by: "Editor" }],
    });
    expect(strangers(whole)).toEqual([]);
    expect(whole.map((item) => item["@type"])).toEqual([
      "CreativeWork",
      "Event",
      "Claim",
      "Event",
      "NewsArticle",
      "CreativeWork",
    ]);
    expect(whole[0]?.["correction"]).toEqual({
      "@type": "CorrectionComment",
      text: { "@language": "en", "@value": "Changed" },
      datePublished: "2024-02",
      author: { "@type": "Organization", name: "Editor" },
      about: { "@id": "#chl-event-e" },
    });
    expect(whole[1]).toMatchObject({
      name: [
        { "@language": "en", "@value": "One" },
        { "@language": "ar", "@value": "واحد" },
      ],
      location: { "@type": "Place", geo: { "@type": "GeoCoordinates", latitude: 1, longitude: 2 } },
    });
    expect(whole[2]).toMatchObject({
      author: { "@type": "Person", name: "A person" },
      datePublished: "2024-01-01",
    });
    expect(strangers(graphOf(loadExample("october-2023.data.js", "october2023")))).toEqual([]);
  });

  test("refers only to what it holds", () => {
    const graph = graphOf(loadExample("october-2023.data.js", "october2023"));
    const ids = new Set(graph.map((item) => item["@id"]));
    const text = JSON.stringify(graph);
    const references = [...text.matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id);
    expect(references.length).toBeGreaterThan(ids.size);
    expect(references.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("jsonForScript(value)", () => {
  test("holds nothing that ends a script, a comment or a line, and reads back the same", () => {
    const value = { text: "</script><!-- & \u2028\u2029 ]]>" };
    expect(jsonForScript(value)).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(jsonForScript(value))).toEqual(value);
  });
});
