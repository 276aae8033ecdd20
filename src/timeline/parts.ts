import type { Box, Dispose, Px } from "../base/units.ts";
import type { KeyMap } from "../interact/keyboard.ts";
import { keyTable, type KeyAction } from "../interact/keyboard.ts";
import type { Card } from "../outline/types.ts";
import type { ResolvedOptions } from "../options.ts";
import { type CardView, createCardView } from "../render/html/card.ts";
import { element } from "../render/html/dom.ts";
import { createGrid, type GridPlace, type GridView } from "../render/html/grid.ts";
import { createLegend, type LegendKey, type LegendView } from "../render/html/legend.ts";
import { createListView, type ListView } from "../render/html/list.ts";
import { createMembersView, type MembersView } from "../render/html/membersView.ts";
import { createMenu } from "../render/html/menu.ts";
import { htmlMessages, type HtmlMessages, type Say } from "../render/html/messages.ts";
import { createOverviewView, type OverviewView } from "../render/html/overview.ts";
import { createPreviewView, type PreviewView } from "../render/html/preview.ts";
import { createSummary, type SummaryView } from "../render/html/summary.ts";
import {
  createToolbar,
  type HelpLine,
  type ToolbarAction,
  type ToolbarView,
} from "../render/html/toolbar.ts";
import type { Words } from "../words/words.ts";
import { downloadItems } from "./downloadItems.ts";
import { createFullscreen } from "./fullscreen.ts";
import { createPanels, type Panels, type PanelsHost } from "./panels.ts";

/** What the parts ask of the timeline. */
export interface PartsHost {
  readonly act: (action: KeyAction) => boolean;
  readonly toggleLayout: () => void;
  /** The timeline has the whole screen now, or has it no more. */
  readonly fullscreen: (full: boolean) => void;
  /** Opens or closes a part of the page. */
  readonly toggle: (part: "filter" | "search" | "lanes" | "table") => void;
  /** Hands a file in this format to the reader. */
  readonly save: (format: string) => Promise<void>;
  readonly panels: PanelsHost;
  readonly pressLegend: (list: "marks" | "kinds", name: string, pressed: boolean) => void;
  /** Shows lanes above (-1) or below (1). */
  readonly scroll: (direction: -1 | 1) => void;
  readonly card: (event: number) => Card;
  readonly color: (actor: number) => string;
  /** A button of the grid got focus. */
  readonly focused: (at: GridPlace) => void;
  readonly closeCard: () => void;
  /** Goes to the latest event that came. */
  readonly goToLatest: (byKeyboard: boolean) => void;
  readonly closeMembers: () => void;
  /** Shows a stretch of counted events larger. */
  readonly zoomMembers: () => void;
  /** Opens an event out of a list; focus comes back to `opener`. */
  readonly openMember: (event: number, opener: HTMLElement) => void;
  readonly go: (event: number) => void;
  readonly step: (direction: -1 | 1) => void;
  readonly toggled: (event: number, open: boolean) => void;
  readonly previewGone: () => void;
  /** The plot in client coordinates, for docking. */
  readonly dockBox: () => Box;
}

/** The elements of a timeline and their views. */
export interface Parts {
  readonly root: HTMLElement;
  readonly stage: HTMLElement;
  /** Holds the SVG. */
  readonly picture: HTMLElement;
  readonly note: HTMLElement;
  /** Buttons that lead to events far outside the rest. */
  readonly far: HTMLElement;
  /** Leads to events that came while the reader looks elsewhere. */
  readonly news: HTMLButtonElement;
  /** Puts that button over the picture, or where it stays in sight while the list scrolls. */
  readonly placeNews: (layout: "lanes" | "list") => void;
  /** Lets it end at a place of the page, where a framing page shows its list to; null: at the window's edge. */
  readonly placeNewsAt: (bottom: Px | null) => void;
  readonly grid: GridView;
  readonly list: ListView;
  readonly card: CardView;
  readonly members: MembersView;
  readonly preview: PreviewView;
  readonly toolbar: ToolbarView | null;
  readonly summary: SummaryView | null;
  readonly legend: LegendView | null;
  readonly overview: OverviewView | null;
  /**
   * Folds the legend away in a list, and where it takes height from the picture, and else shows it over lanes, until the
   * reader chose for that layout.
   */
  readonly setLegend: (layout: "lanes" | "list", takesHeight: boolean) => void;
  readonly panels: Panels;
  readonly messages: HtmlMessages;
  readonly dispose: Dispose;
}

