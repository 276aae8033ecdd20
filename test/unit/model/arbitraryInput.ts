import fc from "fast-check";

import type {
  ActorInput,
  AttributionInput,
  CitationInput,
  ClaimInput,
  EventInput,
  FigureInput,
  ParticipationInput,
  PlaceInput,
  SourceInput,
  TimelineInput,
} from "../../../src/model/input.ts";

/** An optional member that is left out rather than undefined: the types and JSON know no other way. */
const optional = <T extends object>(
  members: { [K in keyof T]-?: fc.Arbitrary<Exclude<T[K], undefined>> },
  required: (keyof T & string)[],
) => fc.record(members, { requiredKeys: required }) as unknown as fc.Arbitrary<T>;

const plain = fc
  .string({
    minLength: 1,
    maxLength: 12,
    unit: fc.constantFrom("a", "b", "Z", " ", "ص", "ث", "日", "é", "<", ">", "&", '"', "'"),
  })
  .map((s) => `x${s}`);
const text = fc.oneof({ weight: 4, arbitrary: plain }, fc.record({ en: plain, "fa-IR": plain }));
const two = (n: number): string => String(n).padStart(2, "0");

const day = fc
  .record({
    year: fc.integer({ min: 1000, max: 2999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day: d }) => `${year}-${two(month)}-${two(d)}`);
const date = fc.oneof(
  day,
  day.map((d) => d.slice(0, 7)),
  day.map((d) => d.slice(0, 4)),
  fc.tuple(day, fc.constantFrom("~", "?", "%")).map(([d, mark]) => d + mark),
  fc
    .tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([d, h, m]) => `${d}T${two(h)}:${two(m)}Z`),
  fc.integer({ min: 10_001, max: 4e12 }),
);
const span = fc.tuple(day, day).map((days) => [...days].sort() as [string, string]);
const start = fc.oneof(
  date,
  span.map(([a, b]) => `${a}/${b}`),
  span.map(([a, b]) => `[${a}..${b}]`),
  day.map((d) => `[${d}..]`),
  day.map((d) => `[..${d}]`),
  day.map((d) => `${d}/..`),
  day.map((d) => `/${d}`),
);

const url = fc
  .tuple(fc.constantFrom("http", "https", "HTTPS"), plain)
  .map(([scheme, path]) => `${scheme}://example.com/${encodeURIComponent(path)}`);
const actorIds = ["iran", "israel", "usa"];
const actorId = fc.constantFrom(...actorIds, "Iran");
const sourceIds = ["s1", "s2"];
const citedSource = fc.constantFrom(...sourceIds);

const attribution: fc.Arbitrary<AttributionInput> = fc.oneof(
  plain,
  fc.record({ actor: actorId, verb: fc.constantFrom("said" as const, "denied" as const), at: date }),
  fc.record({ source: citedSource }),
  fc.record({ name: text, displayDate: text }),
);

const inlineSource = optional<SourceInput>(
  {
    id: fc.constantFrom("s3", "s4"),
    title: text,
    publisher: plain,
    agency: plain,
    author: plain,
    url,
    archiveUrl: url,
    published: date,
    accessed: date,
    dateline: plain,
    locale: fc.constantFrom("en", "fa-IR"),
    kind: plain,
    derivedFrom: fc.array(citedSource, { maxLength: 2 }),
    quote: plain,
  },
  ["publisher"],
);

const citation: fc.Arbitrary<CitationInput> = optional<CitationInput>(
  {
    source: fc.oneof(citedSource, inlineSource),
    quote: plain,
    quoteLocale: fc.constant("en"),
    translation: text,
    locator: plain,
    stance: fc.constantFrom("supports", "disputes", "denies", "mentions"),
  },
  ["source"],
);
const sources = fc.array(fc.oneof(citedSource, url, plain, inlineSource, citation), { maxLength: 3 });

const figure: fc.Arbitrary<FigureInput> = fc
  .tuple(
    optional<FigureInput>(
      {
        measure: plain,
        value: fc.nat(),
        low: fc.nat(),
        high: fc.nat(),
        bound: fc.constantFrom("about", "at-least", "more-than", "at-most"),
        unit: plain,
        population: plain,
        asReported: plain,
        asOf: date,
      },
      ["measure", "asReported"],
    ),
    fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)),
  )
  .map(([made, [low, more, most]]) => ({
    ...made,
    ...(made.low === undefined ? {} : { low }),
    ...(made.value === undefined ? {} : { value: low + more }),
    ...(made.high === undefined ? {} : { high: low + more + most }),
  }));

