import type { Correction, Dataset, EventRecord, EventTime, Place } from "../model/dataset.ts";
import { attributionInWords } from "../words/attribution.ts";
import { clockNotes } from "../words/clock.ts";
import { isCoarse } from "../words/dateValue.ts";
import { timeInWords } from "../words/dates.ts";
import type { PlainMessageKey } from "../words/messages.ts";
import { sinceInWords } from "../words/since.ts";
import type { Words } from "../words/words.ts";

/** What else is to be said of an event's date: the count of days, the further calendar, both clocks, the source's words, what it is the date of, how it was found. */
export function dateNotes(record: EventRecord, dataset: Dataset, words: Words): readonly string[] {
  const { time, displayDate, dateOf, dateBasis, asOf, repeated } = record;
  const count = sinceInWords(record, dataset, words);
  return [
    ...(count === null ? [] : [count]),
    ...(words.secondary !== null && tellsDays(time) ? [timeInWords(time, words.secondary, "heading")] : []),
    ...clockNotes(time, words),
    ...(repeated ? [words.say("repeatedly")] : []),
    ...(displayDate === null
      ? []
      : [words.say("sourceSays", { words: words.say("quoted", { text: words.inline(displayDate) }) })]),
    ...(dateOf === null ? [] : [words.say(dateOfKeys[dateOf])]),
    ...(dateBasis === null ? [] : [words.say(basisKeys[dateBasis])]),
    // Of what goes on the date itself says as of when.
    ...(asOf === null || time.end.state === "ongoing"
      ? []
      : [words.say("asOfNote", { date: timeInWords(asOf, words, "heading") })]),
  ];
}

/** Whether a time says anything finer than months, which alone is another day in another calendar. */
const tellsDays = ({ start, end }: EventTime): boolean =>
  [start, end].some(
    ({ earliest, latest, precision }) =>
      (Number.isFinite(earliest) || Number.isFinite(latest)) && (precision === null || !isCoarse(precision)),
  );

/** Places, kind, category and tags, each a line. */
export function eventDetails(record: EventRecord, dataset: Dataset, words: Words): readonly string[] {
  const { places, kind, category, tags } = record;
  const named = places.flatMap((index) => {
    const place = dataset.places[index];
    return place === undefined ? [] : [placeInWords(place, dataset, words)];
  });
  const [place = ""] = named;
  return [
    ...(named.length === 0
      ? []
      : [
          named.length === 1
            ? words.say("place", { place })
            : words.say("places", { places: named.join("; ") }),
        ]),
    ...(kind === null || kind === "occurrence"
      ? []
      : [words.say("kind", { kind: kindInWords(kind, words) })]),
    ...(category === null || category === kind
      ? []
      : [words.say("category", { category: words.inline(category) })]),
    ...(tags.length === 0
      ? []
      : [words.say("tags", { tags: tags.map((tag) => words.inline(tag)).join(words.say("listComma")) })]),
  ];
}

/** "Corrected 31 October 2023: …", with what stood there before. */
export function correctionInWords(correction: Correction, dataset: Dataset, words: Words): string {
  const { at, note, before, after, by } = correction;
  const date = timeInWords(at, words, "heading");
  const said = words.say("correctedOn", { date, note: words.inline(note) });
  const quoted = (text: string): string => words.say("quoted", { text: words.inline(text) });
  const changed =
    before !== null && after !== null
      ? words.say("correctedFromTo", { correction: said, before: quoted(before), after: quoted(after) })
      : before !== null
        ? words.say("correctedFrom", { correction: said, before: quoted(before) })
        : after !== null
          ? words.say("correctedTo", { correction: said, after: quoted(after) })
          : said;
  if (by === null) return changed;
  return words.say("correctedBy", {
    correction: changed,
    by: attributionInWords(by, dataset, words, "beside"),
  });
}

/** "statement"; a kind of the caller's own as written. */
export const kindInWords = (kind: string, words: Words): string =>
  kind === "statement" ? words.say("legendStatement") : words.inline(kind);

/** "Eastern Syria, Syria (somewhere in the region)". */
function placeInWords(place: Place, { places }: Dataset, words: Words): string {
  const names: string[] = [];
  for (let one: Place | undefined = place; one !== undefined && names.length < 20; one = places[one.parent]) {
    const name = one.name ?? one.id;
    if (name !== null) names.push(words.inline(name));
  }
  const [first = "", ...parents] = names;
  const named = parents.reduce((all, parent) => words.say("placeWithin", { place: all, parent }), first);
  const precision = [precisionInWords(place, words), coordinates(place, words)].filter(
    (part) => part !== null,
  );
  if (precision.length === 0) return named;
  return words.say("placePrecision", { place: named, precision: precision.join(words.say("listComma")) });
}

function precisionInWords({ precision }: Place, words: Words): string | null {
  switch (precision) {
    case null:
      return null;
    case "exact":
      return words.say("placeExact");
    case "near":
      return words.say("placeNear");
    case "region":
      return words.say("placeRegion");
    case "country":
      return words.say("placeCountry");
    default:
      return words.inline(precision);
  }
}

function coordinates({ lat, lon }: Place, words: Words): string | null {
  if (lat === null || lon === null) return null;
  return words.say("coordinates", {
    latitude: words.say(lat < 0 ? "south" : "north", { degrees: Math.abs(lat) }),
    longitude: words.say(lon < 0 ? "west" : "east", { degrees: Math.abs(lon) }),
  });
}

const dateOfKeys = {
  occurrence: "dateOfOccurrence",
  statement: "dateOfStatement",
  publication: "dateOfPublication",
} as const satisfies Readonly<Record<string, PlainMessageKey>>;

const basisKeys = {
  stated: "basisStated",
  resolved: "basisResolved",
  "bounded-by-editor": "basisBoundedByEditor",
} as const satisfies Readonly<Record<string, PlainMessageKey>>;
