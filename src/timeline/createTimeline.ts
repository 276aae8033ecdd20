import { memoFewInSteps } from "../base/memo.ts";
import { untold } from "../base/steps.ts";
import { once, throwLater } from "../base/throwLater.ts";
import { checkFilter } from "../detail/filter.ts";
import { createDataset } from "../model/createDataset.ts";
import type { Dataset, EventChange } from "../model/dataset.ts";
import type { EventInput, TimelineInput } from "../model/input.ts";
import {
  type ControlOptions,
  isView,
  resolveOptions,
  type ResolvedOptions,
  type TimelineOptions,
  type ViewInput,
} from "../options.ts";
import { spanOf } from "../view/viewport.ts";
import { applyFields } from "./applyFields.ts";
import { hasGridFocus } from "./core.ts";
import { arriving, withRows } from "./arrival.ts";
import { createState, lanesOf, renewInSteps, withDataset, wordsAfter, wordsFor } from "./createState.ts";
import { createEmitter } from "./emitter.ts";
import { exportPng } from "./exportPng.ts";
import { exportSvg } from "./exportSvg.ts";
import { keepAddress, type KeptAddress } from "./keepAddress.ts";
import { checkMerge, createMerging } from "./merging.ts";
import { spanInTime } from "./moves.ts";
import type { SVGOptions, Timeline, TimelineEvents } from "./publicFace.ts";
import { createReading } from "./reading.ts";
import { isFew } from "./readSlices.ts";
import { isAllUnread, type State } from "./state.ts";
import { findStaticMarkup } from "./takeOver.ts";
import { createWidget, type Widget } from "./widget.ts";

/**
 * Shows a timeline in an element, drawn as soon as that has a size. Input that cannot be read at all, an unknown option
 * or a wrong value throws a TypeError; faulty data never do, see `issues`.
 */
