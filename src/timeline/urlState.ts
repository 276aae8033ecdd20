import type { UrlAdapter } from "../options.ts";

/**
 * Keeps the state in the fragment, as `#…&key=TEXT` beside whatever else stands there. It replaces the entry of the
 * history, so that Back still leaves the page. A browser that forbids that, as some do from files, in sandboxed frames
 * or many times in a row, keeps its address as it is.
 */
export function hashAdapter(window: Window, key: string): UrlAdapter {
  const prefix = `${encodeURIComponent(key)}=`;
  const partsOf = (hash: string): readonly string[] => hash.slice(1).split("&");
  const isOurs = (part: string): boolean => part.startsWith(prefix);

  const read = (): string => partsOf(window.location.hash).find(isOurs)?.slice(prefix.length) ?? "";

  return {
    read,
    write(text) {
      if (text === read()) return;
      const { hash, href } = window.location;
      const others = partsOf(hash).filter((part) => part !== "" && !isOurs(part));
      const parts = text === "" ? others : [...others, prefix + text];
      const next = parts.length === 0 ? "" : `#${parts.join("&")}`;
      try {
        window.history.replaceState(window.history.state, "", href.replace(/#.*$/s, "") + next);
      } catch {
        // The address is a convenience; the timeline does without.
      }
    },
    listen(changed) {
      window.addEventListener("hashchange", changed);
      return () => window.removeEventListener("hashchange", changed);
    },
  };
}
