import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import type { Plugin } from "rolldown";
import { compile } from "svelte/compiler";
import { compileScript, parse } from "vue/compiler-sfc";
import { root } from "../browser/support.ts";

export const frameworks = ["react", "vue", "svelte"] as const;
export type Framework = (typeof frameworks)[number];

/** The language of each wrapper's block of code in docs/frameworks.md, which is also its file's extension. */
const languages: Readonly<Record<Framework, string>> = { react: "tsx", vue: "vue", svelte: "svelte" };

/** The wrapper that docs/frameworks.md shows: the only block of code in that framework's language. */
export function wrapperOf(framework: Framework): string {
  const docs = readFileSync(join(root, "docs/frameworks.md"), "utf8");
  const blocks = [...docs.matchAll(new RegExp(`^\`\`\`${languages[framework]}\\n(.*?)^\`\`\`$`, "gms"))];
  if (blocks.length !== 1)
    throw new Error(`docs/frameworks.md has ${blocks.length} blocks of ${languages[framework]}`);
  return blocks[0]![1]!;
}

/** The TypeScript inside of a wrapper, as its framework's compiler sees it; to be checked by tsc. */
export function scriptOf(framework: Framework): string {
  const source = wrapperOf(framework);
  if (framework === "react") return source;
  if (framework === "vue") return compileVue(source);
  return /<script lang="ts">\n(.*?)<\/script>/s.exec(source)![1]!;
}

/** A classic script that defines `page.mount`, with the wrapper of the docs, its framework and the built library. */
export async function bundlePage(framework: Framework): Promise<string> {
  const build = await rolldown({
    input: join(root, "test/frameworks", `${framework}.ts`),
    platform: "browser",
    resolve: { conditionNames: ["svelte", "browser", "development", "import", "default"] },
    transform: {
      // React mounts twice in development only.
      define: {
        "process.env.NODE_ENV": '"development"',
        __VUE_OPTIONS_API__: "false",
        __VUE_PROD_DEVTOOLS__: "false",
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
      },
    },
    plugins: [readDocs(), readSvelte()],
    checks: { bundlerTimings: false },
    onLog: (level, log) => {
      if (level === "warn") throw new Error(log.message);
    },
  });
  const { output } = await build.generate({ format: "iife", name: "page" });
  await build.close();
  // As inline script: no part of it may end it.
  return output[0].code.replaceAll("</script", "<\\/script");
}

/** `docs:react` and its siblings are files beside the pages, with the code of the docs. */
function readDocs(): Plugin {
  const prefix = join(root, "test/frameworks/from-docs-");
  return {
    name: "wrappers of docs/frameworks.md",
    resolveId: (id) => {
      const framework = frameworks.find((one) => id === `docs:${one}`);
      return framework === undefined ? null : `${prefix}${framework}.${extensions[framework]}`;
    },
    load: (id) => {
      const framework = frameworks.find((one) => id.startsWith(prefix + one));
      if (framework === undefined) return null;
      const code = wrapperOf(framework);
      return { code: framework === "vue" ? compileVue(code) : code };
    },
  };
}

/** What each wrapper's code is when it comes from `readDocs`. */
const extensions: Readonly<Record<Framework, string>> = { react: "tsx", vue: "ts", svelte: "svelte" };

function readSvelte(): Plugin {
  return {
    name: "svelte",
    load: (id) => (id.endsWith("Page.svelte") ? readFileSync(id, "utf8") : null),
    transform: (code, id) => {
      if (!id.endsWith(".svelte")) return null;
      const { js, warnings } = compile(code, { filename: id, generate: "client", dev: true });
      if (warnings.length > 0) throw new Error(warnings.map(({ message }) => message).join("\n"));
      return { code: js.code, moduleType: "js" };
    },
  };
}

function compileVue(source: string): string {
  const { descriptor, errors } = parse(source, { filename: "Chronolane.vue" });
  if (errors.length > 0) throw new Error(errors[0]!.message);
  return compileScript(descriptor, { id: "chronolane", inlineTemplate: true }).content;
}
