import type { Px } from "../base/units.ts";
import type { EventInput, TimelineInput } from "../model/input.ts";
import { createDataset } from "../model/createDataset.ts";
import { resolveOptions, type TimelineOptions } from "../options.ts";
import { createPipeline, measureWith, type PictureState } from "../pipeline.ts";
import { sceneToString } from "../render/renderString.ts";
import { darkPalette, lightPalette, paintByProperty, paintWith } from "../scene/theme.ts";
import { createWords } from "../words/words.ts";
import { applyFields } from "./applyFields.ts";
import { lanesOf } from "./createState.ts";
import { viewFor } from "./moves.ts";

/** Options of a static picture: those of a timeline that concern the picture, with the same defaults. */
export interface StaticOptions extends Pick<
  TimelineOptions,
  | "maxHeight"
  | "density"
  | "view"
  | "timeZone"
  | "calendar"
  | "numberingSystem"
  | "locale"
  | "direction"
  | "lanes"
  | "fields"
  | "messages"
  | "measureText"
> {
  /** Pixels. Default 960. */
  readonly width?: Px;
  /** Pixels; `"auto"`: as high as the lanes, up to `maxHeight`. Default `"auto"`. */
  readonly height?: "auto" | Px;
  /** `"auto"`: custom properties, for a page with `chronolane.css`. Default `"light"`. */
  readonly theme?: "light" | "dark" | "auto";
  /** Prefix of ids inside the picture; give each picture on a page its own. Default `"chl"`. */
  readonly idPrefix?: string;
}

/**
 * The picture of a timeline as SVG markup, without a DOM: the same that `createTimeline` draws at that width with the
 * same widths of text. Input and options as there.
 */
export function renderToString<Data = unknown>(
  input: TimelineInput<Data> | readonly EventInput<Data>[],
  options: StaticOptions = {},
): string {
  const { idPrefix = "chl", theme = "light", ...rest } = options;
  if (!/^[A-Za-z][\w-]*$/.test(idPrefix)) {
    throw new TypeError(
      `invalid option idPrefix: ${JSON.stringify(idPrefix)}; expected a letter, then letters, digits, - or _`,
    );
  }
  const resolved = resolveOptions({ ...rest, theme });
  const whole = applyFields(input, resolved.fields);
  const dataset = createDataset(whole, resolved);
  const words = createWords({
    locale: resolved.locale ?? dataset.locale ?? "en",
    zone: dataset.zone,
    localZone: dataset.localZone,
    dataLocale: dataset.locale,
    calendar: dataset.calendar,
    numberingSystem: resolved.numberingSystem,
    messages: resolved.messages,
  });
  const pipeline = createPipeline();
  const picture: PictureState = {
    dataset,
    words,
    lanes: lanesOf(resolved),
    keep: null,
    measure: measureWith(resolved.measureText),
    density: resolved.density,
  };
  const width = resolved.width ?? 960;
  const home = pipeline.home(picture, width);
  const viewport = viewFor(resolved.view, dataset, home, pipeline.plot(picture, width).width) ?? home;
  const natural = Math.ceil(Math.min(pipeline.homeHeight(picture, width), resolved.maxHeight));
  const { scene } = pipeline.draw(picture, {
    viewport,
    width,
    height: resolved.height === "auto" ? natural : resolved.height,
    direction: (resolved.direction === "auto" ? words.direction : resolved.direction) === "rtl" ? -1 : 1,
    prefix: idPrefix,
    paint: theme === "auto" ? paintByProperty : paintWith(theme === "dark" ? darkPalette : lightPalette),
    selection: new Set(),
    hovered: null,
  });
  return sceneToString(scene);
}
