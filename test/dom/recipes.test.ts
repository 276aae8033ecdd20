import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { createTimeline } from "../../src/index.ts";
import type { EventInput, Timeline, TimelineInput, TimelineOptions } from "../../src/index.ts";

type Input = TimelineInput | readonly EventInput[];
interface Recipes {
  readonly options: TimelineOptions;
  readonly fromMilestones: (list: unknown, names: object) => readonly EventInput[];
  readonly fromTimelinesChart: (groups: unknown) => TimelineInput;
  readonly fromSimile: (json: unknown) => readonly EventInput[];
  readonly eventsOfXml: (xml: string) => unknown;
  readonly fromMarkwhen: (text: string) => {
    readonly input: TimelineInput;
    readonly left: readonly object[];
  };
  readonly fromTimemap: (data: unknown, options: object) => TimelineInput;
  readonly rows: readonly EventInput[];
  readonly ownOptions: TimelineOptions;
}

let recipes: Recipes;
let timeline: Timeline | undefined;

beforeAll(async () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/recipes.md"), "utf8");
  const code = [...page.matchAll(/^```js\n(.*?)^```$/gms)].map(([, block]) => block).join("\n");
  recipes = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)) as Recipes;
});

afterEach(() => timeline?.destroy());

/** What a timeline makes of it. */
function draw(
  input: Input,
  options: TimelineOptions = {},
): { codes: string[]; shown: number; lanes: number } {
  timeline = createTimeline(document.createElement("div"), input, { width: 900, ...options });
  const { shown, lanes } = timeline.counts;
  return { codes: timeline.issues.map(({ code }) => code), shown, lanes };
}

describe("the recipe for", () => {
  test("d3-milestones takes texts, years, timestamps and links", () => {
    const list = [
      { year: 1985, title: "A version" },
      { timestamp: "2012-09-09", text: "Another", url: "https://example.org/2" },
    ];
    const drawn = draw(list as never, recipes.options);
    expect(drawn.codes).toEqual([]);
    expect(drawn.shown).toBe(2);
  });

  test("nested d3-milestones makes an actor of each category", () => {
    const names = { category: "system", entries: "versions", timestamp: "year", text: "title" };
    const list = [
      { system: "One", versions: [{ year: 1985, title: "1.0" }] },
      { system: "Two", versions: [{ year: 1990, title: "2.0" }] },
    ];
    expect(draw(recipes.fromMilestones(list, names))).toMatchObject({ shown: 2, lanes: 2 });
  });

  test("timelines-chart gives each label a lane, unless they are folded into their group", () => {
    const segment = { timeRange: ["2020-01-01T00:00:00Z", "2020-02-01T00:00:00Z"], val: 3 };
    const groups = [
      {
        group: "Plant",
        data: [
          { label: "north", data: [segment] },
          { label: "south", data: [segment] },
        ],
      },
    ];
    const input = recipes.fromTimelinesChart(groups);
    expect(draw(input, { lanes: { fold: false } })).toMatchObject({ shown: 2, lanes: 2 });
    timeline?.destroy();
    expect(draw(input)).toMatchObject({ shown: 2, lanes: 1 });
  });

  test("SIMILE keeps bounds as bounds and takes an end without duration for the latest moment", () => {
    const events = recipes.fromSimile({
      events: [
        { title: "Birth", start: "Nov 14 1840 00:00:00 GMT" },
        { title: "Stay", start: "1845", latestStart: "1846", end: "1850", isDuration: true },
        { title: "Once", start: "1863-05-01", end: "1863-06-01", link: "https://example.org/1" },
      ],
    });
    expect(events.map(({ start, end }) => [start, end])).toEqual([
      ["1840-11-14", undefined],
      ["[1845..1846]", "1850"],
      ["[1863-05-01..1863-06-01]", undefined],
    ]);
    expect(draw(events).codes).toEqual([]);
  });

  test("SIMILE reads its XML too, as text", () => {
    const xml =
      '<data><event start="Nov 14 1840 00:00:00 GMT" title="Birth">A &lt;b&gt;text&lt;/b&gt;</event></data>';
    const [event] = recipes.fromSimile({ events: recipes.eventsOfXml(xml) });
    expect(event).toMatchObject({ title: "Birth", start: "1840-11-14", description: "A text" });
  });

  test("markwhen takes dated lines and tells which lines it left", () => {
    const { input, left } = recipes.fromMarkwhen(
      [
        "title: A plan",
        "// a comment",
        "section All",
        "group One #tag",
        "2023-01/2023-03: A task #Ann",
        "2023-04: See [the page](https://example.org/1)",
        "2023-05/4 months: A longer one",
        "endGroup",
        "now: Today",
        "endSection",
      ].join("\n"),
    );
    expect(left).toEqual([
      { line: 7, text: "2023-05/4 months: A longer one" },
      { line: 9, text: "now: Today" },
    ]);
    expect(input.events).toMatchObject([
      { title: "A task", start: "2023-01/2023-03", actors: ["One"], tags: ["Ann"] },
      { title: "See the page", start: "2023-04", sources: [{ url: "https://example.org/1" }] },
    ]);
    expect(draw(input).codes).toEqual([]);
  });

  test("timemap takes dates in the order that it is told", () => {
    const data = {
      sources: [{ id: "s1", title: "A source", date: "" }],
      events: [
        {
          id: "e1",
          description: "Something",
          date: "10/11/2015",
          time: "16:20",
          associations: ["gas", "police"],
          sources: ["s1", "unknown"],
          location: "A place",
          latitude: "31.3",
          longitude: "34.7",
        },
      ],
    };
    const input = recipes.fromTimemap(data, { dayFirst: true, isActor: (one: string) => one === "police" });
    expect(input.events[0]).toMatchObject({
      start: "2015-11-10T16:20",
      actors: ["police"],
      tags: ["gas"],
      sources: ["s1"],
      place: { lat: 31.3 },
    });
    expect(draw(input).codes).toEqual([]);
  });

  test("rows of one's own needs an accessor for each field", () => {
    const drawn = draw(recipes.rows, recipes.ownOptions);
    expect(drawn).toEqual({ codes: [], shown: 1, lanes: 2 });
  });
});
