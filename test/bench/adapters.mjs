/** @import {Adapter} from "./types.ts" */

/** Every adapter by the name it has in the table; the file under this folder. In the order of the report. */
const files = {
  chronolane: "adapters/chronolane.mjs",
  floor: "floors/keyed.mjs",
  "floor-of-elements": "floors/visible.mjs",
  "vis-timeline": "adapters/vis-timeline.mjs",
  timelinejs: "adapters/timelinejs.mjs",
  "d3-milestones": "adapters/d3-milestones.mjs",
  "timelines-chart": "adapters/timelines-chart.mjs",
  "echarts-svg": "adapters/echarts-svg.mjs",
  "echarts-canvas": "adapters/echarts-canvas.mjs",
};

/** @param {readonly string[] | null} names  null: all */
export async function loadAdapters(names) {
  /** @type {Map<string, {file: string, adapter: Adapter}>} */
  const loaded = new Map();
  for (const name of names ?? Object.keys(files)) {
    const file = files[/** @type {keyof typeof files} */ (name)];
    if (file === undefined) {
      throw new TypeError(`unknown library ${name}; expected some of ${Object.keys(files).join(", ")}`);
    }
    const { adapter } = await import(`./${file}`);
    loaded.set(name, { file, adapter });
  }
  return loaded;
}
