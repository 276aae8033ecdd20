import { describe, expect, test } from "vitest";

import { createDataset } from "../../../src/model/createDataset.ts";
import { type Dataset, eventFlags } from "../../../src/model/dataset.ts";
import type { EventInput, TimelineInput } from "../../../src/model/input.ts";

const titles = (dataset: Dataset): unknown[] =>
  Array.from({ length: dataset.count }, (_, i) => dataset.event(i).title);
const codes = (dataset: Dataset): string[] => dataset.issues.map((issue) => issue.code);
const event = (more: Partial<EventInput>): EventInput => ({ title: "x", start: "2023", ...more });

describe("what is no input throws at once", () => {
  test.each<[string, unknown, RegExp]>([
    ["null", null, /null/u],
    ["nothing", undefined, /nothing/u],
    ["a text", "[]", /"\[\]"/u],
    ["an object without events", {}, /"events" is missing/u],
    ["events that are no list", { events: {} }, /"events" is an object/u],
  ])("%s", (_, input, message) => {
    // The contract is broken on purpose.
    expect(() => createDataset(input as TimelineInput)).toThrow(TypeError);
    expect(() => createDataset(input as TimelineInput)).toThrow(message);
  });

  test("an option's unknown zone is named", () => {
    expect(() => createDataset([], { timeZone: "Mars/Base" })).toThrow(/timeZone.*Mars\/Base/u);
  });
});

describe("order", () => {
  test("by earliest moment, ties by the narrower span, then as given, undated last", () => {
    const dataset = createDataset([
      { title: "undated" },
      { title: "year", start: "2023" },
      { title: "before", start: "[..2022]" },
      { title: "day", start: "2023-01-01" },
      { title: "month", start: "2023-01" },
      { title: "day again", start: "2023-01-01" },
    ]);
    expect(titles(dataset)).toEqual(["before", "day", "day again", "month", "year", "undated"]);
    expect([dataset.count, dataset.dated, dataset.total]).toEqual([6, 5, 6]);
    expect([...dataset.order.slice(0, 5)]).toEqual([...dataset.order.slice(0, 5)].sort((a, b) => a - b));
  });

  test("columns tell what the records tell, and index is the position", () => {
    const dataset = createDataset([
      event({ importance: 3, start: "2024" }),
      event({ start: "2023-10-07T12:34Z" }),
    ]);
    for (let i = 0; i < dataset.count; i++) {
      const { index, time, importance, id } = dataset.event(i);
      expect([index, dataset.indexOf(id)]).toEqual([i, i]);
      expect([dataset.order[i], dataset.start[i], dataset.end[i]]).toEqual([
        time.order,
        time.span.start,
        time.span.end,
      ]);
      expect(dataset.importance[i]).toBe(importance ?? 0);
    }
    expect(() => dataset.event(2)).toThrow(RangeError);
    expect(dataset.indexOf("nowhere")).toBe(-1);
  });
});

describe("ids", () => {
  const [first] = [event({ start: "2023-10-07", actors: ["Iran"], sources: ["AFP"] })];
  const idOf = (input: EventInput): string => createDataset([input]).event(0).id;

  test("derived from date, actors and first source, not from the wording", () => {
    expect(idOf({ ...first, title: "Another wording", description: "x" })).toBe(idOf(first));
    expect(idOf({ ...first, start: "2023-10-08" })).not.toBe(idOf(first));
    expect(idOf({ ...first, actors: ["Israel"] })).not.toBe(idOf(first));
    expect(idOf({ ...first, sources: ["Reuters"] })).not.toBe(idOf(first));
  });

  test("equal ones are numbered, and a given id is never taken away", () => {
    const id = idOf(first);
    const dataset = createDataset([first, first, { ...first, id: `${id}-2` }, first]);
    const all = Array.from({ length: dataset.count }, (_, i) => dataset.event(i));
    expect(all.map((one) => one.id)).toEqual([id, `${id}-3`, `${id}-2`, `${id}-4`]);
    expect(all.map((one) => one.derivedId)).toEqual([true, true, false, true]);
  });

  test("10,000 equal events are numbered one after the other", () => {
    const dataset = createDataset(Array.from({ length: 10_000 }, () => first));
    const id = idOf(first);
    expect(dataset.count).toBe(10_000);
    const ids = Array.from({ length: dataset.count }, (_, at) => dataset.event(at).id);
    expect(ids).toEqual(ids.map((_, at) => (at === 0 ? id : `${id}-${at + 1}`)));
  });

  test("names of built-in members are ids like others", () => {
    const input = JSON.parse(
      '[{"id":"__proto__","title":"a"},{"id":"constructor","title":"b"},{"id":"toString","title":"c"}]',
    ) as EventInput[];
    const dataset = createDataset(input);
    expect(dataset.indexOf("constructor")).toBe(1);
    expect(dataset.indexOf("hasOwnProperty")).toBe(-1);
    expect(dataset.issues).toEqual([]);
  });
});

