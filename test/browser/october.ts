import type { TimelineInput } from "../../src/model/input.ts";
import { loadExample } from "../unit/examples/loadExample.ts";

/** The example's data, read as the page reads them. */
export const october: TimelineInput = loadExample("october-2023.data.js", "october2023");

/** One painted mark: which edge of it is known, and the instant that it shows. */
export interface KnownMark {
  readonly id: string;
  readonly lane: string;
  /** "start": the mark begins at `at`; "end": only the latest bound is known, so it ends at `at`. */
  readonly edge: "start" | "end";
  /** Epoch ms, reckoned here and not by the library. */
  readonly at: number;
}

const day = 86_400_000;
/** Midnight in Tehran that begins a day of October 2023: 3 h 30 min before that of UTC. */
const tehran = (date: number): number => Date.UTC(2023, 9, date) - 3.5 * 3_600_000;

const table: readonly (readonly [
  id: string,
  edge: "start" | "end",
  date: number,
  ...lanes: readonly string[],
])[] = [
  ["ev-border-crossing", "start", 7, "hamas", "people-7-october"],
  ["ev-bombing", "start", 7, "israel", "people-gaza"],
  ["ev-attacks-on-us-forces", "start", 7, "usa", "unnamed-groups", "iran"],
  ["ev-us-strikes-statement", "start", 26, "usa", "iran", "irgc-affiliated"],
  ["ev-iran-hails", "start", 7, "iran"],
  ["ev-white-house-accusation", "end", 30, "usa", "iran"],
  ["ev-raisi", "end", 30, "iran"],
  ["ev-synagogue-gathering", "start", 30, "tehran-protesters"],
  ["ev-kanani", "start", 30, "iran"],
  ["ev-bagheri", "start", 30, "iran"],
  ["ev-health-ministry-figure", "start", 30, "gaza-health-ministry"],
];

/** Every mark that the eleven events must have: an event is drawn where it acts, is acted upon, is accused or speaks. */
export const knownMarks: readonly KnownMark[] = table.flatMap(([id, edge, date, ...lanes]) =>
  lanes.map((lane) => ({ id, lane, edge, at: edge === "start" ? tehran(date) : tehran(date) + day })),
);