/**
 *   .chl ┬ .chl-top ┬ summary      counts, issues, status
 *        │          └ toolbar
 *        ├ panels                  filter, search
 *        ├ legend
 *        ├ overview                the whole span, with a window
 *        ├ .chl-stage ┬ .chl-picture (aria-hidden) ─ svg
 *        │            ├ grid of buttons
 *        │            └ news            "12 new events"
 *        ├ list · news · table · note
 *        └ card · preview · members · menu   top layer
 */
export function createParts(host: PartsHost, words: Words, options: ResolvedOptions, prefix: string): Parts {
  const messages = htmlMessages(words.say as Say, (numbers) => words.list(numbers.map(words.number)));
  const root = element("div", { class: "chl", role: "group", id: prefix });
  const picture = element("div", { class: "chl-picture", "aria-hidden": "true" });
  const grid = createGrid(words.say("lanes"), host.focused);
  const stage = element("div", { class: "chl-stage" }, picture, grid.element);
  const news = element("button", { class: "chl-button chl-news", type: "button", hidden: true });
  news.addEventListener("click", (event) => host.goToLatest(event.detail === 0));
  const newsPlace = element("div", { class: "chl-ui chl-news-place" }, news);
  stage.append(newsPlace);
  const note = element("p", { class: "chl-note-line" });
  const far = element("p", { class: "chl-note-line chl-far chl-ui" });
  const { controls } = options;
  const summary = controls.summary ? createSummary({ messages }) : null;
  const list = createListView({
    prefix,
    messages,
    card: host.card,
    onToggle: host.toggled,
    onGo: host.go,
    headingLevel: options.headingLevel,
    media: options.media,
  });
  const legend = controls.legend
    ? createLegend({ prefix, messages, ...(controls.filter ? { onToggle: pressed(host) } : {}) })
    : null;
  const legendChosen: { lanes?: boolean; list?: boolean } = {};
  const fullscreen = createFullscreen(root, (full) => {
    toolbar?.setPressed("fullscreen", full);
    host.fullscreen(full);
  });
  const actions = toolbarActions(host, controls, {
    filter: () => host.toggle("filter"),
    search: () => host.toggle("search"),
    lanes: () => host.toggle("lanes"),
    table: () => host.toggle("table"),
    download: () => menu?.toggle(),
    legend: () => {
      const layout = list.element.hidden ? "lanes" : "list";
      legendChosen[layout] = legend?.element.hidden === true;
      setLegend(layout, false);
    },
    ...(fullscreen.supported ? { fullscreen: () => void fullscreen.toggle() } : {}),
  });
  const panels = createPanels(host.panels, words, messages, prefix);
  const help = (): readonly HelpLine[] => helpLines(host, options.keys, words);
  const hasToolbar = controls.help || Object.keys(actions).length > 0;
  const toolbar = hasToolbar
    ? createToolbar({ root, prefix, messages, actions, ...(controls.help ? { help } : {}) })
    : null;
  const opener = toolbar?.button("download") ?? null;
  const menu =
    opener === null
      ? null
      : createMenu({
          root,
          id: `${prefix}-download`,
          opener,
          label: words.say("download"),
          items: downloadItems(host.save, options.exporters, words),
          failed: words.say("downloadFailed"),
        });
  if (legend !== null) toolbar?.setControls("legend", legend.element.id);
  toolbar?.setControls("filter", panels.element.id);
  toolbar?.setControls("search", panels.element.id);
  toolbar?.setControls("lanes", panels.element.id);
  toolbar?.setControls("table", panels.below.id);
  const top = element("div", { class: "chl-top" }, summary?.element, toolbar?.element);
  root.append(top, panels.element, ...(legend === null ? [] : [legend.element]));
  const overview = controls.overview === false ? null : createOverviewView(messages);
  if (overview !== null) root.append(overview.element);
  root.append(stage, list.element, far, note, panels.below);
  const card = createCardView({
    root,
    prefix,
    messages,
    color: host.color,
    onClose: host.closeCard,
    onGo: host.go,
    onStep: host.step,
    dockBox: host.dockBox,
    headingLevel: options.headingLevel,
    media: options.media,
    ...(options.renderCard === null ? {} : { renderCard: options.renderCard }),
  });
  const preview = createPreviewView({ root, prefix, onHide: host.previewGone });
  const members = createMembersView({
    root,
    prefix,
    messages,
    headingLevel: options.headingLevel,
    onClose: host.closeMembers,
    onZoom: host.zoomMembers,
    onOpen: host.openMember,
  });
  const named = { summary, toolbar, legend, overview, list, card, members, preview, panels, menu };
  for (const [name, part] of Object.entries(named)) part?.element.setAttribute("part", name);
  root.setAttribute("part", "timeline");
  stage.setAttribute("part", "stage");
  panels.below.setAttribute("part", "table");
  return {
    root,
    stage,
    picture,
    note,
    far,
    news,
    placeNews: (layout) => {
      news.hidden = true;
      news.textContent = "";
      newsPlace.removeAttribute("data-framed");
      if (layout === "list") list.element.after(newsPlace);
      else stage.append(newsPlace);
    },
    placeNewsAt: (bottom) => {
      newsPlace.toggleAttribute("data-framed", bottom !== null);
      if (bottom === null) return;
      const at = bottom - root.getBoundingClientRect().top;
      newsPlace.style.setProperty("--chl-y", `${Math.round(at)}px`);
    },
    grid,
    list,
    card,
    members,
    preview,
    toolbar,
    summary,
    legend,
    overview,
    setLegend,
    panels,
    messages,
    dispose: () => {
      for (const part of [
        fullscreen,
        panels,
        menu,
        card,
        members,
        preview,
        toolbar,
        summary,
        legend,
        overview,
        list,
        grid,
      ])
        part?.dispose();
      root.remove();
    },
  };

  function setLegend(layout: "lanes" | "list", takesHeight: boolean): void {
    if (legend === null) return;
    const open = legendChosen[layout] ?? (layout === "lanes" && !takesHeight);
    legend.element.hidden = !open;
    toolbar?.setExpanded("legend", open);
  }
}

