/** @import {Adapter, BenchData, BenchEvent} from "../types.ts" */
/** @import {Timeline} from "../../../src/index.ts" */
import { from, to } from "../data.mjs";

/**
 * Ours as a dense page has it, with controls above a picture as high as the others', keyboard and screen reader in
 * place. Mounted is the first picture, whole what is ready. Its wheel is turned so far that a step zooms as far as a step of
 * the others.
 *
 * @type {Adapter<Timeline, BenchData, readonly BenchEvent[]>}
 */
export const adapter = {
  name: "chronolane",
  draws: "svg",
  labels: true,
  scripts: ["dist/chronolane.min.js"],
  wheel: { deltaY: -100 * Math.log(1.08), ctrl: true },
  drag: { x: 800, y: 300 },
  prepare: (data) => data,
  mount(host, data) {
    const { createTimeline } = /** @type {any} */ (globalThis).Chronolane;
    return createTimeline(host, data, {
      height: 600,
      density: "compact",
      view: { start: from, end: to },
    });
  },
  isDrawn: (_, host) => host.querySelector(".chl-mark") !== null,
  whole: ({ ready }) => ready,
  prepareUpdate: (_, changed) => changed,
  async update(timeline, upsert) {
    timeline.merge({ upsert });
    await timeline.ready; // all of it is drawn
    return timeline;
  },
  range: ({ view }) => [view.start, view.end],
  hoverPoint(_, host, k) {
    const marks = [...host.querySelectorAll("svg [data-id]")].map((mark) => mark.getBoundingClientRect());
    const reachable = marks.filter(({ x, y }) => x > 300 && x < 1100 && y > 160 && y < 700);
    const box = reachable[(5 + 17 * k) % reachable.length];
    return box === undefined ? null : { x: box.x + Math.min(4, box.width / 2), y: box.y + box.height / 2 };
  },
  hasPreview: (_, host) => host.querySelector(".chl-preview:not([hidden])") !== null,
  marks: "svg [data-id]",
  ticks: "svg .chl-counts",
  titles: "svg text.chl-label",
  destroy: (timeline) => timeline.destroy(),
};