describe("actors", () => {
  const actors = [
    { id: "iran", name: { en: "Iran", fa: "ایران" }, aliases: ["Islamic Republic"] },
    { id: "kanani", name: "Nasser Kanani", parent: "iran" },
  ];

  test("are found by id, alias and name in any language", () => {
    const events = ["iran", "Iran", "ایران", "Islamic Republic"].map((name) => event({ actors: [name] }));
    const dataset = createDataset({ actors, events });
    expect(Array.from({ length: 4 }, (_, i) => dataset.event(i).participations[0]?.actor)).toEqual([
      0, 0, 0, 0,
    ]);
    expect(dataset.issues).toEqual([]);
    expect(dataset.actors[1]?.parent).toBe(0);
    expect(dataset.actorOf("ایران")?.id).toBe("iran");
  });

  test("undeclared, become actors in order of appearance; told only where some are declared", () => {
    const events = [event({ actors: ["B", "A"] }), event({ actors: ["A"] })];
    const plain = createDataset(events);
    expect(plain.actors.map(({ id, declared }) => [id, declared])).toEqual([
      ["B", false],
      ["A", false],
    ]);
    expect(plain.issues).toEqual([]);
    const dataset = createDataset({
      actors,
      events: [event({ actors: ["Irna"] }), event({ actors: ["Irna"] })],
    });
    expect(dataset.issues).toMatchObject([
      { code: "unknown-actor", path: "/events/0/actors/0", hint: 'did you mean "iran"?' },
    ]);
  });

  test("an unknown source is compared with the ids that were given, and with no addresses", () => {
    const hintsFor = (id: string): readonly (string | undefined)[] =>
      createDataset({
        sources: [{ id: "wire-1", publisher: "A" }],
        events: [
          { title: "a", start: "2023", sources: ["https://b.example/x", { url: "https://c.example/x/?" }] },
          { title: "b", start: "2024", sources: [{ title: "c", derivedFrom: [id] }] },
        ],
      })
        .issues.filter(({ code }) => code === "unknown-source")
        .map(({ hint }) => hint);
    expect(hintsFor("wire-2")).toEqual(['did you mean "wire-1"?']);
    expect(hintsFor("https://a.example/x")).toEqual([undefined]);
  });

  test("100,000 in a chain of parents are read without recursion", () => {
    const chain = Array.from({ length: 100_000 }, (_, i) => ({
      id: `c${i}`,
      name: "c",
      ...(i > 0 ? { parent: `c${i - 1}` } : {}),
    }));
    const dataset = createDataset({ actors: [...chain].reverse(), events: [] });
    expect(dataset.actors).toHaveLength(100_000);
  });

  test("the same participation is shared, another role of the same actor is its own", () => {
    const dataset = createDataset([
      event({ actors: ["US", { actor: "US", role: "speaker" }, { actor: "US", role: "agent" }] }),
    ]);
    expect(dataset.event(0).participations.map(({ role }) => role)).toEqual([null, "speaker", "agent"]);
  });
});

