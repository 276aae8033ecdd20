import { graphemes } from "../../base/text.ts";
import { foldText } from "../../base/foldText.ts";

/** A stretch of a text, and whether it was searched for. */
export interface Run {
  readonly text: string;
  readonly found: boolean;
}

const longest = 2000; // graphemes looked through

/** Letters are folded one by one, where a final sigma is not at an end. */
const fold = (text: string): string => foldText(text).replace(/ς/g, "σ");

/**
 * The text in runs that alternate between found and not. Each word of the query is found wherever it stands, whatever
 * its case, diacritics and apostrophes; letters are compared as a reader counts them, so a run never cuts one in two. The runs
 * joined are the text.
 */
export function markedRuns(text: string, query: string): readonly Run[] {
  const words = fold(query).split(/\s+/u).filter(Boolean);
  if (words.length === 0 || text === "") return text === "" ? [] : [{ text, found: false }];
  const letters = graphemes(text, longest);
  const owners: number[] = []; // of each folded unit, the letter it comes from
  let folded = "";
  for (const [at, letter] of letters.entries()) {
    const units = fold(letter);
    folded += units;
    for (let unit = 0; unit < units.length; unit++) owners.push(at);
  }
  const found = new Set<number>();
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      const last = owners[at + word.length - 1] ?? -1;
      for (let letter = owners[at] ?? 0; letter <= last; letter++) found.add(letter);
    }
  }
  const rest = text.slice(letters.join("").length);
  return runs([...letters, ...(rest === "" ? [] : [rest])], found);
}

function runs(letters: readonly string[], found: ReadonlySet<number>): readonly Run[] {
  const all: Run[] = [];
  for (const [at, text] of letters.entries()) {
    const last = all.at(-1);
    if (last?.found === found.has(at)) all[all.length - 1] = { text: last.text + text, found: last.found };
    else all.push({ text, found: found.has(at) });
  }
  return all;
}
