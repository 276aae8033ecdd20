import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { createDataset } from "../../../src/model/createDataset.ts";
import type { Citation, Dataset, EventRecord, FieldReaders } from "../../../src/model/dataset.ts";
import { eventFlags, noPrecision, noStatus, statuses } from "../../../src/model/dataset.ts";
import type { EventInput, TimelineInput } from "../../../src/model/input.ts";
import { precisions } from "../../../src/time/precision.ts";
import { seeded, seeds } from "../seeds.ts";
import { timelines } from "./arbitraryInput.ts";

/** The same input, but no event and no source of it is plain: a text in no language or an empty list of origins says nothing, and is read in full. */
const inFull = (input: TimelineInput): TimelineInput => ({ ...input, events: input.events.map(eventInFull) });

function eventInFull(event: EventInput): EventInput {
  if (!isObject(event)) return event;
  const free = texts.find((name) => event[name] === undefined);
  return free === undefined ? event : { ...sourcesInFull(event), [free]: {} };
}

const texts = ["displayDate", "shortTitle", "description"] as const;

const sourcesInFull = (event: EventInput): EventInput => {
  if (!Array.isArray(event.sources)) return event;
  const sources = event.sources as readonly (string | Readonly<Record<string, unknown>>)[];
  const inFullEach = sources.map((one) =>
    !isObject(one)
      ? one
      : isObject(one.source)
        ? { ...one, source: restingOnNone(one.source) }
        : restingOnNone(one),
  );
  return { ...event, sources: inFullEach };
};

const restingOnNone = (source: object): object =>
  "source" in source || "derivedFrom" in source ? source : { ...source, derivedFrom: [] };

const isObject = (value: unknown): value is object & { readonly source?: unknown } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** All that a dataset says, without the caller's own objects. */
function everything(dataset: Dataset): unknown {
  const {
    event,
    indexOf,
    actorOf: _,
    zone: _1,
    localZone: _2,
    calendar: _3,
    kindNames,
    categoryNames: _4,
    fields,
    ...rest
  } = dataset;
  const records = Array.from({ length: dataset.count }, (_5, i) => {
    const { input, ...record } = event(i);
    expect(singly(fields, i)).toEqual({ ...pick(record), input });
    expect(facts(dataset, i)).toEqual({
      kind: record.kind,
      category: record.category,
      status: record.status,
      precision: record.time.start.precision,
      isTagged: record.tags.length > 0,
    });
    return { ...record, found: indexOf(record.id) };
  });
  return {
    ...rest,
    sources: { all: [...dataset.sources], independent: dataset.sources.independent() },
    issues: [dataset.issues, dataset.everyIssue()],
    everyIssue: null,
    merge: null,
    onAxis: null,
    kinds: [...dataset.kind].map((kind) => kindNames[kind]),
    kind: null,
    category: null,
    records,
  };
}

/** What columns of few values say of an event. */
function facts(dataset: Dataset, event: number): unknown {
  const { kind, kindNames, category, categoryNames, status, precision, flags } = dataset;
  return {
    kind: kindNames[kind[event] ?? 0],
    category: categoryNames[category[event] ?? 0],
    status: statuses[status[event] ?? noStatus] ?? null,
    precision: precisions[precision[event] ?? noPrecision] ?? null,
    isTagged: ((flags[event] ?? 0) & eventFlags.tagged) !== 0,
  };
}

type SingleFields = Pick<EventRecord, Exclude<keyof FieldReaders, "quotes">>;

/** What the readers of single fields say of an event; quotes count as citations that say more than their source. */
function singly(
  fields: FieldReaders,
  event: number,
): SingleFields & { readonly quotes: readonly Citation[] } {
  const { id, time, title, shortTitle, description, tags, claims, places, input, quotes } = fields;
  return {
    id: id(event),
    time: time(event),
    title: title(event),
    shortTitle: shortTitle(event),
    description: description(event),
    tags: tags(event),
    claims: claims(event),
    places: places(event),
    input: input(event),
    quotes: quotes(event).filter(quotesSomething),
  };
}

