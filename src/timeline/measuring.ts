import { once, throwLater } from "../base/throwLater.ts";
import type { Dispose, Ms } from "../base/units.ts";
import type { RememberedWidths } from "../layout/textWidth.ts";
import type { MeasureOption } from "../options.ts";
import { measureWith } from "../pipeline.ts";
import { canMeasureDrawn, drawnWiderBy } from "../render/drawnWidths.ts";
import { createMeasure } from "../render/measure.ts";
import { watchFonts } from "./watchFonts.ts";

/** How wide texts are: in the fonts that there are by now, and as the reader has them drawn. */
export interface Measuring {
  readonly widths: () => RememberedWidths;
  /** Compares what was measured with what is drawn, when the browser has laid that out. Not where the caller measures. */
  readonly compareSoon: () => void;
  readonly dispose: Dispose;
}

/** After so long what was drawn is laid out: asked before, the browser would do it twice. */
const soon: Ms = 100;

/** Texts that are wider by less are drawn by another way of rounding. */
const tolerance = 1.03;

/** So much wider than the widest that was compared are texts taken to be, as others may be a little more. */
const margin = 1.01;

/** `changed`: texts are as wide otherwise than they were. `picture`: null while none is shown. */
export function createMeasuring(
  document: Document,
  option: MeasureOption | null,
  picture: () => Element | null,
  changed: () => void,
): Measuring {
  let own = createMeasure(document);
  let wider = 1;
  let widths = remembered();
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const stop = watchFonts(document, () => {
    own = createMeasure(document);
    renew();
  });

  return {
    widths: () => widths,
    compareSoon() {
      if (option === null && canMeasureDrawn(document)) waiting ??= setTimeout(compare, soon);
    },
    dispose() {
      stop();
      if (waiting !== null) clearTimeout(waiting);
    },
  };

  function compare(): void {
    waiting = null;
    const shown = picture();
    if (shown === null || shown.getClientRects().length === 0) return;
    const drawn = drawnWiderBy(shown, own);
    if (drawn < tolerance ? wider === 1 : drawn <= wider) return;
    wider = drawn < tolerance ? 1 : drawn * margin;
    renew();
  }

  function remembered(): RememberedWidths {
    const [measure, factor] = [own, wider];
    const drawn = factor === 1 ? measure : (...of: Parameters<typeof own>) => measure(...of) * factor;
    return measureWith(option, drawn, once(throwLater));
  }

  function renew(): void {
    const next = remembered();
    if (!widths.isStale(next)) return;
    widths = next;
    changed();
  }
}
