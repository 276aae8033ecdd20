/** @import {Adapter, BenchData} from "../types.ts" */
import { from, to } from "../data.mjs";
import { copies } from "./lanes.mjs";

const colors = ["#2f5d9e", "#86650f", "#2f6e43", "#8f3f6e"];
const kinds = ["occurrence", "statement", "meeting", "ruling"];

/** Start, end, lane, colour and row of each item. @param {BenchData} data */
const shape = (data) => ({
  lanes: data.actors.map(({ name }) => name),
  items: copies(data, ({ title, start, end = start, kind }, lane) => ({
    name: title,
    value: [start, end, lane, kinds.indexOf(kind), title.length % 5],
  })),
});

/** A bar and its title, for ECharts' own series of that name. @param {() => ReturnType<typeof shape>} data */
const renderItem = (data) => (/** @type {any} */ params, /** @type {any} */ api) => {
  const [x, middle] = api.coord([api.value(0), api.value(2)]);
  const [end] = api.coord([api.value(1), api.value(2)]);
  const y = middle - 20 + api.value(4) * 8;
  const style = { fill: colors[api.value(3)] };
  const text = data().items[params.dataIndex]?.name;
  return {
    type: "group",
    children: [
      { type: "rect", shape: { x, y, width: Math.max(4, end - x), height: 7 }, style },
      { type: "text", silent: true, style: { x: x + 6, y, text, font: "10px sans-serif", fill: "#000" } },
    ],
  };
};

/**
 * ECharts has no timeline of events; its custom series draws one. Its wheel zooms by a tenth, whatever the turn.
 *
 * @param {string} name @param {"canvas" | "svg"} renderer @returns {Adapter<any, any, any>}
 */
export const echarts = (name, renderer) => ({
  name,
  draws: renderer,
  labels: true,
  scripts: ["test/bench/node_modules/echarts/dist/echarts.min.js"],
  wheel: { deltaY: -100 },
  drag: { x: 800, y: 300 },
  prepare: shape,
  mount(host, data) {
    const chart = /** @type {any} */ (globalThis).echarts.init(host, null, {
      renderer,
      width: 1200,
      height: 600,
    });
    const handle = { chart, data };
    chart.setOption({
      animation: false,
      useUTC: true,
      grid: { left: 110, right: 10, top: 10, bottom: 30 },
      xAxis: { type: "time", min: from, max: to },
      yAxis: { type: "category", data: data.lanes, inverse: true },
      dataZoom: [{ type: "inside", filterMode: "weakFilter", throttle: 0, xAxisIndex: 0 }],
      tooltip: { trigger: "item", transitionDuration: 0, formatter: (/** @type {any} */ item) => item.name },
      series: [
        {
          type: "custom",
          clip: true,
          progressive: 0,
          encode: { x: [0, 1], y: 2 },
          dimensions: ["start", "end", "lane", "color", "row"],
          data: data.items,
          renderItem: renderItem(() => handle.data),
        },
      ],
    });
    return handle;
  },
  update(handle, data) {
    handle.data = data;
    handle.chart.setOption({ series: [{ data: data.items }] });
    return handle;
  },
  range({ chart }) {
    const { startValue = from, endValue = to } = chart.getOption().dataZoom[0];
    return [startValue, endValue];
  },
  hoverPoint({ chart, data }, _, k) {
    const { value } = data.items[3 + k * 11];
    const [x, y] = chart.convertToPixel({ xAxisIndex: 0, yAxisIndex: 0 }, [value[0], value[2]]);
    return { x: Math.min(1185, x + 2), y: y - 17 + value[4] * 8 };
  },
  hasPreview: (_, host) =>
    [...host.querySelectorAll(":scope > div")].some((part) => {
      const { position, visibility, opacity, display } = getComputedStyle(part);
      const shown = visibility === "visible" && opacity !== "0" && display !== "none";
      return position === "absolute" && shown && (part.textContent ?? "").length > 10;
    }),
  ...(renderer === "svg" ? { marks: "svg g path[fill]", titles: "svg text" } : {}),
  destroy: ({ chart }) => chart.dispose(),
});
