import { createDataset } from "../../../src/model/createDataset.ts";
import type { EventInput } from "../../../src/model/input.ts";
import { createPipeline, measureWith, type PictureState } from "../../../src/pipeline.ts";
import { spanOf, type Viewport, zoomAt } from "../../../src/view/viewport.ts";
import { createWords } from "../../../src/words/words.ts";
import { seeded } from "../seeds.ts";

const hour = 3_600_000;

/** Events of 1 to 8 actors each: moments, days and stretches, in a crowd and outside of it. */
export function eventsOf(seed: number, count: number): readonly EventInput[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, i) => {
    const at = 1.6e12 + Math.floor((random() < 0.7 ? random() * 0.1 : random()) * 2e5) * hour;
    const actors = Array.from(
      { length: 1 + Math.floor(random() * 8) },
      () => `a${Math.floor(random() * 12)}`,
    );
    const day = new Date(at).toISOString().slice(0, 10);
    return {
      id: String(i),
      title: `Event ${i} ${"with some words ".repeat(Math.floor(random() * 4))}`,
      start: random() < 0.5 ? at : day,
      ...(random() < 0.1 ? { end: at + random() * 3000 * hour } : {}),
      actors: [...new Set(actors)],
      importance: random() < 0.02 ? 3 : 0,
    };
  });
}

/** Events of one to three actors, known to the moment, the day, the month or the year, or only to one side; some go on. */
export function coarseEventsOf(seed: number, count: number): readonly EventInput[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, i) => {
    const at = 1.6e12 + Math.floor((random() < 0.7 ? random() * 0.1 : random()) * 2e5) * hour;
    const day = new Date(at).toISOString().slice(0, 10);
    const starts = [at, at, day, day, day.slice(0, 7), day.slice(0, 4), ".."];
    const start = starts[Math.floor(random() * starts.length)]!;
    const open = start === ".." ? day : random() < 0.08 ? "ongoing" : undefined;
    const end = open ?? (random() < 0.08 ? at + random() * 3000 * hour : undefined);
    const actors = Array.from(
      { length: 1 + Math.floor(random() * 3) },
      () => `a${Math.floor(random() * 14)}`,
    );
    return {
      id: String(i),
      title: `Event ${i} ${"with some words ".repeat(Math.floor(random() * 4))}`,
      start,
      ...(end === undefined ? {} : { end }),
      actors: [...new Set(actors)],
    };
  });
}

export const stateOf = (seed: number, count: number): PictureState => stateWith(eventsOf(seed, count));

export function stateWith(events: readonly EventInput[]): PictureState {
  const dataset = createDataset({ events });
  return {
    dataset,
    words: createWords({ locale: "en", zone: dataset.zone }),
    lanes: { order: "given", fold: true, hidden: new Set() },
    keep: null,
    measure: measureWith((text, { size }) => text.length * size * 0.5),
  };
}

/** The home view, views of a seed at many scales, and what each shows. */
export function* views(state: PictureState, seed: number) {
  const pipeline = createPipeline();
  const random = seeded(seed + 100);
  const home = pipeline.home(state, 1200);
  const { width: plot } = pipeline.plot(state, 1200);
  for (let i = 0; i < 6; i++) {
    const view: Viewport = i === 0 ? home : zoomAt(home, random() * plot, 2 ** (random() * 9));
    yield {
      view,
      plot,
      span: spanOf(view, plot),
      laid: pipeline.lay(state, view, 1200),
      index: pipeline.index(state),
    };
  }
}
