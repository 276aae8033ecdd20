import type { MessageKey } from "../../words/messages.ts";
import type { CardMessages } from "./card.ts";
import type { ListMessages } from "./list.ts";
import type { SummaryMessages } from "./summary.ts";
import type { ToolbarMessages } from "./toolbar.ts";

/** Every phrase of the parts in HTML. */
export type HtmlMessages = CardMessages & ListMessages & SummaryMessages & ToolbarMessages;

/** Looks a phrase up and fills its places. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The phrases of the parts in HTML, out of the library's table. `join` puts numbers in a row: "1, 2". */
export function htmlMessages(say: Say, join: (numbers: readonly number[]) => string): HtmlMessages {
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
    listSpan: (start, end) => say("wideDash", { start, end }),
    eventCount: (n) => say("eventCount", { n }),
    printedFolded: (n) => say("printedFolded", { n }),
    noEvents: say("noEvents"),
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
      startOpenOngoing: say("legendStartUnknownOngoing"),
      repeated: say("legendRepeated"),
      statement: say("legendStatement"),
      affected: say("legendAffected"),
      alleged: say("legendAlleged"),
    },
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
      search: { text: say("search"), label: say("search") },
    },
    help: { text: say("keysTitle"), label: say("help") },
  };
}
