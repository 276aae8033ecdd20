/** Data as they were parsed, or why there are none: words for the reader, and for the page. */
export type LoadedData =
  | { readonly input: unknown }
  | {
      readonly phrase: "dataNotLoaded" | "dataUnreadable";
      readonly fault: string;
      readonly cause: unknown;
    };

/** The data of an element: the JSON at `src`, else in its child `<script type="application/json">`; null if it has neither. */
export async function loadData(
  element: Element,
  src: string,
  signal: AbortSignal,
): Promise<LoadedData | null> {
  if (src === "") {
    const inline = [...element.children].find((child) => child.matches('script[type="application/json" i]'));
    return inline === undefined ? null : parse(inline.textContent, "the JSON inside of the element");
  }
  try {
    const response = await fetch(src, { signal });
    if (!response.ok)
      return notLoaded(src, `the answer was ${response.status} ${response.statusText}`.trim(), null);
    return parse(await response.text(), `what ${JSON.stringify(src)} holds`);
  } catch (error) {
    return notLoaded(src, error instanceof Error ? error.message : String(error), error);
  }
}

function parse(text: string, what: string): LoadedData {
  try {
    return { input: JSON.parse(text.replace(/^\ufeff/u, "")) as unknown };
  } catch (error) {
    return {
      phrase: "dataUnreadable",
      fault: `${what} is not JSON: ${(error as Error).message}`,
      cause: error,
    };
  }
}

function notLoaded(src: string, why: string, cause: unknown): LoadedData {
  const hint = /^file:/u.test(document.baseURI)
    ? "; a page opened from disk may fetch nothing, so put the JSON into it"
    : "";
  return {
    phrase: "dataNotLoaded",
    fault: `${JSON.stringify(src)} could not be loaded: ${why}${hint}`,
    cause,
  };
}
