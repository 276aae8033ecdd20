import type { Attribution, Dataset, Source, Verb } from "../model/dataset.ts";
import { timeInWords } from "./dates.ts";
import type { MessageKey } from "./messages.ts";
import type { Words } from "./words.ts";

/** What of a dataset is needed to say who said something. */
export type Speakers = Pick<Dataset, "actors" | "sources">;

/** `before` the words of a claim ("White House accused, …"), or `beside` a fact ("accused by White House, …"). */
export type AttributionForm = "before" | "beside";

/**
 * Who says so and when, with the source's own words for the date: "According to Israeli officials", "Nasser Kanani,
 * foreign ministry spokesperson, said, 30 October 2023 (“Monday”)". Without a verb it is "said".
 */
export function attributionInWords(
  attribution: Attribution,
  speakers: Speakers,
  words: Words,
  form: AttributionForm = "before",
): string {
  const verb = attribution.verb ?? "said";
  // In "X, army chief of staff, said" the title needs its second comma, at the end of a phrase it must not have it.
  const isLast = form === "beside" || verb === "according-to";
  const name = withTitle(attribution, speakers, words, isLast);
  const said = words.say((form === "before" ? before : beside)[verb], { name });
  const when = whenInWords(attribution, words);
  return when === null ? said : words.say("saidWhen", { said: said.replace(/,$/, ""), when });
}

/** The name of the one who says so, without verb, title and date. */
export function speakerName({ actor, source, name }: Attribution, speakers: Speakers, words: Words): string {
  if (actor !== null) return words.inline(speakers.actors[actor]?.name ?? "");
  if (source !== null) {
    const found = speakers.sources.at(source);
    return found === undefined ? words.say("unknownSpeaker") : sourceName(found, words);
  }
  return name === null ? words.say("unknownSpeaker") : words.inline(name);
}

/** A source by the names on it: "Gulf News / AFP", else its author, its title, its host. */
export function sourceName(source: Source, words: Words): string {
  const { publisher, agency, author, title, url, id } = source;
  if (publisher !== null && agency !== null) {
    return words.say("publisherAgency", { publisher: words.inline(publisher), agency: words.inline(agency) });
  }
  const name = publisher ?? agency ?? author ?? title ?? (url === null ? null : hostOf(url)) ?? id;
  return words.inline(name);
}

/** The ASCII (punycode) host of a web address, null for every other text. */
export function hostOf(url: string): string | null {
  try {
    const { protocol, host } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? host : null;
  } catch {
    return null;
  }
}

/** When it was said, in our words and the source's: "30 October 2023 (“Monday”)". */
function whenInWords({ at, displayDate }: Attribution, words: Words): string | null {
  const own = displayDate === null ? null : words.say("quoted", { text: words.inline(displayDate) });
  if (at === null || at.shape === "unknown") return own;
  const when = timeInWords(at, words, "heading");
  return own === null ? when : words.say("whenQuoted", { when, words: own });
}

function withTitle(attribution: Attribution, speakers: Speakers, words: Words, isLast: boolean): string {
  const name = speakerName(attribution, speakers, words);
  const title = attribution.actor === null ? null : (speakers.actors[attribution.actor]?.title ?? null);
  if (title === null) return name;
  return words.say(isLast ? "nameWithTitleLast" : "nameWithTitle", { name, title: words.inline(title) });
}

const before = {
  said: "said",
  "according-to": "accordingTo",
  announced: "announced",
  reported: "reported",
  estimated: "estimated",
  accused: "accused",
  denied: "denied",
  "called-for": "calledFor",
} as const satisfies Readonly<Record<Verb, MessageKey>>;

const beside = {
  said: "bySaid",
  "according-to": "byAccordingTo",
  announced: "byAnnounced",
  reported: "byReported",
  estimated: "byEstimated",
  accused: "byAccused",
  denied: "byDenied",
  "called-for": "byCalledFor",
} as const satisfies Readonly<Record<Verb, MessageKey>>;
