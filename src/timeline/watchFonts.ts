import type { Dispose } from "../base/units.ts";

/** Tells when fonts of the page have come, or have failed to; each time that some were on their way. */
export function watchFonts(document: Document, came: () => void): Dispose {
  // Older browsers and jsdom have none.
  const fonts = document.fonts as FontFaceSet | undefined;
  fonts?.addEventListener("loadingdone", came);
  return () => fonts?.removeEventListener("loadingdone", came);
}
