import type { Px } from "../base/units.ts";
import type { EventInput, TimelineInput } from "../model/input.ts";
import { createDataset } from "../model/createDataset.ts";
import { type ResolvedOptions, resolveOptions, type TimelineOptions } from "../options.ts";
import { createPipeline, measureWith, type PictureState, type Pipeline } from "../pipeline.ts";
import { sceneToString } from "../render/renderString.ts";
import { darkPalette, lightPalette, paintByProperty, paintWith } from "../scene/theme.ts";
import { createWords } from "../words/words.ts";
import { applyFields } from "./applyFields.ts";
import { isSourceNotes, noteSources, type SourceNotes, wrongSourceNotes } from "./footnotes.ts";
import { lanesOf } from "./createState.ts";
import { roomFor, viewFor } from "./moves.ts";

/** Options of a static picture: those of a timeline that concern the picture, with the same defaults. */
export interface StaticOptions extends Pick<
  TimelineOptions,
  | "maxHeight"
  | "density"
  | "view"
  | "timeZone"
  | "calendar"
  | "breaks"
  | "since"
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
  /** `"footnotes"`: the sources of what is drawn stand below, numbered, and labels begin with their numbers. Default `"none"`. */
  readonly sources?: SourceNotes;
  /** Ids of selected events: they are lifted out, and their relations are drawn. Ids without an event are passed over. Default none. */
  readonly selection?: readonly string[];
  /** Prefix of ids inside the picture; give each picture on a page its own. Default `"chl"`. */
  readonly idPrefix?: string;
}

/** What a static picture is made of. */
export interface Static {
  readonly picture: PictureState;
  readonly pipeline: Pipeline;
  readonly options: ResolvedOptions;
  readonly prefix: string;
  readonly width: Px;
  readonly theme: "light" | "dark" | "auto";
  readonly direction: 1 | -1;
  readonly sources: SourceNotes;
  /** Indices of events. */
  readonly selection: ReadonlySet<number>;
}

/** Reads data and options for a picture without a DOM. */
export function readStatic<Data>(
  input: TimelineInput<Data> | readonly EventInput<Data>[],
  given: StaticOptions & Pick<TimelineOptions, "headingLevel" | "media">,
  defaultTheme: Static["theme"],
): Static {
  const { idPrefix: prefix = "chl", theme = defaultTheme, sources = "none", selection = [], ...rest } = given;
  if (!/^[A-Za-z][\w-]*$/.test(prefix)) {
    throw new TypeError(
      `invalid option idPrefix: ${JSON.stringify(prefix)}; expected a letter, then letters, digits, - or _`,
    );
  }
  if (!isSourceNotes(sources)) throw wrongSourceNotes(sources);
  const ids: unknown = selection;
  if (!Array.isArray(ids) || ids.some((id) => typeof id !== "string")) {
    throw new TypeError(`invalid option selection: ${JSON.stringify(selection)}; expected an array of ids`);
  }
  const options = resolveOptions({ ...rest, theme });
  const { density, numberingSystem, messages } = options;
  const dataset = createDataset(applyFields(input, options.fields), options);
  const words = createWords({
    locale: options.locale ?? dataset.locale ?? "en",
    zone: dataset.zone,
    localZone: dataset.localZone,
    dataLocale: dataset.locale,
    calendar: dataset.calendar,
    numberingSystem,
    messages,
  });
  return {
    picture: {
      dataset,
      words,
      lanes: lanesOf(options),
      keep: null,
      measure: measureWith(options.measureText),
      density,
      room: roomFor(options),
    },
    pipeline: createPipeline(),
    options,
    prefix,
    width: options.width ?? 960,
    theme,
    direction: (options.direction === "auto" ? words.direction : options.direction) === "rtl" ? -1 : 1,
    sources,
    selection: new Set(selection.map((id) => dataset.indexOf(id)).filter((event) => event >= 0)),
  };
}

/** The picture as SVG markup. */
export function drawStatic(read: Static): string {
  const { pipeline, options, prefix, width, theme, direction } = read;
  const home = pipeline.home(read.picture, width);
  const plot = pipeline.plot(read.picture, width).width;
  const asked = viewFor(options.view, pipeline.axis(read.picture), home, plot);
  const placed = { ...read.picture, isPlaced: asked !== null };
  const frame = {
    viewport: asked ?? home,
    width,
    direction,
    prefix,
    paint: theme === "auto" ? paintByProperty : paintWith(theme === "dark" ? darkPalette : lightPalette),
    selection: read.selection,
    related: read.selection,
    hovered: null,
  };
  const notes = read.sources === "none" ? null : noteSources(placed, frame, pipeline);
  const picture = notes?.picture ?? placed;
  const height =
    typeof options.height === "number"
      ? options.height
      : Math.ceil(Math.min(pipeline.homeHeight(picture, width), options.maxHeight));
  const { scene } = pipeline.draw(picture, { ...frame, height });
  return sceneToString(notes?.noted(scene) ?? scene);
}