function pick(record: Omit<EventRecord, "input">): Omit<ReturnType<typeof singly>, "input"> {
  const { id, time, title, shortTitle, description, tags, claims, places, citations } = record;
  const quotes = citations.filter(quotesSomething);
  return { id, time, title, shortTitle, description, tags, claims, places, quotes };
}

const quotesSomething = ({ quote, translation }: Citation): boolean => (quote ?? translation) !== null;

const same = (input: TimelineInput, options?: Parameters<typeof createDataset>[1]): void => {
  expect(everything(createDataset(input, options))).toEqual(
    everything(createDataset(inFull(input), options)),
  );
};

/** Values of which some are plain, some are doubtful and some are wrong. */
const doubtful: { readonly [name in keyof EventInput]?: readonly unknown[] } = {
  id: ["a", "b", "c", " a", "a\u00a0", "", 7, null, "x".repeat(300), "caf\u0065\u0301", undefined],
  title: [
    "x",
    "",
    "  ",
    "\u00a0",
    "\u200bx",
    "x".repeat(400),
    "Minister\u2019s \u201cstatement\u201d \u2013 on it\u2026",
    "\u0437\u0430\u044f\u0432\u043b\u0435\u043d\u0438\u0435 Reuters",
    "\u0440euters",
    "\u0645\u06cc\u200c\u06af\u0648\u06cc\u062f \u06f1\u06f2\u060c",
    "\u0645\u064f\u062d",
    "\u5927\u81e3\u306e\u58f0\u660e\u3002\u3000",
    "\u304b\u3099",
    "\uc7a5\uad00 \u1112\u1161\u11ab",
    "Bo\u0302\u0323 tr\u01b0\u1edfng",
    "\u05d0\u05d1",
    { en: "x" },
    { en: "x", "fa-IR": "\u0645\u06cc" },
    { en: "x", fa: " " },
    { en: "x", "no tag": "y" },
    { en: 5 },
    {},
    ["x"],
    5,
    null,
    undefined,
  ],
  description: [
    "x",
    "a\n\nb",
    "a\nb\r\nc",
    " a \n \n\n b ",
    "a\n\u200bb",
    "cafe\u0301\nb",
    "\n",
    { en: "a\n\nb", ar: "\u0623" },
    "",
    3,
  ],
  shortTitle: ["x", " x ", "a\nb", { en: "" }, false],
  displayDate: ["in spring", { en: "in spring" }, 5, undefined],
  start: [
    "2023-10-07",
    "2023-02-29",
    "2023-10",
    "2023",
    "2023-13",
    "2023-W40",
    "1998~",
    "[2023-10-01..2023-10-05]",
    "2023-10-07T06:29Z",
    "2023-10-07T06:29:30.5Z",
    "2023-10-07T06:29:30.125+03:30",
    "2023-10-07T06:29-00:00",
    "2023-10-07T00:00Z",
    "2023-10-07T24:00Z",
    "2023-10-07T06:29",
    " 2023-10-07",
    "2023-10-07T06:29:30+13:00",
    "2018-11-04",
    "0000-01-01",
    "nonsense",
    Date.UTC(2023, 9, 7),
    new Date(Date.UTC(2023, 9, 7, 3)),
    2023,
    NaN,
    Infinity,
    null,
    undefined,
    {},
  ],
  end: [
    "2023-10-09",
    "ongoing",
    "..",
    "2022",
    "2023-10-07",
    "2024-01-01T00:00Z",
    Date.UTC(2024, 0, 1),
    5,
    null,
    undefined,
  ],
  actors: [
    ["A"],
    ["A", "B"],
    ["A", "A"],
    ["C", { actor: "A", role: "target" }],
    [],
    "A",
    [null],
    [""],
    [7],
    [{ actor: "B", by: "C" }],
    undefined,
  ],
  sources: [
    ["S"],
    ["S", "S"],
    ["S", "https://example.org/"],
    ["javascript:1"],
    [{ publisher: "S" }],
    [{ source: "S", quote: "q" }],
    ["https://a.example/x"],
    ["https://A.example/x", { url: "https://a.example/x" }],
    [{ url: "https://a.example/x" }],
    [{ url: "https://a.example/x", title: "X" }],
    [{ url: "https://a.example/x", title: " X" }],
    [{ url: "https://a.example/x", title: "Another", publisher: "S" }],
    [{ url: "https://a.example/m", publisher: "\u0440euters" }],
    [
      {
        url: "https://a.example/n",
        publisher: "\u0420\u0418\u0410 \u041d\u043e\u0432\u043e\u0441\u0442\u0438",
      },
    ],
    [{ url: "https://a.example/x", publisher: "S", quote: "q" }],
    [{ url: "https://a.example/x", quote: "q", locale: "fr" }],
    [
      {
        url: "https://a.example/p",
        title: { en: "X", fr: "Y" },
        published: "2023-10-08",
        accessed: "2023-10",
      },
    ],
    [{ url: "https://a.example/p", published: "2023-10-09T10:00Z", author: "A", kind: "report" }],
    [{ url: "https://a.example/p", published: "2023-02-30", locale: "en" }],
    [
      { url: "https://a.example/q", published: "2018-11-04", dateline: " PARIS " },
      { url: "https://a.example/q" },
    ],
    [{ url: "https://a.example/q", published: "2023-10-09T10:00", locale: "no tag" }],
    [{ source: { url: "https://a.example/q", author: "B" }, quote: "one\n\ntwo", stance: "denies" }],
    [{ url: "https://a.example/x", agency: "S" }],
    [{ id: "https://b.example/x", publisher: "B" }],
    [{ url: "https://b.example/x", title: null }, "https://b.example/y"],
    [{ url: "https://b.example/y", id: "own" }],
    [{ url: "javascript:1", title: "X" }],
    [{ title: "X", derivedFrom: ["https://a.example/x"] }],
    "S",
    [""],
    undefined,
  ],
  kind: ["statement", "own", " own", 5, undefined],
  status: ["confirmed", "unheard", "", 5, undefined],
  media: [
    [{ url: "https://a.example/1.png", alt: "What it shows" }],
    [{ url: "https://a.example/1.png", alt: { en: "What it shows" }, credit: "A" }],
    [
      { url: "https://a.example/1.png", alt: "One" },
      { url: "https://a.example/2.png", alt: "Two", credit: " B " },
    ],
    [{ url: "HTTPS://A.example/../x", alt: "x" }],
    [{ url: "http://a.example/1.png", alt: "x" }],
    [{ url: "https://a.example/1.png", alt: " " }],
    [{ url: "https://a.example/1.png" }],
    [{ url: "https://a.example/1.png", alt: "x", size: 3 }],
    [null],
    new Array(2),
    [],
    { url: "https://a.example/1.png", alt: "x" },
    "https://a.example/1.png",
    undefined,
  ],
  importance: [3, NaN, "3", undefined],
  tags: [["one", "two"], ["one", ""], [null], "one", undefined],
  repeated: [true, "yes", undefined],
  sensitive: [true, "why", undefined],
  dateOf: ["statement", "other", undefined],
  category: ["c", 3, undefined],
  place: [
    "Here",
    " Here",
    "There",
    "",
    { name: "Here" },
    { name: "There", lat: 1, lon: 2 },
    { name: "There", lat: 1, lon: 2, precision: "near" },
    { name: " There", lat: 1, lon: 2 },
    { name: "There", lat: 1 },
    { name: "There", lat: 95, lon: 2 },
    { name: { en: "There" }, lat: 1, lon: 2 },
    { id: "there", name: "There" },
    { id: "there", name: "Elsewhere" },
    { name: "Corner", parent: "there" },
    { lat: 1, lon: 2 },
    { name: "Here", colour: "red" },
    ["Here", { name: "There", lat: 1, lon: 2 }, "Here"],
    [],
    {},
    7,
    undefined,
  ],
};