const pressed =
  (host: PartsHost) =>
  (item: LegendKey, on: boolean): void =>
    item.type === "mark"
      ? host.pressLegend("marks", item.name, on)
      : host.pressLegend("kinds", item.kind, on);

type Actions = { readonly [name in ToolbarAction]?: () => void };

/** What the buttons of the chosen controls do. */
function toolbarActions(host: PartsHost, controls: ResolvedOptions["controls"], own: Actions): Actions {
  const action = (name: KeyAction) => () => void host.act(name);
  const zoom: Actions = {
    zoomOut: action("zoomOut"),
    zoomIn: action("zoomIn"),
    fit: action("fit"),
    earlier: action("pageEarlier"),
    later: action("pageLater"),
    up: () => host.scroll(-1),
    down: () => host.scroll(1),
  };
  const all: Actions = { layout: host.toggleLayout, ...own };
  const kept = Object.entries(all).filter(([name]) => controls[name as keyof typeof controls]);
  return { ...(controls.zoom ? zoom : {}), ...Object.fromEntries(kept) };
}

const helpWords = {
  previousInLane: "keyInLane",
  nextInLane: "keyInLane",
  previousInTime: "keyInTime",
  nextInTime: "keyInTime",
  laneAbove: "keyLane",
  laneBelow: "keyLane",
  firstInLane: "keyEnds",
  lastInLane: "keyEnds",
  first: "keyAllEnds",
  last: "keyAllEnds",
  pageEarlier: "keyScreen",
  pageLater: "keyScreen",
  zoomIn: "zoomIn",
  zoomOut: "zoomOut",
  fit: "fit",
  open: "keyOpen",
  close: "keyClose",
} as const;

/** What the list of keys says: actions that share their words share a line. */
function helpLines(host: PartsHost, keys: KeyMap, words: Words): readonly HelpLine[] {
  const lines = new Map<string, { keys: (readonly string[])[]; run: (() => void) | null }>();
  for (const row of keyTable(keys, words.direction === "rtl" ? -1 : 1)) {
    const label = words.say(helpWords[row.action]);
    const line = lines.get(label);
    if (line !== undefined) line.keys.push(...row.keys);
    else lines.set(label, { keys: [...row.keys], run: () => void host.act(row.action) });
  }
  return [...lines].map(([label, line]) => ({ label, ...line }));
}
