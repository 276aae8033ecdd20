/** @import {Adapter, BenchData} from "../types.ts" */
import { createBoard, svg, width } from "./board.mjs";
import { binOf, indexLanes } from "./laneIndex.mjs";
import { createMark, hoverPoint } from "./marks.mjs";

const rows = 3; // titles one above the other in a lane
const slotWidth = 200; // px, at least half of it
const columnWidth = 2; // px, up to twice as much

/**
 * The floor to compare with: density per lane and at most 300 titles, whatever the number of events. What is shown is
 * anchored in time (slots and columns of powers of two) and kept by event, so that a pan moves one group. It measures no
 * text, packs nothing, and has nothing for keyboards or screen readers: a library will need a multiple.
 *
 * @type {Adapter<ReturnType<typeof createFloor>, BenchData, BenchData>}
 */
export const adapter = {
  name: "floor",
  draws: "svg",
  labels: true,
  wheel: { deltaY: -100 },
  drag: { x: 800, y: 300 },
  prepare: (data) => data,
  mount(host, data) {
    const floor = createFloor(host, data);
    floor.draw();
    return floor;
  },
  update(floor, data) {
    floor.setData(data);
    floor.draw();
    return floor;
  },
  range: ({ board }) => [board.view.start, board.view.end],
  hoverPoint: (_, host, k) => hoverPoint(host, k),
  hasPreview: ({ board }) => board.preview.style.display === "block",
  marks: ".bar",
  ticks: ".density",
  titles: ".title",
  destroy: ({ board }) => board.stop(),
};

/** @param {HTMLElement} host @param {BenchData} given */
function createFloor(host, given) {
  let data = given;
  let lanes = indexLanes(data);
  const board = createBoard(host, data.actors, () => draw());
  const densities = data.actors.map(() =>
    svg("path", { class: "density", fill: "#9db4d6", "shape-rendering": "crispEdges" }),
  );
  const items = svg("g");
  board.group.append(...densities, items);
  /** Marks in the picture by lane and event, and the data they were drawn for. @type {Map<number, Shown>} */
  const shown = new Map();
  /** @type {ReturnType<typeof createMark>[]} */ const spare = [];
  let drawn = { origin: 0, scale: 0, from: 0, to: 0 };

  const draw = () => {
    const { start, end } = board.view;
    const scale = width / (end - start);
    const zoomed = Math.abs(scale / drawn.scale - 1) > 1e-9;
    if (zoomed) drawn = { origin: start, scale, from: 0, to: 0 };
    board.group.setAttribute("transform", `translate(${((drawn.origin - start) * scale).toFixed(2)} 0)`);
    if (start < drawn.from || end > drawn.to) drawDensity(zoomed ? 0 : end - start);
    drawTitles(zoomed);
  };

  /** Columns of what is in view, and of so much before and behind it. @param {number} margin */
  const drawDensity = (margin) => {
    const { start, end } = board.view;
    const { origin, scale } = drawn;
    const column = 2 ** Math.ceil(Math.log2(columnWidth / scale));
    const first = Math.floor((start - margin) / column) * column;
    drawn = { ...drawn, from: start - margin, to: end + margin };
    lanes.forEach(({ before }, lane) => {
      const foot = ((lane + 1) * board.lane - 1).toFixed(1);
      let path = "";
      for (let time = first; time < end + margin; time += column) {
        const count = (before[binOf(time + column)] ?? 0) - (before[binOf(time)] ?? 0);
        if (count === 0) continue;
        const high = Math.min(board.lane - 14, 3 + 4 * Math.log2(count + 1)).toFixed(1);
        const x = ((time - origin) * scale).toFixed(1);
        const wide = (column * scale).toFixed(1);
        path += `M${x} ${foot}h${wide}v-${high}h-${wide}z`;
      }
      densities[lane]?.setAttribute("d", path);
    });
  };

  /** The first events of each slot of time in each lane. @param {boolean} zoomed */
  const drawTitles = (zoomed) => {
    const { start, end } = board.view;
    const slot = 2 ** Math.ceil(Math.log2(slotWidth / drawn.scale));
    const gone = new Set(shown.keys());
    lanes.forEach(({ before, order }, lane) => {
      for (let time = Math.floor(start / slot) * slot; time < end; time += slot) {
        const first = before[binOf(time)] ?? 0;
        const last = Math.min(before[binOf(time + slot)] ?? 0, first + rows);
        for (let i = first; i < last; i++) {
          const key = (order[i] ?? 0) * lanes.length + lane;
          gone.delete(key);
          show(key, lane * board.lane + 13 + (i - first) * 9, zoomed);
        }
      }
    });
    for (const key of gone) hide(key);
  };

  /** @param {number} key @param {number} y @param {boolean} zoomed */
  const show = (key, y, zoomed) => {
    const event = data.events[Math.floor(key / lanes.length)];
    if (event === undefined) return;
    const old = shown.get(key);
    const mark = old?.mark ?? spare.pop() ?? createMark(items);
    if (old?.event !== event || old.y !== y) {
      mark.show(event, y);
      shown.set(key, { mark, event, y });
    }
    if (zoomed || old?.event !== event) mark.place(event, drawn.origin, drawn.scale);
  };

  /** @param {number} key */
  const hide = (key) => {
    const mark = shown.get(key)?.mark;
    if (mark === undefined) return;
    mark.hide();
    spare.push(mark);
    shown.delete(key);
  };

  return {
    board,
    draw,
    /** @param {BenchData} next */
    setData(next) {
      data = next;
      lanes = indexLanes(next);
      drawn = { ...drawn, from: 0, to: 0 };
    },
  };
}

/** @typedef {{mark: ReturnType<typeof createMark>, event: BenchData["events"][number], y: number}} Shown */
