import type { Dispose } from "../../base/units.ts";
import { type MarkName, markNames } from "../../detail/markNames.ts";
import { type LegendNote, type Sample, sampleFills, sampleNode } from "../../scene/legendNodes.ts";
import { paintByProperty } from "../../scene/theme.ts";
import { createLivePicture } from "../patchSvg.ts";
import { button, element, setChildren, setText } from "./dom.ts";
import { rove } from "./rove.ts";

/** What an entry of the legend filters by. */
export type LegendKey =
  { readonly type: "mark"; readonly name: MarkName } | { readonly type: "kind"; readonly kind: string };

export interface LegendMessages {
  /** "Legend". */
  readonly legend: string;
  /** The shapes of the picture in words: "known day", "once, some time between". */
  readonly legendItems: { readonly [name in MarkName | LegendNote | "colors"]: string };
  /** A number in the reader's digits. */
  readonly figure: (n: number) => string;
}

/** One line of the legend. */
export interface LegendEntry {
  /** Null for what is explained and cannot filter: lines, ticks, colours. */
  readonly key: LegendKey | null;
  /** Null for words alone. */
  readonly icon: Sample | null;
  readonly label: string;
  /** Events that have it and are shown, of all that have it; null where nothing is counted. */
  readonly count: number | null;
  readonly total: number | null;
  readonly pressed: boolean;
}

/** How many of the events that are shown have something, and how many of all. */
export interface Tally {
  readonly count: number;
  readonly total: number;
}

/** What the data hold that a legend explains. */
export interface LegendContent {
  readonly marks: ReadonlyMap<MarkName, Tally>;
  /** The caller's own kinds, each with the number that gives its outline. */
  readonly kinds: readonly (Tally & { readonly kind: string; readonly number: number })[];
  /** Whether any event has marks in several lanes, goes on until a line of "as of", or is a plain tick. */
  readonly notes: ReadonlySet<LegendNote>;
  readonly lanes: number;
  readonly layout: "lanes" | "list";
  readonly pressed: { readonly marks: readonly MarkName[]; readonly kinds: readonly string[] };
}

/** Signs that the marks of a list do not carry; its entries say them in words. */
const inLanesOnly: ReadonlySet<MarkName> = new Set(["approximate", "uncertain", "disputed", "unsourced"]);

/** The lines of a legend: what is in the data and has a meaning in the layout, and nothing else; by wish without numbers. */
export function legendEntries(
  content: LegendContent,
  messages: LegendMessages,
  counts = true,
): readonly LegendEntry[] {
  const { marks, kinds, notes, lanes, pressed } = content;
  const list = content.layout === "list";
  const words = messages.legendItems;
  const explained = (icon: LegendNote | null, label: string): LegendEntry => ({
    key: null,
    icon,
    label,
    count: null,
    total: null,
    pressed: false,
  });
  // First, where nothing moves it that is found while much is read.
  const entries: LegendEntry[] = !list && lanes > 1 ? [explained(null, words.colors)] : [];
  const numbersOf = ({ count, total }: Tally): Pick<LegendEntry, "count" | "total"> =>
    counts ? { count, total } : { count: null, total: null };
  for (const name of markNames) {
    const tally = marks.get(name);
    if (tally === undefined || (list && inLanesOnly.has(name))) continue;
    if (name === "other" && kinds.length > 0) continue; // told by their names
    entries.push({
      ...numbersOf(tally),
      key: { type: "mark", name },
      icon: name,
      label: words[name],
      pressed: pressed.marks.includes(name),
    });
  }
  for (const { kind, number, ...tally } of kinds) {
    entries.push({
      ...numbersOf(tally),
      key: { type: "kind", kind },
      icon: list ? "other" : number,
      label: kind,
      pressed: pressed.kinds.includes(kind),
    });
  }
  if (!list) for (const note of notes) entries.push(explained(note, words[note]));
  return entries;
}

export interface LegendHost {
  /** Begins the ids of its fades and hatching. */
  readonly prefix: string;
  readonly messages: LegendMessages;
  /** An entry was pressed: whether it shall filter now. Without, entries only explain. */
  readonly onToggle?: (item: LegendKey, pressed: boolean) => void;
}

export interface LegendView {
  readonly element: HTMLElement;
  readonly update: (items: readonly LegendEntry[], direction?: 1 | -1) => void;
  readonly dispose: Dispose;
}

/** The legend: the shapes that are in the data, each as the picture draws it, with its words. */
export function createLegend(host: LegendHost): LegendView {
  const { messages, onToggle } = host;
  const prefix = `${host.prefix}-legend`;
  const list = element("ul", { class: "chl-legend-list chl-plain", role: "list" });
  const root = element(
    "div",
    {
      class: "chl-legend chl-ui",
      id: prefix,
      role: onToggle === undefined ? "group" : "toolbar",
      "aria-label": messages.legend,
    },
    list,
  );
  let lines = new Map<string, Line>();
  const stops = rove(root, () => [...list.querySelectorAll("button")]);
  let drawn: 1 | -1 | null = null;
  let shownFills: Element | null = null;

  return {
    element: root,
    update(items, direction = 1) {
      if (direction !== drawn) drawFills(direction);
      const next = new Map<string, Line>();
      for (const item of items) {
        const key = keyOf(item);
        const line = lines.get(key) ?? makeLine(item, direction);
        line.show(item);
        next.set(key, line);
      }
      lines = next;
      setChildren(
        list,
        [...lines.values()].map(({ node }) => node),
      );
      stops.settle();
    },
    dispose: () => {
      stops.dispose();
      root.remove();
    },
  };

  function drawFills(direction: 1 | -1): void {
    drawn = direction;
    lines = new Map();
    shownFills?.remove();
    shownFills = svg(sampleFills({ paint: paintByProperty, prefix, direction }));
    root.prepend(shownFills);
  }

  function makeLine(item: LegendEntry, direction: 1 | -1): Line {
    const { key, icon } = item;
    let pressed = false;
    const label = element("span", { class: "chl-legend-label", dir: "auto" });
    const count = element("span", { class: "chl-legend-count" });
    const sample =
      icon === null ? null : svg(sampleNode(icon, { paint: paintByProperty, prefix, direction }));
    const filters = key !== null && onToggle !== undefined;
    const body = filters
      ? button({ class: "chl-legend-button" }, () => onToggle(key, !pressed), sample, label, " ", count)
      : element("span", { class: "chl-legend-words" }, sample, label);
    return {
      node: element(
        "li",
        { class: "chl-legend-item", "data-name": typeof icon === "string" ? icon : key?.type },
        body,
      ),
      show(now) {
        ({ pressed } = now);
        setText(label, now.label);
        if (!filters) return;
        body.setAttribute("aria-pressed", String(pressed));
        body.classList.toggle("chl-legend-none", now.count === 0 && !pressed);
        setText(count, now.count === null ? "" : messages.figure(now.count));
      },
    };
  }
}

interface Line {
  readonly node: HTMLElement;
  readonly show: (item: LegendEntry) => void;
}

const svg = (node: Parameters<typeof createLivePicture>[1]): SVGElement =>
  createLivePicture(document, node).element;

const keyOf = ({ key, icon, label }: LegendEntry): string =>
  key === null ? `note ${icon ?? label}` : key.type === "kind" ? `kind ${icon} ${key.kind}` : key.name;
