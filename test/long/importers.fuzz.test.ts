import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importEvents } from "../../src/importers/importEvents.ts";
import { validate } from "../../src/model/validate.ts";
import { seeded } from "../unit/seeds.ts";

const folders = ["../../examples/data/", "../../docs/"].map((path) => new URL(path, import.meta.url));
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .map((name): [string, string] => [name, readFileSync(new URL(name, folder), "utf8").slice(0, 4000)]),
);
const pieces = [
  '"',
  ",",
  ";",
  "\n",
  "\r",
  "\0",
  "{",
  "[",
  "1e999",
  "<a href=",
  "__proto__",
  "\ufeff",
  "\ud800",
  "=",
];

/** The text with some stretches taken out, doubled or replaced. */
function mutant(text: string, seed: number): string {
  const random = seeded(seed);
  let result = text;
  for (let i = 0; i < 1 + random() * 8; i++) {
    const at = Math.floor(random() * result.length);
    const length = Math.floor(random() * random() * 60);
    const piece =
      random() < 0.5 ? pieces[Math.floor(random() * pieces.length)]! : result.slice(at, at + length * 2);
    result = result.slice(0, at) + piece + result.slice(at + (random() < 0.7 ? length : 0));
  }
  return result;
}

test.each(texts)("500 mutants of %s are read without a throw, each in less than two seconds", (_, text) => {
  for (let seed = 0; seed < 500; seed++) {
    const began = performance.now();
    const { input } = importEvents(mutant(text, seed), { keepRaw: seed % 2 === 0 });
    expect(validate(input).filter(({ code }) => code === "unreadable" || code === "invalid-input")).toEqual(
      [],
    );
    expect(performance.now() - began, `seed ${seed}`).toBeLessThan(2000);
  }
});
