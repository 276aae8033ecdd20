import { describe, expect, test } from "vitest";
import { meets } from "../../../src/base/boxes.ts";
import type { Box } from "../../../src/base/units.ts";
import { axisHeight, endMargin } from "../../../src/layout/createLayout.ts";
import type { TieLine } from "../../../src/layout/frame.ts";
import { estimateWidth } from "../../../src/layout/textWidth.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { EventInput, RelationInput } from "../../../src/model/input.ts";
import { createPipeline, type FrameState, type PictureState } from "../../../src/pipeline.ts";
import type { SceneNode } from "../../../src/scene/node.ts";
import { paintByProperty } from "../../../src/scene/theme.ts";
import { createOverlays } from "../../../src/layout/overlays.ts";
import { createWords } from "../../../src/words/words.ts";
import { seeded, seeds } from "../seeds.ts";

interface Drawn {
  readonly lines: readonly TieLine[];
  readonly labels: readonly { readonly box: Box }[];
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const day = 86_400_000;

/** The picture of events with one of them selected, home or from a day on. */
function draw(
  events: readonly EventInput[],
  relations: readonly RelationInput[],
  selected: string,
  more: {
    readonly keep?: PictureState["keep"];
    readonly hidden?: readonly string[];
    readonly start?: number;
    readonly days?: number;
    readonly direction?: 1 | -1;
  } = {},
): Drawn {
  const { keep = null, hidden = [], start, days = 10, direction = 1 } = more;
  const dataset = createDataset({ events, relations });
  const words = createWords({ locale: "en", zone: dataset.zone });
  const pipeline = createPipeline();
  const state: PictureState = {
    dataset,
    words,
    lanes: { order: "given", fold: true, hidden: new Set(hidden) },
    keep,
    measure: estimateWidth,
  };
  const width = 900;
  const home = pipeline.home(state, width);
  const plot = pipeline.plot(state, width).width;
  const viewport = start === undefined ? home : { start, msPerPx: (days * day) / plot, top: 0 };
  const selection = new Set([dataset.indexOf(selected)]);
  const height = pipeline.homeHeight(state, width);
  const frame: FrameState = {
    viewport,
    width,
    height,
    direction,
    prefix: "a",
    paint: paintByProperty,
    selection,
    related: selection,
    hovered: null,
  };
  const { shown: laid, scene } = pipeline.draw(state, frame);
  const overlays = createOverlays()(laid, { ...state, index: pipeline.index(state) }, frame);
  expect(height).toBeGreaterThan(axisHeight);
  return {
    lines: overlays.ties,
    labels: [...laid.labels, ...overlays.notes],
    from: laid.offset,
    to: laid.offset + laid.frame.size.plot + endMargin,
    text: textsOf(scene).join("\n"),
  };
}

const textsOf = ({ text, children }: SceneNode): string[] => [
  ...(text === null ? [] : [text]),
  ...children.flatMap(textsOf),
];

const a: EventInput = { id: "a", title: "First", start: "2020-01-05", actors: ["A"] };
const b: EventInput = { id: "b", title: "Second", start: "2020-01-08", actors: ["B"] };
const answer: RelationInput = { from: "b", to: "a", type: "response-to" };

describe("the lines of a selected event's relations", () => {
  test("lead from the cause to the response, with the type and the time between as seen from the selected event", () => {
    const [line] = draw([a, b], [answer], "a").lines;
    expect(line?.label?.text).toBe("followed by the response · 3 days later");
    const [back] = draw([a, b], [answer], "b").lines;
    expect(back?.label?.text).toBe("in response to · 3 days earlier");
    for (const one of [line, back]) {
      const [tip] = one!.head!;
      const ends = one!.pieces.flat();
      // The tip lies at the later mark, the dot at the earlier one.
      expect(tip!.x).toBeGreaterThan(one!.dots[0]!.x + 100);
      expect(ends.length).toBeGreaterThan(10);
    }
  });

  test("have an arrow only where the type says that one came of the other", () => {
    const headsOf = (type: string): boolean[] =>
      draw([a, b], [{ from: "b", to: "a", type }], "a").lines.map(({ head }) => head !== null);
    expect(["response-to", "causes", "updates"].map(headsOf)).toEqual([[true], [true], [true]]);
    expect(["about", "part-of", "contrasts-with", "own"].map(headsOf)).toEqual([
      [false],
      [false],
      [false],
      [false],
    ]);
  });

  test("are those of the selected event alone, and none without one", () => {
    const events = [a, b, { ...b, id: "c", title: "Third" }];
    const relations = [answer, { from: "c", to: "b", type: "about" }];
    expect(draw(events, relations, "a").lines).toHaveLength(1);
    expect(draw(events, relations, "b").lines).toHaveLength(2);
    expect(draw(events, relations, "unknown").lines).toEqual([]);
  });

  test("end at the view's edge where the other event is out of sight, on the side it lies", () => {
    const january = Date.UTC(2020, 0, 1);
    const far = { ...b, start: "2020-03-08" };
    const right = draw([a, far], [answer], "a", { start: january });
    expect(Math.max(...right.lines[0]!.pieces.flat().map(({ x }) => x))).toBeCloseTo(right.to - 2 - 7, -1.5);
    expect(right.lines[0]?.label?.text).toBe("followed by the response · 63 days later");
    const march = Date.UTC(2020, 2, 4);
    const left = draw([a, far], [answer], "b", { start: march });
    expect(Math.min(...left.lines[0]!.pieces.flat().map(({ x }) => x))).toBeCloseTo(left.from + 2, -1);
    expect(draw([a, far], [answer], "a", { start: Date.UTC(2020, 1, 1) }).lines).toEqual([]);
  });

  test("end in a ring and say why where the other event has no mark", () => {
    const isFirst = (event: number): boolean => event === 0;
    const [filtered] = draw([a, b], [answer], "a", { keep: isFirst }).lines;
    expect(filtered?.ring).not.toBeNull();
    expect(filtered?.label?.text).toBe("followed by the response · 3 days later · not shown by the filter");
    const [hidden] = draw([a, b], [answer], "a", { hidden: ["B"] }).lines;
    expect(hidden?.label?.text).toBe("followed by the response · 3 days later · its lane is hidden");
    expect(draw([a, b], [answer], "b", { keep: isFirst }).lines).toEqual([]);
    const { start: _, ...undated } = b;
    const [tray] = draw([a, undated], [answer], "a").lines;
    expect(tray?.label?.text).toBe("followed by the response · date not stated");
  });

  test("tie the events in which claims are made", () => {
    const claims = [{ id: "said", by: "Someone", text: "So it was" }];
    const { lines } = draw([a, { ...b, claims }], [{ from: "said", to: "a", type: "about" }], "a");
    expect(lines.map(({ label }) => label?.text)).toEqual(["spoken of in · 3 days later"]);
  });

  test("say how many sources the selected event has, beside its title", () => {
    expect(draw([{ ...a, sources: ["Paper"] }, b], [answer], "a").text).toContain("1 source");
    expect(draw([a, b], [answer], "b").text).toContain("no source given");
  });

  test.each(seeds.slice(0, 6))("leave every word of an event and of a line legible (seed %i)", (seed) => {
    const random = seeded(seed);
    const events = Array.from({ length: 24 }, (_, i): EventInput => {
      const at = 1 + Math.floor(random() * 27);
      const start =
        random() < 0.2
          ? `[2020-01-${String(at).padStart(2, "0")}..]`
          : `2020-01-${String(at).padStart(2, "0")}`;
      const title = `An event that has a title of some length ${i}`.slice(0, 12 + Math.floor(random() * 32));
      return {
        id: `e${i}`,
        title,
        start,
        actors: [`Actor ${Math.floor(random() * 5)}`, `Actor ${Math.floor(random() * 5)}`],
      };
    });
    const types = ["response-to", "about", "causes"];
    const relations = Array.from({ length: 10 }, (_, i) => ({
      from: "e0",
      to: `e${1 + Math.floor(random() * 23)}`,
      type: types[i % 3]!,
    }));
    const { lines, labels, from, to } = draw(events, relations, "e0");
    const own = lines.flatMap(({ label }) => (label === null ? [] : [label]));
    const all = [...labels, ...own];
    expect(lines.length).toBeGreaterThan(0);
    for (const { pieces, head } of lines) {
      for (const { x, y } of [...pieces.flat(), ...(head ?? [])]) {
        const point = { x: x - 0.5, y: y - 0.5, width: 1, height: 1 };
        for (const { box } of all) expect(meets(box, point)).toBe(false);
      }
    }
    for (const { box } of own) {
      expect(box.x).toBeGreaterThanOrEqual(from);
      expect(box.x + box.width).toBeLessThanOrEqual(to);
      expect(all.filter((other) => other.box !== box && meets(other.box, box))).toEqual([]);
    }
  });
});
