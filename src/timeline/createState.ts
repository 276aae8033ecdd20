import { finishSteps, type Steps } from "../base/steps.ts";
import { once, throwLater } from "../base/throwLater.ts";
import type { LaneChoice } from "../detail/laneIndex.ts";
import type { Dataset, Reader } from "../model/dataset.ts";
import { createDataset, createReader } from "../model/createDataset.ts";
import type { EventInput, TimelineInput } from "../model/input.ts";
import type { ResolvedOptions } from "../options.ts";
import { inOrderOfTime } from "../outline/tableOrder.ts";
import { createWords, type Words } from "../words/words.ts";
import { applyFields } from "./applyFields.ts";
import { createFiltering, type Filtering, refilter } from "./filtering.ts";
import { isFew, isVeryFew, readFirst } from "./readSlices.ts";
import type { State } from "./state.ts";

/** The first state of a timeline in an element, and what reads the rest of the input where that is not all read yet. */
export function createState<Data>(
  target: Element,
  input: TimelineInput<Data> | readonly EventInput<Data>[],
  options: ResolvedOptions,
): { readonly state: State<Data>; readonly reader: Reader<Data> | null } {
  const whole = applyFields(input, options.fields, once(throwLater));
  const reader = createReader<Data>(whole, options);
  // What is wrong with few actors and sources is known with the first picture: it has its place from the start.
  if (declared(whole) <= declaredAtOnce) reader.step(() => true);
  // A given width asks for a picture at once.
  const waits = options.width === null && isFew(reader.total) && !isVeryFew(reader.total);
  const read = waits ? null : readFirst(reader);
  const dataset = read ?? (waits ? someOf(whole, [], reader, options) : sampleOf(whole, reader, options));
  const words = wordsFor(target, dataset, options);
  const state: State<Data> = {
    options,
    input: whole,
    dataset,
    isSample: read === null,
    reading: read === null ? { read: reader.read(), total: reader.total } : null,
    words,
    lanes: lanesOf(options),
    filtering: createFiltering(dataset, words),
    fullscreen: false,
    freeHeight: null,
    panel: null,
    table: false,
    tableSort: inOrderOfTime,
    width: options.width,
    view: null,
    top: 0,
    layout: null,
    selection: new Set(),
    highlighted: new Set(),
    hovered: null,
    pointed: null,
    counted: null,
    came: [],
    following: options.follow,
    focus: null,
    open: null,
    moving: false,
    scaling: false,
    rows: null,
    folds: null,
    transition: null,
    working: false,
    printing: false,
  };
  return { state, reader: read === null ? reader : null };
}

/** So many actors and sources are read before whoever hands them over goes on: some milliseconds. */
const declaredAtOnce = 1000;

const declared = ({ actors, sources, places }: TimelineInput): number =>
  [actors, sources, places].reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);

/** What the options say about lanes. */
export const lanesOf = (options: ResolvedOptions): LaneChoice => {
  const { order, fold, hidden, top, pinned, expanded, filtered } = options;
  return { order, fold, hidden, top, pinned, expanded, ghosted: filtered === "ghosted" };
};

/**
 * The state with other data, all read: what refers to events by index follows their ids, or is let go. `newIds` are those of
 * events that were merged in.
 */
export function withDataset<Data>(
  state: State<Data>,
  target: Element,
  input: TimelineInput<Data>,
  dataset: Dataset<Data>,
  newIds: readonly string[] = [],
  renewed: Renew<Data> = renew,
): State<Data> {
  const words = wordsAfter(state, target, dataset);
  const follow = (event: number): number => dataset.indexOf(state.dataset.event(event).id);
  const all = (events: ReadonlySet<number>): ReadonlySet<number> =>
    new Set([...events].map(follow).filter((event) => event >= 0));
  const mark = <T extends { readonly event: number }>(at: T | null): T | null => {
    const event = at === null ? -1 : follow(at.event);
    return at === null || event < 0 ? null : { ...at, event };
  };
  const { counted } = state;
  const listed = (counted?.events ?? []).map(follow).filter((event) => event >= 0);
  return {
    ...state,
    input,
    dataset,
    isSample: false,
    reading: null,
    rows: null,
    folds: null,
    transition: null,
    words,
    filtering: renewed(state.filtering, dataset, words),
    selection: all(state.selection),
    highlighted: all(state.highlighted),
    hovered: null,
    pointed: null,
    came: [...state.came.map(follow), ...newIds.map(dataset.indexOf)].filter((event) => event >= 0),
    counted: counted === null || listed.length === 0 ? null : { ...counted, events: listed },
    focus: mark(state.focus),
    open: mark(state.open),
  };
}

/** The filtering for other data. */
export type Renew<Data> = (before: Filtering<Data>, dataset: Dataset<Data>, words: Words) => Filtering<Data>;

/** The same step by step: many events may have to be searched anew. */
export const renewInSteps = <Data>(
  ...[before, dataset, words]: Parameters<Renew<Data>>
): Steps<Filtering<Data>> => refilter(before, { isNew: true }, dataset, words);

const renew = <Data>(...args: Parameters<Renew<Data>>): Filtering<Data> => finishSteps(renewInSteps(...args));

/** The words for other data: the same, and what was made with them, where these speak the same. */
export const wordsAfter = <Data>(
  { dataset, words, options }: State<Data>,
  target: Element,
  next: Dataset<Data>,
): Words => (speaksSame(dataset, next) ? words : wordsFor(target, next, options));

/** The first picture of large data is of so many events, taken evenly from all: it has about the span and the lanes. */
const sampleSize = 300;

/** Some of the events, to be shown while all are read. What is wrong in the data is told by who reads all. */
function sampleOf<Data>(
  input: TimelineInput<Data>,
  reader: Reader<Data>,
  options: ResolvedOptions,
): Dataset<Data> {
  const { total } = reader;
  const step = Math.max(1, Math.floor(total / sampleSize));
  const events = Array.from({ length: Math.ceil(total / step) }, (_, i) => input.events[i * step]);
  return someOf(input, events as readonly EventInput<Data>[], reader, options);
}

/** Events of an input by themselves, with the number of all, and what was found wrong so far. */
function someOf<Data>(
  input: TimelineInput<Data>,
  events: readonly EventInput<Data>[],
  { total, issues }: Reader<Data>,
  options: ResolvedOptions,
): Dataset<Data> {
  const some = { ...input, events, relations: [], corrections: [] };
  return {
    ...createDataset<Data>(some, options),
    get issues() {
      return issues();
    },
    everyIssue: issues,
    total,
  };
}

/** Whether what the data say of language and time is the same, as after a merge. */
const speaksSame = (a: Dataset, b: Dataset): boolean =>
  a.zone.name === b.zone.name &&
  a.localZone.name === b.localZone.name &&
  a.locale === b.locale &&
  a.calendar === b.calendar &&
  a.secondaryCalendar === b.secondaryCalendar;

/** The words for what the options, the page and the data say. */
export function wordsFor(target: Element, dataset: Dataset, options: ResolvedOptions): Words {
  const page = target.closest("[lang]")?.getAttribute("lang") ?? target.ownerDocument.documentElement.lang;
  const locale = options.locale ?? (page !== "" ? page : (dataset.locale ?? "en"));
  return createWords({
    locale,
    zone: dataset.zone,
    localZone: dataset.localZone,
    dataLocale: dataset.locale,
    calendar: dataset.calendar,
    secondaryCalendar: dataset.secondaryCalendar,
    numberingSystem: options.numberingSystem,
    messages: options.messages,
  });
}
