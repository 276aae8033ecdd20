import type { Card, Chip, MarkStyle, Outline, OutlineEntry, Phrase } from "../../../src/outline/types.ts";
import type { HtmlMessages } from "../../../src/render/html/messages.ts";
import { htmlMessages } from "../../../src/render/html/messages.ts";
import { fillMessage } from "../../../src/words/fill.ts";
import { english } from "../../../src/words/messages.ts";

export const messages: HtmlMessages = htmlMessages(
  (key, values = {}) => fillMessage(english[key], values, (n) => (n === 1 ? "one" : "other"), String),
  (numbers) => numbers.join(", "),
);

export const words = (text: string, locale: string | null = null): Phrase => ({ text, locale });

export const mark = (more: Partial<MarkStyle> = {}): MarkStyle => ({
  shape: "day",
  kind: "occurrence",
  startOpen: false,
  endOpen: false,
  ongoing: false,
  repeated: false,
  ...more,
});

export const chipOf = (
  actor: number,
  name: string,
  role: string | null = null,
  style: Chip["style"] = "agent",
): Chip => ({ actor, name: words(name), role, style });

/** A card with nothing but a title and a date, and what a test adds. */
export const cardOf = (more: Partial<Card> = {}): Card => ({
  event: 0,
  id: "crossing",
  title: words("Hamas gunmen cross the Gaza border"),
  description: null,
  date: "Saturday 7 October 2023 · the day is stated, the hour is not",
  dateNotes: [],
  status: null,
  actors: [],
  claims: [],
  sourceCount: "no source given",
  sources: [],
  corrections: [],
  relations: [],
  details: [],
  media: [],
  sensitive: null,
  position: "1 of 11",
  ...more,
});

export const entryOf = (event: number, title: string, more: Partial<OutlineEntry> = {}): OutlineEntry => ({
  event,
  id: `event-${event}`,
  title: words(title),
  date: "7 October 2023",
  facts: ["1 source"],
  status: null,
  actors: [chipOf(event % 3, `Actor ${event % 3}`)],
  mark: mark(),
  ...more,
});

/** An outline with one section for each list of entries. */
export const outlineOf = (...lists: readonly (readonly OutlineEntry[])[]): Outline => ({
  title: words("Attacks, strikes and statements"),
  summary: "",
  sections: lists.map((entries, at) => ({
    key: `section-${at}`,
    heading: `${at + 1} October 2023`,
    note: null,
    gap: null,
    events: entries.map(({ event }) => event),
  })),
  entry: (event) => lists.flat().find((entry) => entry.event === event)!,
  eventOf: (id) => lists.flat().find((entry) => entry.id === id)?.event ?? -1,
});

/** Every field that text can stand in, filled with it. */
export const cardFilledWith = (text: string, href = "https://example.org/a"): Card => {
  const said = words(text);
  const link = { href, host: "example.org" };
  return cardOf({
    id: text,
    title: said,
    description: said,
    date: text,
    dateNotes: [text],
    status: { status: "disputed", text },
    actors: [{ chip: { actor: 0, name: said, role: text, style: "alleged" }, attribution: text, note: said }],
    claims: [
      { id: text, speaker: text, text: said, asReported: text, quote: words(`${text}!`), sources: [1] },
    ],
    sourceCount: text,
    sources: [1, 2].map((number) => ({
      number,
      source: number - 1,
      title: said,
      publisher: text,
      details: [text],
      quotes: [{ text: said, translation: said }],
      stance: text,
      link,
      archive: link,
    })),
    corrections: [text],
    relations: [{ type: text, event: 1, text: said, details: [text] }],
    details: [text],
    media: [{ url: href, alt: text, credit: text }],
    sensitive: text,
    position: text,
  });
};
