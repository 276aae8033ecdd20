import { describe, expect, test } from "vitest";
import type { MeasureText } from "../../../src/layout/textWidth.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import type { TimelineInput } from "../../../src/model/input.ts";
import { createPipeline, type PictureState } from "../../../src/pipeline.ts";
import { spanOf, viewOf } from "../../../src/view/viewport.ts";
import { createWords } from "../../../src/words/words.ts";

const width = 900;
const measure: MeasureText = (text) => text.length * 7;

function stateOf(input: Partial<TimelineInput>, keep: PictureState["keep"] = null): PictureState {
  const dataset = createDataset({ events: [], ...input });
  const words = createWords({ locale: "en", zone: dataset.zone });
  const lanes = { order: "given", fold: true, hidden: new Set<string>() } as const;
  return { dataset, words, lanes, keep, measure };
}

/** What the axis and the lines below the lanes say at home. */
function shownAtHome(state: PictureState) {
  const pipeline = createPipeline();
  const { frame } = pipeline.lay(state, pipeline.home(state, width), width);
  const { fine, coarse, grid } = frame.axis;
  return {
    ticks: [...fine, ...coarse].map(({ label }) => label),
    grid: grid.length,
    tray: frame.tray,
    height: frame.contentHeight,
  };
}

/** The days with which home begins and ends. */
function homeOf(state: PictureState): readonly string[] {
  const pipeline = createPipeline();
  const { start, end } = spanOf(pipeline.home(state, width), pipeline.plot(state, width).width);
  return [start, end].map((at) => new Date(at).toISOString().slice(0, 10));
}

describe("a timeline that shows no dated event", () => {
  test("tells no time where nothing has a date, and says so where there are no events", () => {
    const { tray, height, ...axis } = shownAtHome(stateOf({}));
    expect(axis).toEqual({ ticks: [], grid: 0 });
    expect(tray).toMatchObject({ title: "No events.", items: [], more: "", height });
    const undated = shownAtHome(stateOf({ events: [{ title: "One day", actors: ["A"] }] }));
    expect(undated.ticks).toEqual([]);
    expect(undated.tray).toMatchObject({ title: "date not stated", items: [{ text: "One day" }] });
  });

  test("tells the time that was asked for all the same", () => {
    const state = { ...stateOf({}), isPlaced: true };
    const view = viewOf({ start: Date.UTC(2023, 0, 1), end: Date.UTC(2024, 0, 1) }, width);
    const { coarse } = createPipeline().lay(state, view, width).frame.axis;
    expect(coarse.map(({ label }) => label)).toContain("2023");
  });

  test("tells the time around which the data are known", () => {
    const state = stateOf({ asOf: "2023-10-30" });
    expect(shownAtHome(state).ticks).toContain("Mon 30 October 2023");
  });

  test("is home where its periods are", () => {
    const periods = [
      { title: "A war", start: "1914-07-28", end: "1918-11-11" },
      { title: "Some time", start: "unknown" },
    ];
    expect(homeOf(stateOf({ periods }))).toEqual(["1914-05-10", "1918-12-13"]);
  });

  test("stays where the events are that a filter leaves out", () => {
    const events = ["2023-10-07", "2023-10-17", "2023-10-27"].map((start) => ({ title: "x", start }));
    const none = stateOf({ events }, () => false);
    expect(homeOf(none)).toEqual(homeOf(stateOf({ events })));
    const { ticks, tray } = shownAtHome(none);
    expect(ticks).toContain("October 2023");
    expect(tray?.title).toBe("No events.");
  });
});
