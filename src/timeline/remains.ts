/** Set at the root of a timeline that runs: what is not saved with a page, as attributes are. */
const runs = Symbol.for("chronolane.runs");

export function markRunning(root: Element): void {
  Object.assign(root, { [runs]: true });
}

/**
 * Takes away what a timeline drew that does not run: of a page that was saved, copied or made ready for search engines with a
 * timeline in it. Its script begins anew, in an element that is not empty.
 */
export function removeRemains(target: Element): void {
  for (const child of [...target.children]) {
    const { classList } = child;
    if (classList.contains("chl") && !classList.contains("chl-static") && !(runs in child)) child.remove();
  }
}