const doubtfulClaims: readonly unknown[] = [
  [{ by: "A", text: "x" }],
  [{ id: "c1", by: "S", text: "x", sources: ["S", "https://a.example/x"] }],
  [
    { id: "c2", by: "D", text: "x" },
    { id: "c2", by: { actor: "A" }, text: "y" },
  ],
  [{ by: { name: "Somebody", verb: "said", at: "2023-10" }, text: { en: "x", fa: "y" }, quote: "q" }],
  [{ by: "A", text: "x", figure: { measure: "killed", value: 3, asReported: "three" } }],
  [{ text: "x" }, { by: "A" }, { by: "A", text: " x ", strange: 1 }, null, "x"],
  [{ by: { source: { url: "https://a.example/q", author: "B" } }, text: "x" }],
  [],
  "x",
  7,
];

function doubtfulEvents(seed: number, faults: number): TimelineInput["events"] {
  const random = seeded(seed);
  return Array.from({ length: 60 }, (_, i) => {
    const event: Record<string, unknown> = { id: `e${i}`, title: "x", start: "2023-10-07" };
    for (const [name, values] of Object.entries(doubtful)) {
      if (random() < faults) event[name] = values[Math.floor(random() * values.length)];
    }
    if (random() < faults) event.claims = doubtfulClaims[Math.floor(random() * doubtfulClaims.length)];
    if (random() < 0.05) event.strange = 1;
    return random() < 0.02 ? (null as unknown as EventInput) : (event as unknown as EventInput);
  });
}

