import { defineConfig } from "vitest/config";

/** Tests in Chromium that take minutes: they run with the long ones. */
const longInChromium = [
  "robustness",
  "hostile",
  "touch",
  "frameworks",
  "story",
  "accessibility",
  "takeOver",
  "embed",
  "embedding",
  "playground",
  "exports",
  "stability",
].map((name) => `test/browser/${name}.test.ts`);

/** One project for each surrounding a test may need; the folder under test/ decides which. */
export default defineConfig({
  test: {
    // As many as there are processors: by default one of them would be left idle.
    maxWorkers: "100%",
    projects: [
      {
        // No module has a state of its own, so files may share those that were imported: a third of the time.
        test: {
          name: "unit",
          include: ["test/unit/**/*.test.ts"],
          environment: "node",
          testTimeout: 30_000,
          isolate: false,
        },
      },
      {
        test: { name: "dom", include: ["test/dom/**/*.test.ts"], environment: "jsdom", testTimeout: 30_000 },
      },
      {
        test: {
          name: "house",
          include: ["test/house/**/*.test.ts"],
          environment: "node",
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          exclude: longInChromium,
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Real fingers and wheels have speeds, which a machine that is busy elsewhere changes.
          retry: 2,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "long",
          include: ["test/long/**/*.test.ts", ...longInChromium],
          environment: "node",
          testTimeout: 600_000,
          retry: 1,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
