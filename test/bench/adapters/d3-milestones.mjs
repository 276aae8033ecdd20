/** @import {Adapter, BenchData} from "../types.ts" */
import { from, to } from "../data.mjs";
import { byLane, isoDay } from "./lanes.mjs";

const folder = "test/bench/node_modules/d3-milestones/build";

/** @param {BenchData} data */
const shape = (data) =>
  byLane(data, ({ title, start, sources }) => ({
    timestamp: isoDay(start),
    text: title,
    url: sources[0]?.url,
  }))
    .filter(({ items }) => items.length > 0)
    .map(({ name, items }) => ({
      category: name,
      entries: items.sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1)),
    }));

/** @param {number} time */
const month = (time) => isoDay(time).slice(0, 7);

/**
 * Points in time only, collected by month, with its placing of labels on. It has no gesture: another range is rendered.
 *
 * @type {Adapter<any, any, any>}
 */
export const adapter = {
  name: "d3-milestones",
  draws: "html",
  labels: true,
  scripts: [`${folder}/d3-milestones.min.js`],
  styles: [`${folder}/d3-milestones.css`],
  prepare: shape,
  mount(host, data) {
    const chart = /** @type {any} */ (globalThis)
      .milestones(host)
      .mapping({ category: "category", entries: "entries" })
      .parseTime("%Y-%m-%d")
      .aggregateBy("month")
      .autoResize(false)
      .optimize(true)
      .range([month(from), month(to)]);
    chart.render(data);
    return { chart, data, range: [from, to] };
  },
  isDrawn: (_, host) => host.querySelector("[class*=milestones__group]") !== null,
  update(handle, data) {
    handle.chart.render(data);
    return { ...handle, data };
  },
  range: ({ range }) => range,
  setRange(handle, start, end) {
    handle.range = [start, end];
    handle.chart.range([month(start), month(end)]).render(handle.data);
  },
  marks: "[class*=milestones__group__bullet]",
  titles: "[class*=milestones__group__label__text__title], [class*=milestones__group__label__text]",
  destroy(_, host) {
    host.replaceChildren();
  },
};
