import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { EventChange } from "../../../src/model/dataset.ts";
import type { EventInput, PlaceInput, TimelineInput } from "../../../src/model/input.ts";
import { pickWith, seeded, seeds } from "../seeds.ts";
import { timelines } from "./arbitraryInput.ts";
import { everything, expectSameAfterChanges, merged } from "./everything.ts";

/** Events of which some are plain and some are not, some without an id, some of the same time. */
function eventOf(random: () => number, id: string): EventInput {
  const pick = pickWith(random);
  const day = `2023-10-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}`;
  return {
    id,
    title: `Event ${id} ${Math.floor(random() * 1000)}`,
    start: pick([day, day, `${day}T12:00:00Z`, "2023-10", "2023"]),
    actors: pick([[], ["A"], ["A", "B"], [{ actor: "C", role: "agent" as const }], ["D", "E", "F"]]),
    sources: pick([[], ["s"], ["s", "t"], [{ source: "s", quote: "q" }], [{ publisher: "P" }]]),
    ...(random() < 0.2 ? { kind: pick(["occurrence", "statement", "other"]) } : {}),
    ...(random() < 0.2 ? { status: pick(["confirmed", "disputed"] as const) } : {}),
    ...(random() < 0.1 ? { importance: Math.floor(random() * 5) } : {}),
    ...(random() < 0.1 ? { category: pick(["a", "b"]) } : {}),
    ...(random() < 0.1 ? { tags: ["x", "y"] } : {}),
    ...(random() < 0.05 ? { start: `${day}/..` } : {}),
    ...(random() < 0.05 ? { start: "no date" } : {}),
    ...(random() < 0.05 ? { claims: [{ text: "It is so.", by: { actor: "A" } }] } : {}),
    ...(random() < 0.05 ? { place: { name: "Town", lat: 1, lon: 2 } } : {}),
  };
}

function changeOf(random: () => number, input: TimelineInput, n: number): EventChange {
  const ids = input.events.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const some = (most: number): string[] =>
    Array.from({ length: Math.floor(random() * most) }, () => ids[Math.floor(random() * ids.length)] ?? "x");
  const remove = [...new Set(some(3))];
  const upsert = [...new Set([...some(4), ...(random() < 0.7 ? [`new ${n}`, `next ${n}`] : [])])].filter(
    (id) => !remove.includes(id),
  );
  return {
    upsert: upsert.map((id) => eventOf(random, id)),
    remove: random() < 0.2 ? [...remove, "?"] : remove,
  };
}

/** A few sources with addresses, told in one way and another. */
function citedOf(random: () => number): NonNullable<EventInput["sources"]> {
  const pick = pickWith(random);
  return Array.from({ length: Math.floor(random() * 3) }, () => {
    const url = `https://example.org/${Math.floor(random() * 5)}`;
    const title = pick(["Report", "Report", "Correction"]);
    return pick([
      url,
      { url, title },
      { url, title },
      { url, title },
      { url, title, publisher: "P" },
      { url, publisher: "Q" },
      { url, title, published: "2023-10-02" },
      { source: { url, title }, quote: "q" },
      { publisher: "P" },
      "s",
      { url, title, agency: "P" },
    ]);
  });
}

/** An event that counts how often its title is looked at. */
const watchedEvent = (
  i: number,
  looks: { count: number },
  sources: NonNullable<EventInput["sources"]> = [],
): EventInput => ({
  id: `e${i}`,
  get title() {
    looks.count++;
    return `Event ${i}`;
  },
  start: `2023-10-${String(1 + (i % 28)).padStart(2, "0")}T10:00Z`,
  actors: ["A"],
  sources,
});

const baseOf = (random: () => number, count: number): TimelineInput => ({
  events: Array.from({ length: count }, (_, i) => eventOf(random, `e${i}`)),
  actors: [
    { id: "A", name: "A" },
    { id: "B", name: "B" },
  ],
  sources: [
    { id: "s", publisher: "S" },
    { id: "t", publisher: "T" },
  ],
  relations: [{ from: "e0", to: "e1", type: "after" }],
  corrections: [{ event: "e2", at: "2023-11-01", note: "changed" }],
});

