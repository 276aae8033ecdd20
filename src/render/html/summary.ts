import { countOfIssues, type Issue, sameAsOne } from "../../base/issue.ts";
import type { Dispose } from "../../base/units.ts";
import { element, setChildren, withFigures } from "./dom.ts";

export interface SummaryMessages {
  /** "2 problems in the data". */
  readonly issues: (count: number) => string;
  /** "and 40 more". */
  readonly moreIssues: (count: number) => string;
}

export interface SummaryHost {
  readonly messages: SummaryMessages;
}

/** What the lines over the picture say. */
export interface SummaryContent {
  /** "11 of 11 events", "10 actors", "1 source". */
  readonly facts: readonly string[];
  readonly issues: readonly Issue[];
}

export interface SummaryView {
  /** The visible lines; the status region is inside. */
  readonly element: HTMLElement;
  readonly update: (content: SummaryContent) => void;
  /**
   * Says a sentence to screen readers, politely: after half a second of quiet and at most once in five seconds. A newer
   * sentence takes the place of one that was not yet said.
   */
  readonly announce: (text: string) => void;
  readonly dispose: Dispose;
}

const quiet = 500; // ms without a newer sentence
const apart = 5000; // ms between two sentences
const issuesShown = 50;

/** The lines between the title and the picture: how much is shown, what is wrong in the data. */
export function createSummary(host: SummaryHost): SummaryView {
  const { messages } = host;
  const facts = element("span", { class: "chl-counts-row" });
  const problems = element("span", {});
  const issueList = element("ul", { class: "chl-issue-list chl-plain", role: "list" });
  const issues = element(
    "details",
    { class: "chl-issues", hidden: true },
    element("summary", { class: "chl-issues-summary" }, problems),
    issueList,
  );
  const status = element("div", { class: "chl-unseen chl-announcer", role: "status" });
  const root = element(
    "div",
    { class: "chl-summary chl-ui" },
    element("p", { class: "chl-counts" }, facts),
    issues,
    status,
  );
  const speech = createSpeech(status);
  let factsSaid = "";
  let issuesListed: readonly Issue[] | null = null;

  return {
    element: root,
    update(content) {
      const said = content.facts.join("\n");
      if (said !== factsSaid) facts.replaceChildren(...separated(content.facts));
      factsSaid = said;
      if (content.issues !== issuesListed) listIssues(content.issues);
      issuesListed = content.issues;
    },
    announce: speech.say,
    dispose() {
      speech.stop();
      root.remove();
    },
  };

  function listIssues(all: readonly Issue[]): void {
    issues.hidden = all.length === 0;
    const different = errorsFirst(sameAsOne(all));
    const shown = different.slice(0, issuesShown);
    problems.textContent = messages.issues(countOfIssues(all));
    const items = shown.map(issueItem);
    const rest = countOfIssues(different.slice(issuesShown));
    if (rest > 0) items.push(element("li", { class: "chl-issue" }, messages.moreIssues(rest)));
    setChildren(issueList, items);
  }

  /** The first place, and how many more there are. */
  function issueItem({ severity, code, path, message, hint, count = 1 }: Issue): HTMLElement {
    return element(
      "li",
      { class: "chl-issue", "data-kind": severity, "data-name": code, dir: "auto" },
      element("span", { class: "chl-issue-message" }, message),
      path === "" ? null : " ",
      path === "" ? null : element("code", { class: "chl-issue-path", dir: "ltr" }, path),
      count === 1 ? null : " ",
      count === 1 ? null : element("bdi", {}, messages.moreIssues(count - 1)),
      hint === undefined ? null : element("p", { class: "chl-issue-hint" }, hint),
    );
  }
}

const errorsFirst = (issues: readonly Issue[]): readonly Issue[] => [
  ...issues.filter(({ severity }) => severity === "error"),
  ...issues.filter(({ severity }) => severity !== "error"),
];

/** The dots between facts are of the style sheet, which leaves none at the end of a line. */
const separated = (facts: readonly string[]): readonly Node[] =>
  facts.flatMap((fact) => [factItem(fact), document.createTextNode(" ")]);

const factItem = (fact: string): HTMLElement =>
  element("span", { class: "chl-count" }, element("bdi", {}, ...withFigures(fact)));

interface Speech {
  readonly say: (text: string) => void;
  readonly stop: Dispose;
}

/** Says sentences in a live region and keeps them apart. Says nothing while the page is in a hidden tab. */
function createSpeech(status: HTMLElement): Speech {
  let pending: string | null = null;
  let waiting: ReturnType<typeof setTimeout> | null = null; // for quiet
  let resting: ReturnType<typeof setTimeout> | null = null; // after a sentence

  return {
    say(text) {
      pending = text;
      if (waiting !== null) clearTimeout(waiting);
      waiting = setTimeout(() => {
        waiting = null;
        flush();
      }, quiet);
    },
    stop() {
      if (waiting !== null) clearTimeout(waiting);
      if (resting !== null) clearTimeout(resting);
      waiting = resting = pending = null;
    },
  };

  function flush(): void {
    if (pending === null || resting !== null || waiting !== null) return;
    const text = pending;
    pending = null;
    if (status.ownerDocument.visibilityState === "hidden") return;
    status.textContent = text;
    resting = setTimeout(() => {
      resting = null;
      flush();
    }, apart);
  }
}
