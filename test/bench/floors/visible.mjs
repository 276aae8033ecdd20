/** @import {Adapter, BenchData, BenchEvent} from "../types.ts" */
import { createBoard, width } from "./board.mjs";
import { createMark, hoverPoint, lanesOf } from "./marks.mjs";

const most = 400;

/**
 * Raw SVG of as much as fits: 400 bars and titles at most, without a look at the others. What the elements alone cost.
 *
 * @type {Adapter<ReturnType<typeof createFloor>, BenchData, BenchData>}
 */
export const adapter = {
  name: "floor of elements",
  draws: "svg",
  labels: true,
  wheel: { deltaY: -100 },
  drag: { x: 800, y: 300 },
  prepare: (data) => data,
  mount(host, data) {
    const floor = createFloor(host, data);
    floor.setData(data);
    return floor;
  },
  update(floor, data) {
    floor.setData(data);
    return floor;
  },
  range: ({ board }) => [board.view.start, board.view.end],
  hoverPoint: (_, host, k) => hoverPoint(host, k),
  hasPreview: ({ board }) => board.preview.style.display === "block",
  marks: ".bar",
  titles: ".title",
  destroy: ({ board }) => board.stop(),
};

/** @param {HTMLElement} host @param {BenchData} given */
function createFloor(host, given) {
  const lanes = lanesOf(given);
  const board = createBoard(host, given.actors, () => draw(false));
  /** @type {readonly BenchEvent[]} */ let chosen = [];
  /** @type {ReturnType<typeof createMark>[]} */ const marks = [];
  let drawn = { origin: 0, scale: 0 };

  /** @param {boolean} anew */
  const draw = (anew) => {
    const { start, end } = board.view;
    const scale = width / (end - start);
    const zoomed = anew || Math.abs(scale / drawn.scale - 1) > 1e-9;
    if (zoomed) drawn = { origin: start, scale };
    board.group.setAttribute("transform", `translate(${((drawn.origin - start) * scale).toFixed(2)} 0)`);
    if (zoomed) chosen.forEach((event, i) => marks[i]?.place(event, start, scale));
  };

  /** @param {BenchData} data */
  const setData = ({ events }) => {
    const step = Math.ceil(events.length / most);
    chosen = events.filter((_, i) => i % step === 0);
    chosen.forEach((event, i) => {
      const lane = lanes.get(event.actors[0] ?? "") ?? 0;
      (marks[i] ??= createMark(board.group)).show(event, lane * board.lane + 13 + (i % 4) * 9);
    });
    draw(true);
  };
  return { board, setData };
}
