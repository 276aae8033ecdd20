/** @import {Adapter, BenchData} from "../types.ts" */
import { from, to } from "../data.mjs";
import { copies } from "./lanes.mjs";

const folder = "test/bench/node_modules/@knight-lab/timelinejs/dist";

/** @param {number} time */
function dateOf(time) {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
  };
}

/** @param {BenchData} data */
const shape = (data) => ({
  events: copies(data, ({ id, title, start, end, sources }, lane, copy) => ({
    unique_id: `${id}-${copy}`,
    start_date: dateOf(start),
    ...(end === undefined ? {} : { end_date: dateOf(end) }),
    text: { headline: title, text: sources[0]?.publisher },
    group: data.actors[lane]?.name,
  })),
});

/** @param {HTMLElement} host @param {ReturnType<typeof shape>} data @returns {Promise<{timeline: any, range: [number, number]}>} */
function build(host, data) {
  return new Promise((resolve) => {
    const timeline = new /** @type {any} */ (globalThis).TL.Timeline(host, data, {
      script_path: `/${folder}/js/`,
      font: null,
      width: 1200,
      height: 600,
      timenav_height: 420,
      hash_bookmark: false,
    });
    timeline.on("ready", () => resolve({ timeline, range: [from, to] }));
  });
}

/**
 * Slides with a navigator below, a row for each group. It shows more time than its width and zooms by a factor; other
 * data need another timeline.
 *
 * @type {Adapter<any, any, any>}
 */
export const adapter = {
  name: "TimelineJS",
  draws: "html",
  labels: true,
  scripts: [`${folder}/js/timeline.js`],
  styles: [`${folder}/css/timeline.css`],
  drag: { x: 800, y: 560 },
  prepare: shape,
  mount: build,
  isDrawn: (_, host) => host.querySelector(".tl-timemarker") !== null,
  update(_, data, host) {
    host.replaceChildren();
    host.removeAttribute("class");
    return build(host, data);
  },
  range: ({ range }) => range,
  setRange(handle, start, end) {
    handle.range = [start, end];
    handle.timeline._timenav.setZoomFactor((2 * (to - from)) / (end - start));
  },
  marks: ".tl-timemarker",
  titles: ".tl-timemarker h2.tl-headline",
  destroy(_, host) {
    host.replaceChildren();
  },
};
