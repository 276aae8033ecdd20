import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Puts before a bundle who wrote what is in it, and on which terms: every package of which code was kept, with
 * the notices of its own licence file. Runs last, because minifiers drop comments.
 *
 * @param {{name: string, version: string, license: string, author: string}} own the manifest of what is bundled
 * @returns {import("rollup").Plugin}
 */
export function licenceBanner(own) {
  return {
    name: "licence-banner",
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk") continue;
        const kept = Object.entries(file.modules).filter(([, module]) => module.renderedLength > 0);
        file.code = banner(own, packagesOf(kept.map(([id]) => id))) + file.code;
      }
    },
  };
}

/**
 * @typedef {{name: string, version: string, license: string, notice: string, terms: string}} Bundled
 * @param {readonly string[]} ids
 * @returns {Bundled[]}
 */
function packagesOf(ids) {
  /** @type {Map<string, Bundled>} */
  const found = new Map();
  for (const id of ids) {
    const root = packageRoot(id);
    if (root === null || found.has(root)) continue;
    const { name, version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    found.set(root, { name, version, license, ...licenceText(root, name) });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The folder of the installed package that a module is of; null for a module of ours. @param {string} id */
function packageRoot(id) {
  if (!id.includes("node_modules")) return null;
  for (let folder = dirname(id); folder.includes("node_modules"); folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && "version" in JSON.parse(readFileSync(manifest, "utf8"))) return folder;
  }
  return null;
}

/**
 * The copyright lines of a licence file apart from its terms, so that equal terms are printed once.
 *
 * @param {string} root @param {string} name
 */
function licenceText(root, name) {
  const file = readdirSync(root).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file; it cannot be bundled`);
  const text = readFileSync(join(root, file), "utf8").trim();
  const isNotice = (/** @type {string} */ line) => /^copyright (\(c\)|©|\d)/i.test(line);
  const isTitle = (/** @type {string} */ text) => /^(#+ *)?(the )?[\w-]+ licen[cs]e( \(\w+\))?$/i.test(text);
  const paragraphs = text.split(/\r?\n\s*\r?\n/).map(oneLine);
  const notice = text.split(/\r?\n/).map(oneLine).filter(isNotice).join("; ");
  if (notice === "") throw new Error(`${name}/${file} names no holder of the copyright`);
  return { notice, terms: paragraphs.filter((text) => !isNotice(text) && !isTitle(text)).join("\n") };
}

const oneLine = (/** @type {string} */ text) => text.replace(/\s+/g, " ").trim();

/** @param {{name: string, version: string, license: string, author: string}} own @param {readonly Bundled[]} bundled */
function banner(own, bundled) {
  const lines = [`${own.name} ${own.version} | ${own.license} | Copyright (c) ${own.author}`];
  if (bundled.length > 0) lines.push("", "Holds code of:");
  for (const { name, version, license, notice } of bundled)
    lines.push(`${name} ${version} | ${license} | ${notice}`);
  for (const terms of new Set(bundled.map((one) => one.terms))) {
    const whose = bundled.filter((one) => one.terms === terms).map((one) => one.name);
    lines.push("", `Terms of ${whose.join(", ")}:`, terms);
  }
  return `/*!\n${lines.join("\n").replaceAll("*/", "* /")}\n*/\n`;
}
