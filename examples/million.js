/** Numbers in [0, 1) that are the same for the same seed (mulberry32 by Tommy Ettinger, public domain). */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const first = Date.UTC(2000, 0, 1);
const last = Date.UTC(2025, 0, 1);
const verbs = [
  "reports",
  "inspection of",
  "repair of",
  "visit to",
  "delivery to",
  "closing of",
  "opening of",
];
const things = ["pumps", "the north gate", "a bridge", "line 4", "the depot", "two engines", "the archive"];
const actors = Array.from({ length: 24 }, (_, i) => ({ id: `a${i}`, name: `Station ${i + 1}` }));

/** Invented events: more at some times than at others, one to four stations each. */
function generate(count, seed) {
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, i) => {
    const crowd = Math.floor(random() * 60) / 60;
    const at = first + (crowd * 0.7 + random() * 0.3) * (last - first);
    const station = Math.floor(random() ** 2 * actors.length);
    const others = random() < 0.3 ? Math.ceil(random() * 3) : 0;
    return {
      id: `e${i}`,
      title: `${pick(verbs)} ${pick(things)}, no. ${i + 1}`,
      start: Math.floor(at / 60000) * 60000,
      actors: Array.from({ length: others + 1 }, (_, k) => `a${(station + k * 5) % actors.length}`),
      sources: ["generated"],
      importance: random() < 0.001 ? 2 : 0,
    };
  });
}

/** Writes how long frames take and how long the longest of the last second took. */
function meter(output) {
  let before = performance.now();
  let told = before;
  let frames = 0;
  let longest = 0;
  requestAnimationFrame(function frame(now) {
    longest = Math.max(longest, now - before);
    before = now;
    frames++;
    if (now - told >= 1000) {
      output.textContent = `${Math.round((frames * 1000) / (now - told))} frames a second, longest ${Math.round(longest)} ms`;
      told = now;
      frames = 0;
      longest = 0;
    }
    requestAnimationFrame(frame);
  });
}

const time = document.querySelector("#time");
let timeline = null;

async function show(count) {
  timeline?.destroy();
  time.textContent = "making events …";
  await new Promise((resolve) => setTimeout(resolve, 30));
  const events = generate(count, 1);
  const begin = performance.now();
  timeline = Chronolane.createTimeline(
    document.querySelector("#timeline"),
    {
      title: `${count.toLocaleString("en")} generated events`,
      actors,
      sources: [{ id: "generated", title: "Generated in this page from seed 1" }],
      events,
    },
    { maxHeight: 720 },
  );
  const returned = `createTimeline returned after ${Math.round(performance.now() - begin)} ms`;
  time.textContent = returned;
  await timeline.ready;
  time.textContent = `${returned}, all was read and drawn after ${Math.round(performance.now() - begin)} ms`;
}

const count = document.querySelector("#count");
count.addEventListener("change", () => void show(Number(count.value)));
meter(document.querySelector("#frames"));
void show(Number(count.value));
