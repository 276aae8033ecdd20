import { memo, memoFewInSteps } from "../base/memo.ts";
import type { Pausing } from "../base/steps.ts";
import type { Dispose } from "../base/units.ts";
import type { Facets } from "../detail/facets.ts";
import type { Filter } from "../detail/filter.ts";
import { changeLanes, type LaneChange, type LaneRow } from "../detail/changeLanes.ts";
import { eventsInOrder, type LaneChoice, type LaneIndex } from "../detail/laneIndex.ts";
import type { Dataset } from "../model/dataset.ts";
import { createTable, type TableRow } from "../outline/table.ts";
import { tableOrder, type TableSort } from "../outline/tableOrder.ts";
import type { Phrase } from "../outline/types.ts";
import { element, setHidden } from "../render/html/dom.ts";
import { createFilterPanel, type FilterPanelHost, type FilterPanelView } from "../render/html/filterPanel.ts";
import { createLanesPanel, type LanesPanelHost, type LanesPanelView } from "../render/html/lanesPanel.ts";
import type { HtmlMessages } from "../render/html/messages.ts";
import {
  createSearchBox,
  type SearchHit,
  type SearchHost,
  type SearchView,
} from "../render/html/searchBox.ts";
import { createTableView, type TableView } from "../render/html/table.ts";
import { timeInWords } from "../words/dates.ts";
import type { Words } from "../words/words.ts";
import type { Shown } from "./state.ts";

/** What the panels ask of the timeline. */
export interface PanelsHost {
  readonly changeFilter: (filter: Filter) => void;
  readonly search: (text: string) => void;
  readonly laneRows: () => readonly LaneRow[];
  /** Shows other lanes; `said` is told to those who do not see it. */
  readonly changeLanes: (choice: LaneChoice, said: string | null) => void;
  /** The lanes as the page gave them. */
  readonly resetLanes: () => void;
  /** Goes to an event that was found, without taking focus from the field. */
  readonly showHit: (event: number) => void;
  /** Opens an event; focus comes back to `opener`. */
  readonly open: (event: number, opener: HTMLElement) => void;
  readonly sortTable: (sort: TableSort) => void;
  readonly closePanel: () => void;
}

/** Filter, search, lanes and table. Each is made when it is first opened. */
export interface Panels {
  /** Holds filter, search and lanes, below the controls. */
  readonly element: HTMLElement;
  /** Holds the table, below the picture. */
  readonly below: HTMLElement;
  /** `facets` are asked for only while the filter is open. */
  readonly update: (state: Shown, index: LaneIndex, facets: () => Facets) => void;
  /** Works out step by step what takes long of that on many events; it is remembered. */
  readonly prepare: (state: Shown, index: LaneIndex) => Pausing<void>;
  readonly dispose: Dispose;
}

/** Hits that the search box gets at first. */
const firstHits = 50;

