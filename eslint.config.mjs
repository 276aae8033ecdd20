import js from "@eslint/js";
import tseslint from "typescript-eslint";

/** Ways to make markup or code from a string. Data reaches the page as text nodes only. */
const sinks = ["innerHTML", "outerHTML", "insertAdjacentHTML", "setHTMLUnsafe", "createContextualFragment"];

/** What parts of the benchmark that run in a page know. */
const ofPages = [
  "document",
  "addEventListener",
  "PerformanceResourceTiming",
  "requestAnimationFrame",
  "cancelAnimationFrame",
  "getComputedStyle",
  "AbortController",
  "DOMPoint",
  "Element",
  "Image",
  "MutationObserver",
  "OffscreenCanvas",
  "PerformanceObserver",
  "SVGPathElement",
];

export default tseslint.config(
  { ignores: ["node_modules/", "build/", "dist/", "test/output/", "examples/"] },
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-var": "error",
      "prefer-const": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-restricted-properties": [
        "error",
        ...sinks.map((property) => ({ property, message: "Data reaches the page as text nodes." })),
        { object: "Date", property: "parse", message: "Times are read by src/time." },
        { object: "document", property: "write", message: "Data reaches the page as text nodes." },
      ],
    },
  },
  {
    files: ["**/*.ts"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/unified-signatures": "off",
      "@typescript-eslint/no-deprecated": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: { "no-console": "error" },
  },
  {
    files: ["src/interact/**/*.ts"],
    rules: { "@typescript-eslint/unbound-method": "off" }, // selection.call(zoom.transform, …), as d3 has it
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-empty-function": "off",
    },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: Object.fromEntries(
        ["process", "console", "URL", "Buffer", "setTimeout", "clearTimeout", "fetch", "performance"].map(
          (name) => [name, "readonly"],
        ),
      ),
    },
  },
  {
    files: ["test/bench/**/*.mjs"],
    languageOptions: { globals: Object.fromEntries(ofPages.map((name) => [name, "readonly"])) },
  },
);