describe("sources", () => {
  test("a text is an id, an address, or a publisher's name; equal ones fold into one", () => {
    const dataset = createDataset({
      sources: [{ id: "gulf", title: "Iran says", url: "https://gulfnews.com/a" }],
      events: [
        event({ sources: ["gulf", "https://gulfnews.com/a", "AFP"] }),
        event({
          sources: ["AFP", { url: "https://GULFNEWS.com/a", publisher: "Gulf News", quote: "success" }],
        }),
        event({
          sources: [
            { publisher: "BBC", published: "2023-10-30" },
            { publisher: "BBC", published: "2023-10-30" },
          ],
        }),
      ],
    });
    expect([...dataset.sources].map(({ id }) => id)).toEqual(["gulf", "AFP", "BBC"]);
    expect(dataset.sources.at(0)).toMatchObject({ publisher: "Gulf News", quote: null });
    const cited = Array.from({ length: 3 }, (_, i) => dataset.event(i).citations.map(({ source }) => source));
    expect(cited).toEqual([[0, 1], [1, 0], [2]]);
    expect(dataset.event(1).citations[1]?.quote).toBe("success");
    expect(dataset.issues).toEqual([]);
  });

  test("a refused address keeps its text, without a link", () => {
    const dataset = createDataset([event({ sources: ["javascript:alert(1)", { url: "data:text/html,x" }] })]);
    expect([...dataset.sources].map(({ publisher, title, url }) => [publisher, title, url])).toEqual([
      ["javascript:alert(1)", null, null],
      [null, "data:text/html,x", null],
    ]);
    expect(codes(dataset)).toEqual(["url-not-allowed", "url-not-allowed"]);
  });

  test("may rest on sources declared further down", () => {
    const sources = [
      { id: "a", derivedFrom: ["b"] },
      { id: "b", publisher: "AFP" },
    ];
    expect(createDataset({ sources, events: [] }).sources.at(0)?.derivedFrom).toEqual([1]);
  });
});

describe("claims, relations, corrections, periods", () => {
  test("holds an address once that comes after many sources of which more is told", () => {
    const told = Array.from({ length: 40 }, (_1, i) =>
      event({
        sources: Array.from({ length: 20 }, (_2, k) => ({ publisher: `P${i}-${k}`, author: "someone" })),
      }),
    );
    const named = Array.from({ length: 40 }, (_, i) =>
      event({ id: `p${i}`, sources: [`https://example.org/${i >> 1}`] }),
    );
    expect(createDataset({ events: [...told, ...named] }).sources.length).toBe(820);
  });

  test("holds far more sources than events, each once, however they are named", () => {
    const address = (i: number): string => `https://news.example/${String(i % 3000)}`;
    const events = Array.from({ length: 10 }, (_, e) => ({
      title: "x",
      start: "2023",
      sources: Array.from({ length: 600 }, (_1, i) =>
        i % 2 === 0 ? address(e * 600 + i) : { url: address(e * 600 + i), title: `No. ${String(i)}` },
      ),
    }));
    const { sources, issues } = createDataset({ events });
    expect(issues.filter(({ code }) => code !== "id-derived")).toEqual([]);
    expect(new Set([...sources].map(({ id }) => id)).size).toBe(3000);
    expect([sources.length, sources.independent()]).toEqual([3000, 3000]);
    expect(sources.at(3)).toMatchObject({ index: 3, id: address(3), title: "No. 3", origins: [3] });
    expect([sources.at(-1), sources.at(3000), sources.id(3000)]).toEqual([undefined, undefined, undefined]);
  });
  test("a claim is by an actor, a source or a name, whichever is called that", () => {
    const claims = ["iran", "gulf", "Somebody"].map((by) => ({ by, text: "x" }));
    const dataset = createDataset({
      actors: [{ id: "iran", name: "Iran" }],
      sources: [{ id: "gulf", publisher: "Gulf News" }],
      events: [event({ claims })],
    });
    const bys = dataset.event(0).claims.map(({ by }) => [by.actor, by.source, by.name]);
    expect(bys).toEqual([
      [0, null, null],
      [null, 0, null],
      [null, null, "Somebody"],
    ]);
  });

  test("who is named by a text alone is known wherever it is first met", () => {
    const claim = (by: string): NonNullable<EventInput["claims"]> => [{ by, text: "x" }];
    const dataset = createDataset({
      events: [
        event({ id: "a", claims: claim("Late actor") }),
        event({ id: "b", claims: claim("Late publisher") }),
        event({ id: "c", claims: claim("Tied") }),
        event({ id: "d", claims: claim("Nobody known") }),
        event({ id: "e", actors: ["Late actor"], sources: ["Late publisher"] }),
      ],
      relations: [{ from: "a", to: "b", type: "after", sources: ["Tied"] }],
    });
    const speakers = ["a", "b", "c", "d"].map((id) => {
      const { actor, source, name } = dataset.event(dataset.indexOf(id)).claims[0]!.by;
      return [dataset.actors[actor ?? -1]?.id, dataset.sources.id(source ?? -1), name];
    });
    expect(speakers).toEqual([
      ["Late actor", undefined, null],
      [undefined, "Late publisher", null],
      [undefined, "Tied", null],
      [undefined, undefined, "Nobody known"],
    ]);
    const isUnsourced = (id: string): boolean =>
      ((dataset.flags[dataset.indexOf(id)] ?? 0) & eventFlags.unsourced) !== 0;
    expect(["a", "b", "c", "d"].map(isUnsourced)).toEqual([true, false, false, true]);
  });

  test("relations tie events, claims and actors", () => {
    const dataset = createDataset({
      actors: [{ id: "iran", name: "Iran", claims: [{ id: "c2", by: "A", text: "x" }] }],
      events: [
        event({ id: "late", start: "2024" }),
        event({ id: "early", claims: [{ id: "c1", by: "A", text: "x" }] }),
      ],
      relations: [
        { from: "late", to: "early", type: "about" },
        { from: "c1", to: "c2", type: "contrasts-with" },
        { from: "iran", to: "late", type: "about" },
      ],
    });
    const event1 = { event: 1, claim: null, actor: -1 };
    expect(dataset.relations.map(({ from, to }) => [from, to])).toEqual([
      [event1, { event: 0, claim: null, actor: -1 }],
      [
        { event: 0, claim: "c1", actor: -1 },
        { event: -1, claim: "c2", actor: -1 },
      ],
      [{ event: -1, claim: null, actor: 0 }, event1],
    ]);
    expect(dataset.issues).toEqual([]);
  });

  test("a claim of an event that was set aside cannot be tied", () => {
    const dataset = createDataset({
      events: [event({ id: "a" }), event({ id: "a", claims: [{ id: "c", by: "A", text: "x" }] })],
      relations: [{ from: "c", to: "a", type: "about" }],
    });
    expect(codes(dataset)).toEqual(["duplicate-id", "relation-dangling"]);
  });

  test("corrections stay with their event, ongoing periods go to as-of", () => {
    const dataset = createDataset({
      asOf: "2023-10-30",
      events: [event({ id: "a" })],
      corrections: [{ event: "a", at: "2023-10-31", note: "The date was wrong." }],
      periods: [{ title: "War", start: "2023-10-07", end: "ongoing", actors: ["Israel"] }],
    });
    expect(dataset.corrections).toMatchObject([{ event: 0, note: "The date was wrong.", by: null }]);
    expect(dataset.periods).toMatchObject([
      { id: "period-1", actors: [0], time: { span: { end: Date.UTC(2023, 9, 31) } } },
    ]);
  });

  test("a figure lives in a claim with a speaker or not at all", () => {
    const figure = { measure: "killed", value: 1400, asReported: "killing 1,400 people" };
    const dataset = createDataset([
      event({ claims: [{ text: "1,400 killed", figure } as never, { by: "A", text: "x", figure }] }),
    ]);
    expect(dataset.event(0).claims.map((claim) => claim.figure?.value)).toEqual([1400]);
    expect(codes(dataset)).toEqual(["attribution-missing"]);
  });
});

