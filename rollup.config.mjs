import { readFileSync } from "node:fs";
import nodeResolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import dts from "rollup-plugin-dts";
import { licenceBanner } from "./scripts/lib/licences.mjs";
import { packedStyles } from "./scripts/lib/styles.mjs";

/**
 * What the package offers. `tsc` has put the modules into build/js before; a new entry point is a line here
 * and one in package.json's `exports`. `global` makes a second, minified file for <script>, with everything in it, named `script` if that is given. A `command` is run, not imported: it has no types.
 *
 * @type {readonly {name: string, source: string, global?: string, script?: string, command?: boolean}[]}
 */
const entries = [
  { name: "chronolane", source: "index", global: "Chronolane" },
  { name: "static", source: "static" },
  { name: "import", source: "import", global: "ChronolaneImport", script: "chronolane.import" },
  { name: "cli", source: "cli", command: true },
  { name: "export", source: "export", global: "ChronolaneExport", script: "chronolane.export" },
  { name: "element", source: "element", global: "ChronolaneElement", script: "chronolane.element" },
  { name: "locale-ar", source: "locales/ar", global: "ChronolaneAr" },
  { name: "locale-fa", source: "locales/fa", global: "ChronolaneFa" },
];

/** Those of which nearly all is called when a page opens. */
const draws = ["chronolane", "element"];

const manifest = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const external = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
const isExternal = (/** @type {string} */ id) =>
  id.startsWith("node:") || external.some((name) => id === name || id.startsWith(`${name}/`));

/** Nothing but ASCII: pages that do not say their encoding, read from disk, are taken for Windows-1252. */
const minifying = /** @type {const} */ ({
  ecma: 2020,
  compress: { passes: 3, ecma: 2020 },
  format: { comments: false, ascii_only: true },
});

/** @param {import("rollup").RollupLog} warning */
function onwarn(warning) {
  if (warning.code === "CIRCULAR_DEPENDENCY" && warning.ids?.every((id) => id.includes("node_modules")))
    return;
  throw new Error(warning.message);
}

/** For bundlers and Node: one build, so that entry points imported together share their modules. */
const modules = {
  input: Object.fromEntries(entries.map(({ name, source }) => [name, `build/js/${source}.js`])),
  external: isExternal,
  treeshake: { moduleSideEffects: "no-external" }, // else chunks name libraries of which they use nothing, and bundlers warn
  output: {
    dir: "dist",
    format: "es",
    entryFileNames: "[name].js",
    chunkFileNames: "shared-[hash].js",
    hoistTransitiveImports: false,
  },
  onwarn,
};

/**
 * Asks V8 (Chrome 136) to compile all functions while the script arrives, on a thread of its own, instead of each when it is first
 * called: a first picture calls most of them, and comes a fifth earlier. Others pass the comment over. It has to be the
 * first line. https://v8.dev/blog/explicit-compile-hints
 *
 * @type {import("rollup").Plugin}
 */
const compiledOnArrival = {
  name: "compiled-on-arrival",
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "chunk") file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    }
  },
};

/** For a <script> and file://: one file that needs nothing else. */
const scripts = entries.flatMap(({ name, source, global, script = name }) =>
  global === undefined
    ? []
    : [
        {
          input: `build/js/${source}.js`,
          output: { file: `dist/${script}.min.js`, format: "iife", name: global, exports: "named" },
          plugins: [
            packedStyles(/[\\/]render[\\/]styles(\.js$|[\\/])/),
            nodeResolve(),
            terser(minifying),
            licenceBanner(manifest),
            ...(draws.includes(name) ? [compiledOnArrival] : []),
          ],
          onwarn,
        },
      ],
);

/** For pages that frame a timeline, and for the framed page: nothing but a script, in both the same. */
const embed = {
  input: "build/js/embed.js",
  output: { file: "dist/embed.js", format: "iife" },
  plugins: [terser(minifying), licenceBanner(manifest)],
  onwarn,
};

/** For examples/playground.html, which saves pages: a page may not read its own scripts, so here they are texts as well. */
const playground = {
  input: "build/js/playground.js",
  output: {
    file: "dist/playground.js",
    format: "iife",
    name: "ChronolanePlayground",
    footer: () =>
      Object.entries({ script: "dist/chronolane.min.js", embed: "dist/embed.js" })
        .map(
          ([name, file]) => `ChronolanePlayground.${name} = ${JSON.stringify(readFileSync(file, "utf8"))};`,
        )
        .join("\n"),
  },
  plugins: [
    packedStyles(/[\\/]render[\\/]styles(\.js$|[\\/])/),
    nodeResolve(),
    terser(minifying),
    licenceBanner(manifest),
  ],
  onwarn,
};

/** One file of types for each entry point, to be read by people as well. */
const types = entries
  .filter(({ command }) => command !== true)
  .map(({ name, source }) => ({
    input: `build/js/${source}.d.ts`,
    external: isExternal,
    output: { file: `dist/${name}.d.ts`, format: "es" },
    plugins: [dts({ tsconfig: "tsconfig.build.json" })],
    onwarn,
  }));

export default [modules, ...scripts, embed, playground, ...types];
