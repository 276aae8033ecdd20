import { readFile } from "node:fs/promises";
import { join } from "node:path";
import nodeResolve from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";
import ts from "typescript";
import { root } from "./support.ts";

/**
 * A page with a bare stage on which gestures are recognised: 600 × 240 px with a button in it, on a page that can scroll.
 * `calls` holds what the host was told, `points` where the stage saw the pointer, `view` what it was moved to.
 */
export async function interactPage(): Promise<string> {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>gestures</title><link rel="icon" href="data:,">
<style>
  body { margin: 0; height: 3000px; }
  #wrap { position: absolute; left: 200px; top: 160px; }
  #stage { position: relative; width: 600px; height: 240px; background: #eee; }
  #stage svg { position: absolute; inset: 0; pointer-events: none; }
  #mark { position: absolute; left: 100px; top: 60px; width: 80px; height: 40px; transform: translate(13px, 7px); }
</style>
<div id="wrap"><div id="stage"><svg width="600" height="240"><rect width="80" height="40" x="113" y="67"></rect></svg>
<button id="mark">mark</button></div></div>
<script>${await bundle(main)}</script></html>`;
}

/** The program of the page. A global `page` is what tests speak to. */
const main = `
import { readPoint } from "./src/interact/point.ts";
import { recognisePointers } from "./src/interact/pointer.ts";
import { recogniseWheel } from "./src/interact/wheel.ts";
const stage = document.getElementById("stage");
const page = { calls: [], points: [], view: { start: 0, msPerPx: 1, top: 0 }, scrollRange: 0, frozen: false };
const host = {
  stage,
  viewport: () => page.view,
  plot: () => ({ width: 600, height: 240 }),
  toPlot: (x, y) => ({ x, y }),
  direction: () => 1,
  scrollRange: () => page.scrollRange,
  move: (view, phase) => { if (!page.frozen) page.view = view; page.calls.push(["move", phase, { ...page.view }]); },
  find: (x, y) => (x >= 113 && x < 193 && y >= 67 && y < 107 ? { event: 7, lane: 2 } : null),
  hover: (target) => page.calls.push(["hover", target]),
  press: (target) => page.calls.push(["press", target]),
  longPress: (target) => page.calls.push(["longPress", target]),
};
addEventListener("pointermove", (event) => page.points.push(readPoint(event, stage)), true);
const stops = [recognisePointers(host), recogniseWheel(host)];
page.dispose = () => stops.forEach((stop) => stop());
/** Where a point of the stage is in the window, by a mark of no size set there. */
page.windowPoint = (x, y) => {
  const dot = document.createElement("i");
  dot.style.cssText = "position:absolute;width:0;height:0;left:" + x + "px;top:" + y + "px";
  stage.append(dot);
  const box = dot.getBoundingClientRect();
  dot.remove();
  return { x: box.x, y: box.y };
};
/** Moves the stage, with its listeners, into a shadow root. */
page.intoShadow = () => {
  const shadow = document.getElementById("wrap").attachShadow({ mode: "closed" });
  shadow.append(stage);
  stage.style.cssText += "position:relative;width:600px;height:240px;background:#eee";
};
window.page = page;
`;

/** One script of a program that imports sources of the project. */
export async function bundle(program: string): Promise<string> {
  const built = await rollup({
    input: "main",
    plugins: [
      {
        name: "sources",
        resolveId: (source, importer) => {
          if (source === "main") return "\0main";
          if (!source.startsWith(".")) return null;
          return join(importer === "\0main" ? root : join(importer ?? "", ".."), source);
        },
        load: (id) => (id === "\0main" ? program : readFile(id, "utf8")),
        transform: (code, id) =>
          id.endsWith(".js") ? null : ts.transpileModule(code, { compilerOptions }).outputText,
      },
      nodeResolve(),
    ],
  });
  const { output } = await built.generate({ format: "iife" });
  return output[0].code;
}

const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