export function createTimeline<Data = unknown>(
  target: Element,
  input: TimelineInput<Data> | readonly EventInput<Data>[],
  options: TimelineOptions = {},
): Timeline<Data> {
  if (typeof target !== "object" || target === null || target.nodeType !== 1) {
    throw new TypeError(`invalid target: ${target === null ? "null" : typeof target}; expected an Element`);
  }
  let given: TimelineOptions = { ...options };
  let destroyed = false;
  let address: KeptAddress | null = null;
  let settleReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (settleReady = resolve));
  const emitter = createEmitter<TimelineEvents>([
    "view",
    "select",
    "open",
    "close",
    "hover",
    "filter",
    "lanes",
  ]);
  const resolved = resolveOptions(options);
  const markup = findStaticMarkup(target);
  const { state: first, reader } = createState(target, input, resolved);
  /** Ids of events that are being merged in. */
  let newIds: readonly string[] = [];
  /** Whether what is being read was merged in. */
  let isMerge = false;
  let unread = reader !== null; // what was handed over at first
  const reading = createReading<Data>({
    isMoving: () => widget.core.state().moving,
    isFirst: () => widget.isFirst(),
    isAwaited: () => isAllUnread(widget.core.state()),
    progress: showProgress,
    prepare,
    done: showDataset,
  });
  let widget = createWidget(
    target,
    markup?.reading?.entries == null ? first : { ...first, layout: "list" },
    emitter,
    markup?.element ?? null,
    { holds: markup !== null, view: options.view ?? null, rested },
  );
  if (reader !== null) reading.resume(first.input, reader);
  if (options.view !== undefined) jumpOnceRead(options.view);
  void ready.then(followAddress);

  const renewed = memoFewInSteps(2, renewInSteps<Data>);
  const merging = createMerging<Data>({ apply: change, isBusy: reading.isOn });

  const check = (): void => {
    if (destroyed) throw new Error("the timeline was destroyed; create another one");
  };
  /** Reads and merges all that can be at once. */
  const flush = (): void => {
    if (isAllUnread(widget.core.state())) reading.finish();
    merging.flush();
  };
  /** The widget, with all changes of data made, unless it is gone. */
  const alive = (): Widget<Data> => {
    check();
    flush();
    return widget;
  };

  /** The widget, with all that was chosen shown as well; there too once it is gone. */
  const settled = (): Widget<Data> => {
    flush();
    widget.choosing.finish();
    return widget;
  };

  return {
    setData: (next) => {
      check();
      merging.clear();
      const { options } = widget.core.state();
      readAnew(applyFields(next, options.fields, once(throwLater)), options);
    },
    setOptions: changeOptions,
    merge: (change) => {
      check();
      checkMerge(change);
      merging.add(change);
    },
    get view() {
      const now = alive().core.settle();
      if (now === null) return { start: NaN, end: NaN };
      return spanInTime(spanOf(now.viewport, now.plot), now.axis.fold);
    },
    setView: async (view, { animate = true } = {}) => {
      if (!isView(view)) throw new TypeError('invalid view; expected "fit", {start, end} or {event}');
      alive();
      if (isUnread(view)) await reading.over();
      if (!destroyed) await widget.motion.go(view, animate);
      return ready;
    },
    get ready() {
      return drawn();
    },
    select,
    get selection() {
      flush();
      const { selection, dataset } = widget.core.state();
      return [...selection].map((event) => dataset.event(event).id);
    },
    highlight: async (ids) => {
      const { core } = alive();
      core.dispatch({ highlighted: indices(ids) });
      reading.later("highlight", () => widget.core.dispatch({ highlighted: indices(ids) }));
      await ready;
      if (!destroyed) widget.core.settle();
    },
    open,
    close: () => {
      reading.later("open", () => undefined);
      alive().cards.close(true, false);
    },
    setFilter: (filter) => {
      const wrong = filter === null || typeof filter === "function" ? null : checkFilter(filter);
      if (wrong !== null) throw new TypeError(`invalid filter: ${wrong}`);
      if (typeof filter === "function") alive().choosing.filter({ filter: {}, predicate: filter }, false);
      else alive().choosing.filter({ filter: filter ?? {}, predicate: null }, false);
    },
    get filter() {
      return settled().core.state().filtering.filter;
    },
    get issues() {
      flush();
      return widget.core.state().dataset.issues;
    },
    get counts() {
      const { core } = settled();
      const { dataset } = core.state();
      const index = core.index();
      return {
        total: dataset.total,
        shown: index.events.length + index.undated.length,
        undated: index.undated.length,
        lanes: index.lanes.length,
        sources: dataset.sources.length,
      };
    },
    toSVG,
    toPNG: async (png = {}) => exportPng(target.ownerDocument, toSVG(png), png.scale),
    on: (type, listener) => {
      check();
      return emitter.on(type, listener);
    },
    destroy: () => {
      if (destroyed) return;
      destroyed = true;
      address?.dispose();
      merging.dispose();
      reading.dispose();
      if (markup !== null) widget.core.parts.root.before(markup.element);
      widget.dispose();
      emitter.dispose();
      settleReady();
    },
  };

  function toSVG(svg?: SVGOptions): string {
    check();
    return exportSvg(settled().core, svg);
  }

  /** Resolves when all that was handed over and merged so far is drawn. */
  async function drawn(): Promise<void> {
    await ready;
    await merging.over();
    await reading.over();
  }

  function readAnew(input: TimelineInput<Data>, options: ResolvedOptions): void {
    newIds = [];
    isMerge = false;
    reading.read(input, options);
  }

  function change(merged: EventChange<Data>): void {
    const { input, dataset } = widget.core.state();
    const { events, reader } = dataset.merge(merged);
    const isNew = ({ id }: EventInput<Data>): boolean => id !== undefined && dataset.indexOf(id) < 0;
    newIds = merged.upsert.filter(isNew).flatMap(({ id }) => id ?? []);
    isMerge = true;
    reading.take({ ...input, events }, reader);
  }

  function indices(ids: readonly string[]): ReadonlySet<number> {
    const { dataset } = alive().core.state();
    return new Set(ids.map((id) => dataset.indexOf(id)).filter((event) => event >= 0));
  }

  function select(ids: readonly string[]): void {
    alive().cards.select([...indices(ids)], false);
    reading.later("select", () => select(ids));
  }

  function open(id: string): boolean {
    const event = alive().core.state().dataset.indexOf(id);
    reading.later("open", event < 0 ? () => open(id) : () => undefined);
    return event >= 0 && widget.cards.go(event, false);
  }

  /** Goes there again when all is read if it leads to an event that is not read yet. */
  function jumpOnceRead(view: ViewInput): void {
    if (isUnread(view)) reading.later("view", () => widget.motion.jump(view));
  }

  function isUnread(view: ViewInput): boolean {
    if (!reading.isOn() || typeof view === "string" || !("event" in view)) return false;
    return view.event !== undefined && widget.core.state().dataset.indexOf(view.event) < 0;
  }

  /** Says how far reading is, in the next frame. What is shown meanwhile is what was shown before. */
  function showProgress(next: TimelineInput<Data>, read: number, total: number): void {
    const { core } = widget;
    const { words } = core.state();
    if (core.state().reading === null)
      core.parts.summary?.announce(words.say("readingCount", { read, total }));
    core.dispatch({ input: next, reading: { read, total } });
  }

  /** The picture's steps that take long on many events; what they work out is remembered for the picture itself. */
  function* prepare(next: TimelineInput<Data>, dataset: Dataset<Data>): Iterator<void> {
    const { core } = widget;
    const words = wordsAfter(core.state(), target, dataset);
    yield* untold(renewed.inSteps(core.state().filtering, dataset, words));
    // A first picture is worked out when it is known what of it is in sight.
    if (!isAllUnread(core.state())) yield* core.prepare(() => stateWith(next, dataset));
  }

  function stateWith(next: TimelineInput<Data>, dataset: Dataset<Data>): State<Data> {
    const { core } = widget;
    const state = withDataset(core.state(), target, next, dataset, newIds, renewed);
    return isMerge ? withRows(core, state) : state;
  }

  function showDataset(next: TimelineInput<Data>, dataset: Dataset<Data>): void {
    const { core, cards, focus } = widget;
    const hadFocus = hasGridFocus(core.parts);
    const before = core.state();
    unread = false;
    const state = stateWith(next, dataset);
    widget.show(isMerge ? arriving(core, state) : state);
    newIds = [];
    isMerge = false;
    if (core.drawn() === null) return merging.shown();
    widget.following.follow();
    core.settle();
    const { open, focus: at } = core.state();
    if (before.open !== null && open === null) {
      core.parts.card.close();
      emitter.emit("close", { id: before.dataset.event(before.open.event).id, user: false });
    } else cards.refresh();
    merging.shown();
    if (hadFocus && at === null) focus.nearest(before);
  }

  function changeOptions(change: TimelineOptions): void {
    check();
    const { core } = settled();
    const next = { ...given, ...change };
    const resolved = resolveOptions(next);
    given = next;
    const { state } = core;
    const before = state();
    const changed = {
      ...before,
      options: resolved,
      rows: null,
      // What the reader chose stays until the page chooses otherwise.
      lanes:
        change.lanes === undefined
          ? { ...before.lanes, ghosted: resolved.filtered === "ghosted" }
          : lanesOf(resolved),
      width: resolved.width ?? before.width,
      layout: change.layout === undefined ? before.layout : null,
      following: change.follow ?? before.following,
    };
    const readsAnew = readsOtherwise(before.options, resolved);
    const said = readsAnew || speaksOtherwise(before.options, resolved);
    if (said) {
      const { input } = before;
      const anew = readsAnew && isFew(input.events.length);
      const dataset = anew ? createDataset<Data>(input, resolved) : before.dataset;
      const next = withDataset(changed, target, input, dataset);
      rebuild({ ...next, words: wordsFor(target, dataset, resolved), reading: before.reading });
      if (readsAnew && !anew) readAnew(input, resolved);
    } else if (looksOtherwise(before.options, resolved)) rebuild(changed);
    else widget.show(changed);
    if (change.view !== undefined) widget.motion.jump(change.view);
    if (before.options.urlState !== resolved.urlState) followAddress();
  }

  function rested(): void {
    if (!unread) settleReady();
    address?.write();
  }

  /** Keeps the address where the options say, from now on. */
  function followAddress(): void {
    address?.dispose();
    const { urlState } = widget.core.state().options;
    address = destroyed || urlState === false ? null : keepAddress(target, () => widget, urlState);
  }

  /** Makes the elements anew where their words or what they consist of changed; view, selection and focus stay. */
  function rebuild(state: State<Data>): void {
    const before = widget;
    const hadGridFocus = hasGridFocus(before.core.parts);
    const bare = { ...state, open: null, moving: false, transition: null };
    const holds = markup !== null && before.core.drawn() === null;
    const place = holds ? markup.element : before.core.parts.root;
    widget = createWidget(target, bare, emitter, place, { holds, view: null, rested });
    before.dispose();
    if (state.open !== null) widget.cards.open(state.open, false);
    else if (hadGridFocus && state.focus !== null) widget.focus.mark(state.focus);
  }
}

/** Options with which the data are read. */
const readsOtherwise = (a: ResolvedOptions, b: ResolvedOptions): boolean =>
  a.timeZone !== b.timeZone ||
  a.calendar !== b.calendar ||
  a.secondaryCalendar !== b.secondaryCalendar ||
  a.breaks !== b.breaks ||
  a.since !== b.since;

/** Options that change the words of every part. */
const speaksOtherwise = (a: ResolvedOptions, b: ResolvedOptions): boolean =>
  a.locale !== b.locale || a.messages !== b.messages || a.numberingSystem !== b.numberingSystem;

/** Options that parts are made with. */
const looksOtherwise = (a: ResolvedOptions, b: ResolvedOptions): boolean =>
  Object.entries(a.controls).some(([name, on]) => b.controls[name as keyof ControlOptions] !== on) ||
  a.exporters !== b.exporters ||
  a.media !== b.media ||
  a.headingLevel !== b.headingLevel ||
  a.renderCard !== b.renderCard ||
  a.measureText !== b.measureText ||
  (a.width === null) !== (b.width === null);