/** What the picture on a page shows, in px of the viewport. */
export interface PaintedMark {
  readonly id: string;
  readonly lane: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Painted {
  readonly marks: readonly PaintedMark[];
  readonly plot: { readonly left: number; readonly right: number };
  /** The stretch of time in view, as a timeline of the same data and width tells it. */
  readonly view: { readonly start: number; readonly end: number };
}

interface Page {
  readonly Chronolane: {
    createTimeline(
      target: Element,
      input: unknown,
      options: object,
    ): { view: { start: number; end: number }; destroy(): void };
  };
  readonly october2023: unknown;
}

/** Runs in the page, and so uses nothing of this file. Beyond the plot lie 14 px for arrows that go on. */
export function readPainted(): Painted {
  const { Chronolane, october2023 } = window as unknown as Page;
  const svg = document.querySelector("svg.chl-svg")!;
  const plot = svg.querySelector("svg.chl-plot")!;
  const left = svg.getBoundingClientRect().left + Number(plot.getAttribute("x"));
  const twin = Chronolane.createTimeline(document.createElement("div"), october2023, {
    width: Number(svg.getAttribute("width")),
  });
  const { start, end } = twin.view;
  twin.destroy();
  const marks = [...svg.querySelectorAll(".chl-mark[data-id][data-lane]")].map((mark) => {
    const box = mark.getBoundingClientRect();
    return {
      id: mark.getAttribute("data-id")!,
      lane: mark.getAttribute("data-lane")!,
      left: box.left,
      right: box.right,
      top: box.top,
      bottom: box.bottom,
    };
  });
  return {
    marks,
    plot: { left, right: left + Number(plot.getAttribute("width")) - 14 },
    view: { start, end },
  };
}

/** Runs in the page: scrolls a mark to the middle and gives a point on it, just inside of its known edge. */
export function pointOn([id, lane, edge]: readonly [id: string, lane: string, edge: string]): {
  x: number;
  y: number;
} {
  const mark = document.querySelector(`.chl-mark[data-id="${id}"][data-lane="${lane}"]`)!;
  // Firefox does not scroll to what lies in an <svg> inside an <svg>.
  const before = mark.getBoundingClientRect();
  scrollBy({ top: (before.top + before.bottom - innerHeight) / 2, behavior: "instant" });
  const box = mark.getBoundingClientRect();
  return { x: edge === "start" ? box.left + 4 : box.right - 4, y: (box.top + box.bottom) / 2 };
}

/** What an open card says, read from the page. */
export interface ShownCard {
  readonly id: string | null;
  readonly claims: readonly {
    readonly id: string | null;
    readonly speaker: string;
    readonly text: string;
    readonly quotes: readonly string[];
  }[];
  readonly sources: readonly { readonly text: string; readonly quotes: readonly string[] }[];
}

/** Runs in the page: the card that is painted, or null. */
export function readCard(): ShownCard | null {
  const card = document.querySelector(".chl-card");
  if (card === null || card.getBoundingClientRect().height < 50) return null;
  const quotes = (item: Element): string[] =>
    [...item.querySelectorAll(".chl-quote")].map((quote) => quote.textContent ?? "");
  return {
    id: card.getAttribute("data-id"),
    claims: [...card.querySelectorAll(".chl-claim")].map((item) => ({
      id: item.getAttribute("data-id"),
      speaker: item.querySelector(".chl-speaker")?.textContent ?? "",
      text: item.querySelector(".chl-claim-text")?.textContent ?? "",
      quotes: quotes(item),
    })),
    sources: [...card.querySelectorAll(".chl-source")].map((item) => ({
      text: item.textContent ?? "",
      quotes: quotes(item),
    })),
  };
}

/** How the picture differs from the table above, in words; `[]` if it does not. */
export function differences({ marks, plot, view }: Painted): string[] {
  const found: string[] = [];
  const pxPerMs = (plot.right - plot.left) / (view.end - view.start);
  for (const { id, lane, edge, at } of knownMarks) {
    const here = marks.filter((mark) => mark.id === id && mark.lane === lane);
    const mark = here[0];
    if (mark === undefined || here.length > 1) {
      found.push(`${id} in ${lane}: ${String(here.length)} marks`);
      continue;
    }
    const width = mark.right - mark.left;
    const height = mark.bottom - mark.top;
    if (width < 6 || height < 6) found.push(`${id} in ${lane}: ${String(width)} × ${String(height)} px`);
    const expected = plot.left + (at - view.start) * pxPerMs;
    const painted = edge === "start" ? mark.left : mark.right;
    if (Math.abs(painted - expected) > 1)
      found.push(`${id} in ${lane}: ${edge} at ${String(painted)} px, not ${String(expected)}`);
  }
  const known = new Set(knownMarks.map(({ id, lane }) => `${id}/${lane}`));
  const more = marks.filter(({ id, lane }) => !known.has(`${id}/${lane}`));
  return [...found, ...more.map(({ id, lane }) => `${id} in ${lane}: a mark too many`)];
}

/** What an event's card fails to say, or says of another event; `[]` if nothing. */
export function cardFaults(id: string, card: ShownCard | null): string[] {
  if (card === null) return [`${id}: no card`];
  if (card.id !== id) return [`${id}: the card of ${String(card.id)}`];
  const found: string[] = [];
  for (const event of october.events) {
    for (const claim of event.claims ?? []) {
      const shown = card.claims.filter((one) => one.text === claim.text);
      if (event.id !== id) {
        if (shown.length > 0)
          found.push(`${id}: says what is claimed of ${String(event.id)}: ${claim.text as string}`);
      } else if (shown.length !== 1)
        found.push(`${id}: claim ${String(claim.id)} ${String(shown.length)} times`);
      else {
        const speaker = speakerOf(claim.by);
        if (!shown[0]!.speaker.includes(speaker))
          found.push(`${id}: claim ${String(claim.id)} by "${shown[0]!.speaker}", not ${speaker}`);
        if (claim.quote !== undefined && !shown[0]!.quotes.includes(claim.quote))
          found.push(`${id}: claim ${String(claim.id)} without its quote`);
      }
    }
  }
  // One article is the source of every event; what is cited from it differs.
  if (card.sources.length !== 1) found.push(`${id}: ${String(card.sources.length)} sources`);
  const text = card.sources[0]?.text ?? "";
  for (const part of ["Gulf News", "AFP", "Iran says attacks on US forces due to 'wrong American policies'"])
    if (!text.includes(part)) found.push(`${id}: its source does not say ${part}`);
  for (const event of october.events) {
    for (const citation of event.sources ?? []) {
      const quote = typeof citation === "object" && "source" in citation ? citation.quote : undefined;
      if (event.id === id && quote !== undefined && !card.sources[0]?.quotes.includes(quote))
        found.push(`${id}: its source without the quote "${quote}"`);
    }
  }
  return found;
}

function speakerOf(by: unknown): string {
  if (typeof by !== "object" || by === null) return String(by);
  if ("source" in by) return "Gulf News";
  const actor = october.actors?.find(({ id }) => "actor" in by && id === by.actor);
  return actor?.name as string;
}
