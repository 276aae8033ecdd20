import type { Issue } from "../../base/issue.ts";
import type { Dispose } from "../../base/units.ts";
import type { MarkStyle } from "../../outline/types.ts";
import { element, setChildren, shape, withFigures } from "./dom.ts";
import type { RoleStyle } from "./icon.ts";
import { markIcon } from "./icon.ts";

/** The shapes of the picture in words: "known day", "once, some time between". */
export interface LegendMessages {
  readonly legend: string;
  /** A shape without words is left out. */
  readonly legendItems: { readonly [item in LegendName]?: string };
}

export interface SummaryMessages extends LegendMessages {
  /** "2 problems in the data". */
  readonly issues: (count: number) => string;
  /** "and 40 more". */
  readonly moreIssues: (count: number) => string;
}

export type LegendName =
  | "moment"
  | "day"
  | "duration"
  | "range"
  | "unknown"
  | "startOpen"
  | "endOpen"
  | "ongoing"
  | "startOpenOngoing"
  | "repeated"
  | "statement"
  | "other"
  | "affected"
  | "alleged";

export interface LegendItem {
  readonly name: LegendName;
  readonly mark: MarkStyle;
  readonly role: RoleStyle;
  readonly label: string;
}

/** A kind of the caller's own, told by its outline. */
export interface KindItem {
  readonly name: "kind";
  /** Outline of its mark as a path in a box of 20 by 12 pixels. */
  readonly path: string;
  readonly label: string;
}

export interface SummaryHost {
  readonly messages: SummaryMessages;
}

