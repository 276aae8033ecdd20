/** @import {BenchData, BenchEvent} from "../types.ts" */
import { svg } from "./board.mjs";

const colors = new Map([
  ["occurrence", "#2f5d9e"],
  ["statement", "#86650f"],
  ["meeting", "#2f6e43"],
  ["ruling", "#8f3f6e"],
]);

/** A bar and its title, reused for another event without leaving the document. @param {Element} parent */
export function createMark(parent) {
  const bar = svg("rect", { height: 7, class: "bar" });
  const title = svg("text", { class: "title", "pointer-events": "none" }, "");
  parent.append(bar, title);
  return {
    /** @param {BenchEvent} event @param {number} y */
    show(event, y) {
      bar.setAttribute("y", String(y));
      bar.setAttribute("fill", colors.get(event.kind) ?? "#000");
      bar.setAttribute("data-title", event.title);
      title.setAttribute("y", String(y + 7));
      title.textContent = event.title;
    },
    /** @param {BenchEvent} event @param {number} origin @param {number} scale  pixels per millisecond */
    place({ start, end = start }, origin, scale) {
      const x = (start - origin) * scale;
      bar.setAttribute("x", x.toFixed(1));
      bar.setAttribute("width", Math.max(4, (end - start) * scale).toFixed(1));
      title.setAttribute("x", (x + 6).toFixed(1));
    },
    hide() {
      bar.setAttribute("x", "-99999");
      title.setAttribute("x", "-99999");
    },
  };
}

/** The k-th bar that the pointer can reach. @param {HTMLElement} host @param {number} k */
export function hoverPoint(host, k) {
  const bars = [...host.querySelectorAll(".bar")].filter((bar) => {
    const { x, y } = bar.getBoundingClientRect();
    return x > 100 && x < 1100 && document.elementFromPoint(x + 2, y + 3) === bar;
  });
  const { x, y } = (bars[(5 + 17 * k) % bars.length] ?? host).getBoundingClientRect();
  return { x: x + 2, y: y + 3 };
}

/** @param {BenchData} data @returns {ReadonlyMap<string, number>} */
export const lanesOf = ({ actors }) => new Map(actors.map(({ id }, i) => [id, i]));
