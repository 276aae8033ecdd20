import type { EventInput, TimelineInput } from "../model/input.ts";
import { drawStatic, readStatic, type StaticOptions } from "./staticPicture.ts";

/**
 * The picture of a timeline as SVG markup, without a DOM: the same that `createTimeline` draws at that width with the
 * same widths of text. Input and options as there.
 */
export function renderToString<Data = unknown>(
  input: TimelineInput<Data> | readonly EventInput<Data>[],
  options: StaticOptions = {},
): string {
  return drawStatic(readStatic(input, options, "light"));
}
