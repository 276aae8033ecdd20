/** A prefix for ids that no other timeline in the document has yet. */
export function uniquePrefix(document: Document): string {
  for (let n = 1; ; n++) {
    const prefix = `chl-${n}`;
    if (document.getElementById(prefix) === null) return prefix;
  }
}
