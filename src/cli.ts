#!/usr/bin/env node
/// <reference types="node" />
import { readFile, writeFile } from "node:fs/promises";
import type { CommandIo } from "./commands/io.ts";
import { run } from "./commands/run.ts";

const built = (name: string): URL => new URL(`./${name}`, import.meta.url);

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** resvg is the user's to install. */
async function drawPng(svg: string, scale: number): Promise<Uint8Array | null> {
  const loaded = await import("@resvg/resvg-js").catch(() => null);
  if (loaded === null) return null;
  const picture = new loaded.Resvg(svg, {
    fitTo: { mode: "zoom", value: scale },
    font: { loadSystemFonts: true },
  });
  return picture.render().asPng();
}

async function versionOf(): Promise<string> {
  const manifest = JSON.parse(await readFile(built("../package.json"), "utf8")) as {
    readonly version: string;
  };
  return manifest.version;
}

// What reads our output may stop reading, as `head` does: that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const io: CommandIo = {
  readFile: (path) => readFile(path),
  writeFile: (path, data) => writeFile(path, data),
  readInput,
  stdout: (data) => void process.stdout.write(data),
  stderr: (text) => void process.stderr.write(text),
  terminal: process.stderr.isTTY ? process.stderr.columns || 80 : null,
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  readBuilt: (name) => readFile(built(name), "utf8"),
  drawPng,
  version: await versionOf(),
};

process.exitCode = await run(process.argv.slice(2), io);
