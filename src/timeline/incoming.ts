import { memoFewInSteps } from "../base/memo.ts";
import { untold } from "../base/steps.ts";
import { once, throwLater } from "../base/throwLater.ts";
import type { Dispose } from "../base/units.ts";
import type { Dataset, EventChange, Reader } from "../model/dataset.ts";
import type { EventInput, TimelineInput } from "../model/input.ts";
import type { ResolvedOptions } from "../options.ts";
import { applyFields } from "./applyFields.ts";
import { arriving, withRows } from "./arrival.ts";
import { hasGridFocus } from "./core.ts";
import { renewInSteps, withDataset, wordsAfter } from "./createState.ts";
import { checkMerge, createMerging } from "./merging.ts";
import type { MergeInput } from "./publicFace.ts";
import { createReading, type Reading } from "./reading.ts";
import { isAllUnread, type State } from "./state.ts";
import type { Widget } from "./widget.ts";

/** Data that are handed over to a timeline: read, merged in, and shown once they are read. */
export interface Incoming<Data = unknown> extends Pick<Reading<Data>, "isOn" | "later"> {
  /** Reads on the input that the timeline began with. */
  readonly resume: (input: TimelineInput<Data>, reader: Reader<Data>) => void;
  /** Other data in the place of those there are; what waits to be merged in is let go. */
  readonly replace: (input: TimelineInput<Data> | readonly EventInput<Data>[]) => void;
  /** Reads as other options say what is shown or coming; where `isAxis`, only time is told otherwise along the axis. */
  readonly readAnew: (options: ResolvedOptions, isAxis: boolean) => void;
  /** Merges events in, in a coming frame. Throws a TypeError for what is no change of data. */
  readonly merge: (change: MergeInput<Data>) => void;
  /** Reads and merges all that can be at once. */
  readonly flush: () => void;
  /** Whether something of what was handed over at first is not shown yet. */
  readonly isUnread: () => boolean;
  /** Resolves when nothing is left to read. */
  readonly read: () => Promise<void>;
  /** Resolves when all that was handed over so far is shown. */
  readonly shown: () => Promise<void>;
  readonly dispose: Dispose;
}

export interface IncomingHost<Data> {
  readonly target: Element;
  /** What shows the data by now. */
  readonly widget: () => Widget<Data>;
  /** Whether the timeline began with some of its input unread. */
  readonly unread: boolean;
}

/** Asks for the widget only when something is handed over, so that either can be made first. */
export function createIncoming<Data>({ target, widget, ...host }: IncomingHost<Data>): Incoming<Data> {
  let { unread } = host;
  /** Ids of events that are being merged in. */
  let newIds: readonly string[] = [];
  /** The input with what is being merged in; null where something else is read, or nothing. */
  let merged: TimelineInput<Data> | null = null;
  const renewed = memoFewInSteps(2, renewInSteps<Data>);
  const reading = createReading<Data>({
    isMoving: () => widget().core.state().moving,
    isFirst: () => widget().isFirst(),
    isAwaited: () => isAllUnread(widget().core.state()),
    progress: showProgress,
    prepare,
    done: showDataset,
  });
  const merging = createMerging<Data>({ apply: change, isBusy: reading.isOn });

  return {
    isOn: reading.isOn,
    later: reading.later,
    resume: reading.resume,
    replace: (input) => {
      merging.clear();
      const { options } = widget().core.state();
      merged = null;
      newIds = [];
      reading.read(applyFields(input, options.fields, once(throwLater)), options);
    },
    readAnew: (options, isAxis) => {
      const { input, dataset } = widget().core.state();
      const { calendar, secondaryCalendar, breaks, since } = options;
      const coming = merged ?? input;
      merged = null;
      if (!isAxis || reading.isOn()) reading.read(coming, options);
      else reading.take(input, dataset.onAxis({ calendar, secondaryCalendar, breaks, since }));
    },
    merge: (change) => {
      checkMerge(change);
      merging.add(change);
    },
    flush: () => {
      if (isAllUnread(widget().core.state())) reading.finish();
      merging.flush();
    },
    isUnread: () => unread,
    read: reading.over,
    shown: async () => {
      await merging.over();
      await reading.over();
    },
    dispose: () => {
      merging.dispose();
      reading.dispose();
    },
  };

  function change(made: EventChange<Data>): void {
    const { input, dataset } = widget().core.state();
    const { events, reader } = dataset.merge(made);
    const isNew = ({ id }: EventInput<Data>): boolean => id !== undefined && dataset.indexOf(id) < 0;
    newIds = made.upsert.filter(isNew).flatMap(({ id }) => id ?? []);
    merged = { ...input, events };
    reading.take(merged, reader);
  }

  /** Says how far reading is, in the next frame. What is shown meanwhile is what was shown before. */
  function showProgress(next: TimelineInput<Data>, read: number, total: number): void {
    const { core } = widget();
    const { words } = core.state();
    if (core.state().reading === null)
      core.parts.summary?.announce(words.say("readingCount", { read, total }));
    core.dispatch({ input: next, reading: { read, total } });
  }

  /** The picture's steps that take long on many events; what they work out is remembered for the picture itself. */
  function* prepare(next: TimelineInput<Data>, dataset: Dataset<Data>): Iterator<void> {
    const { core } = widget();
    const words = wordsAfter(core.state(), target, dataset);
    yield* untold(renewed.inSteps(core.state().filtering, dataset, words));
    // A first picture is worked out when it is known what of it is in sight.
    if (!isAllUnread(core.state())) yield* core.prepare(() => stateWith(next, dataset));
  }

  function stateWith(next: TimelineInput<Data>, dataset: Dataset<Data>): State<Data> {
    const { core } = widget();
    const state = withDataset(core.state(), target, next, dataset, newIds, renewed);
    return merged === null ? state : withRows(core, state);
  }

  function showDataset(next: TimelineInput<Data>, dataset: Dataset<Data>): void {
    const { core, cards, focus, following, show } = widget();
    const hadFocus = hasGridFocus(core.parts);
    const before = core.state();
    unread = false;
    const state = stateWith(next, dataset);
    show(merged === null ? state : arriving(core, state));
    newIds = [];
    merged = null;
    if (core.drawn() === null) return merging.shown();
    following.follow();
    core.settle();
    const { open, focus: at } = core.state();
    if (before.open !== null && open === null) {
      core.parts.card.close();
      core.emitter.emit("close", { id: before.dataset.event(before.open.event).id, user: false });
    } else cards.refresh();
    merging.shown();
    if (hadFocus && at === null) focus.nearest(before);
  }
}
