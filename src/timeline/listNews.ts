import { memo } from "../base/memo.ts";
import type { Dispose } from "../base/units.ts";
import { type Sight, watchSight } from "../render/html/watchSight.ts";
import type { Core } from "./core.ts";
import { latestOf, type ListNews } from "./news.ts";
import { writeNews } from "./newsButton.ts";

/** So many entries are watched at most, the latest; those before them are seen after these. */
const mostWatched = 100;

/** What is watched where there is no list. */
const nothing: readonly number[] = [];

/** A list scrolls with its page, which is the reader's: it goes nowhere by itself. */
export function createListNews<Data>({
  parts,
  state,
  dispatch,
  drawn,
}: Core<Data>): ListNews & { readonly dispose: Dispose } {
  const { list } = parts;
  const sight = watchSight(
    (sights) => tell(sights),
    () => list.frameEdges()?.top ?? null,
  );
  /** The events whose entries are watched, by element. */
  const entries = new Map<Element, number>();
  /** How many that came are listed, and the one of them that began last. */
  let unseen = { count: 0, latest: -1 };
  /** Folds that were opened and pages that were turned. */
  let built = 0;
  const watch = memo((came: readonly number[], ..._drawn: readonly unknown[]): void => {
    entries.clear();
    const listed = came.filter(list.has);
    unseen = { count: listed.length, latest: latestOf(listed, state().dataset.start) };
    const places = [...listed.slice(-mostWatched), unseen.latest].flatMap((event) => {
      const place = list.placeOf(event);
      if (place?.isEntry === true) entries.set(place.element, event);
      return place ?? [];
    });
    sight.watch(new Set(places.map(({ element }) => element)));
    if (listed.length === 0 && came !== nothing) writeNews(parts, state().words, 0, "below");
  });
  list.onBuilt(() => {
    built++;
    follow();
  });
  const place = (): void => {
    if (!parts.news.hidden) parts.placeNewsAt(list.frameEdges()?.bottom ?? null);
  };
  list.onFrameScrolled(place);
  return {
    follow,
    goToLatest: (byKeyboard) => {
      list.bring(unseen.latest, byKeyboard);
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
    const isSeen = ([element]: readonly [Element, number]): boolean => sights.get(element) === "in";
    const seen = new Set([...entries].filter(isSeen).map(([, event]) => event));
    if (seen.size > 0) {
      dispatch({ came: came.filter((event) => !seen.has(event)) });
      return;
    }
    const { element } = list.placeOf(unseen.latest) ?? { element: parts.root };
    writeNews(parts, words, unseen.count, sights.get(element) === "above" ? "above" : "below");
    place();
  }
}