const claims: fc.Arbitrary<ClaimInput[]> = fc.array(
  optional<Omit<ClaimInput, "id">>(
    { by: attribution, text, kind: plain, figure, quote: plain, quoteLocale: fc.constant("en"), sources },
    ["by", "text"],
  ),
  { maxLength: 2 },
);

const participation = optional<ParticipationInput>(
  {
    actor: actorId,
    role: fc.constantFrom("agent", "target", "speaker"),
    certainty: fc.constantFrom("stated", "alleged", "denied"),
    by: attribution,
    note: text,
  },
  ["actor", "by"],
);

const place = optional<PlaceInput>(
  {
    id: fc.constantFrom("p2", "p3"),
    name: text,
    parent: fc.constant("p1"),
    precision: fc.constantFrom("exact", "region"),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    claims,
  },
  ["name"],
);

const event: fc.Arbitrary<EventInput> = fc
  .tuple(
    optional<Omit<EventInput, "id">>(
      {
        title: text,
        shortTitle: text,
        description: text,
        start,
        end: fc.oneof(date, fc.constant("ongoing")),
        displayDate: text,
        dateOf: fc.constantFrom("occurrence", "statement", "publication"),
        dateBasis: fc.constantFrom("stated", "resolved", "bounded-by-editor"),
        asOf: date,
        repeated: fc.boolean(),
        actors: fc.uniqueArray(fc.oneof(actorId, participation), {
          maxLength: 3,
          selector: (a) => JSON.stringify(a),
        }),
        sources,
        claims,
        kind: fc.constantFrom("occurrence", "statement", "gathering"),
        status: fc.constantFrom("confirmed", "reported", "developing", "disputed", "retracted"),
        importance: fc.double({ noNaN: true, noDefaultInfinity: true }),
        category: plain,
        tags: fc.array(plain, { maxLength: 3 }),
        place: fc.oneof(fc.constant("p1"), place, fc.array(place, { maxLength: 2 })),
        media: fc.array(fc.record({ url: fc.constant("https://example.com/a.png"), alt: text }), {
          maxLength: 1,
        }),
        sensitive: fc.oneof(fc.boolean(), text),
        data: fc.jsonValue(),
      },
      ["title"],
    ),
    fc.boolean(),
  )
  .map(([made, ends]) => (ends ? made : withoutEnd(made)));

/** Most events have no end: two dates drawn alone are in order half the time. */
function withoutEnd(made: Omit<EventInput, "id">): EventInput {
  const { end: _, ...rest } = made;
  return rest;
}

const actor = (id: string): fc.Arbitrary<ActorInput> =>
  optional<Omit<ActorInput, "id" | "name">>(
    {
      title: text,
      kind: plain,
      aliases: fc.constant([`${id} alias`]),
      parent: fc.constant("root"),
      color: fc.constantFrom("#c0392b", "tomato", "oklch(60% .2 30)"),
      claims,
    },
    [],
  ).map((made) => ({ ...made, id, name: id === "iran" ? "Iran" : `Name of ${id}` }));

/** Timelines that keep to the types, and to the meaning of what they refer to. */
export const timelines: fc.Arbitrary<TimelineInput> = optional<TimelineInput>(
  {
    $schema: fc.constant("urn:chronolane:schema:1"),
    schema: fc.constant("chronolane/1"),
    title: text,
    description: text,
    locale: fc.constantFrom("en", "fa-IR"),
    timeZone: fc.constantFrom("UTC", "Asia/Tehran", "Africa/Cairo"),
    asOf: date,
    actors: fc.tuple(fc.constant({ id: "root", name: "Root" }), ...actorIds.map(actor)),
    sources: fc.tuple(...sourceIds.map((id) => inlineSource.map((made) => ({ ...made, id })))),
    places: fc.constant([{ id: "p1", name: "Tehran" }]),
    events: fc
      .array(event, { maxLength: 5 })
      .map((events) => [...events, { id: "e1", title: "A" }, { id: "e2", title: "B" }]),
    relations: fc.array(
      fc.record({
        from: fc.constantFrom("e1", "iran"),
        to: fc.constant("e2"),
        type: fc.constantFrom("about", "causes"),
        by: attribution,
        label: text,
        sources,
      }),
      { maxLength: 2 },
    ),
    periods: fc.array(
      fc.record({ title: text, start: day, actors: fc.subarray(actorIds), note: text, sources }),
      { maxLength: 2 },
    ),
    corrections: fc.array(
      fc.record({
        event: fc.constant("e1"),
        at: date,
        note: text,
        before: plain,
        after: plain,
        by: attribution,
      }),
      { maxLength: 1 },
    ),
  },
  ["events", "actors", "sources", "places"],
);