export function createPanels(host: PanelsHost, words: Words, messages: HtmlMessages, prefix: string): Panels {
  const above = element("div", { class: "chl-panels", id: `${prefix}-panels` });
  const below = element("div", { class: "chl-panels", id: `${prefix}-table` });
  let filter: FilterPanelView | null = null;
  let search: SearchView | null = null;
  let lanes: LanesPanelView | null = null;
  let table: TableView | null = null;
  let wantedHits = firstHits;
  let shown: Shown | null = null;
  const tableOf = memo(createTable);
  const orderOf = memoFewInSteps(2, (dataset: Dataset, index: LaneIndex, sort: TableSort, words: Words) =>
    tableOrder(dataset, eventsInOrder(index), sort, words),
  );
  const hitsOf = memo(
    (dataset: Dataset, hits: readonly number[], wanted: number, words: Words): readonly SearchHit[] =>
      hits.slice(0, wanted).map((event) => hitInWords(dataset, event, words)),
  );

  // The picture is drawn many times a second; the panels only when what they show is another.
  const showFilter = memo((facets: Facets, of: Filter, count: number, total: number) =>
    filter?.update(facets, of, count, total),
  );
  const showTable = memo(
    (
      events: readonly number[],
      sort: TableSort,
      selection: ReadonlySet<number>,
      dataset: Dataset,
      words: Words,
    ) => {
      const { columns } = tableOf(dataset, words);
      table?.update({ events, sort, selection, columns, eventOf: dataset.indexOf });
    },
  );
  const showLanes = memo((rows: readonly LaneRow[], { sequence = [], order }: LaneChoice) =>
    lanes?.update(rows, sequence.length > 0 ? "own" : order),
  );
  const showFound = memo(
    (text: string, hits: readonly number[], wanted: number, dataset: Dataset, words: Words) =>
      search?.update({ text, hits: hitsOf(dataset, hits, wanted, words), total: hits.length }),
  );

  return {
    element: above,
    below,
    update,
    prepare: function* (state, index) {
      const { dataset, tableSort, words: own } = state;
      if (openIn(state).table) yield* orderOf.inSteps(dataset, index, tableSort, own);
    },
    dispose: () => {
      for (const part of [filter, search, lanes, table]) part?.dispose();
      above.remove();
      below.remove();
    },
  };

  function update(state: Shown, index: LaneIndex, facets: () => Facets): void {
    const { dataset, filtering, tableSort } = state;
    const { panel, table: hasTable } = openIn(state);
    const opens = panel !== (shown === null ? null : openIn(shown).panel);
    shown = state;
    setHidden(above, panel === null);
    setHidden(below, !hasTable);
    if (panel === "filter") {
      filter ??= added(above, createFilterPanel(filterHost()));
      showFilter(facets(), filtering.filter, index.events.length + index.undated.length, dataset.total);
    }
    if (panel === "search") {
      search ??= added(above, createSearchBox(searchHost()));
      showHits();
    }
    if (panel === "lanes") {
      lanes ??= added(above, createLanesPanel(lanesHost()));
      showLanes(host.laneRows(), state.lanes);
    }
    if (lanes !== null) setHidden(lanes.element, panel !== "lanes");
    if (filter !== null) setHidden(filter.element, panel !== "filter");
    if (search !== null) setHidden(search.element, panel !== "search");
    if (hasTable) {
      const row = (event: number): TableRow => {
        const now = shown ?? state;
        return tableOf(now.dataset, now.words).row(event);
      };
      const { open: onOpen, sortTable: onSort } = host;
      table ??= added(below, createTableView({ messages, row, onOpen, onSort }));
      const events = orderOf(dataset, index, tableSort, state.words);
      showTable(events, tableSort, state.selection, dataset, state.words);
    }
    if (opens && panel === "filter") filter?.focus();
    if (opens && panel === "search") search?.focus();
    if (opens && panel === "lanes") lanes?.focus();
  }

  function showHits(): void {
    if (shown === null) return;
    const { text, hits } = shown.filtering.search;
    showFound(text, hits, wantedHits, shown.dataset, shown.words);
  }

  function filterHost(): FilterPanelHost {
    return { prefix, messages, onChange: host.changeFilter, onClose: host.closePanel };
  }

  function lanesHost(): LanesPanelHost {
    const name = ({ actor }: LaneRow): Phrase => words.text(shown?.dataset.actors[actor]?.name ?? "");
    const change = (to: Partial<LaneChoice>): void => {
      if (shown !== null) host.changeLanes({ ...shown.lanes, ...to }, null);
    };
    return {
      messages,
      name,
      onChange: (one: LaneChange) => {
        if (shown === null) return;
        const rows = host.laneRows();
        const choice = changeLanes(shown.lanes, one, rows);
        const row = rows.find(({ key }) => key === one.key);
        const position = (choice.sequence?.indexOf(one.key) ?? -1) + 1;
        const said =
          "to" in one && row !== undefined
            ? words.say("laneAt", { lane: name(row).text, position, total: rows.length })
            : null;
        host.changeLanes(choice, said);
      },
      onOrder: (order) => change({ order, sequence: [] }),
      onShowAll: () => change({ hidden: new Set(), top: null }),
      onReset: host.resetLanes,
      onClose: host.closePanel,
    };
  }

  function searchHost(): SearchHost {
    return {
      prefix,
      messages,
      onSearch: (text) => {
        wantedHits = firstHits;
        host.search(text);
      },
      onChoose: host.showHit,
      onClose: host.closePanel,
      onMore: (wanted) => {
        wantedHits = wanted;
        showHits();
      },
    };
  }
}

/** Of a few events that stand for all there is nothing to count or choose: what is opened meanwhile opens once all are read. */
const openIn = ({ isSample, panel, table }: Shown): Pick<Shown, "panel" | "table"> =>
  isSample ? { panel: null, table: false } : { panel, table };

function added<Part extends { readonly element: HTMLElement }>(place: HTMLElement, part: Part): Part {
  place.append(part.element);
  return part;
}

function hitInWords(dataset: Dataset, event: number, words: Words): SearchHit {
  const { id, title, time, participations } = dataset.event(event);
  const actors = [...new Set(participations.map(({ actor }) => actor))];
  return {
    event,
    id,
    title: words.title(title),
    date: timeInWords(time, words, "long"),
    actors: words.list(actors.map((actor) => words.text(dataset.actors[actor]?.name ?? "").text)),
  };
}
