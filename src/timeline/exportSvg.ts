import { createPipeline } from "../pipeline.ts";
import { sceneToString } from "../render/renderString.ts";
import { darkPalette, lightPalette, paintWith } from "../scene/theme.ts";
import type { Core } from "./core.ts";
import { pictureOf } from "./moves.ts";
import type { SVGOptions } from "./publicFace.ts";

/** The picture as it is, as a standalone SVG document. Throws an Error while there is no size. */
export function exportSvg<Data>(core: Core<Data>, { theme = "light" }: SVGOptions = {}): string {
  const now = core.settle();
  if (now === null) throw new Error("the timeline has no size yet; wait for timeline.ready");
  const { scene } = createPipeline().draw(pictureOf(core.state(), core.measure()), {
    viewport: now.viewport,
    width: now.width,
    height: now.height,
    direction: now.direction,
    prefix: "chl",
    paint: paintWith(theme === "dark" ? darkPalette : lightPalette),
    selection: new Set(),
    hovered: null,
  });
  return sceneToString(scene);
}
