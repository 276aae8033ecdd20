/** @import {Adapter, BenchEvent} from "../types.ts" */
import { from, to } from "../data.mjs";
import { copies, reachable } from "./lanes.mjs";

const folder = "test/bench/node_modules/vis-timeline";
const vis = () => /** @type {any} */ (globalThis).vis;

/** @param {BenchEvent} event @param {number} group @param {number} copy */
const item = (event, group, copy) => ({
  id: `${event.id}/${copy}`,
  group,
  content: event.title,
  title: `${event.title}, ${event.sources[0]?.publisher}`,
  start: event.start,
  ...(event.end === undefined ? { type: "box" } : { type: "range", end: event.end }),
});

/**
 * With stacking, as it comes. `rtl` is given because without it a timeline that is told its range stays hidden for a
 * second; `zoomFriction` makes a step zoom as far as the others'.
 *
 * @type {Adapter<any, any, any>}
 */
export const adapter = {
  name: "vis-timeline",
  draws: "html",
  labels: true,
  scripts: [`${folder}/standalone/umd/vis-timeline-graph2d.min.js`],
  styles: [`${folder}/styles/vis-timeline-graph2d.min.css`],
  wheel: { deltaY: -120 },
  drag: { x: 800, y: 590 },
  prepare: (data) => ({
    items: copies(data, item),
    groups: data.actors.map(({ name }, id) => ({ id, content: name })),
  }),
  mount(host, { items, groups }) {
    const set = new (vis().DataSet)(items);
    const options = {
      height: 600,
      width: "1200px",
      start: from,
      end: to,
      rtl: false,
      zoomFriction: 12.5,
      tooltip: { delay: 0 },
    };
    return { set, timeline: new (vis().Timeline)(host, set, new (vis().DataSet)(groups), options) };
  },
  isDrawn: (_, host) => host.querySelector(".vis-item") !== null,
  prepareUpdate: (data, events) => copies({ ...data, events }, item),
  update(handle, items) {
    handle.set.update(items);
    return handle;
  },
  range({ timeline }) {
    const { start, end } = timeline.getWindow();
    return [Number(start), Number(end)];
  },
  hoverPoint: (_, host, k) => reachable(host, ".vis-item-content", k * 7),
  hasPreview() {
    const tooltip = document.querySelector(".vis-tooltip");
    return tooltip !== null && getComputedStyle(tooltip).visibility === "visible";
  },
  marks: ".vis-item.vis-box, .vis-item.vis-range",
  titles: ".vis-item-content",
  destroy: ({ timeline }) => timeline.destroy(),
};
