import { checkFilter } from "../detail/filter.ts";
import type { EventInput, TimelineInput } from "../model/input.ts";
import { isView, resolveOptions, type TimelineOptions, type ViewInput } from "../options.ts";
import { createPipeline } from "../pipeline.ts";
import { spanOf } from "../view/viewport.ts";
import { focusedIn, hasGridFocus } from "./core.ts";
import { createState, withDataset, wordsFor } from "./createState.ts";
import { createEmitter } from "./emitter.ts";
import { exportPng } from "./exportPng.ts";
import { exportSvg } from "./exportSvg.ts";
import { createIncoming } from "./incoming.ts";
import { keepAddress, type KeptAddress } from "./keepAddress.ts";
import { spanInTime } from "./moves.ts";
import {
  looksOtherwise,
  readsOtherwise,
  speaksOtherwise,
  tellsTimeOtherwise,
  withOptions,
} from "./optionChanges.ts";
import type { SVGOptions, Timeline, TimelineEvents } from "./publicFace.ts";
import type { State } from "./state.ts";
import { removeRemains } from "./remains.ts";
import { findStaticMarkup } from "./takeOver.ts";
import { createWidget, type Widget } from "./widget.ts";

/**
 * Shows a timeline in an element, drawn as soon as that has a size; what a saved page has left of one there is taken away. Input
 * that cannot be read at all, an unknown option or a wrong value throws a TypeError; faulty data never do, see `issues`.
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
  removeRemains(target);
  const incoming = createIncoming<Data>({
    target,
    widget: (): Widget<Data> => widget,
    unread: reader !== null,
  });
  const pipeline = createPipeline();
  let widget = createWidget(
    target,
    markup?.reading?.entries == null ? first : { ...first, layout: "list" },
    emitter,
    markup?.element ?? null,
    { pipeline, holds: markup !== null, view: options.view ?? null, rested },
  );
  if (reader !== null) incoming.resume(first.input, reader);
  if (options.view !== undefined) jumpOnceRead(options.view);
  void ready.then(followAddress);

  const check = (): void => {
    if (destroyed) throw new Error("the timeline was destroyed; create another one");
  };
  /** The widget, with all changes of data made and in the layout that was asked for, unless it is gone. */
  const alive = (): Widget<Data> => {
    check();
    incoming.flush();
    widget.finishTurn();
    return widget;
  };

  /** The widget, with all that was chosen shown as well; there too once it is gone. */
  const settled = (): Widget<Data> => {
    incoming.flush();
    widget.choosing.finish();
    widget.finishTurn();
    return widget;
  };

  return {
    setData: (next) => {
      check();
      incoming.replace(next);
    },
    setOptions: changeOptions,
    merge: (change) => {
      check();
      incoming.merge(change);
    },
    get view() {
      const now = alive().core.settle();
      if (now === null) return { start: NaN, end: NaN };
      return spanInTime(spanOf(now.viewport, now.plot), now.axis.fold);
    },
    setView: async (view, { animate = true } = {}) => {
      if (!isView(view)) throw new TypeError('invalid view; expected "fit", {start, end} or {event}');
      alive();
      if (isUnread(view)) await incoming.read();
      if (!destroyed) await widget.motion.go(view, animate);
      return ready;
    },
    get ready() {
      return drawn();
    },
    select,
    get selection() {
      incoming.flush();
      const { selection, dataset } = widget.core.state();
      return [...selection].map((event) => dataset.event(event).id);
    },
    highlight: async (ids) => {
      const { core } = alive();
      core.dispatch({ highlighted: indices(ids) });
      incoming.later("highlight", () => widget.core.dispatch({ highlighted: indices(ids) }));
      await ready;
      if (!destroyed) widget.core.settle();
    },
    open,
    close: () => {
      incoming.later("open", () => undefined);
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
      incoming.flush();
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
      incoming.dispose();
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
    await incoming.shown();
  }

  function indices(ids: readonly string[]): ReadonlySet<number> {
    const { dataset } = alive().core.state();
    return new Set(ids.map((id) => dataset.indexOf(id)).filter((event) => event >= 0));
  }

  function select(ids: readonly string[]): void {
    alive().cards.select([...indices(ids)], false);
    incoming.later("select", () => select(ids));
  }

  function open(id: string): boolean {
    const event = alive().core.state().dataset.indexOf(id);
    incoming.later("open", event < 0 ? () => open(id) : () => undefined);
    return event >= 0 && widget.cards.go(event, false);
  }

  /** Goes there again when all is read if it leads to an event that is not read yet. */
  function jumpOnceRead(view: ViewInput): void {
    if (isUnread(view)) incoming.later("view", () => widget.motion.jump(view));
  }

  function isUnread(view: ViewInput): boolean {
    if (!incoming.isOn() || typeof view === "string" || !("event" in view)) return false;
    return view.event !== undefined && widget.core.state().dataset.indexOf(view.event) < 0;
  }

  function changeOptions(change: TimelineOptions): void {
    check();
    const { core } = settled();
    const asked = { ...given, ...change };
    const resolved = resolveOptions(asked);
    given = asked;
    const before = core.state();
    const readsAnew = readsOtherwise(before.options, resolved);
    const changed = withOptions(before, change, resolved);
    if (speaksOtherwise(before.options, resolved)) rebuild(inOtherWords(changed));
    else if (looksOtherwise(before.options, resolved)) rebuild(changed);
    else {
      const drawn = core.drawn();
      const turns = drawn !== null && (change.layout !== undefined || changed.lanes !== before.lanes);
      widget.show(turns ? { ...changed, layout: drawn.layout, lanes: before.lanes } : changed);
      if (turns) widget.turn({ layout: changed.layout, lanes: changed.lanes });
    }
    if (readsAnew || tellsTimeOtherwise(before.options, resolved)) incoming.readAnew(resolved, !readsAnew);
    if (change.view !== undefined) widget.motion.jump(change.view);
    if (before.options.urlState !== resolved.urlState) followAddress();
  }

  /** A state in the words that its options ask for; as much is read as before. */
  function inOtherWords(state: State<Data>): State<Data> {
    const { input, dataset, isSample, reading, options } = state;
    const words = wordsFor(target, dataset, options);
    return { ...withDataset({ ...state, words }, target, input, dataset), isSample, reading };
  }

  function rested(): void {
    if (!incoming.isUnread()) settleReady();
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
    const { parts } = before.core;
    const hadGridFocus = hasGridFocus(parts);
    const hadFocus = parts.root.contains(focusedIn(parts.root));
    const bare = { ...state, open: null, moving: false, transition: null };
    const holds = markup !== null && before.core.drawn() === null;
    const place = holds ? markup.element : parts.root;
    widget = createWidget(target, bare, emitter, place, { pipeline, holds, view: null, rested });
    before.dispose();
    if (state.open !== null) widget.cards.open(state.open, false, hadFocus);
    else if (hadGridFocus && state.focus !== null) widget.focus.mark(state.focus);
  }
}
