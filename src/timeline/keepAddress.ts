import type { Dispose } from "../base/units.ts";
import type { UrlAdapter } from "../options.ts";
import { spanOf, viewOf } from "../view/viewport.ts";
import { partsOfView, type Place, readAddress, writeAddress } from "./address.ts";
import { spanInTime, spanOnAxis } from "./moves.ts";
import type { Shown } from "./state.ts";
import { hashAdapter } from "./urlState.ts";
import type { Widget } from "./widget.ts";

/** The address of a timeline, kept in step with it. */
export interface KeptAddress {
  /** Writes where the reader is, once the timeline is at rest. */
  readonly write: () => void;
  readonly dispose: Dispose;
}

/**
 * Goes where the address says, now and whenever somebody changes it. Call it once the timeline has a size. `widget`
 * gives the one that is on the page at the moment.
 */
export function keepAddress<Data>(
  target: Element,
  widget: () => Widget<Data>,
  urlState: "hash" | UrlAdapter,
): KeptAddress {
  const { defaultView } = target.ownerDocument;
  const hash = urlState === "hash" && defaultView !== null ? hashAdapter(defaultView, keyOf(target)) : null;
  const adapter = urlState === "hash" ? hash : urlState;
  let written = adapter?.read() ?? "";
  const first = readAddress(written);
  if (first !== null) go(first);
  const stop = adapter?.listen?.(() => {
    const text = adapter.read();
    if (text === written) return;
    written = text;
    go(readAddress(text) ?? nowhere);
  });

  return {
    write: () => {
      if (widget().core.state().working) return; // what was chosen is not there yet
      const text = writeAddress(placeOf());
      if (adapter === null || text === written) return;
      written = text;
      adapter.write(text);
    },
    dispose: () => stop?.(),
  };

  function go(place: Place): void {
    const { core, motion, cards, choosing } = widget();
    const { dataset, options } = core.state();
    choosing.filter({ filter: place.filter ?? {} }, false);
    core.dispatch({ layout: place.layout });
    const now = core.settle();
    if (place.view !== null && now !== null)
      motion.show(viewOf(spanOnAxis(place.view, now.axis.fold), now.plot, now.viewport.top), false, false);
    else if (place.view === null) motion.jump(options.view);
    const indices = place.selection.map((id) => dataset.indexOf(id)).filter((event) => event >= 0);
    cards.select(indices, false);
    const open = place.open === null ? -1 : dataset.indexOf(place.open);
    if (open >= 0) cards.go(open, false);
    else cards.close(false, false);
  }

  function placeOf(): Place {
    const { dataset, view: shown, selection, open, layout, filtering } = widget().core.state();
    const idOf = (event: number): string => dataset.event(event).id;
    return {
      view: shown === null ? null : viewInTime(shown),
      selection: open === null ? [...selection].map(idOf) : [],
      open: open === null ? null : idOf(open.event),
      filter: filtering.filter,
      layout,
    };
  }
}

/** On an axis with breaks a whole view says nothing of how finely it shows time outside of them. */
function viewInTime({ viewport, plot, fold }: NonNullable<Shown["view"]>): NonNullable<Place["view"]> {
  const span = spanOf(viewport, plot);
  return { ...spanInTime(span, fold), finest: (span.end - span.start) / partsOfView };
}

const nowhere: Place = { view: null, selection: [], open: null, filter: null, layout: null };

/** Each of several timelines on a page has its own part of the address: by its element's id. */
const keyOf = ({ id }: Element): string => (id === "" ? "timeline" : id);
