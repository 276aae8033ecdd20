// What reading costs: `node --expose-gc test/bench/reading.mjs [SHAPE …]`, after `npm run build`.
// Prints, for plain events of one seed, microseconds and bytes for each event.
// Processor time, as other work on the machine would count in the clock's. Arguments: names of shapes to take, default all.
const { pathToFileURL } = await import("node:url");
const file = new URL("../../build/js/model/createDataset.js", import.meta.url).pathname;
const wanted = process.argv.slice(2);
const { createDataset } = await import(pathToFileURL(file).href);

/**
 * Numbers in [0, 1), the same for the same seed.
 * @param {number} seed
 */
function seeded(seed) {
  let state = (seed * 2654435761 + 1) >>> 0;
  return () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
}

/** @typedef {() => number} Random */

const day = 86_400_000;
/** @type {Record<string, (random: Random, i: number) => object>} */
const shapes = {
  days: (random, i) => ({ id: `e${i}`, start: dayText(random), sources: [source(random)] }),
  moments: (random, i) => ({ id: `e${i}`, start: momentText(random), sources: [source(random)] }),
  numbers: (random, i) => ({ id: `e${i}`, start: Date.UTC(2015, 0) + Math.floor(random() * 3000 * day) }),
  nameless: (random) => ({ start: dayText(random), sources: [source(random)] }),
  lasting: (random, i) => {
    const start = Date.UTC(2015, 0) + Math.floor(random() * 3000) * day;
    return { id: `e${i}`, start: iso(start), end: iso(start + 3 * day), importance: i % 10, tags: ["one"] };
  },
  roles: (random, i) => ({
    id: `e${i}`,
    start: dayText(random),
    actors: [
      { actor: actor(random), role: "agent" },
      { actor: actor(random), role: "target" },
    ],
    sources: [{ publisher: source(random), url: `https://example.org/${i % 1000}` }],
  }),
};
/** @param {number} at */
const iso = (at) => new Date(at).toISOString().slice(0, 10);
/** @param {Random} random */
const dayText = (random) => iso(Date.UTC(2015, 0) + random() * 3000 * day);
/** @param {Random} random */
const momentText = (random) => new Date(Date.UTC(2015, 0) + Math.floor(random() * 3000 * day)).toISOString();
/** @param {Random} random */
const actor = (random) => `Actor ${Math.floor(random() * 12)}`;
/** @param {Random} random */
const source = (random) => `Publisher ${Math.floor(random() * 40)}`;

/**
 * @param {string} shape
 * @param {number} count
 */
function make(shape, count) {
  const random = seeded(7);
  return Array.from({ length: count }, (_, i) => {
    const actors = random() < 0.3 ? [actor(random), actor(random)] : [actor(random)];
    return { title: `An event of some importance, number ${i}`, actors, ...shapes[shape]?.(random, i) };
  });
}

/** @param {number} x */
const round = (x) => x.toFixed(2).padStart(8);
/** @type {{ value: unknown }} */
const kept = { value: null };

const most = Number(process.env.MOST ?? 1_000_000);
for (const shape of Object.keys(shapes)) {
  if (wanted.length > 0 && !wanted.includes(shape)) continue;
  for (const count of [1_000, 10_000, 100_000, 1_000_000].filter((n) => n <= most)) {
    const events = make(shape, count);
    const times = [];
    let bytes = 0;
    for (let run = 0; run < (count < 100_000 ? 20 : 3); run++) {
      keep(null);
      globalThis.gc?.();
      const before = used();
      const start = process.cpuUsage();
      const dataset = createDataset(events);
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
      globalThis.gc?.();
      bytes = Math.max(bytes, used() - before);
      keep(dataset);
      if (dataset.count !== count) throw new Error(`${dataset.count} of ${count}`);
    }
    times.sort((a, b) => a - b);
    const median = times[times.length >> 1] ?? 0;
    console.log(
      shape.padEnd(10),
      String(count).padStart(8),
      "events",
      round((median * 1000) / count),
      "µs/event",
      round(bytes / count),
      "B/event",
    );
  }
}

/**
 * Holds on to a value, so that its memory counts.
 * @param {unknown} value
 */
function keep(value) {
  kept.value = value;
}

function used() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
