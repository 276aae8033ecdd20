import type { Dispose } from "../base/units.ts";

/** The full screen of one timeline. */
export interface Fullscreen {
  /** False where the browser, or the frame the page is in, does not allow it. */
  readonly supported: boolean;
  /** Enters or leaves it. Resolves when that is done or refused; never rejects. */
  readonly toggle: () => Promise<void>;
  readonly dispose: Dispose;
}

/** Shows the root alone on the whole screen, and says when that begins and ends, whoever ends it. */
export function createFullscreen(root: HTMLElement, onChange: (full: boolean) => void): Fullscreen {
  const document = root.ownerDocument;
  const supported = document.fullscreenEnabled && typeof root.requestFullscreen === "function";
  let full = false;

  const changed = (): void => {
    if (full === isFull(root)) return;
    full = !full;
    onChange(full);
  };
  // At the root for shadow trees, where the document hears of the host; at the document for a root that was taken out.
  root.addEventListener("fullscreenchange", changed);
  document.addEventListener("fullscreenchange", changed);

  return {
    supported,
    async toggle() {
      if (!supported) return;
      await quietly(() => (isFull(root) ? document.exitFullscreen() : root.requestFullscreen()));
    },
    dispose() {
      root.removeEventListener("fullscreenchange", changed);
      document.removeEventListener("fullscreenchange", changed);
      if (isFull(root)) void quietly(() => document.exitFullscreen());
    },
  };
}

/** A shadow root knows its own element; the document only its host. */
function isFull(root: HTMLElement): boolean {
  const scope = root.getRootNode();
  return "fullscreenElement" in scope && scope.fullscreenElement === root;
}

/** A refusal is the reader's or the browser's to make. */
async function quietly(ask: () => Promise<void>): Promise<void> {
  try {
    await ask();
  } catch {
    return;
  }
}
