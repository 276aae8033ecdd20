import { echarts } from "./echarts.mjs";

export const adapter = echarts("ECharts, SVG", "svg");
