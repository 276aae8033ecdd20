import { echarts } from "./echarts.mjs";

export const adapter = echarts("ECharts, canvas", "canvas");