describe("an event says the same, read as a plain one or in full", () => {
  test.each(seeds)("doubtful fields, seed %i", (seed) => {
    for (const faults of [0.05, 0.3, 0.8]) {
      const events = doubtfulEvents(seed, faults);
      same({ events });
      same({
        events,
        actors: [{ id: "A", name: "A" }],
        sources: [{ id: "S", publisher: "S" }],
        places: [{ id: "Here", name: "A place" }],
        relations: [
          { from: "c1", to: "c2", type: "after" },
          { from: "e1", to: "D", type: "after" },
        ],
        asOf: "2024-03",
      });
      same({ events, timeZone: "America/Sao_Paulo" }, { timeZone: "Asia/Tehran" });
    }
  });

  test.each(seeds)("instants that are all midnight, seed %i", (seed) => {
    const random = seeded(seed);
    const at = (): number => Date.UTC(2023, 0, 1 + Math.floor(random() * 400));
    const events = Array.from({ length: 30 }, (_, i) => {
      const end = random() < 0.3 ? { end: random() < 0.3 ? "ongoing" : at() } : {};
      return { title: "x", start: at(), ...(i % 3 === 0 ? {} : { id: `e${i % 20}` }), ...end };
    });
    same({ events });
  });

  test("any input of the types", () => {
    fc.assert(
      fc.property(timelines, (input) => same(input)),
      { numRuns: 60 },
    );
  }, 60_000);
});