describe("the caller's objects", () => {
  test("are neither changed nor frozen, and frozen ones are read", () => {
    const input = { events: [{ id: "a", title: "x", start: "2023", actors: ["Iran"], data: { mine: 1 } }] };
    const before = JSON.stringify(input);
    const dataset = createDataset(input);
    expect(JSON.stringify(input)).toBe(before);
    expect(Object.isFrozen(input.events[0])).toBe(false);
    expect(dataset.event(0).input).toBe(input.events[0]);
    expect(dataset.event(0).data).toBe(input.events[0]?.data);
    expect(createDataset(Object.freeze([Object.freeze({ title: "x" })])).count).toBe(1);
  });

  test("each field is read once, and no code of theirs is run to make text", () => {
    const reads = new Map<string, number>();
    const record = {
      title: {
        toString: () => {
          throw new Error("run");
        },
      },
      start: "2023",
      actors: ["Iran"],
      sources: ["AFP"],
    };
    const watched = new Proxy(record, {
      get: (target, key: string) => {
        reads.set(key, (reads.get(key) ?? 0) + 1);
        return Reflect.get(target, key) as unknown;
      },
    });
    const dataset = createDataset([watched as unknown as EventInput]);
    dataset.event(0);
    expect([...reads.values()].every((count) => count === 1)).toBe(true);
    expect(dataset.event(0).title).toBe("");
  });

  test("cannot reach the prototypes of objects", () => {
    const input = JSON.parse(
      '{"__proto__":{"polluted":1},"events":[{"title":{"__proto__":{"polluted":1},"en":"x"}}]}',
    ) as TimelineInput;
    const dataset = createDataset(input);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(dataset.event(0).title).toEqual(expect.objectContaining({ en: "x" }));
  });
});
