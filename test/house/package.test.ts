import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import nodeResolve from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { rollup } from "rollup";
import { beforeAll, describe, expect, test } from "vitest";
import { runNpm } from "../../scripts/lib/run.mjs";
import { withoutComments } from "./sources.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json"));
const dependencies = Object.keys(manifest.dependencies as object);

/** Runs a script in a Node of its own; what it printed. Throws with its errors if it fails. */
async function node(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, timeout: 60_000 });
  return stdout;
}

beforeAll(() => {
  if (!existsSync(join(root, "dist/chronolane.js")))
    throw new Error("dist/ is missing; `npm run build` first");
});

describe("the package", () => {
  test("holds what users need and nothing else", async () => {
    const { output } = await runNpm(["pack", "--dry-run", "--json", "--ignore-scripts"], { quiet: true });
    const [packed] = JSON.parse(output.slice(output.indexOf("["))) as [{ files: { path: string }[] }];
    const paths = packed.files.map(({ path }) => path.replace(/shared-[\w-]+\.js$/, "shared.js"));
    const wanted = new Set([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "package.json",
      "dist/chronolane.css",
      "dist/chronolane.css.d.ts",
      "dist/chronolane.d.ts",
      "dist/chronolane.element.min.js",
      "dist/chronolane.export.min.js",
      "dist/chronolane.import.min.js",
      "dist/chronolane.js",
      "dist/chronolane.min.js",
      "dist/cli.js",
      "dist/custom-elements.json",
      "dist/element.d.ts",
      "dist/element.js",
      "dist/embed.js",
      "dist/export.d.ts",
      "dist/export.js",
      "dist/import.d.ts",
      "dist/import.js",
      "dist/integrity.json",
      "dist/locale-ar.d.ts",
      "dist/locale-ar.js",
      "dist/locale-ar.min.js",
      "dist/locale-fa.d.ts",
      "dist/locale-fa.js",
      "dist/locale-fa.min.js",
      "dist/schema.json",
      "dist/shared.js",
      "dist/static.d.ts",
      "dist/static.js",
    ]);
    expect(paths.filter((path) => !wanted.has(path))).toEqual([]);
    expect([...wanted].filter((path) => !paths.includes(path) && path !== "dist/shared.js")).toEqual([]);
  });

  test("every file that package.json exports exists", () => {
    const files = Object.values(manifest.exports as Record<string, string | Record<string, string>>)
      .flatMap((target) => (typeof target === "string" ? [target] : Object.values(target)))
      .filter((file) => !existsSync(join(root, file)));
    expect(files).toEqual([]);
  });

  test("publint has nothing to say", async () => {
    const { publint } = await import("publint");
    const { messages } = await publint({ pkgDir: root, strict: true, pack: false });
    expect(messages).toEqual([]);
  });

  test("its types resolve for every kind of ESM user (attw)", async () => {
    const folder = join(root, "build");
    const { code, output } = await runNpm(
      ["pack", "--json", "--ignore-scripts", "--pack-destination", folder],
      {
        quiet: true,
      },
    );
    expect(code, output).toBe(0);
    const [{ filename }] = JSON.parse(output.slice(output.indexOf("["))) as [{ filename: string }];
    const cli = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
    await node(cli, join(folder, filename), "--no-emoji", "--no-color");
  });

  test("its types name no type of a package it is made with", () => {
    const types = readdirSync(join(root, "dist")).filter((file) => file.endsWith(".d.ts"));
    for (const file of types) expect(read(`dist/${file}`), file).not.toMatch(/\bfrom ["'][^."']/);
  });

  test.each(["", "test/bench/"])(
    "the lockfile %spackage-lock.json names no host and no package that runs a script when it is installed",
    (folder) => {
      const lockfile = read(`${folder}package-lock.json`);
      expect(lockfile).not.toMatch(/"resolved": *"http|"hasInstallScript"/);
    },
  );
});

describe("an entry point", () => {
  test.each(["chronolane", "static", "import", "export", "element", "locale-ar", "locale-fa"])(
    "%s can be imported in Node without a DOM, and does nothing then",
    async (name) => {
      const script = `
      const names = () => JSON.stringify(Reflect.ownKeys(globalThis).map(String));
      const before = names();
      const timers = [];
      for (const starter of ["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "fetch"])
        globalThis[starter] = () => { timers.push(starter) };
      const module = await import("./dist/${name}.js");
      if (names() !== before) throw new Error("it made globals");
      if (timers.length > 0) throw new Error("it started " + timers);
      if (process.getActiveResourcesInfo().some((one) => /Timeout|TCP|Immediate/.test(one))) throw new Error("it keeps Node awake");
      console.log("exports", Object.keys(module).length);`;
      expect(await node("--input-type=module", "-e", script)).toMatch(/^exports [1-9]/);
    },
  );

  test("static draws without D3 and Floating UI", async () => {
    const bundle = await rollup({ input: join(root, "dist/static.js"), external: dependencies });
    const { output } = await bundle.generate({ format: "es" });
    await bundle.close();
    expect(output[0].imports.filter((name) => name !== "luxon")).toEqual([]);
  });

  test("names no library of which it uses nothing, which bundlers warn of", () => {
    const modules = readdirSync(join(root, "dist")).filter((file) => /^(?!.*\.min\.).*\.js$/.test(file));
    expect(modules.length).toBeGreaterThan(10);
    const bare = new RegExp(`^import ["'](${dependencies.join("|")})["']`, "m");
    expect(modules.filter((file) => bare.test(read(`dist/${file}`)))).toEqual([]);
  });

  test("element is kept by bundlers, which drop what has no effect", () => {
    expect((manifest.sideEffects as string[]).sort()).toEqual(["*.css", "./dist/element.js"]);
  });

  test("words in another language are in their own files only, and are nothing but words", () => {
    for (const [name, word] of [
      ["ar", "الجدول"],
      ["fa", "گاه‌شمار"],
    ] as const) {
      expect(read(`dist/locale-${name}.js`)).toContain(word);
      expect(read(`dist/locale-${name}.js`)).not.toMatch(/\bimport\b/);
      expect(read("dist/chronolane.min.js")).not.toContain(word);
    }
  });

  test("scripts for pages hold nothing but ASCII, as a page may not say its encoding", () => {
    const scripts = readdirSync(join(root, "dist")).filter((file) => /\.min\.js$|^embed\.js$/u.test(file));
    expect(scripts.length).toBeGreaterThan(6);

    expect(scripts.filter((file) => /[^\0-\x7f]/u.test(read(`dist/${file}`)))).toEqual([]);
  });

  test.each(["chronolane", "static", "import", "export", "element", "embed"])(
    "%s.js makes no markup, code or styles from strings",
    (name) => {
      const code = withoutComments(read(`dist/${name}.js`));
      expect(code).not.toMatch(
        /\b(innerHTML|outerHTML|insertAdjacentHTML|DOMParser)\b|\beval\(|new Function\b/,
      );
      expect(code).not.toMatch(/Date\.parse\(|(setAttribute|attr)\(["']style["']/);
    },
  );
});

describe("dist/chronolane.min.js", () => {
  test("names every package of which it holds code, with its licence and terms", () => {
    const [banner = ""] = /\/\*![^]*?\*\//.exec(read("dist/chronolane.min.js")) ?? [];
    expect(banner).toMatch(/^\/\*!\nchronolane \d/);
    const listed = [...banner.matchAll(/^(?!chronolane )(\S+) \d[^|\n]+\| [\w-]+ \| Copyright .+$/gm)].map(
      ([, name]) => name!,
    );
    for (const name of ["luxon", "@floating-ui/dom"]) expect(listed).toContain(name);
    expect(listed.some((name) => name.startsWith("d3-"))).toBe(true);
    const withTerms = [...banner.matchAll(/^Terms of (.+):$/gm)].flatMap(([, names]) => names!.split(", "));
    expect(withTerms.sort()).toEqual(listed.sort());
    expect(banner).toContain("Permission is hereby granted, free of charge");
  });

  test("defines one global, Chronolane, and is a classic script", () => {
    const [hint, ...lines] = read("dist/chronolane.min.js").split("\n");
    expect(hint).toBe("//# allFunctionsCalledOnLoad"); // heeded in the first line alone
    const code = lines.join("\n").replace(/^\/\*![^]*?\*\/\s*/, "");
    expect(code).toMatch(/^var Chronolane ?= ?function/);
    expect(code).not.toMatch(/\bimport\s*\(|\bimport\.meta\b|\bexport\s*\{/);
  });
});

describe("dist/integrity.json", () => {
  const integrity = JSON.parse(read("dist/integrity.json")) as Record<string, string>;

  test("has the hash of every script for pages, and of nothing else", () => {
    const scripts = readdirSync(join(root, "dist")).filter((file) => /(\.min|^embed)\.js$/.test(file));
    expect(Object.keys(integrity)).toEqual(scripts.sort());
    for (const [file, hash] of Object.entries(integrity)) {
      const now = createHash("sha384")
        .update(read(`dist/${file}`))
        .digest("base64");
      expect([file, hash]).toEqual([file, `sha384-${now}`]);
    }
  });
});

describe("sizes", () => {
  const budgets = JSON.parse(read("test/house/sizes.json")) as Record<string, number>;
  const kB = (code: string | Buffer): number => gzipSync(code).length / 1000;

  test("dist/chronolane.min.js keeps its size", () => {
    expect(kB(read("dist/chronolane.min.js"))).toBeLessThanOrEqual(budgets["dist/chronolane.min.js"]!);
  });

  test("dist/embed.js is at most 1 kB", () => {
    expect(kB(read("dist/embed.js"))).toBeLessThanOrEqual(1);
  });

  test.each(["chronolane", "static", "import", "export"])(
    "our own code in %s keeps its size",
    async (name) => {
      const bundle = await rollup({
        input: join(root, `dist/${name}.js`),
        external: dependencies,
        plugins: [nodeResolve(), terser()],
      });
      const { output } = await bundle.generate({ format: "es" });
      await bundle.close();
      expect(kB(output[0].code)).toBeLessThanOrEqual(budgets[`core of ${name}`]!);
    },
  );
});
