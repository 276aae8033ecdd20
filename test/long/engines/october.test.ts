import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  cardFaults,
  differences,
  knownMarks,
  pointOn,
  readCard,
  readPainted,
} from "../../browser/october.ts";
import { fileUrl } from "../../browser/support.ts";
import type { Engine } from "./support.ts";
import { engineNames, startEngine } from "./support.ts";

const url = fileUrl("examples/october-2023.html");

describe.each(engineNames)("the October page in %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  /** The page with its first picture, which an engine may draw some frames after the load. */
  const open = async (): Promise<void> => {
    await engine.open(url);
    const isDrawn = (): Promise<boolean> =>
      engine.evaluate(() => document.querySelector(".chl-mark") !== null);
    await expect.poll(isDrawn, { timeout: 10_000 }).toBe(true);
  };

  test("paints every event in each of its lanes, at least 6 px large and within 1 px of its date", async () => {
    await open();
    expect(differences(await engine.evaluate(readPainted))).toEqual([]);
  });

  test("opens by a click on any mark that event's card, with its claims and sources and no other's", async () => {
    await open();
    const faults: string[] = [];
    for (const { id, lane, edge } of knownMarks) {
      const { x, y } = await engine.evaluate(pointOn, [id, lane, edge] as const);
      await engine.click(x, y);
      faults.push(...cardFaults(id, await engine.evaluate(readCard)).map((one) => `in ${lane}: ${one}`));
      await engine.press("Escape");
      if ((await engine.evaluate(readCard)) !== null) faults.push(`${id}: Escape leaves the card open`);
    }
    expect(faults).toEqual([]);
  });

  test("leaves the console empty and asks the network for nothing", async () => {
    await open();
    expect(await engine.complaints()).toEqual([]);
  });
});
