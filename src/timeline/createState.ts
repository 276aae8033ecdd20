import { once, throwLater } from "../base/throwLater.ts";
import type { LaneChoice } from "../detail/laneIndex.ts";
import type { Dataset } from "../model/dataset.ts";
import { createDataset } from "../model/createDataset.ts";
import type { EventInput, TimelineInput } from "../model/input.ts";
import type { ResolvedOptions } from "../options.ts";
import { createWords, type Words } from "../words/words.ts";
import { applyFields } from "./applyFields.ts";
import { createFiltering, refilter } from "./filtering.ts";
import type { State } from "./state.ts";

/** The first state of a timeline in an element. */
export function createState<Data>(
  target: Element,
  input: TimelineInput<Data> | readonly EventInput<Data>[],
  options: ResolvedOptions,
): State<Data> {
  const whole = applyFields(input, options.fields, once(throwLater));
  const dataset = readDataset(whole, options);
  const words = wordsFor(target, dataset, options);
  return {
    options,
    input: whole,
    dataset,
    words,
    lanes: lanesOf(options),
    filtering: createFiltering(dataset, words),
    screen: null,
    panel: null,
    table: false,
    width: options.width,
    view: null,
    top: 0,
    layout: null,
    selection: new Set(),
    highlighted: new Set(),
    hovered: null,
    focus: null,
    open: null,
    moving: false,
    printing: false,
  };
}

/** What the options say about lanes. */
export const lanesOf = ({ order, fold, hidden, filtered }: ResolvedOptions): LaneChoice => ({
  order,
  fold,
  hidden,
  ghosted: filtered === "ghosted",
});

/** The state with other data: what refers to events by index follows their ids, or is let go. */
export function withInput<Data>(
  state: State<Data>,
  target: Element,
  input: TimelineInput<Data>,
): State<Data> {
  const dataset = readDataset(input, state.options);
  const words = wordsFor(target, dataset, state.options);
  const follow = (event: number): number => dataset.indexOf(state.dataset.event(event).id);
  const all = (events: ReadonlySet<number>): ReadonlySet<number> =>
    new Set([...events].map(follow).filter((event) => event >= 0));
  const mark = <T extends { readonly event: number }>(at: T | null): T | null => {
    const event = at === null ? -1 : follow(at.event);
    return at === null || event < 0 ? null : { ...at, event };
  };
  return {
    ...state,
    input,
    dataset,
    words,
    filtering: refilter(state.filtering, { isNew: true }, dataset, words),
    selection: all(state.selection),
    highlighted: all(state.highlighted),
    hovered: null,
    focus: mark(state.focus),
    open: mark(state.open),
  };
}

function readDataset<Data>(input: TimelineInput<Data>, options: ResolvedOptions): Dataset<Data> {
  return createDataset<Data>(input, options);
}

function wordsFor(target: Element, dataset: Dataset, options: ResolvedOptions): Words {
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
