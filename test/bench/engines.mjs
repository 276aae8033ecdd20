/** @import {Results} from "./types.ts" */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../../scripts/lib/browser.mjs";
import { root, runNode, tool } from "../../scripts/lib/run.mjs";

const told = join(root, "build/engines.json");

/**
 * What a mount with 300 titles and a step of zoom take by the clock in WebKit, and in Chromium by the same clock. Null where
 * there is no WebKit.
 *
 * @returns {Promise<Results["engines"]>}
 */
export async function otherEngines() {
  if (findBrowser("webkit")?.path == null) return null;
  rmSync(told, { force: true });
  const { code } = await runNode(
    [tool("vitest", "vitest.mjs"), "run", "--config", join(root, "test/bench/engines.config.ts")],
    { quiet: true },
  );
  return code === 0 ? JSON.parse(readFileSync(told, "utf8")) : null;
}
