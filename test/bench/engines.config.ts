import { defineConfig } from "vitest/config";

/** For `engines.mjs` alone: browsers other than Chromium are driven by what the long tests have for them. */
export default defineConfig({
  test: {
    root: new URL("../..", import.meta.url).pathname,
    include: ["test/bench/engines.measure.ts"],
    environment: "node",
    testTimeout: 120_000,
  },
});
