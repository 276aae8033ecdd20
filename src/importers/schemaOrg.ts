import { safeUrl } from "../base/url.ts";
import { isFields } from "../model/fields.ts";
import type { Fields } from "../model/fields.ts";
import type { CitationInput, ClaimInput, EventInput, PlaceInput, SourceInput } from "../model/input.ts";
import { told } from "../model/report.ts";
import { withoutBom } from "./csv.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { midnightsAsDays } from "./midnight.ts";
import { plainText, words } from "./plainText.ts";
import type { Reading, Spot } from "./reading.ts";
import {
  dataOf,
  finish,
  maxLength,
  maxRows,
  note,
  present,
  startReading,
  take,
  wholeFile,
} from "./reading.ts";
import { dateOf, eventOf, isPicture, linkSources, pictureOf, setAside } from "./record.ts";
import { cellText } from "./sheet.ts";
import { isReadableText, parseJson } from "./readableText.ts";

/** Deepest nesting that is followed. */
const maxNesting = 20;

/**
 * Reads JSON-LD in terms of schema.org: events of any type, claim reviews (what was claimed, with the review as a
 * source) and live blogs (an event for each update). Lists, `@graph` and nested `subEvent` are followed.
 */
export function fromJSONLD(input: unknown, options: ImportOptions = {}): Imported {
  const reading = startReading(options);
  const scripts = typeof input === "string" ? scriptsOf(input) : [];
  if (typeof input === "string" && scripts.length === 0 && !isReadableText(input, reading))
    return finish("jsonld", reading);
  const json =
    scripts.length > 0 ? scripts : typeof input === "string" ? parseJson(withoutBom(input)) : input;
  if (!isFields(json) && !Array.isArray(json)) {
    note(reading, "error", "unreadable-file", wholeFile, `${told(json)} is no JSON-LD; nothing is read`);
    return finish("jsonld", reading);
  }
  readNode(json, wholeFile, 0, reading);
  midnightsAsDays(reading, false);
  return finish("jsonld", reading);
}

/** What the scripts of type `application/ld+json` in a web page say; none of a text that is no page, or too long. */
export function scriptsOf(text: string): readonly unknown[] {
  if (text.length > maxLength || !/^\s*</u.test(withoutBom(text))) return [];
  const scripts = text.matchAll(
    /<script\b[^<>]{0,500}\bapplication\/ld\+json\b[^<>]{0,500}>([^]*?)<\/script/giu,
  );
  return [...scripts].flatMap(([, json = ""]) => parseJson(json) ?? []);
}

