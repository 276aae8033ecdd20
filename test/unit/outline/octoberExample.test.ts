import { expect, test } from "vitest";
import { createDataset } from "../../../src/model/createDataset.ts";
import { createCard } from "../../../src/outline/card.ts";
import { createWords } from "../../../src/words/words.ts";
import { loadExample } from "../examples/loadExample.ts";

const dataset = createDataset(loadExample("october-2023.data.js", "october2023"));
const words = createWords({ locale: "en", zone: dataset.zone, dataLocale: dataset.locale });
const indices = Array.from({ length: dataset.count }, (_, event) => event);
const cards = indices.map((event) =>
  createCard(dataset, event, words, { position: event + 1, total: dataset.count }),
);

test("every claim of the October story stands on a card with its speaker, and those of an event only on its own", () => {
  const shownOn = (text: string): readonly number[] =>
    indices.filter((event) => cards[event]?.claims.some((claim) => claim.text.text === text));
  for (const event of indices) {
    for (const { text } of dataset.event(event).claims)
      expect(shownOn(words.text(text).text)).toEqual([event]);
  }
  for (const { claims } of [...dataset.actors, ...dataset.places]) {
    for (const { text } of claims) expect(shownOn(words.text(text).text)).not.toEqual([]);
  }
});

test("every relation of the October story stands on a card", () => {
  const types = cards.flatMap(({ relations }) => relations.map(({ details }) => details.join()));
  for (const { label } of dataset.relations) {
    if (label !== null) expect(types.some((text) => text.includes(words.text(label).text))).toBe(true);
  }
});

test.each(cards.map((card) => [card.id, card] as const))(
  "the card of %s names its one source",
  (_id, card) => {
    expect(card.sources.map(({ publisher }) => publisher)).toEqual(["Gulf News / AFP"]);
    expect(card.sourceCount).toBe("1 source");
  },
);
