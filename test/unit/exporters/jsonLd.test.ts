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
  ...["isBasedOn", "text", "correction", "hasPart", "temporalCoverage", "citation"],
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

/** Every object in a value, with what it is the value of. */
function objectsIn(value: unknown, path = "graph"): readonly (readonly [string, Item])[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => objectsIn(one, `${path}.${at}`));
  if (typeof value !== "object" || value === null) return [];
  const item = value as Item;
  return [
    [path, item],
    ...Object.entries(item).flatMap(([name, member]) => objectsIn(member, `${path}.${name}`)),
  ];
}

/** The values of some properties, wherever they stand. */
const valuesOf = (graph: unknown, ...names: readonly string[]): readonly unknown[] =>
  objectsIn(graph).flatMap(([, item]) => names.filter((name) => name in item).map((name) => item[name]));

/** A year, month, day or instant, with real months, days and hours. */
function isIso(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T[\d:.]+(?:Z|[+-]\d\d:\d\d))?)?)?$/.exec(text);
  if (parts === null) return false;
  const [, year, month = "01", day = "01", time = "T00:00:00Z"] = parts;
  const at = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return (
    !Number.isNaN(at.getTime()) &&
    at.getUTCDate() === Number(day) &&
    !Number.isNaN(+new Date(`${year}-${month}-${day}${time}`))
  );
}

const claims = (text: string) => [{ by: "Someone", text }];
/** Everything that can go wrong at the edge of what is said. */
const edges: TimelineInput = {
  timeZone: "Asia/Tehran",
  actors: [
    { id: "a", name: "An actor", claims: claims("of an actor") },
    { id: "b", name: { fa: "نه" } },
  ],
  places: [{ id: "p", name: "A place", claims: claims("of a place") }, { id: "q" }],
  sources: [
    {
      id: "bad",
      title: "T",
      url: "javascript:alert(1)",
      archiveUrl: "//host.example/x",
      published: "2023-10~",
    },
    {
      id: "good",
      url: "https://a.example/x?y=1#z",
      archiveUrl: "http://b.example/",
      published: "2023-10-30T12:00",
    },
    { id: "bare" },
  ],
  events: [
    { title: "", start: "2023-10-29T23:30:15.250", sources: ["bad", "good", "bare"], place: ["p", {}] },
    { title: "One", start: "2023-10-07", end: "ongoing", claims: claims("of an event"), actors: ["a", "b"] },
    { title: "Two", start: "2023-10-30/2023-13-01" },
    { title: "Three", start: new Date(Date.UTC(2023, 9, 30, 12)) },
  ],
  corrections: [{ event: "nobody", at: "2023-10-30", note: "of nothing" }],
  periods: [
    {
      title: "A month",
      start: "2023-10-01",
      end: "2023-10-31",
      note: "a note",
      actors: ["a"],
      sources: ["good"],
    },
    { title: "Begun some time", start: "[..2023-10-30]" },
    { title: "Still going on", start: "2023-10-01", end: "ongoing" },
  ],
};

describe.each<[string, TimelineInput]>([
  ["the edges", edges],
  ["the October example", loadExample("october-2023.data.js", "october2023")],
  ["the civil war example", loadExample("civil-war.data.js", "civilWar")],
])("toJsonLd of %s", (_, input) => {
  const graph = graphOf(input);

  test("has absolute addresses of the web only", () => {
    const urls = valuesOf(graph, "url", "archivedAt");
    expect(urls.filter((url) => typeof url !== "string" || !/^https?:\/\/[^/]+/.test(url))).toEqual([]);
  });

  test("has dates of ISO 8601 only", () => {
    const dates = valuesOf(graph, "startDate", "endDate", "datePublished");
    const spans = valuesOf(graph, "temporalCoverage").flatMap((span) => String(span).split("/"));
    expect([...dates, ...spans].length).toBeGreaterThan(0);
    expect([...dates, ...spans].filter((date) => typeof date !== "string" || !isIso(date))).toEqual([]);
  });

  test("has types and properties of schema.org only", () => {
    expect(strangers(graph)).toEqual([]);
  });

  test("has nothing empty, and no object that is but a type", () => {
    const empty = objectsIn(graph).filter(
      ([, item]) =>
        Object.keys(item).every((name) => name === "@type") ||
        Object.values(item).some(
          (value) =>
            value === null ||
            value === undefined ||
            value === "" ||
            (Array.isArray(value) && value.length === 0),
        ),
    );
    expect(empty).toEqual([]);
  });
});

describe("toJsonLd(dataset, words)", () => {
  test("holds the claims of events, of actors and of places, each with what it is about", () => {
    const said = graphOf(edges)
      .filter((item) => item["@type"] === "Claim")
      .map(({ text, about }) => [text, about]);
    expect(said).toEqual([
      ["of an event", { "@id": expect.stringMatching(/^#chl-event-/) as string }],
      ["of an actor", { "@type": "Thing", name: "An actor" }],
      ["of a place", { "@type": "Place", name: "A place" }],
    ]);
    const october = loadExample("october-2023.data.js", "october2023");
    const all = [...october.events, ...(october.actors ?? []), ...(october.places ?? [])];
    const count = all.reduce((sum, one) => sum + (one.claims?.length ?? 0), 0);
    expect(graphOf(october).filter((item) => item["@type"] === "Claim")).toHaveLength(count);
  });

  test("holds periods as parts that cover a time, in words where ISO 8601 cannot say it", () => {
    const [whole] = graphOf(edges);
    expect(whole?.["hasPart"]).toEqual([
      {
        "@type": "CreativeWork",
        name: "A month",
        description: "a note",
        temporalCoverage: "2023-10-01/2023-10-31",
        about: { "@type": "Thing", name: "An actor" },
        citation: { "@id": "#chl-source-2" },
      },
      {
        "@type": "CreativeWork",
        name: "Begun some time",
        disambiguatingDescription: "on or before 30 October 2023",
      },
      {
        "@type": "CreativeWork",
        name: "Still going on",
        disambiguatingDescription: expect.stringContaining("1 October 2023") as string,
      },
    ]);
  });

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