/** The types of a thing without the address of the vocabulary. */
export const typesOf = (node: Fields): readonly string[] =>
  manyOf(node["@type"]).map((type) => cellText(type).replace(/^.*[/#:]/u, ""));

function readNode(node: unknown, spot: Spot, depth: number, reading: Reading): void {
  if (depth > maxNesting) return setAside(reading, spot, "the record is nested too deep");
  if (Array.isArray(node)) {
    node.forEach((one: unknown, i) =>
      readNode(one, { path: `${spot.path}/${String(i)}` }, depth + 1, reading),
    );
    return;
  }
  if (!isFields(node)) return setAside(reading, spot, `${told(node)} is no thing of schema.org`);
  if (reading.events.length >= (reading.options.maxRows ?? maxRows)) {
    return setAside(reading, spot, "there are more events than are read");
  }
  const types = typesOf(node);
  if (types.includes("LiveBlogPosting")) readLiveBlog(node, spot, reading);
  else if (types.includes("ClaimReview")) readReview(node, spot, reading);
  else if (types.some(isEventType)) readEvent(node, spot, depth, reading);
  else {
    const frame = frames.find((name) => node[name] !== undefined);
    if (frame !== undefined) readNode(node[frame], { path: `${spot.path}/${frame}` }, depth + 1, reading);
    else
      setAside(reading, spot, `${types.length === 0 ? "a thing without @type" : told(types[0])} is no event`);
  }
}

/** Members under which the things stand that a list, or a place within one, is about. */
const frames = ["@graph", "itemListElement", "item"];

const isEventType = (type: string): boolean =>
  /Event$|^(?:Festival|Hackathon|CourseInstance|EventSeries)$/u.test(type);

function readEvent(node: Fields, spot: Spot, depth: number, reading: Reading): void {
  const start = dateAt(node, "startDate", spot, reading);
  manyOf(node.subEvent).forEach((one, i) => {
    if (isFields(one) && (one.startDate !== undefined || one.name !== undefined)) {
      readNode(one, { path: `${spot.path}/subEvent/${String(i)}` }, depth + 1, reading);
    }
  });
  // A series that is only the frame of its events says nothing of its own that would be lost.
  const isFrame = node.startDate === undefined && manyOf(node.subEvent).length > 0;
  if (start === undefined && isFrame) return;
  if (start === undefined) return setAside(reading, spot, "the event has no startDate that can be read");
  const title = textOf(node.name) || textOf(node.headline);
  if (title === "")
    note(reading, "error", "title-missing", spot, "the event has no name; it is drawn as untitled");
  const text = plainText(cellText(node.description));
  const image = addressOf(node.image);
  const event = eventOf(title, {
    id: cellText(node["@id"]),
    start,
    end: dateAt(node, "endDate", spot, reading),
    description: text.text,
    actors: namesOf(node.organizer, node.performer, node.actor, node.about),
    sources: [
      ...sourcesOf(spot, reading, node.url, node.citation, node.subjectOf),
      ...linkSources(text.links, spot, reading),
    ],
    place: placeOf(node.location),
    media: isPicture(image) ? pictureOf(image, title, "") : [],
    tags: statusOf(node.eventStatus),
    data: dataOf(reading, () => node),
  });
  take(reading, spot, event);
}

/** `EventCancelled` and the like matter to readers; what takes place as planned needs no word. */
const statusOf = (value: unknown): readonly string[] => {
  const word = cellText(value)
    .replace(/^.*[/#:]/u, "")
    .replace(/^Event/u, "");
  return word === "" || word === "Scheduled" ? [] : [word.toLowerCase()];
};

/** The claim is the event, by whom and when it was made; the review is a source with what it found. */
function readReview(node: Fields, spot: Spot, reading: Reading): void {
  const item = firstFields(node.itemReviewed);
  const appearance = firstFields(item.firstAppearance) ?? {};
  const made = dateAt(item, "datePublished", { path: `${spot.path}/itemReviewed` }, reading);
  const appeared =
    made ??
    dateAt(appearance, "datePublished", { path: `${spot.path}/itemReviewed/firstAppearance` }, reading);
  const reviewed = dateAt(node, "datePublished", spot, reading);
  const start = appeared ?? reviewed;
  const claim = textOf(node.claimReviewed) || textOf(item.name);
  if (start === undefined)
    return setAside(reading, spot, "neither claim nor review has a date that can be read");
  if (claim === "") return setAside(reading, spot, "the review does not say what was claimed");
  const rating = firstFields(node.reviewRating);
  const verdict = textOf(rating.alternateName) || textOf(rating.name) || cellText(rating.ratingValue);
  const [by = ""] = namesOf(node.author);
  const review: SourceInput = present<SourceInput>({
    publisher: by,
    url: safeUrl(node.url) === null ? "" : cellText(node.url),
    published: reviewed,
    title: textOf(node.name) || textOf(node.headline),
    kind: "review",
  });
  const speakers = namesOf(item.author);
  const stance = stanceOf(rating);
  const citation: CitationInput = { source: review, stance };
  const said: readonly ClaimInput[] =
    verdict === "" || by === "" ? [] : [{ by, kind: "assessment", text: verdict, sources: [review] }];
  const event = eventOf(claim, {
    id: cellText(node["@id"]),
    start,
    kind: "statement",
    dateOf: appeared === undefined ? "publication" : "statement",
    actors: speakers.map((actor) => ({ actor, role: "speaker" })),
    sources: [
      citation,
      ...sourcesOf({ path: `${spot.path}/itemReviewed` }, reading, item.appearance, item.firstAppearance),
    ],
    claims: said,
    status: stance === "disputes" ? "disputed" : undefined,
    data: dataOf(reading, () => node),
  });
  take(reading, spot, event);
}

/** Where a review's number lies: in the lower half it disputes, at the top it supports, else it only speaks of the claim. */
function stanceOf(rating: Fields): NonNullable<CitationInput["stance"]> {
  const number = (value: unknown): number => (cellText(value) === "" ? NaN : Number(cellText(value)));
  const [value, best, worst] = [
    number(rating.ratingValue),
    number(rating.bestRating),
    number(rating.worstRating),
  ];
  const low = Number.isNaN(worst) ? 1 : worst;
  if (Number.isNaN(value) || !(best > low)) return "mentions";
  const share = (value - low) / (best - low);
  return share < 0.5 ? "disputes" : share === 1 ? "supports" : "mentions";
}

function readLiveBlog(node: Fields, spot: Spot, reading: Reading): void {
  const publishers = namesOf(node.publisher);
  const url = safeUrl(node.url) === null ? "" : cellText(node.url);
  const blog = textOf(node.headline) || textOf(node.name);
  manyOf(node.liveBlogUpdate).forEach((update, i) => {
    const at = { path: `${spot.path}/liveBlogUpdate/${String(i)}` };
    if (!isFields(update)) return setAside(reading, at, `${told(update)} is no update`);
    const start = dateAt(update, "datePublished", at, reading);
    if (start === undefined) return setAside(reading, at, "the update has no datePublished that can be read");
    const text = plainText(cellText(update.articleBody) || cellText(update.text));
    const title =
      textOf(update.headline) || textOf(update.name) || text.text.slice(0, 300).split("\n")[0] || "";
    if (title === "")
      note(reading, "error", "title-missing", at, "the update has no headline; it is drawn as untitled");
    const source = present<SourceInput>({
      publisher: publishers[0],
      title: blog,
      url: safeUrl(update.url) === null ? url : cellText(update.url),
      published: start,
    });
    const event = eventOf(title, {
      id: cellText(update["@id"]),
      start,
      dateOf: "publication",
      description: text.text === title ? "" : text.text,
      sources: [...(Object.keys(source).length > 1 ? [source] : []), ...linkSources(text.links, at, reading)],
      data: dataOf(reading, () => update),
    });
    take(reading, at, event);
  });
  if (node.liveBlogUpdate === undefined) setAside(reading, spot, "the live blog has no updates");
}

const manyOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as readonly unknown[]) : value === undefined || value === null ? [] : [value];

const firstFields = (value: unknown): Fields => manyOf(value).find(isFields) ?? {};

/** A text, or the text of `{"@value": …}`. */
function textOf(value: unknown): string {
  const [first] = manyOf(value);
  return words(cellText(isFields(first) ? first["@value"] : first));
}

function namesOf(...values: readonly unknown[]): readonly string[] {
  const names = values.flatMap(manyOf).map((one) => (isFields(one) ? textOf(one.name) : textOf(one)));
  return [...new Set(names)].filter((name) => name !== "" && safeUrl(name) === null);
}

function addressOf(value: unknown): string {
  const [first] = manyOf(value);
  return cellText(isFields(first) ? (first.url ?? first.contentUrl) : first);
}

function dateAt(node: Fields, name: string, spot: Spot, reading: Reading): string | undefined {
  const [value] = manyOf(node[name]);
  return dateOf(
    cellText(isFields(value) ? value["@value"] : value),
    { path: `${spot.path}/${name}` },
    reading,
  );
}

/** Works and addresses as sources. */
function sourcesOf(
  spot: Spot,
  reading: Reading,
  ...values: readonly unknown[]
): NonNullable<EventInput["sources"]> {
  return values.flatMap(manyOf).flatMap((one): readonly (string | SourceInput)[] => {
    if (!isFields(one)) return linkSources([{ url: cellText(one), text: "" }], spot, reading);
    const url = cellText(one.url) || cellText(one["@id"]);
    const source = present<SourceInput>({
      title: textOf(one.headline) || textOf(one.name),
      publisher: namesOf(one.publisher)[0],
      author: namesOf(one.author).join(", "),
      url: safeUrl(url) === null ? "" : url,
      published: dateAt(one, "datePublished", spot, reading),
    });
    return Object.keys(source).length === 0 ? [] : [source];
  });
}

function placeOf(value: unknown): EventInput["place"] {
  const places = manyOf(value).flatMap((one): readonly PlaceInput[] => {
    if (!isFields(one)) return textOf(one) === "" ? [] : [{ name: textOf(one) }];
    const geo = firstFields(one.geo);
    const [lat, lon] = [Number(cellText(geo.latitude) || NaN), Number(cellText(geo.longitude) || NaN)];
    const address = textOf(one.address) || textOf(firstFields(one.address).addressLocality);
    const name = textOf(one.name) || address;
    return name === ""
      ? []
      : [{ name, ...(Number.isFinite(lat) && Number.isFinite(lon) ? { lat, lon } : {}) }];
  });
  return places;
}
