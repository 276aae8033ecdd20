import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importEvents } from "../../src/importers/importEvents.ts";
import { validate } from "../../src/model/validate.ts";
import { mutant } from "../unit/importers/mutant.ts";
import { samples } from "../unit/importers/samples.ts";

const folders = ["../../examples/data/", "../../docs/"].map((path) => new URL(path, import.meta.url));
const tables = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .map((name): [string, string] => [name, readFileSync(new URL(name, folder), "utf8").slice(0, 4000)]),
);
const texts = [...tables, ...samples.map(([format, text], i): [string, string] => [`${format} ${i}`, text])];

test.each(texts)(
  "1500 mutants of %s are read without a throw, all of them within the time of a test",
  (_, text) => {
    for (let seed = 0; seed < 1500; seed++) {
      const { input } = importEvents(mutant(text, seed), { keepRaw: seed % 2 === 0 });
      expect(validate(input).filter(({ code }) => code === "unreadable" || code === "invalid-input")).toEqual(
        [],
      );
    }
  },
);
