import { createDataset } from "../model/createDataset.ts";
import type { EventInput, TimelineInput } from "../model/input.ts";
import { createWords } from "../words/words.ts";
import { toJsonLd } from "./jsonLd.ts";

export interface JsonLdTextOptions {
  /** Language of the words for dates that ISO 8601 cannot say. Default: the data's, else `"en"`. */
  readonly locale?: string;
  /** Before every id: `#chl-event-…`. Default `"chl"`. */
  readonly idPrefix?: string;
}

/** An input in terms of schema.org, as JSON-LD text: what `renderToHTML` puts into a page. Throws a TypeError for what is no input. */
export function toJSONLD<Data = unknown>(
  input: TimelineInput<Data> | readonly EventInput<Data>[],
  { locale, idPrefix = "chl" }: JsonLdTextOptions = {},
): string {
  const dataset = createDataset(input);
  const words = createWords({
    locale: locale ?? dataset.locale ?? "en",
    zone: dataset.zone,
    localZone: dataset.localZone,
    dataLocale: dataset.locale,
    calendar: dataset.calendar,
  });
  return `${JSON.stringify(toJsonLd(dataset, words, { prefix: idPrefix }), null, 2)}\n`;
}
