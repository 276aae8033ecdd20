import { memoFewInSteps } from "../base/memo.ts";
import { untold } from "../base/steps.ts";
import { once, throwLater } from "../base/throwLater.ts";
import type { Dispose } from "../base/units.ts";
import type { AxisOptions } from "../model/axisOptions.ts";
import type { Dataset, EventChange, Reader } from "../model/dataset.ts";
import { givenId } from "../model/givenId.ts";
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

/** An input of which most is known, and who reads the rest. */
interface Known<Data> {
  readonly input: TimelineInput<Data>;
  readonly reader: Reader<Data>;
  readonly isMerge: boolean;
}

/** Asks for the widget only when something is handed over, so that either can be made first. */
export function createIncoming<Data>({ target, widget, ...host }: IncomingHost<Data>): Incoming<Data> {
  let { unread } = host;
  /** Ids of events that are being merged in. */
  let newIds: readonly string[] = [];
  /** What comes of events that are known; null where all are read, or nothing is. */
  let known: Known<Data> | null = null;
  const renewed = memoFewInSteps(1, renewInSteps<Data>);
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
      known = null;
      newIds = [];
      reading.read(applyFields(input, options.fields, once(throwLater)), options);
    },
    readAnew: (options, isAxis) => {
      const { input, dataset } = widget().core.state();
      if (!isAxis || (known === null && reading.isOn())) {
        const coming = known?.input ?? input;
        known = null;
        reading.read(coming, options);
      } else {
        const { calendar, secondaryCalendar, breaks, since } = options;
        const axis = { calendar, secondaryCalendar, breaks, since };
        if (known === null) take({ input, reader: dataset.onAxis(axis), isMerge: false });
        else take({ ...known, reader: readerOnAxis(known.reader, axis) });
      }
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
    const ids = made.upsert.map(({ id }) => givenId(id));
    newIds = ids.filter((id) => typeof id === "string").filter((id) => dataset.indexOf(id) < 0);
    take({ input: { ...input, events }, reader, isMerge: true });
  }

  function take(next: Known<Data>): void {
    known = next;
    reading.take(next.input, next.reader);
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
    return known?.isMerge === true ? withRows(core, state) : state;
  }

  function showDataset(next: TimelineInput<Data>, dataset: Dataset<Data>): void {
    const { core, cards, focus, following, show } = widget();
    const hadFocus = hasGridFocus(core.parts);
    const before = core.state();
    unread = false;
    const state = stateWith(next, dataset);
    show(known?.isMerge === true ? arriving(core, state) : state);
    newIds = [];
    known = null;
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

/** Reads on, and tells time otherwise along the axis of what was read. */
function readerOnAxis<Data>(reader: Reader<Data>, axis: AxisOptions): Reader<Data> {
  let told: Reader<Data> | null = null;
  return {
    ...reader,
    step: (isOver) => {
      told ??= reader.step(isOver)?.onAxis(axis) ?? null;
      return told?.step(isOver) ?? null;
    },
  };
}
