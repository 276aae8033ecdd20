import { describe, expect, test } from "vitest";
import { findLong, type TimedEvents } from "../../../src/detail/longEvents.ts";
import { seeded, seeds } from "../seeds.ts";

/** Events of lengths from none to a thousand years, half of which lasted, the other half once somewhere in between. */
function eventsOf(random: () => number, count: number): TimedEvents {
  const order = Float64Array.from({ length: count }, () => random() * 1e12).sort();
  const lengths = order.map(() => (random() < 0.2 ? 0 : 2 ** (random() * 45)));
  const ways = order.map(() => Math.floor(random() * 2));
  return {
    events: Int32Array.from(order.keys()).filter(() => random() < 0.9),
    order,
    start: order.map((at, i) => at - (ways[i] === 0 ? lengths[i]! / 2 : 0)),
    end: order.map((at, i) => at + lengths[i]! / (ways[i] === 0 ? 2 : 1)),
    lasted: (event) => ways[event] === 1,
  };
}

describe("findLong", () => {
  test.each(seeds)(
    "finds what is longer than asked and touches a stretch, in order, and no more (seed %i)",
    (seed) => {
      const random = seeded(seed);
      const events = eventsOf(random, 400);
      const { start, end, lasted } = events;
      const find = findLong(events);
      for (let i = 0; i < 40; i++) {
        const from = random() * 1.2e12 - 1e11;
        const within = { start: from, end: from + 2 ** (random() * 40) };
        const least = { once: 2 ** (random() * 40), lasting: 2 ** (random() * 40) };
        const isLong = (event: number): boolean =>
          end[event]! - start[event]! > (lasted(event) ? least.lasting : least.once);
        const expected = [...(events.events as Int32Array)].filter(
          (event) => isLong(event) && end[event]! > within.start && events.order[event]! < within.end,
        );
        expect(find(within, least)).toEqual(expected);
      }
    },
  );
});
