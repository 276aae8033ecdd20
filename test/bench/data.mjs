/** @import {BenchActor, BenchData, BenchEvent} from "./types.ts" */

const day = 86_400_000; // ms
export const from = Date.UTC(2004, 0, 1);
export const to = Date.UTC(2024, 0, 1);

/** Numbers in [0, 1) that a seed determines (mulberry32). @param {number} seed @returns {() => number} */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const names = [
  "City council",
  "Harbour office",
  "Rail operator",
  "Water board",
  "Court of appeal",
  "Teachers' union",
  "Central bank",
  "Health office",
  "Police",
  "Farmers' league",
  "Weather service",
  "University",
];
const verbs = ["announces", "confirms", "denies", "postpones", "begins", "publishes", "demands", "suspends"];
const matters = [
  "an inspection of the northern line",
  "the budget for repairs",
  "a second round of talks",
  "new rules for night work",
  "the report on last winter's flood",
  "plans for the eastern bridge",
  "a ban on heavy lorries",
  "the closing of two depots",
];
const tails = [
  "after a long dispute",
  "before the summer break",
  "as costs rise again",
  "despite objections",
  "in a late session",
  "in vote",
];
const kinds = ["occurrence", "statement", "meeting", "ruling"];

/** @returns {BenchActor[]} */
export const makeActors = () => names.map((name, i) => ({ id: `a${i}`, name }));

/**
 * Events as news have them, not in order of time: two thirds come in bursts of very different size that die away, the
 * others grow more over the years; few actors take part in most. Titles have about 70 characters; three in ten events last.
 *
 * @param {number} n
 * @param {{seed?: number, actors?: number}} [options]  `actors`: of each event
 * @returns {BenchData}
 */
export function makeData(n, { seed = 1, actors: each = 1 } = {}) {
  const next = random(seed);
  const bursts = makeBursts(next, Math.max(6, Math.round(3 * Math.sqrt(n))));
  const events = new Array(n);
  for (let i = 0; i < n; i++) events[i] = makeEvent(i, next, bursts, each);
  return { actors: makeActors(), events };
}

/** @param {number} i @param {() => number} next @param {readonly Burst[]} bursts @param {number} each @returns {BenchEvent} */
function makeEvent(i, next, bursts, each) {
  const burst = next() < 2 / 3 ? bursts[chooseBurst(next, bursts)] : undefined;
  const actor = burst !== undefined && next() < 0.5 ? burst.actor : chooseActor(next);
  const wanted = burst === undefined ? spread(next) : burst.start - burst.length * Math.log(1 - next());
  const start = Math.round(wanted < to - day ? wanted : spread(next));
  const lasts = next() < 0.3;
  const length = day * 30 * Math.exp(1.3 * normal(next));
  return {
    id: `e${i}`,
    title: makeTitle(actor, next),
    start,
    ...(lasts ? { end: Math.round(Math.min(to, start + Math.max(day / 24, length))) } : {}),
    actors: Array.from({ length: each }, (_, k) => `a${(actor + k * k) % names.length}`),
    kind: /** @type {string} */ (kinds[Math.floor(next() * kinds.length)]),
    sources: [{ publisher: `Paper ${i % 97}`, url: ["https://example.org", i >> 1].join("/") }],
  };
}

/** @typedef {{start: number, length: number, actor: number, upTo: number}} Burst  `upTo`: weight of it and those before */

/** @param {() => number} next @param {number} count */
function makeBursts(next, count) {
  let upTo = 0;
  return Array.from({ length: count }, () => {
    upTo += (1 - next()) ** (-1 / 1.3);
    const length = day * 12 * Math.exp(0.9 * normal(next));
    return { start: from + next() * 0.97 * (to - from), length, actor: chooseActor(next), upTo };
  });
}

/** @param {() => number} next @param {readonly Burst[]} bursts */
function chooseBurst(next, bursts) {
  const at = next() * (bursts.at(-1)?.upTo ?? 0);
  let low = 0;
  for (let high = bursts.length - 1; low < high;) {
    const middle = (low + high) >> 1;
    if (/** @type {Burst} */ (bursts[middle]).upTo < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of them most often, each further one less. @param {() => number} next */
const chooseActor = (next) => Math.floor((names.length + 1) ** next()) - 1;

/** @param {() => number} next */
const spread = (next) => from + Math.sqrt(next()) * (to - day - from);

/** @param {() => number} next */
const normal = (next) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

/** Joined, because a text put together by `+` is copied by whoever reads it first, and counted as theirs. @param {number} actor @param {() => number} next */
function makeTitle(actor, next) {
  const pick = (/** @type {readonly string[]} */ words) => words[Math.floor(next() * words.length)];
  return [names[actor], pick(verbs), pick(matters), pick(tails), Math.floor(next() * 1000)].join(" ");
}

/**
 * A part of the events as they would be corrected: moved by up to 200 days and named anew. Other ones each `time`.
 *
 * @param {BenchData} data @param {number} [time] @param {number} [part] @returns {BenchEvent[]}
 */
export function changeSome({ events }, time = 0, part = 0.01) {
  const next = random(events.length + time);
  const step = Math.max(1, Math.round(1 / part));
  return events
    .filter((_, i) => i % step === time % step)
    .map((event) => {
      const start = Math.max(from, Math.min(to - day, Math.round(event.start + (next() - 0.5) * 400 * day)));
      const moved = { ...event, start, title: makeTitle(Math.floor(next() * names.length), next) };
      return event.end === undefined ? moved : { ...moved, end: start + event.end - event.start };
    });
}

/** The data with the changed events in the place of theirs. @param {BenchData} data @param {readonly BenchEvent[]} changed @returns {BenchData} */
export function withChanges({ actors, events }, changed) {
  const news = new Map(changed.map((event) => [event.id, event]));
  return { actors, events: events.map((event) => news.get(event.id) ?? event) };
}