/** An event of some fields, in any order; some are of a class, some have a member that is no field, some cannot be read. */
function someEvent(random: () => number, i: number): EventInput {
  const all: Required<Pick<EventInput, "title" | "start" | "shortTitle" | "description" | "category">> &
    Pick<EventInput, "tags" | "kind" | "status" | "displayDate"> = {
    title: `Event ${i}`,
    start: Date.UTC(2000, 0, 1 + i, 12, 30),
    shortTitle: `E${i}`,
    description: `What happened on day ${i}`,
    category: `category ${i % 5}`,
    tags: [`tag ${i % 3}`],
    kind: `kind ${i % 4}`,
    status: "disputed",
    displayDate: `day ${i}`,
  };
  const names = Object.entries(all).filter(([name]) => name === "title" || random() < 0.6);
  const shuffled = names.map((entry) => [random(), entry] as const).sort(([a], [b]) => a - b);
  const event = Object.fromEntries([["id", `e${i}`] as const, ...shuffled.map(([, entry]) => entry)]);
  const kind = random();
  if (kind < 0.1) return Object.create(event) as EventInput;
  if (kind < 0.2) return { ...event, colour: "red" } as unknown as EventInput;
  if (kind > 0.9)
    Object.defineProperty(event, "category", { enumerable: true, get: () => JSON.parse("{") as string });
  return event as unknown as EventInput;
}

test.each(seeds)("an event among others says what it says alone, seed %i", (seed) => {
  const random = seeded(seed);
  const events = Array.from({ length: 60 }, (_, i) => someEvent(random, i));
  const together = createDataset({ events });
  const said = (dataset: Dataset, id: string): unknown => {
    const event = dataset.indexOf(id);
    if (event < 0) return null;
    const { title, shortTitle, description, time, category, tags, kind, status } = dataset.event(event);
    return { title, shortTitle, description, time, category, tags, kind, status };
  };
  for (const [i, event] of events.entries()) {
    const alone = createDataset({ events: [event] });
    expect(said(together, `e${i}`)).toEqual(said(alone, `e${i}`));
  }
  const codes = (dataset: Dataset): readonly string[] => dataset.issues.map(({ code }) => code).sort();
  const each = events.flatMap((event) => codes(createDataset({ events: [event] }))).sort();
  expect(codes(together)).toEqual(each);
});

describe("records are made when they are wanted", () => {
  test("the same event gives the same record", () => {
    const dataset = createDataset([{ title: "x", start: "2023" }]);
    expect(dataset.event(0)).toBe(dataset.event(0));
  });

  test("an event that cannot be read leaves nothing of it to the next", () => {
    const start = new Proxy(new Date(), {}) as unknown as string; // no Date to what reads Dates
    const failing = { title: "x", place: "Here", start };
    const plain: EventInput = { title: "x", start: "2023" };
    for (const next of [plain, { ...plain, displayDate: {} }, { ...plain, place: "There" }]) {
      const dataset = createDataset([failing, next]);
      expect(dataset.issues.map(({ code }) => code)).toContain("unreadable");
      const places = dataset.event(0).places.map((place) => dataset.places[place]?.name);
      expect(places).toEqual(next.place === undefined ? [] : ["There"]);
    }
  });

  test("events that change afterwards do not make it throw", () => {
    const events: unknown[] = [
      { id: "a", title: "x", start: "2023", actors: ["A"] },
      { id: "b", title: "y", start: "2024" },
    ];
    const dataset = createDataset(events as EventInput[]);
    Object.assign(events[0] as object, { title: 5, start: "nonsense", actors: null, id: null });
    events[1] = null;
    expect(dataset.event(0).title).toBe("5");
    expect(dataset.event(1).title).toBe("");
    expect(dataset.event(0).participations).toHaveLength(1);
  });

  test("order of time, whatever the order of the input, with ties as given", () => {
    for (const seed of seeds) {
      const random = seeded(seed);
      const events = Array.from({ length: 500 }, (_, i) => ({
        id: String(i),
        title: "x",
        ...(random() < 0.05 ? {} : { start: 1e9 + Math.floor(random() * 40) * 1e6 }),
      }));
      const dataset = createDataset(events);
      const sorted = [...events].sort((a, b) => {
        if (a.start === b.start) return Number(a.id) - Number(b.id);
        return (a.start ?? Infinity) < (b.start ?? Infinity) ? -1 : 1;
      });
      expect(Array.from({ length: 500 }, (_, i) => dataset.event(i).id)).toEqual(sorted.map(({ id }) => id));
    }
  });
});
