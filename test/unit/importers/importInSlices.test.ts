import { describe, expect, test } from "vitest";
import { importInSlices } from "../../../src/importers/importInSlices.ts";
import { importEvents } from "../../../src/importers/importEvents.ts";
import { samples } from "./samples.ts";

const large = `date,title,actors\n${"2020-01-02,A title of some length,A; B\n".repeat(30_000)}`;

describe("importInSlices(data, options)", () => {
  test.each(samples)("reads %s as importEvents does (%#)", async (_, text) => {
    expect(await importInSlices(text)).toEqual(importEvents(text));
  });

  test("lets other tasks run while it reads much, and says how far it is", async () => {
    let others = 0;
    const timer = setInterval(() => others++, 0);
    const shares: number[] = [];
    const { input } = await importInSlices(large, { onProgress: (share) => shares.push(share) });
    clearInterval(timer);
    expect(input.events).toHaveLength(30_000);
    expect(others).toBeGreaterThan(2);
    expect(shares.length).toBeGreaterThan(2);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test("ends when it is told to", async () => {
    const controller = new AbortController();
    const reading = importInSlices(large, {
      signal: controller.signal,
      onProgress: () => controller.abort(new Error("enough")),
    });
    await expect(reading).rejects.toThrow("enough");
  });

  test("rejects a wrong option", async () => {
    await expect(importInSlices("a,b\n", { maxRows: -1 })).rejects.toThrow(TypeError);
  });
});
