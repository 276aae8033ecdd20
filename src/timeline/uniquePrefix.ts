/**
 * A prefix for ids that no other timeline in the element's document has yet. What lies outside of the document cannot
 * be looked through and may come in later, so a timeline made there has a prefix by chance.
 */
export function uniquePrefix(element: Element): string {
  const document = element.ownerDocument;
  if (!document.contains(element)) return `chl-${Math.random().toString(36).slice(2, 10)}`;
  for (let n = 1; ; n++) {
    const prefix = `chl-${n}`;
    if (document.getElementById(prefix) === null) return prefix;
  }
}
