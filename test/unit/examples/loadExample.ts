import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import type { TimelineInput } from "../../../src/model/input.ts";

/** What a data file of the examples sets on `window`. It runs as the classic script that it is. */
export function loadExample(file: string, global: string): TimelineInput {
  const text = readFileSync(join(import.meta.dirname, "../../../examples", file), "utf8");
  const page: Record<string, TimelineInput> = {};
  (runInThisContext(`(window) => {${text}}`) as (window: unknown) => void)(page);
  const input = page[global];
  if (input === undefined) throw new Error(`examples/${file} sets no window.${global}`);
  return input;
}
