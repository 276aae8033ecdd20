import type { Filter } from "../detail/filter.ts";
import type { Cards } from "./cards.ts";
import { type Core, hasGridFocus } from "./core.ts";
import { type Filtering, refilter } from "./filtering.ts";
import { firstMark, type Focus } from "./focus.ts";

/** Choosing which events are shown, and finding some of them. */
export interface Choosing<Data = unknown> {
  /** Shows other events; what is focused or open stays where it is still shown. */
  readonly filter: (
    change: { readonly filter?: Filter; readonly predicate?: Filtering<Data>["predicate"] },
    user: boolean,
  ) => void;
  /** Lifts out the events that say something; `""` for none. */
  readonly search: (text: string) => void;
}

export function createChoosing<Data>(core: Core<Data>, focus: Focus<Data>, cards: Cards): Choosing<Data> {
  const { state, dispatch, parts, emitter } = core;
  return {
    filter: (change, user) => {
      const before = state();
      const { dataset, words, open, focus: at } = before;
      const filtering = refilter(before.filtering, change, dataset, words);
      const passes = (event: number): boolean => filtering.keep?.(event) ?? true;
      if (open !== null && !passes(open.event)) cards.close(false, user);
      const hadFocus = hasGridFocus(parts);
      dispatch({ filtering, focus: null, open: null });
      // A lane has another number when lanes come or go: what stays is found anew by its event's first mark.
      const focused = at !== null && passes(at.event) ? firstMark(core, at.event) : null;
      dispatch({
        focus: focused,
        open: open !== null && passes(open.event) ? firstMark(core, open.event) : null,
      });
      core.settle();
      if (hadFocus && focused !== null) focus.mark(focused);
      else if (hadFocus) focus.nearest(before);
      const { events, undated } = core.index();
      const shown = events.length + undated.length;
      parts.summary?.announce(words.say("shownCount", { shown, total: dataset.total }));
      emitter.emit("filter", { filter: filtering.filter, shown, user });
    },
    search: (text) => {
      const { filtering, dataset, words } = state();
      dispatch({ filtering: refilter(filtering, { search: text }, dataset, words) });
    },
  };
}
