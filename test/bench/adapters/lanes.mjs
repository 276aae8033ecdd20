/** @import {BenchData, BenchEvent} from "../types.ts" */

/**
 * One item for each actor of each event, for libraries in which an item lies in one lane.
 *
 * @template T @param {BenchData} data @param {(event: BenchEvent, lane: number, copy: number) => T} make
 */
export function copies({ actors, events }, make) {
  const lanes = new Map(actors.map(({ id }, i) => [id, i]));
  return events.flatMap((event) =>
    event.actors.map((actor, copy) => make(event, lanes.get(actor) ?? 0, copy)),
  );
}

/** The same by lane. @template T @param {BenchData} data @param {(event: BenchEvent) => T} make @returns {readonly {name: string, items: T[]}[]} */
export function byLane(data, make) {
  const lanes = data.actors.map(({ name }) => ({ name, items: /** @type {T[]} */ ([]) }));
  copies(data, (event, lane) => lanes[lane]?.items.push(make(event)));
  return lanes;
}

/**
 * The k-th element of a selector that the pointer can reach.
 *
 * @param {ParentNode} host @param {string} selector @param {number} k @param {number} [looked]
 */
export function reachable(host, selector, k, looked = 300) {
  let found = k;
  for (const element of [...host.querySelectorAll(selector)].slice(0, looked)) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const point = { x: left + Math.min(3, width / 2), y: top + height / 2 };
    if (point.x < 150 || point.x > 1190 || point.y < 5 || point.y > 590) continue;
    const on = document.elementFromPoint(point.x, point.y);
    if (on !== null && (element === on || element.contains(on)) && found-- === 0) return point;
  }
  return null;
}

/** "2004-01-01" @param {number} time */
export const isoDay = (time) => new Date(time).toISOString().slice(0, 10);