/** What the lines over the picture say. */
export interface SummaryContent {
  /** "11 of 11 events", "10 actors", "1 source". */
  readonly facts: readonly string[];
  readonly legend: readonly (LegendItem | KindItem)[];
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

/** The lines between the title and the picture: how much is shown, what the shapes mean, what is wrong in the data. */
export function createSummary(host: SummaryHost): SummaryView {
  const { messages } = host;
  const facts = element("p", { class: "chl-counts" });
  const legend = element("ul", {
    class: "chl-legend chl-plain",
    role: "list",
    "aria-label": messages.legend,
  });
  const problems = element("span", {});
  const issueList = element("ul", { class: "chl-issue-list chl-plain", role: "list" });
  const issues = element(
    "details",
    { class: "chl-issues", hidden: true },
    element("summary", { class: "chl-issues-summary" }, problems),
    issueList,
  );
  const status = element("div", { class: "chl-unseen chl-announcer", role: "status" });
  const root = element("div", { class: "chl-summary chl-ui" }, facts, legend, issues, status);
  const speech = createSpeech((text) => (status.textContent = text));
  let legendShown = "";
  let issuesListed: readonly Issue[] | null = null;

  return {
    element: root,
    update(content) {
      setChildren(facts, separatedFacts(content.facts));
      const names = content.legend.map(({ name, label }) => `${name}\n${label}`).join("\n");
      if (names !== legendShown) setChildren(legend, content.legend.map(legendItem));
      legendShown = names;
      legend.hidden = content.legend.length === 0;
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
    problems.textContent = messages.issues(all.length);
    const rest = all.length - issuesShown;
    const items = all.slice(0, issuesShown).map(issueItem);
    if (rest > 0) items.push(element("li", { class: "chl-issue" }, messages.moreIssues(rest)));
    setChildren(issueList, items);
  }
}

/** What the legend looks at of one event. */
export interface LegendMark {
  readonly mark: MarkStyle;
  /** How its actors take part. */
  readonly roles: readonly RoleStyle[];
}

/** The shapes that these events have, in a fixed order, each once, with its words; then the kinds by their outlines. */
export function legendOf(
  marks: Iterable<LegendMark>,
  messages: LegendMessages,
  kinds: readonly KindItem[] = [],
): readonly (LegendItem | KindItem)[] {
  const found = new Set<LegendName>();
  for (const { mark, roles } of marks) {
    for (const name of namesOf(mark)) found.add(name);
    for (const style of roles) if (style !== "agent") found.add(style);
  }
  const shapes = samples.flatMap(({ name, mark, role }) => {
    const label = found.has(name) ? messages.legendItems[name] : undefined;
    return label === undefined ? [] : [{ name, mark: { ...plain, ...mark }, role, label }];
  });
  return [...shapes, ...kinds];
}

function namesOf(mark: MarkStyle): readonly LegendName[] {
  const names: LegendName[] = [];
  if (mark.kind !== "occurrence") names.push(mark.kind);
  if (mark.repeated) names.push("repeated");
  if (mark.shape === "range" || mark.shape === "unknown") return [...names, mark.shape];
  if (mark.startOpen && mark.ongoing) return [...names, "startOpenOngoing"];
  if (mark.ongoing) return [...names, "ongoing"];
  if (mark.startOpen) names.push("startOpen");
  if (mark.endOpen) names.push("endOpen");
  if (names.length > 0) return names;
  return [mark.shape];
}

const plain: MarkStyle = {
  shape: "day",
  kind: "occurrence",
  startOpen: false,
  endOpen: false,
  ongoing: false,
  repeated: false,
};

const samples: readonly {
  readonly name: LegendName;
  readonly mark: Partial<MarkStyle>;
  readonly role: RoleStyle;
}[] = [
  { name: "moment", mark: { shape: "moment" }, role: "agent" },
  { name: "day", mark: {}, role: "agent" },
  { name: "duration", mark: { shape: "duration" }, role: "agent" },
  { name: "range", mark: { shape: "range" }, role: "agent" },
  { name: "startOpen", mark: { shape: "duration", startOpen: true }, role: "agent" },
  { name: "endOpen", mark: { shape: "duration", endOpen: true }, role: "agent" },
  { name: "ongoing", mark: { shape: "duration", ongoing: true }, role: "agent" },
  { name: "startOpenOngoing", mark: { shape: "duration", startOpen: true, ongoing: true }, role: "agent" },
  { name: "repeated", mark: { shape: "duration", repeated: true }, role: "agent" },
  { name: "statement", mark: { kind: "statement" }, role: "agent" },
  { name: "other", mark: { kind: "other" }, role: "agent" },
  { name: "affected", mark: {}, role: "affected" },
  { name: "alleged", mark: {}, role: "alleged" },
  { name: "unknown", mark: { shape: "unknown" }, role: "agent" },
];

function legendItem(item: LegendItem | KindItem): HTMLElement {
  return element(
    "li",
    { class: "chl-legend-item", "data-name": item.name },
    item.name === "kind" ? kindIcon(item.path) : markIcon(item.mark, "along", item.role),
    element("span", {}, item.label),
  );
}

const kindIcon = (path: string): SVGSVGElement =>
  shape(
    "svg",
    {
      class: "chl-mark-icon",
      width: 20,
      height: 12,
      viewBox: "0 0 20 12",
      "aria-hidden": "true",
      focusable: "false",
    },
    shape("path", { d: path, fill: "currentColor" }),
  );

function separatedFacts(facts: readonly string[]): Node[] {
  return facts.flatMap((fact, at) => [
    ...(at === 0 ? [] : [document.createTextNode(" · ")]),
    element("bdi", { class: "chl-count" }, ...withFigures(fact)),
  ]);
}

function issueItem({ severity, code, path, message, hint }: Issue): HTMLElement {
  return element(
    "li",
    { class: "chl-issue", "data-kind": severity, "data-name": code },
    element("span", { class: "chl-issue-message", dir: "auto" }, message),
    path === "" ? null : " ",
    path === "" ? null : element("code", { class: "chl-issue-path" }, path),
    hint === undefined ? null : element("p", { class: "chl-issue-hint", dir: "auto" }, hint),
  );
}

interface Speech {
  readonly say: (text: string) => void;
  readonly stop: Dispose;
}

/** Keeps sentences apart. Says nothing while the page is in a hidden tab. */
function createSpeech(speak: (text: string) => void): Speech {
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
    if (document.visibilityState === "hidden") return;
    speak(text);
    resting = setTimeout(() => {
      resting = null;
      flush();
    }, apart);
  }
}
