import type { Issue } from "../base/issue.ts";
import { finishSteps } from "../base/steps.ts";
import { createNumbers, numberOf, setNumber } from "./numbers.ts";
import type { Issues } from "./report.ts";

/** What is said, of whatever place. */
export type Wording = Omit<Issue, "path" | "count">;

/** What is said of one place. Its pointer is `list`, `place` and `rest`; -1 where it leads into no list. */
export interface Telling {
  readonly wording: Wording;
  readonly list: string;
  readonly place: number;
  readonly rest: string;
}

/**
 * All issues of an input, in the order in which they were met. What is said is kept once, and some numbers of each place that
 * it is said of: a field that nobody knows, in each of a million events, takes no million texts.
 */
export interface IssueList extends Issues {
  readonly tellingAt: (i: number) => Telling;
  /** Reads the places in one list, without making anything: NaN for what is told of another. */
  readonly placesIn: (list: string) => (i: number) => number;
  readonly addTelling: (telling: Telling) => void;
  readonly clear: () => void;
  /** An issue for each place. */
  readonly all: () => readonly Issue[];
  /**
   * An issue for each of the first `most` places of which the same is said; the next has the count of all that are left. Of what
   * has one code, so many different things are told, and the next with the count of what else has it.
   */
  readonly told: (most: number) => Generator<undefined, readonly Issue[], void>;
}

/** So many places of which the same is said are told one by one. */
export const placesTold = 100;

/** So many different things with one code are told. */
const wordingsTold = 1000;

/** So many issues are looked at between two pauses: about a millisecond. */
export const issuesPerStep = 5000;

/** An empty list. */
export function createIssueList(): IssueList {
  const wordings: Wording[] = [];
  const byMessage = new Map<string, number>();
  const nextSame = new Map<number, number>(); // the next with the same message, which is rare
  const texts = new Map<string, number>();
  const textList: string[] = [];
  const columns = {
    wording: createNumbers(0),
    list: createNumbers(0),
    place: createNumbers(0),
    rest: createNumbers(0),
  };
  let length = 0;

  function addTelling({ wording, list, place, rest }: Telling): void {
    setNumber(columns.wording, length, numberOfWording(wording));
    setNumber(columns.list, length, numberOfText(list));
    setNumber(columns.place, length, place + 1);
    setNumber(columns.rest, length, numberOfText(rest));
    length++;
  }

  function tellingAt(i: number): Telling {
    const at = (name: keyof typeof columns): number => columns[name].values[i] ?? 0;
    return {
      wording: wordings[at("wording")] ?? nothingSaid,
      list: textList[at("list")] ?? "",
      place: at("place") - 1,
      rest: textList[at("rest")] ?? "",
    };
  }

  function numberOfWording(wording: Wording): number {
    let last: number | null = null;
    for (let i = byMessage.get(wording.message); i !== undefined; i = nextSame.get(i)) {
      if (isSame(wordings[i] ?? nothingSaid, wording)) return i;
      last = i;
    }
    const number = wordings.push(wording) - 1;
    if (last === null) byMessage.set(wording.message, number);
    else nextSame.set(last, number);
    return number;
  }

  function numberOfText(text: string): number {
    const number = numberOf(texts, text);
    if (number === textList.length) textList.push(text);
    return number;
  }

  function placesIn(list: string): (i: number) => number {
    const number = texts.get(list);
    return (i) => {
      const place = columns.place.values[i] ?? 0;
      return place > 0 && columns.list.values[i] === number ? place - 1 : NaN;
    };
  }

  const issueAt = (i: number): Issue => issueOf(tellingAt(i));

  function* told(most: number): Generator<undefined, readonly Issue[], void> {
    const { values } = columns.wording;
    const { groups, rests } = groupsOf(wordings);
    const singly = (group: number): number => (rests.has(group) ? 0 : most);
    const met = new Uint32Array(wordings.length);
    const issues: Issue[] = [];
    const counted = new Map<number, number>(); // by group where the issue of those left stands
    for (let i = 0; i < length; i++) {
      if (i % issuesPerStep === issuesPerStep - 1) yield;
      const group = groups[values[i] ?? 0] ?? 0;
      const nth = (met[group] = (met[group] ?? 0) + 1);
      if (nth <= singly(group)) issues.push(issueAt(i));
      else if (nth === singly(group) + 1) counted.set(group, issues.push(issueAt(i)) - 1);
    }
    for (const [group, at] of counted) {
      const count = (met[group] ?? 0) - singly(group);
      const issue = issues[at];
      if (issue !== undefined && count > 1) issues[at] = { ...issue, count };
    }
    return issues;
  }

  return {
    get length() {
      return length;
    },
    add: (severity, code, path, message, hint) => {
      const wording = { severity, code, message, ...(hint === undefined ? {} : { hint }) };
      addTelling({ wording, ...partsOf(path) });
    },
    addTelling,
    tellingAt,
    placesIn,
    clear() {
      length = wordings.length = textList.length = 0;
      byMessage.clear();
      nextSame.clear();
      texts.clear();
    },
    all: () => Array.from({ length }, (_, i) => issueAt(i)),
    told,
  };
}

/** What is in a list that still grows, until it has more than is told in a moment: then what it had before. */
export function toldSoFar(list: IssueList): () => readonly Issue[] {
  let length = 0;
  let told: readonly Issue[] = [];
  return () => {
    if (list.length !== length && list.length <= issuesPerStep) {
      length = list.length;
      told = finishSteps(list.told(placesTold));
    }
    return told;
  };
}

/** Whether something is told from one issue of a list to another. */
export function isTold(
  { tellingAt }: IssueList,
  is: (telling: Telling) => boolean,
  from: number,
  to: number,
): boolean {
  for (let i = from; i < to; i++) if (is(tellingAt(i))) return true;
  return false;
}

/** By wording the one with which it is told, and those that stand for what else has their code. */
function groupsOf(wordings: readonly Wording[]): {
  readonly groups: Uint32Array;
  readonly rests: ReadonlySet<number>;
} {
  const groups = new Uint32Array(wordings.length);
  const met = new Map<string, number>();
  const rests = new Map<string, number>();
  wordings.forEach(({ code }, i) => {
    const nth = (met.get(code) ?? 0) + 1;
    met.set(code, nth);
    if (nth === wordingsTold + 1) rests.set(code, i);
    groups[i] = rests.get(code) ?? i;
  });
  return { groups, rests: new Set(rests.values()) };
}

const nothingSaid: Wording = { severity: "error", code: "", message: "" };

const isSame = (a: Wording, b: Wording): boolean =>
  a.code === b.code && a.hint === b.hint && a.severity === b.severity;

/** The issue that a telling is. */
function issueOf({ wording: { severity, code, message, hint }, list, place, rest }: Telling): Issue {
  const path = place < 0 ? list : `${list}/${place}${rest}`;
  return { severity, code, path, message, ...(hint === undefined ? {} : { hint }) };
}

/** A pointer at its first place in a list. */
function partsOf(path: string): Omit<Telling, "wording"> {
  for (let from = path.indexOf("/"); from >= 0;) {
    const next = path.indexOf("/", from + 1);
    const end = next < 0 ? path.length : next;
    const part = path.slice(from + 1, end);
    if (isPlace.test(part)) return { list: path.slice(0, from), place: Number(part), rest: path.slice(end) };
    from = next;
  }
  return { list: path, place: -1, rest: "" };
}

/** As it is written back, and as a column holds it. */
const isPlace = /^(?:0|[1-9]\d{0,8})$/u;