describe("Dataset.merge(change)", () => {
  test.each(seeds)("gives the same as reading all, change after change (seed %i)", (seed) => {
    const random = seeded(seed);
    let input = baseOf(random, 3 + Math.floor(random() * 40));
    let dataset = createDataset(input);
    for (let n = 0; n < 12; n++) {
      ({ dataset, input } = merged(dataset, input, changeOf(random, input, n)));
      expect(everything(dataset)).toEqual(everything(createDataset(input)));
    }
  });

  test.each(seeds)("keeps what sources are told to be, and which there are (seed %i)", (seed) => {
    const random = seeded(seed);
    const event = (id: string): EventInput => {
      const start = `2023-10-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}T10:00Z`;
      return { id, title: id, start, actors: ["A"], sources: citedOf(random) };
    };
    const ids = Array.from({ length: 4 + Math.floor(random() * 6) }, (_, i) => `e${i}`);
    let input: TimelineInput = {
      events: ids.map(event),
      actors: [{ id: "A", name: "A" }],
      sources: [{ id: "s", publisher: "S", url: "https://example.org/0" }],
    };
    let dataset = createDataset(input);
    for (let n = 0; n < 40; n++) {
      const [one, other] = [0, 1].map(() => ids[Math.floor(random() * ids.length)] ?? "");
      const isTaken = random() < 0.4;
      const change = {
        upsert: isTaken && random() < 0.5 ? [] : [event(one!)],
        remove: isTaken && one !== other ? [other!] : [],
      };
      ({ dataset, input } = merged(dataset, input, change));
      expect(everything(dataset)).toEqual(everything(createDataset(input)));
      expect(dataset.sources.length).toBe([...dataset.sources].length);
      expect(dataset.sources.independent()).toBe(createDataset(input).sources.independent());
    }
  });

  test.each(seeds)(
    "keeps what sources are told to be by copies that share what they tell (seed %i)",
    (seed) => {
      const random = seeded(seed);
      const pick = pickWith(random);
      const url = (): string => `https://example.org/${Math.floor(random() * 5)}`;
      const telling = (): Record<string, string> => ({
        url: url(),
        ...(random() < 0.8 ? { title: pick(["Report", "Correction"]) } : {}),
        ...(random() < 0.1 ? { publisher: pick(["P", "Q"]) } : {}),
      });
      const event = (id: string): EventInput => ({
        id,
        title: id,
        start: "2023-10-07T10:00Z",
        sources: Array.from({ length: 1 + Math.floor(random() * 2) }, telling),
      });
      let input: TimelineInput = { events: Array.from({ length: 6 }, (_, i) => event(`e${i}`)) };
      let dataset = createDataset(input);
      for (let n = 0; n < 60; n++) {
        const given = pick(input.events);
        const copy = random() < 0.3 ? event(given.id ?? "") : { ...given, title: `${n}` };
        ({ dataset, input } = merged(dataset, input, { upsert: [copy], remove: [] }));
        expect(everything(dataset)).toEqual(everything(createDataset(input)));
      }
    },
  );

  test.each(seeds)("keeps where events were (seed %i)", (seed) => {
    const random = seeded(seed);
    const pick = pickWith(random);
    const town = (): PlaceInput => ({ name: pick(["Town", "Port"]), lat: pick([1, 2]), lon: 3 });
    /** More and more ways to tell of a place, of which the last ones make it a matter of order which is meant. */
    const ways: readonly (() => NonNullable<EventInput["place"]>)[] = [
      town,
      () => [town(), "Capital"],
      () => pick(["Capital", "harbour", "Old harbour"]),
      () => ({ id: "bridge", name: "Bridge", precision: "near" }),
      () => pick([{ id: "bridge", name: "New bridge" }, { id: "Port" }, { name: "bridge" }]),
      () => pick(["Town", "Port", "bridge"]),
      () =>
        pick([
          { name: "Hill", parent: "harbour" },
          { name: "Field", claims: [{ by: "A", text: "It is theirs." }] },
        ]),
    ];
    for (let most = 1; most <= ways.length; most++) {
      const event = (id: string): EventInput => ({
        id,
        title: pick([id, id, " cleaned "]),
        start: `2023-10-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}T10:00Z`,
        actors: ["A"],
        ...(random() < 0.8 && { place: pick(ways.slice(0, most))() }),
      });
      const ids = Array.from({ length: 4 + Math.floor(random() * 4) }, (_, i) => `e${i}`);
      const places = most % 2 === 0 ? [{ id: "harbour", name: "Old harbour" }] : [];
      const input: TimelineInput = { events: ids.map(event), places };
      expectSameAfterChanges(random, input, { ids, event, turns: 15 });
    }
  });

  test.each(seeds)("keeps what is wrong with events, and events that were set aside (seed %i)", (seed) => {
    const random = seeded(seed);
    const pick = pickWith(random);
    const numeric = random() < 0.4;
    const event = (id: string): EventInput =>
      ({
        id: numeric && random() < 0.7 ? Number(id) : id,
        title: pick([id, id, "", undefined, 7, " cleaned ", "x".repeat(5000)]),
        start: pick(["2023-10-07", "2023-10-08T10:00Z", "no date", undefined, "2023-10-09/2023-10-01"]),
        actors: pick([["A"], ["A", "B"], [], [7], "A"]),
        sources: pick([[], ["https://example.org/1"], ["https://example.org/2"], [{ publisher: "P" }]]),
        ...(random() < 0.3 && { fatalities: 3 }),
        ...(random() < 0.2 && { tags: pick([7, ["x", 7]]) }),
        ...(random() < 0.2 && { importance: pick(["high", 3]) }),
        ...(random() < 0.2 && { status: pick(["disputed", "seen"]) }),
        ...(random() < 0.2 && { media: [{ url: "https://example.org/a.png", alt: pick(["A", " "]) }] }),
      }) as unknown as EventInput;
    const ids = Array.from({ length: 5 + Math.floor(random() * 5) }, (_, i) => (numeric ? `${i}` : `e${i}`));
    const events = ids.map(event);
    const odd = (): unknown => pick([null, 7, event(pick(ids)), event(` ${pick(ids)} `)]);
    for (let n = Math.floor(random() * 3); n > 0; n--)
      events.splice(Math.floor(random() * events.length), 0, odd() as EventInput);
    const input: TimelineInput = { events, actors: random() < 0.5 ? [{ id: "A", name: "A" }] : [] };
    expectSameAfterChanges(random, input, { ids, event, turns: 25 });
  });

  test.each(seeds)("keeps to when it is known what goes on (seed %i)", (seed) => {
    const random = seeded(seed);
    const pick = pickWith(random);
    const day = (): string => `2023-10-${String(1 + Math.floor(random() * 28)).padStart(2, "0")}`;
    const event = (id: string | undefined): EventInput => ({
      ...(id !== undefined && { id }),
      title: pick(["Event", " cleaned "]),
      start: pick([day, () => `${day()}T10:00Z`, () => "2023", () => "2023-11"])(),
      ...(random() < 0.4 && { end: pick(["ongoing", "ongoing", "2023-12", day()]) }),
      ...(random() < 0.1 && { asOf: day() }),
      actors: pick([["A"], ["A", "B"], [{ actor: "C", role: "agent" as const }]]),
      sources: pick([
        [],
        ["https://example.org/1"],
        [
          {
            url: `https://example.org/${Math.floor(random() * 3)}`,
            published: `2023-${pick(["09", "10", "12"])}-30`,
          },
        ],
        [{ publisher: "P" }],
      ]),
      ...(random() < 0.2 && { claims: [{ id: `${id} claim`, text: "It is so.", by: pick(["A", "Z"]) }] }),
    });
    const ids = Array.from({ length: 4 + Math.floor(random() * 5) }, (_, i) => `e${i}`);
    const events = [...ids.map(event), event(undefined), event(undefined)];
    const input: TimelineInput = {
      events,
      ...(random() < 0.2 && { asOf: day() }),
      ...(random() < 0.3 && { periods: [{ title: "Period", start: "2023-10-05", end: "ongoing" }] }),
    };
    expectSameAfterChanges(random, input, { ids, event, turns: 25 });
  });

  describe("of a feed in which the oldest events go as new ones come", () => {
    const url = (i: number): string => `https://example.org/${i}`;
    const own = (i: number): Pick<EventInput, "sources"> => ({
      sources: [{ url: url(i), title: `Report ${i}` }],
    });
    const claim = (i: number): object => ({
      id: `claim ${i}`,
      text: "It is so.",
      by: "A",
      sources: [url(i)],
    });
    const war: EventInput = { id: "war", title: "War", start: "2023-10-01T08:00Z", end: "ongoing" };

    test.each([
      ["a source of its own", own],
      [
        "sources that others tell of too",
        (i) => ({ sources: [url(i), { url: "https://example.org/live", title: "Live" }] }),
      ],
      ["the date of its source", (i) => ({ sources: [{ url: url(i), published: "2023-10-02" }] })],
      ["a quote of its source", (i) => ({ sources: [{ url: url(i), quote: `${i}` }] })],
      ["its place", (i) => ({ place: { name: "Town", lat: i / 7, lon: 2 } })],
      ["the name of a place", (i) => ({ place: `Town ${i % 30}` })],
      ["claims", (i) => ({ ...own(i), claims: [claim(i)] })],
      ["a field that there is not", (i) => ({ ...own(i), fatalities: 3 })],
      ["a status that there is not", (i) => ({ ...own(i), status: "seen" })],
      ["pictures", (i) => ({ ...own(i), media: [{ url: `${url(i)}/a.png`, alt: "A" }] })],
      ["a time after something that goes on", own, [war]],
      ["an id, where one was given twice", () => ({}), [war, { ...war, title: "The same" }]],
    ] as [string, (i: number) => object, EventInput[]?][])(
      "reads only what is new, each with %s",
      (_, more, others = []) => {
        const looks = { count: 0 };
        const eventAt = (i: number): EventInput => Object.assign(watchedEvent(i, looks), more(i));
        const events = [...others, ...Array.from({ length: 100 }, (_1, i) => eventAt(i))];
        let dataset = createDataset({ events });
        let input: TimelineInput = { events };
        looks.count = 0;
        for (let i = 0; i < 20; i++) {
          const change = { upsert: [eventAt(100 + i)], remove: [`e${i}`] };
          ({ dataset, input } = merged(dataset, input, change));
        }
        expect(looks.count).toBeLessThanOrEqual(20);
        expect(everything(dataset)).toEqual(everything(createDataset(input)));
      },
    );

    test("reads only what is new, in an event whose claim is corrected", () => {
      const looks = { count: 0 };
      const eventAt = (i: number, text: string): EventInput =>
        Object.assign(watchedEvent(i, looks), own(i), { claims: [{ ...claim(i), text }] });
      const events = Array.from({ length: 100 }, (_, i) => eventAt(i, "It is so."));
      const input: TimelineInput = { events, relations: [{ from: "claim 7", to: "e9", type: "after" }] };
      const dataset = createDataset(input);
      looks.count = 0;
      const after = merged(dataset, input, { upsert: [eventAt(7, "It is not.")], remove: [] });
      expect(looks.count).toBeLessThanOrEqual(1);
      expect(everything(after.dataset)).toEqual(everything(createDataset(after.input)));
    });
  });

  test("reads only what is new, of copies of events whose source others tell otherwise", () => {
    const looks = { count: 0 };
    const sourcesOf = (i: number): EventInput["sources"] => [
      { url: `https://example.org/${i >> 1}`, publisher: `Paper ${i % 7}` },
    ];
    const events = Array.from({ length: 100 }, (_, i) => watchedEvent(i, looks, sourcesOf(i)));
    let input: TimelineInput = { events };
    let dataset = createDataset(input);
    looks.count = 0;
    for (let turn = 0; turn < 6; turn++) {
      const some = input.events.filter((_, i) => i % 6 === turn);
      ({ dataset, input } = merged(dataset, input, {
        upsert: some.map((event) => ({ ...event })),
        remove: [],
      }));
    }
    expect(looks.count, "each is looked at when it is copied").toBeLessThanOrEqual(100);
    expect(everything(dataset)).toEqual(everything(createDataset(input)));
  });

  test.each([
    ["plain ones", {}],
    ["such as go on", { end: "ongoing" }],
    [
      "such as have claims, a place and a field that there is not",
      { claims: ["It is so."], place: "Town", x: 1 },
    ],
    ["such as have no id", { id: undefined }],
  ] as [string, object][])("holds nothing of what was there before: %s", async (_, more) => {
    setFlagsFromString("--expose-gc");
    const collectGarbage = runInNewContext("gc") as () => void;
    const eventAt = (i: number): EventInput => ({
      ...{ id: `e${i}`, title: `Event ${i}`, start: `2023-10-${10 + (i % 20)}T10:00Z`, actors: ["A"] },
      ...{ sources: [`https://example.org/${i}`], ...more },
    });
    let dataset = createDataset({ events: Array.from({ length: 20 }, (_1, i) => eventAt(i)) });
    const before: WeakRef<object>[] = [];
    for (let turn = 0; turn < 5; turn++) {
      before.push(new WeakRef(dataset), new WeakRef(dataset.order));
      dataset = merged(dataset, { events: [] }, { upsert: [eventAt(20 + turn)], remove: [] }).dataset;
    }
    const held = async (): Promise<number> => {
      await new Promise((resolve) => setTimeout(resolve)); // what was looked at in this task is kept until it ends
      collectGarbage();
      return before.filter((one) => one.deref() !== undefined).length;
    };
    await expect.poll(held).toBe(0); // the engine's own caches may let go a little later
    expect(dataset.count).toBe(25);
  });

  test("finds events by numbers that stand for ids, and by the digits of these, without looking at others", () => {
    const looks = { count: 0 };
    const eventAt = (i: number, id: unknown): EventInput => Object.assign(watchedEvent(i, looks), { id });
    const events = Array.from({ length: 100 }, (_, i) => eventAt(i, i));
    const dataset = createDataset({ events });
    looks.count = 0;
    const change = {
      upsert: [eventAt(200, 7), eventAt(201, "8"), eventAt(202, 300)],
      remove: ["9", 10 as never],
    };
    const after = merged(dataset, { events }, change);
    expect(looks.count).toBeLessThanOrEqual(3);
    expect(after.dataset.count).toBe(99);
    expect(["7", "8", "9", "10", "300"].map((id) => after.dataset.indexOf(id) >= 0)).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
    expect(after.dataset.event(after.dataset.indexOf("8")).title).toBe("Event 201");
    expect(everything(after.dataset)).toEqual(everything(createDataset(after.input)));
  });

  test("takes in what has an issue for each of very many events", () => {
    const events = Array.from({ length: 150_000 }, (_, i) => ({ id: `e${i}`, start: 1.7e12 + i * 1000 }));
    const dataset = createDataset({ events: events as unknown as EventInput[] });
    expect(dataset.everyIssue().length).toBe(150_000);
    const upsert = [{ id: "e7", title: "Named", start: 1.7e12 + 7000 }];
    const after = merged(dataset, { events: [] }, { upsert, remove: ["e9"] });
    expect(after.dataset.everyIssue().length).toBe(149_998);
    expect(after.dataset.issues.at(-1)).toMatchObject({ code: "title-missing", count: 149_898 });
  });

  test("lets go of sources that nobody names when they are many", () => {
    const event = (i: number): EventInput => ({
      id: `e${i}`,
      title: "Event",
      start: "2023-10-07",
      sources: [`https://example.org/${i}`],
    });
    let dataset = createDataset({ events: [event(0)] });
    let input: TimelineInput = { events: [event(0)] };
    let highest = 0;
    for (let i = 1; i < 2500; i++) {
      ({ dataset, input } = merged(dataset, input, { upsert: [event(i)], remove: [`e${i - 1}`] }));
      expect(dataset.sources.length).toBe(1);
      highest = Math.max(highest, dataset.citations.sources[0] ?? 0);
    }
    expect(highest).toBeGreaterThan(500);
    expect(highest).toBeLessThan(2000);
  });

  test("lets go of names of speakers that are gone when they are many", () => {
    const looks = { count: 0 };
    const claimed = (i: number): EventInput => ({
      id: `c${i}`,
      title: "Claim",
      start: "2023-10-07",
      claims: [{ by: `Witness ${i}`, text: "It is so." }],
    });
    const events = [...Array.from({ length: 100 }, (_, i) => watchedEvent(i, looks)), claimed(0)];
    let dataset = createDataset({ events });
    looks.count = 0;
    for (let i = 1; i < 1500; i++) {
      const change = { upsert: [claimed(i)], remove: [`c${i - 1}`] };
      ({ dataset } = merged(dataset, { events: [] }, change));
    }
    expect(looks.count).toBe(100); // all was read again once
    expect(dataset.event(dataset.indexOf("c1499")).claims[0]!.by.name).toBe("Witness 1499");
  });

  test("lets go of places that nobody names when they are many", () => {
    const event = (i: number): EventInput => ({
      id: `e${i}`,
      title: "Event",
      start: "2023-10-07",
      place: { name: "Town", lat: 1, lon: i / 100 },
    });
    let dataset = createDataset({ events: [event(0)] });
    const numbers: number[] = [];
    for (let i = 1; i < 2500; i++) {
      const change = { upsert: [event(i)], remove: [`e${i - 1}`] };
      ({ dataset } = merged(dataset, { events: [] }, change));
      numbers.push(dataset.places.length);
      expect(dataset.places[dataset.event(0).places[0]!]!.lon).toBe(i / 100);
    }
    expect(Math.max(...numbers)).toBeGreaterThan(500);
    expect(Math.max(...numbers)).toBeLessThan(2000);
    expect(Math.min(...numbers.slice(1500))).toBeLessThan(100);
  });

  test("says what a corrected event says of its source", () => {
    const event = (title: string): EventInput => ({
      id: "e",
      title: "Event",
      start: "2023-10-07",
      sources: [{ url: "https://example.org/1", title }],
    });
    const { dataset } = merged(
      createDataset({ events: [event("Reprot")] }),
      { events: [] },
      { upsert: [event("Report")], remove: [] },
    );
    expect(Array.from(dataset.sources, ({ title }) => title)).toEqual(["Report"]);
  });

  test.each([{}, { agency: "Agency" }])(
    "says what is written to the source of an event that is handed over again, with %o",
    (more) => {
      const source = { url: "https://example.org/1", title: "Reprot", ...more };
      const event: EventInput = { id: "e", title: "Event", start: "2023-10-07", sources: [source] };
      const before = createDataset({ events: [event] });
      source.title = "Report";
      const { dataset } = merged(before, { events: [] }, { upsert: [{ ...event }], remove: [] });
      expect(Array.from(dataset.sources, ({ title }) => title)).toEqual(["Report"]);
    },
  );

  test("gives the same as reading all for any input of the types", () => {
    fc.assert(
      fc.property(timelines, timelines, fc.array(fc.nat(50)), (before, news, gone) => {
        const remove = gone.map((at) => before.events[at % Math.max(1, before.events.length)]?.id ?? "");
        const upsert = news.events.filter(
          (event, i) => !news.events.slice(0, i).some(({ id }) => id === event.id),
        );
        const change = { upsert: upsert.filter(({ id }) => !remove.includes(id ?? "")), remove };
        const { dataset, input } = merged(createDataset(before), before, change);
        expect(everything(dataset)).toEqual(everything(createDataset(input)));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test.each(seeds)(
    "draws midnights as days as soon as no other time is left, and no longer (seed %i)",
    (seed) => {
      const random = seeded(seed);
      const day = 86_400_000;
      const pick = pickWith(random);
      const midnights = [20_000 * day, 20_003 * day];
      const others = [20_001 * day + 3_600_000, "2024-10-06T08:30Z"];
      const event = (id: string, isDay: boolean): EventInput => {
        const start = isDay
          ? pick([...midnights, "2024-10-05T00:00Z"])
          : pick([...others, ...midnights, "2024-10-05"]);
        const end =
          random() < 0.5 ? undefined : isDay ? 20_010 * day : pick([20_010 * day, 20_010 * day + 1]);
        const title = random() < 0.5 ? id : ` ${id} `; // the latter is cleaned, so that a record is made at once
        return { id, title, start, ...(end === undefined ? {} : { end }) };
      };
      const ids = ["a", "b", "c", "d"];
      let input: TimelineInput = { events: ids.map((id) => event(id, random() < 0.7)) };
      let dataset = createDataset(input);
      let [asDays, asMoments] = [0, 0];
      for (let turn = 0; turn < 30; turn++) {
        const id = pick(ids);
        const isRemoved = random() < 0.3;
        const change = {
          upsert: isRemoved ? [] : [event(id, random() < 0.7)],
          remove: isRemoved ? [id] : [],
          // Whatever the seed, there are days alone once, and once not.
          ...(turn === 10 && { upsert: ids.map((one) => event(one, true)), remove: [] }),
          ...(turn === 20 && { upsert: [{ id, title: id, start: "2024-10-06T08:30Z" }], remove: [] }),
        };
        ({ dataset, input } = merged(dataset, input, change));
        expect(everything(dataset)).toEqual(everything(createDataset(input)));
        if (dataset.issues.some(({ code }) => code === "all-midnight")) asDays++;
        else asMoments++;
      }
      expect(Math.min(asDays, asMoments)).toBeGreaterThan(0);
    },
  );

  test("does not look again at events that stay, and leaves what was there as it was", () => {
    const looks = { count: 0 };
    const read = { id: "read", title: " cleaned ", start: "2023-10-20T10:00Z", actors: ["A"] };
    const events = [...Array.from({ length: 500 }, (_, i) => watchedEvent(i, looks)), read];
    const dataset = createDataset({ events });
    const record = dataset.event(dataset.indexOf("read"));
    const before = { order: [...dataset.order], first: dataset.event(0).id, total: dataset.total };
    looks.count = 0;
    const after = merged(
      dataset,
      { events },
      {
        upsert: [
          { id: "e7", title: "Anew", start: "2023-10-30T10:00Z", actors: ["A"] },
          { id: "late", title: "Late", start: "2023-10-31T10:00Z", actors: ["A", "B"] },
        ],
        remove: ["e3", "e4"],
      },
    ).dataset;
    expect(looks.count).toBe(0);
    expect(after.total).toBe(500);
    expect(after.event(after.indexOf("read")).index).toBe(after.indexOf("read"));
    expect(after.indexOf("read")).not.toBe(dataset.indexOf("read"));
    expect(record.index).toBe(dataset.indexOf("read"));
    expect(after.indexOf("e3")).toBe(-1);
    expect(after.event(after.indexOf("e7")).title).toBe("Anew");
    expect(after.event(after.count - 1).id).toBe("late");
    expect({ order: [...dataset.order], first: dataset.event(0).id, total: dataset.total }).toEqual(before);
    expect(dataset.indexOf("e3")).toBeGreaterThan(-1);
    expect(dataset.actors.map(({ id }) => id)).toEqual(["A"]);
  });

  test("finds every id after thousands of changes", () => {
    const random = seeded(3);
    let input: TimelineInput = { events: Array.from({ length: 50 }, (_, i) => plain(i, random)) };
    let dataset = createDataset(input);
    for (let n = 0; n < 2000; n++) {
      const upsert = [plain(Math.floor(random() * 200), random)];
      const remove = [`e${Math.floor(random() * 200)}`].filter((id) => id !== upsert[0]!.id);
      ({ dataset, input } = merged(dataset, input, { upsert, remove }));
    }
    const ids = input.events.map(({ id }) => id!);
    expect(ids.map((id) => dataset.event(dataset.indexOf(id)).id)).toEqual(ids);
    expect(dataset.count).toBe(ids.length);
  });
});

const plain = (i: number, random: () => number): EventInput => ({
  id: `e${i}`,
  title: `Event ${i}`,
  start: 1.7e12 + Math.floor(random() * 1e9),
  actors: ["A"],
});
