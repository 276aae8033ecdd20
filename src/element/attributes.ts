import { controlNames, resolveOptions, type TimelineOptions } from "../options.ts";

/** An attribute of the element: which option it sets, and the option's value as its text says it. */
interface Attribute {
  readonly option: keyof TimelineOptions;
  readonly read: (text: string) => unknown;
}

const word = (option: keyof TimelineOptions): Attribute => ({ option, read: String });
const number = (option: keyof TimelineOptions): Attribute => ({ option, read: numberOr });

/** The attributes that are options, by their names in HTML. The checks are those of the options. */
export const attributes: Readonly<Record<string, Attribute>> = {
  breaks: { option: "breaks", read: (text) => (text === "" ? "auto" : flagOr(text)) },
  calendar: word("calendar"),
  controls: { option: "controls", read: controlsIn },
  density: word("density"),
  direction: word("direction"),
  filtered: word("filtered"),
  follow: { option: "follow", read: flagOr },
  "heading-level": number("headingLevel"),
  height: number("height"),
  "lane-order": { option: "lanes", read: (order) => ({ order }) },
  layout: word("layout"),
  locale: word("locale"),
  "max-height": number("maxHeight"),
  media: { option: "media", read: flagOr },
  "numbering-system": word("numberingSystem"),
  "secondary-calendar": word("secondaryCalendar"),
  since: word("since"),
  theme: word("theme"),
  "time-zone": word("timeZone"),
  "url-state": { option: "urlState", read: (text) => (text === "" ? "hash" : flagOr(text)) },
  view: { option: "view", read: viewIn },
};

/** One option, undefined where its default applies, and what is wrong with the text, if anything is. */
export interface ReadAttribute {
  readonly change: TimelineOptions;
  readonly wrong: string | null;
}

/** The option that an attribute sets. Null, where the element has not the attribute, and a wrong text are its default. */
export function readAttribute(name: string, text: string | null): ReadAttribute {
  const attribute = attributes[name];
  if (attribute === undefined) return { change: {}, wrong: null };
  const { option, read } = attribute;
  const none = { [option]: undefined } as TimelineOptions;
  if (text === null) return { change: none, wrong: null };
  const change = { [option]: read(text.trim()) } as TimelineOptions;
  try {
    resolveOptions(change);
    return { change, wrong: null };
  } catch (error) {
    const given = `${name}=${JSON.stringify(text.slice(0, 40))}`;
    return { change: none, wrong: `attribute ${given} is passed over: ${(error as Error).message}` };
  }
}

/** What is no number stays text, for the option to refuse. */
function numberOr(text: string): unknown {
  return /^[\d.]+$/.test(text) ? Number(text) : text;
}

/** The attribute alone means true, as everywhere in HTML. */
function flagOr(text: string): unknown {
  return text === "" || text === "true" ? true : text === "false" ? false : text;
}

/** `all`, `none`, or the names of the controls there are to be. */
function controlsIn(text: string): unknown {
  if (text === "" || text === "all") return true;
  if (text === "none") return false;
  const none = Object.fromEntries([...controlNames, "overview", "lanes"].map((name) => [name, false]));
  return { ...none, ...Object.fromEntries(text.split(/\s+/u).map((name) => [name, true])) };
}

/** `fit`, `START/END` as ISO 8601 writes an interval, or the id of an event. */
function viewIn(text: string): unknown {
  if (text === "" || text === "fit") return "fit";
  const [start, end, ...others] = text.split("/");
  return end === undefined || others.length > 0 ? { event: text } : { start, end };
}
