import { memo } from "../base/memo.ts";
import type { Dispose } from "../base/units.ts";
import { type Sight, watchSight } from "../render/html/watchSight.ts";
import type { Core } from "./core.ts";
import { latestOf, type ListNews } from "./news.ts";
import { writeNews } from "./newsButton.ts";

/** So many entries are watched at most, the latest; those before them are seen after these. */
const mostWatched = 500;

/** What is watched where there is no list. */
const nothing: readonly number[] = [];

/** A list scrolls with its page, which is the reader's: it goes nowhere by itself. */
export function createListNews<Data>({
  parts,
  state,
  dispatch,
  drawn,
}: Core<Data>): ListNews & { readonly dispose: Dispose } {
  /** The events whose entries are watched, by element. */
  const entries = new Map<Element, number>();
  const sight = watchSight((sights) => tell(sights));
  /** Folds that were opened and pages that were turned. */
  let built = 0;
  const watch = memo((came: readonly number[], ..._drawn: readonly unknown[]): void => {
    entries.clear();
    const places = came.slice(-mostWatched).flatMap((event) => {
      const place = parts.list.placeOf(event);
      if (place?.isEntry === true) entries.set(place.element, event);
      return place ?? [];
    });
    sight.watch(new Set(places.map(({ element }) => element)));
    if (places.length === 0 && came !== nothing) writeNews(parts, state().words, 0, "below");
  });
  parts.list.onBuilt(() => {
    built++;
    follow();
  });
  return {
    follow,
    goToLatest: (byKeyboard) => {
      parts.list.bring(latest(), byKeyboard);
      dispatch({ came: [] });
    },
    dispose: sight.dispose,
  };

  function follow(): void {
    if (drawn()?.layout !== "list") {
      watch(nothing);
      return;
    }
    const { came, dataset, filtering } = state();
    watch(came, dataset, filtering, built);
  }

  function tell(sights: ReadonlyMap<Element, Sight>): void {
    if (drawn()?.layout !== "list") return;
    const { came, words } = state();
    const seen = new Set(
      [...entries].flatMap(([element, event]) => (sights.get(element) === "in" ? event : [])),
    );
    if (seen.size > 0) {
      dispatch({ came: came.filter((event) => !seen.has(event)) });
      return;
    }
    const listed = came.filter((event) => parts.list.placeOf(event) !== null);
    const side = sights.get(parts.list.placeOf(latest())?.element ?? parts.root);
    writeNews(parts, words, listed.length, side === "above" ? "above" : "below");
  }

  function latest(): number {
    const { came, dataset } = state();
    return latestOf(
      came.filter((event) => parts.list.placeOf(event) !== null),
      dataset.start,
    );
  }
}
