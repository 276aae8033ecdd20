import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { runInThisContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toJSON } from "../../../src/export.ts";
import * as importers from "../../../src/import.ts";
import type { TimelineInput } from "../../../src/index.ts";
import { fileUrl, root } from "../../browser/support.ts";
import type { Engine } from "./support.ts";
import { engineNames, startEngine } from "./support.ts";

/** Every example with data of its own. */
const examples = ["october-2023", "civil-war", "gdelt", "launches", "uncertain-dates"] as const;

/** What an example's page shows last, by its own scripts, which meet a page where nothing is. */
function inputOf(name: string): TimelineInput {
  const scripts = [`${name}.data.js`, `${name}.js`].map((file) =>
    readFileSync(join(root, "examples", file), "utf8"),
  );
  const document = {
    querySelector: () => ({ dataset: {}, addEventListener: () => undefined }),
    querySelectorAll: () => [],
    getElementById: () => null,
  };
  let shown: TimelineInput | null = null;
  const Chronolane = {
    createTimeline: (_target: unknown, input: TimelineInput) => {
      shown = input;
      return { on: () => undefined };
    },
  };
  const program = `(window, document, Chronolane, ChronolaneImport) => {${scripts.join("\n")}}`;
  (runInThisContext(program) as (...globals: unknown[]) => void)({}, document, Chronolane, importers);
  if (shown === null) throw new Error(`examples/${name}.js shows nothing`);
  return shown;
}

/** The address of a page that the command line made of an example, and of its twin whose policy lets no script run. */
async function pageOf(name: string): Promise<{ readonly url: string; readonly still: string }> {
  mkdirSync(join(root, "build/pages"), { recursive: true });
  const file = (ending: string): string => `build/pages/own-${name}${ending}`;
  writeFileSync(join(root, file(".json")), toJSON(inputOf(name)));
  const cli = ["dist/cli.js", "render", file(".json"), "-o", file(".html")];
  await promisify(execFile)(process.execPath, cli, { cwd: root, timeout: 120_000 });
  const page = readFileSync(join(root, file(".html")), "utf8");
  writeFileSync(join(root, file("-still.html")), page.replace(/script-src [^;]+;/, "script-src 'none';"));
  return { url: fileUrl(file(".html")), still: fileUrl(file("-still.html")) };
}

const pages = new Map<string, Awaited<ReturnType<typeof pageOf>>>();
beforeAll(async () => {
  for (const name of examples) pages.set(name, await pageOf(name));
});

interface Look {
  readonly entries: number;
  readonly marks: number;
  readonly buttons: number;
  /** Whether the first and the last entry, and the first source and the first mark, are painted. */
  readonly painted: readonly boolean[];
  readonly cardSources: number;
  readonly isStatic: boolean;
  readonly isReading: boolean;
}

/** Runs in the page, which can be told that it is about to be printed. */
function look(isPrinted = false): Look {
  if (isPrinted) dispatchEvent(new Event("beforeprint"));
  const isPainted = (selector: string, at = 0): boolean => {
    const box = [...document.querySelectorAll(selector)].at(at)?.getBoundingClientRect();
    return box !== undefined && box.width > 1 && box.height > 1;
  };
  return {
    entries: document.querySelectorAll(".chl-entry").length,
    marks: document.querySelectorAll(".chl-picture .chl-mark").length,
    buttons: document.querySelectorAll(".chl-hit[data-id]").length,
    painted: [
      isPainted(".chl-entry"),
      isPainted(".chl-entry", -1),
      isPainted(".chl-list .chl-source"),
      isPainted(".chl-picture .chl-mark"),
    ],
    cardSources: document.querySelectorAll(".chl-card .chl-source").length,
    isStatic: document.querySelector(".chl-static") !== null,
    isReading: document.querySelector("[data-reading]") !== null,
  };
}

describe.each(engineNames)("a page of its own, from disk, in %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine(name);
  });
  afterAll(() => engine?.close());

  test.each(examples)("shows %s, its cards and, in print, its list, and asks nobody", async (example) => {
    const { events } = inputOf(example);
    await engine.open(pages.get(example)!.url);
    const seen = (): Promise<Look> => engine.evaluate(look, false);
    const isLive = async (): Promise<boolean> => {
      const { isStatic, isReading, marks, buttons } = await seen();
      return !isStatic && !isReading && marks > 0 && buttons > 0;
    };
    await expect.poll(isLive, { timeout: 30_000 }).toBe(true);
    await engine.evaluate(() => document.querySelector<HTMLElement>(".chl-hit[data-id]")!.focus());
    await engine.press("Enter");
    await expect.poll(async () => (await seen()).cardSources, { timeout: 10_000 }).toBeGreaterThan(0);
    await engine.press("Escape");
    await engine.medium?.("print");
    const printed = await engine.evaluate(look, true);
    expect(printed.entries).toBe(events.length);
    await engine.medium?.("screen");
    // Above 2,000 events cards stay folded in print, and so do their sources.
    const unfolds = events.length <= 2000;
    if (engine.medium !== null) expect(printed.painted).toEqual([true, true, unfolds, true]);
    expect(await engine.complaints()).toEqual([]);
  });

  test.each(examples)("shows picture, list and sources of %s where no script runs", async (example) => {
    const { events } = inputOf(example);
    await engine.open(pages.get(example)!.still);
    expect(await engine.evaluate(look, false)).toMatchObject({
      isStatic: true,
      entries: events.length,
      painted: [true, true, true, true],
    });
    const { blocked, loaded } = await engine.evaluate(() => ({
      blocked: !("Chronolane" in window),
      loaded: performance.getEntriesByType("resource").length,
    }));
    expect([blocked, loaded]).toEqual([true, 0]);
  });
});
