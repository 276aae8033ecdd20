/** @import {Adapter, BenchData} from "../types.ts" */
import { from, to } from "../data.mjs";
import { byLane, reachable } from "./lanes.mjs";

/** @param {BenchData} data */
const shape = (data) => [
  {
    group: "Actors",
    data: byLane(data, ({ title, start, end, kind }) => ({
      timeRange: [start, end ?? start],
      val: kind,
      labelVal: title,
    })).map(({ name, items }) => ({ label: name, data: items })),
  },
];

/**
 * Segments without titles. It zooms by brushing a range, which cannot be done step by step: `zoomX` is called, without
 * animation, so that a step ends with its picture.
 *
 * @type {Adapter<any, any, any>}
 */
export const adapter = {
  name: "timelines-chart",
  draws: "svg",
  labels: false,
  scripts: ["test/bench/node_modules/timelines-chart/dist/timelines-chart.min.js"],
  prepare: shape,
  mount(host, data) {
    const chart = new /** @type {any} */ (globalThis).TimelinesChart(host);
    chart.enableAnimations(false).width(1200).maxHeight(560).maxLineHeight(40).zQualitative(true).data(data);
    return { chart, range: [from, to] };
  },
  isDrawn: (_, host) => host.querySelector(".series-segment") !== null,
  update(handle, data) {
    handle.chart.data(data);
    return handle;
  },
  range: ({ range }) => range,
  setRange(handle, start, end) {
    handle.range = [start, end];
    handle.chart.zoomX([new Date(start), new Date(end)]);
  },
  hoverPoint: (_, host, k) => reachable(host, ".series-segment", k * 5),
  hasPreview: () =>
    [...document.querySelectorAll(".chart-tooltip, .d3-tip")].some(
      (tip) => Number(getComputedStyle(tip).opacity) > 0 && (tip.textContent ?? "").length > 10,
    ),
  marks: ".series-segment",
  destroy(_, host) {
    host.replaceChildren();
  },
};
