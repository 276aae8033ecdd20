import { createPipeline } from "../pipeline.ts";
import { sceneToString } from "../render/renderString.ts";
import { darkPalette, lightPalette, paintWith } from "../scene/theme.ts";
import type { Core } from "./core.ts";
import { isSourceNotes, noteSources, wrongSourceNotes } from "./footnotes.ts";
import { pictureOf, viewportAt } from "./moves.ts";
import type { SVGOptions } from "./publicFace.ts";

/**
 * The picture as a standalone SVG document: what is in view, or all of it. Throws an Error while there is no size, and a
 * TypeError for a wrong option.
 */
export function exportSvg<Data>(core: Core<Data>, options: SVGOptions = {}): string {
  const { theme = "light", extent = "view", sources = "none" } = options;
  const now = core.settle();
  if (now === null) throw new Error("the timeline has no size yet; wait for timeline.ready");
  const width = options.width ?? now.width;
  check(extent === "view" || extent === "all", "extent", extent, '"view" or "all"');
  check(width > 0 && Number.isFinite(width), "width", width, "a positive number of pixels");
  if (!isSourceNotes(sources)) throw wrongSourceNotes(sources);
  const state = core.state();
  const isPlaced = extent !== "all" && state.view !== null;
  const shown = { ...pictureOf(state, core.measure()), isPlaced };
  const pipeline = createPipeline();
  const isHere = width === now.width;
  const frame = {
    viewport:
      extent === "all"
        ? pipeline.home(shown, width)
        : isHere
          ? now.viewport
          : viewportAt(state, shown, pipeline, width),
    width,
    direction: now.direction,
    prefix: "chl",
    paint: paintWith(theme === "dark" ? darkPalette : lightPalette),
    selection: core.state().selection,
    related: core.state().selection,
    hovered: null,
  };
  const notes = sources === "none" ? null : noteSources(shown, frame, pipeline);
  const picture = notes?.picture ?? shown;
  const isWhole = extent === "all" || !isHere;
  const height = isWhole ? Math.ceil(pipeline.homeHeight(picture, width)) : now.height;
  const { scene } = pipeline.draw(picture, { ...frame, height });
  return sceneToString(notes?.noted(scene) ?? scene);
}

function check(isRight: boolean, name: string, value: unknown, expected: string): void {
  if (!isRight) throw new TypeError(`invalid option ${name}: ${JSON.stringify(value)}; expected ${expected}`);
}
