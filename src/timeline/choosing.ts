import { memo } from "../base/memo.ts";
import { laneRows, type LaneRow } from "../detail/changeLanes.ts";
import type { Filter } from "../detail/filter.ts";
import type { LaneChoice } from "../detail/laneIndex.ts";
import type { Cards } from "./cards.ts";
import { type Core, hasGridFocus } from "./core.ts";
import { type Filtering, refilter } from "./filtering.ts";
import { firstMark, type Focus } from "./focus.ts";
import type { State } from "./state.ts";

/** Choosing which events are shown, and finding some of them. */
export interface Choosing<Data = unknown> {
  /** Shows other events; what is focused or open stays where it is still shown. */
  readonly filter: (
    change: { readonly filter?: Filter; readonly predicate?: Filtering<Data>["predicate"] },
    user: boolean,
  ) => void;
  /** All lanes that there are or could be. */
  readonly laneRows: () => readonly LaneRow[];
  /** Shows other lanes, or in another order, for the reader; `said` is told to those who do not see it. */
  readonly lanes: (choice: LaneChoice, said: string | null) => void;
  /** Lifts out the events that say something; `""` for none. */
  readonly search: (text: string) => void;
}

export function createChoosing<Data>(core: Core<Data>, focus: Focus<Data>, cards: Cards): Choosing<Data> {
  const { state, dispatch, parts, emitter } = core;
  const rowsOf = memo(laneRows);
  return {
    filter: (change, user) => {
      const { filtering: old, dataset, words } = state();
      const filtering = refilter(old, change, dataset, words);
      show({ filtering }, (event) => filtering.keep?.(event) ?? true, user);
      const { events, undated } = core.index();
      const shown = events.length + undated.length;
      parts.summary?.announce(words.say("shownCount", { shown, total: dataset.total }));
      emitter.emit("filter", { filter: filtering.filter, shown, user });
    },
    laneRows: () => {
      const { dataset, lanes, filtering } = state();
      return rowsOf(dataset, lanes, core.index(), filtering.keep);
    },
    lanes: (lanes, said) => {
      show({ lanes }, () => true, true);
      if (said !== null) parts.summary?.announce(said);
      emitter.emit("lanes", { lanes: core.index().lanes.map(({ key }) => key), user: true });
    },
    search: (text) => {
      const { filtering, dataset, words } = state();
      dispatch({ filtering: refilter(filtering, { search: text }, dataset, words) });
    },
  };

  /** Shows other events or lanes; `stays` tells which events do. */
  function show(change: Partial<State<Data>>, stays: (event: number) => boolean, user: boolean): void {
    const before = state();
    const { open, focus: at } = before;
    if (open !== null && !stays(open.event)) cards.close(false, user);
    const hadFocus = hasGridFocus(parts);
    dispatch({ ...change, rows: null, focus: null, open: null, pointed: null, counted: null });
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
