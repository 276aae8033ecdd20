import type { MessageKey } from "../../words/messages.ts";
import type { CardMessages } from "./card.ts";
import type { FilterPanelMessages } from "./filterPanel.ts";
import type { LanesPanelMessages } from "./lanesPanel.ts";
import type { LegendMessages } from "./legend.ts";
import type { ListMessages } from "./list.ts";
import type { MembersMessages } from "./membersView.ts";
import type { OverviewMessages } from "./overview.ts";
import type { SearchMessages } from "./searchBox.ts";
import type { StaticListMessages } from "./staticList.ts";
import type { SummaryMessages } from "./summary.ts";
import type { TableMessages } from "./table.ts";
import type { ToolbarMessages } from "./toolbar.ts";

/** Every phrase of the parts in HTML. */
export type HtmlMessages = CardMessages &
  ListMessages &
  LegendMessages &
  SummaryMessages &
  ToolbarMessages &
  FilterPanelMessages &
  LanesPanelMessages &
  SearchMessages &
  TableMessages &
  MembersMessages &
  StaticListMessages &
  OverviewMessages;

/** Looks a phrase up and fills its places. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The phrases of the parts in HTML, out of the library's table. `join` puts numbers in a row: "1, 2". */
export function htmlMessages(say: Say, join: (numbers: readonly number[]) => string): HtmlMessages {
  const number = (n: number): string => join([n]);
  const same = (key: MessageKey): { text: string; label: string } => ({ text: say(key), label: say(key) });
  return {
    cardActors: say("cardActors"),
    cardClaims: say("cardClaims"),
    cardCorrections: say("cardCorrections"),
    cardRelations: say("cardRelations"),
    cardDetails: say("cardDetails"),
    noLink: say("noLink"),
    archivedCopy: say("archivedCopy"),
    opensInNewTab: say("opensInNewTab"),
    sourceNumbers: (numbers) => say("sourceNumbers", { n: numbers.length, numbers: join(numbers) }),
    showSensitive: say("showSensitive"),
    image: say("image"),
    close: say("close"),
    previousEvent: say("previousEvent"),
    nextEvent: say("nextEvent"),
    earlier: say("earlier"),
    later: say("later"),
    eventList: say("eventList"),
    viewStart: say("viewStart"),
    viewEnd: say("viewEnd"),
    listSpan: (start, end) => say("wideDash", { start, end }),
    eventCount: (n) => say("eventCount", { n }),
    printedFolded: (n) => say("printedFolded", { n }),
    printedOpen: (n) => say("printedOpen", { n }),
    noEvents: say("noEvents"),
    sourcesHeading: say("sourcesHeading"),
    periodsHeading: say("periodsHeading"),
    issues: (n) => say("issueCount", { n }),
    moreIssues: (n) => say("moreSources", { n }),
    legend: say("legend"),
    legendItems: {
      moment: say("legendMoment"),
      day: say("legendDay"),
      duration: say("legendDuration"),
      range: say("legendRange"),
      unknown: say("dateNotStated"),
      startOpen: say("legendStartUnknown"),
      endOpen: say("legendEndUnknown"),
      ongoing: say("legendOngoing"),
      repeated: say("legendRepeated"),
      statement: say("legendStatement"),
      affected: say("legendAffected"),
      alleged: say("legendAlleged"),
      other: say("legendOther"),
      approximate: say("legendApproximate"),
      uncertain: say("legendUncertain"),
      disputed: say("statusDisputed"),
      retracted: say("statusRetracted"),
      unsourced: say("noSource"),
      connector: say("legendConnector"),
      direction: say("legendDirection"),
      tie: say("legendTie"),
      corrected: say("legendCorrected"),
      asOf: say("legendAsOf"),
      counts: say("legendCounts"),
      wideCounts: say("legendWideCounts"),
      colors: say("legendColors"),
    },
    figure: (n) => join([n]),
    toolbar: say("toolbar"),
    buttons: {
      zoomOut: { text: "−", label: say("zoomOut") },
      zoomIn: { text: "+", label: say("zoomIn") },
      fit: { text: say("fitShort"), label: say("fit") },
      earlier: { text: "‹", label: say("panEarlier") },
      later: { text: "›", label: say("panLater") },
      up: { text: "↑", label: say("scrollUp") },
      down: { text: "↓", label: say("scrollDown") },
      layout: { text: say("listShort"), label: say("viewAsList") },
      filter: same("filter"),
      search: same("search"),
      lanes: { text: say("lanesShort"), label: say("chooseLanes") },
      legend: same("legend"),
      table: same("table"),
      download: same("download"),
      fullscreen: same("fullscreen"),
    },
    help: { text: say("keysTitle"), label: say("help") },
    number,
    filter: say("filter"),
    clearFilter: say("clearFilter"),
    shownCount: (shown, total) => say("shownCount", { shown, total }),
    facets: {
      actors: say("facetActors"),
      kinds: say("facetKinds"),
      categories: say("facetCategories"),
      tags: say("facetTags"),
      statuses: say("facetStatuses"),
      sources: say("facetSources"),
      minSources: say("facetMinSources"),
      precisions: say("facetPrecisions"),
    },
    findIn: (facet) => say("findIn", { facet }),
    moreValues: (n) => say("moreSources", { n }),
    matchAny: say("matchAny"),
    matchAll: say("matchAll"),
    anySources: say("anySources"),
    atLeastSources: (n) => say("sourcesAtLeast", { n }),
    chooseLanes: say("chooseLanes"),
    laneOrder: say("laneOrder"),
    orders: {
      given: say("orderGiven"),
      "first-event": say("orderFirstEvent"),
      activity: say("orderActivity"),
      connectors: say("orderConnectors"),
      own: say("orderOwn"),
    },
    lanesShown: (shown, total) => say("lanesShown", { shown, total }),
    showAllLanes: say("showAllLanes"),
    resetLanes: say("resetLanes"),
    amongOthers: say("amongOthers"),
    pinLane: (lane) => say("pinLane", { lane }),
    expandLane: (lane) => say("expandLane", { lane }),
    laneUp: (lane) => say("laneUp", { lane }),
    laneDown: (lane) => say("laneDown", { lane }),
    searchLabel: say("searchLabel"),
    hitTotal: (n) => say("hitTotal", { n }),
    position: (position, total) => say("position", { position, total }),
    previousHit: say("previousHit"),
    nextHit: say("nextHit"),
    showMore: (n) => say("showMore", { n }),
    eventTable: say("eventTable"),
    columns: {
      date: say("columnDate"),
      title: say("columnTitle"),
      actors: say("columnActors"),
      kind: say("columnKind"),
      claims: say("columnClaims"),
      sources: say("columnSources"),
      status: say("columnStatus"),
    },
    selected: say("selected"),
    rowSpan: (first, last, n) =>
      say("rowSpan", {
        n,
        rows: first === last ? number(first) : say("dash", { start: number(first), end: number(last) }),
      }),
    tablePages: say("tablePages"),
    firstPage: say("firstPage"),
    previousPage: say("previousPage"),
    nextPage: say("nextPage"),
    lastPage: say("lastPage"),
    page: say("page"),
    pageOf: (n) => say("pageOf", { n }),
    listPages: say("listPages"),
    zoomHere: say("zoomHere"),
    memberSpan: (first, last, n) =>
      say("memberSpan", {
        n,
        members: first === last ? number(first) : say("dash", { start: number(first), end: number(last) }),
      }),
  };
}
