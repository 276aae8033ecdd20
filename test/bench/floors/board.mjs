/** @import {BenchActor} from "../types.ts" */
import { from, to } from "../data.mjs";

export const width = 1200;
export const height = 600;
const axis = 20; // px at the foot

/** @param {string} tag @param {Record<string, string | number>} [attributes] @param {string} [text] */
export function svg(tag, attributes = {}, text) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (text !== undefined) element.textContent = text;
  return element;
}

/**
 * The least that a timeline in lanes is: lines, names, years, one group that moves, a wheel that zooms, a drag that pans
 * and a preview. What is drawn into the group is the floor's own.
 *
 * @param {HTMLElement} host
 * @param {readonly BenchActor[]} actors
 * @param {(board: Board) => void} draw  called at most once a frame
 */
export function createBoard(host, actors, draw) {
  const lane = (height - axis) / actors.length;
  const picture = svg("svg", { width, height, "font-size": 10, "font-family": "sans-serif" });
  const group = svg("g");
  actors.forEach(({ name }, i) => {
    picture.append(svg("line", { x2: width, y1: i * lane, y2: i * lane, stroke: "#ccc" }));
    picture.append(svg("text", { x: 2, y: i * lane + 11, "font-weight": "bold" }, name));
  });
  picture.append(group);
  for (let year = 0; year < 10; year++) {
    picture.append(svg("text", { x: year * 120, y: height - 4 }, String(2004 + 2 * year)));
  }
  const preview = document.createElement("div");
  preview.style.cssText = "position:absolute;display:none;background:#222;color:#fff;pointer-events:none";
  host.append(picture, preview);

  const board = { group, preview, lane, view: { start: from, end: to }, stop: () => undefined };
  let asked = 0;
  const ask = () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      draw(board);
    });
  };
  const listening = listen(picture, board, ask);
  board.stop = () => {
    cancelAnimationFrame(asked);
    listening.abort();
    host.replaceChildren();
  };
  return board;
}

/** @typedef {{group: SVGElement, preview: HTMLElement, lane: number, view: {start: number, end: number}, stop: () => void}} Board */

/** @param {SVGElement} picture @param {Board} board @param {() => void} ask */
function listen(picture, board, ask) {
  const control = new AbortController();
  const { signal } = control;
  /** @type {{x: number, start: number, end: number} | null} */ let drag = null;
  /** @param {WheelEvent} event */
  const zoom = (event) => {
    event.preventDefault();
    const { start, end } = board.view;
    const scale = 1.08 ** (event.deltaY / 100);
    const fixed = start + ((end - start) * event.clientX) / width;
    board.view = { start: fixed - (fixed - start) * scale, end: fixed + (end - fixed) * scale };
    ask();
  };
  /** @param {MouseEvent} event */
  const move = (event) => {
    if (drag === null) return;
    const by = ((event.clientX - drag.x) * (drag.end - drag.start)) / width;
    board.view = { start: drag.start - by, end: drag.end - by };
    ask();
  };
  /** @param {MouseEvent} event */
  const hover = ({ target, clientX, clientY }) => {
    const title = target instanceof Element ? target.getAttribute("data-title") : null;
    board.preview.style.display = title === null ? "none" : "block";
    if (title === null) return;
    board.preview.textContent = title;
    board.preview.style.translate = `${clientX + 8}px ${clientY + 8}px`;
  };
  picture.addEventListener("wheel", zoom, { signal, passive: false });
  picture.addEventListener("mousemove", hover, { signal });
  picture.addEventListener("mousedown", ({ clientX }) => (drag = { x: clientX, ...board.view }), { signal });
  addEventListener("mousemove", move, { signal });
  addEventListener("mouseup", () => (drag = null), { signal });
  return control;
}
