import { memoFewInSteps } from "../base/memo.ts";
import { untold } from "../base/steps.ts";
import type { Dispose } from "../base/units.ts";
import { laneRows, type LaneRow } from "../detail/changeLanes.ts";
import type { Filter } from "../detail/filter.ts";
import type { LaneChoice } from "../detail/laneIndex.ts";
import type { Arranging } from "./arranging.ts";
import type { Cards } from "./cards.ts";
import { type Core, hasGridFocus } from "./core.ts";
import { type Filtering, type FilteringChange, refilter } from "./filtering.ts";
import { firstMark, type Focus } from "./focus.ts";
import { pictureOf } from "./moves.ts";
import type { State } from "./state.ts";

/** Choosing which events are shown, and finding some of them. What is chosen of many events is shown a little later. */
export interface Choosing<Data = unknown> {
  /** Shows other events; what is focused or open stays where it is still shown. */
  readonly filter: (change: Pick<FilteringChange<Data>, "filter" | "predicate">, user: boolean) => void;
  /** The filter that was chosen last, shown or not. */
  readonly wanted: () => Filter;
  /** Works out what the picture and the open panel of a changed state need, step by step where there are many events. */
  readonly prepare: (change: Partial<State<Data>>) => Iterator<void>;
  /** All lanes that there are or could be. */
  readonly laneRows: () => readonly LaneRow[];
  /** Shows other lanes, or in another order, for the reader; `said` is told to those who do not see it. */
  readonly lanes: (choice: LaneChoice, said: string | null) => void;
  /** Lifts out the events that say something; `""` for none. */
  readonly search: (text: string) => void;
  /** Shows at once what was chosen. */
  readonly finish: () => void;
  readonly dispose: Dispose;
}

/** A choice that is not shown yet. */
interface Wanted<Data> {
  readonly change: FilteringChange<Data>;
  /** Whether the reader chose the filter; null where it stays as it is. */
  readonly user: boolean | null;
}

/** Work is done again so often because the data changed meanwhile; after that at once. */
const mostAgain = 3;

/** `arranging` works out what is chosen; `isMany` as there. */
export function createChoosing<Data>(
  core: Core<Data>,
  focus: Focus<Data>,
  cards: Cards,
  arranging: Arranging,
  isMany: () => boolean,
): Choosing<Data> {
  const { state, dispatch, parts, emitter } = core;
  const rowsOf = memoFewInSteps(1, laneRows);
  let wanted: Wanted<Data> | null = null;
  return {
    filter: (change, user) => want({ change, user }),
    wanted: () => wanted?.change.filter ?? state().filtering.filter,
    prepare,
    laneRows: () => {
      const { dataset, lanes, filtering } = state();
      return rowsOf(dataset, lanes, core.index(), filtering.keep);
    },
    lanes: (lanes, said) => {
      arranging.finish(); // a filter that is on its way
      arranging.begin(prepare({ lanes, rows: null }), () => {
        show({ lanes }, () => true, true);
        if (said !== null) parts.summary?.announce(said);
        emitter.emit("lanes", { lanes: core.index().lanes.map(({ key }) => key), user: true });
      });
    },
    search: (text) => want({ change: { search: text }, user: null }),
    finish: arranging.finish,
    dispose: arranging.stop,
  };

  /** What is chosen while another choice is worked out is added to it. */
  function want({ change, user }: Wanted<Data>): void {
    if (wanted === null) arranging.finish(); // lanes that are on their way
    wanted = { change: { ...wanted?.change, ...change }, user: user ?? wanted?.user ?? null };
    workOut(wanted, 0);
  }

  function workOut(choice: Wanted<Data>, again: number): void {
    const { filtering: before, dataset, words } = state();
    let filtering: Filtering<Data> | null = null;
    const steps = function* (): Iterator<void> {
      filtering = yield* untold(refilter(before, choice.change, dataset, words));
      yield* prepare({ filtering, rows: null });
    };
    arranging.begin(steps(), () => {
      if (state().dataset !== dataset) {
        workOut(choice, again + 1);
        if (again >= mostAgain) arranging.finish();
        return;
      }
      wanted = null;
      if (filtering !== null) apply(filtering, choice.user);
    });
  }

  function apply(filtering: Filtering<Data>, user: boolean | null): void {
    if (user === null) {
      dispatch({ filtering });
      return;
    }
    show({ filtering }, (event) => filtering.keep?.(event) ?? true, user);
    const { dataset, words } = state();
    const { events, undated } = core.index();
    const shown = events.length + undated.length;
    parts.summary?.announce(words.say("shownCount", { shown, total: dataset.total }));
    emitter.emit("filter", { filter: filtering.filter, shown, user });
  }

  function* prepare(change: Partial<State<Data>>): Generator<void, void> {
    if (!isMany()) return;
    yield* core.prepare(() => ({ ...state(), ...change }));
    const next = { ...state(), ...change };
    if (next.panel !== "lanes") return;
    const index = core.pipeline.index(pictureOf(next, core.measure()));
    yield* untold(rowsOf.inSteps(next.dataset, next.lanes, index, next.filtering.keep));
  }

  /** Shows other events or lanes; `stays` tells which events do. */
  function show(change: Partial<State<Data>>, stays: (event: number) => boolean, user: boolean): void {
    const before = state();
    const { open, focus: at } = before;
    if (open !== null && !stays(open.event)) cards.close(false, user);
    const hadFocus = hasGridFocus(parts);
    dispatch({ ...change, rows: null, folds: null, focus: null, open: null, pointed: null, counted: null });
    // A lane has another number when lanes come or go: what stays is found anew by its event's first mark.
    const focused = at !== null && stays(at.event) ? firstMark(core, at.event) : null;
    dispatch({
      focus: focused,
      open: open !== null && stays(open.event) ? firstMark(core, open.event) : null,
    });
    core.settle();
    if (hadFocus && focused !== null) focus.mark(focused);
    else if (hadFocus) focus.nearest(before);
  }
}
