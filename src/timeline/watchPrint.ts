import type { Dispose } from "../base/units.ts";

/** What to do around a print. Between two calls of one comes always one of the other. */
export interface PrintHost {
  /** All of the page must stand when this returns: the browser prints at once. */
  readonly before: () => void;
  readonly after: () => void;
}

/**
 * Tells before and after the window is printed. By `beforeprint` and `afterprint`; where those are not sent (a page
 * shown as it would print), by the change of `print` as medium.
 */
export function watchPrint(
  window: Pick<Window, "addEventListener" | "removeEventListener"> & Partial<Pick<Window, "matchMedia">>,
  host: PrintHost,
): Dispose {
  const medium = window.matchMedia?.("print");
  let printing = false;
  const set = (on: boolean): void => {
    if (on === printing) return;
    printing = on;
    if (on) host.before();
    else host.after();
  };
  const before = (): void => set(true);
  const after = (): void => set(false);
  const changed = (event: MediaQueryListEvent): void => set(event.matches);
  window.addEventListener("beforeprint", before);
  window.addEventListener("afterprint", after);
  medium?.addEventListener?.("change", changed);
  return () => {
    window.removeEventListener("beforeprint", before);
    window.removeEventListener("afterprint", after);
    medium?.removeEventListener?.("change", changed);
  };
}
