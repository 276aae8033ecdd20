import { type Fields, isFields } from "./fields.ts";

/** The sources that an event gives in place, in the order of reading; none where what stands behind its fields fails. */
export function tellingsOf(event: unknown): readonly Fields[] {
  const told: Fields[] = [];
  const addSpeaker = ({ by }: Fields): void => {
    if (isFields(by)) eachFields(by.source, (source) => told.push(source));
  };
  const addSources = (sources: unknown): void => {
    eachFields(sources, (one) => {
      eachFields(one.source ?? one, (source) => told.push(source));
    });
  };
  try {
    if (!isFields(event)) return [];
    const { actors, sources, claims } = event;
    eachFields(actors, addSpeaker);
    addSources(sources);
    eachFields(claims, (claim) => {
      addSpeaker(claim);
      addSources(claim.sources);
    });
    return told;
  } catch {
    return [];
  }
}

/** Calls for what has fields in a list, or that is given instead of one. */
function eachFields(list: unknown, visit: (fields: Fields) => void): void {
  if (Array.isArray(list)) {
    for (const one of list as readonly unknown[]) if (isFields(one)) visit(one);
  } else if (isFields(list)) visit(list);
}

/** What it quotes is no part of what a source is told to be. */
const isFact = (name: string): boolean => name !== "quote";

/** Whether two tellings have the same words in the same fields, in the same order. */
export function isSame(one: object, other: object): boolean {
  if (one === other) return true;
  try {
    const [a = [], b = []] = [one, other].map((told) =>
      Object.entries(told as Fields).filter(([name]) => isFact(name)),
    );
    const isEqual = ([name, value]: readonly [string, unknown], i: number): boolean => {
      const [otherName, otherValue] = b[i] ?? [];
      if (name !== otherName || typeof value !== typeof otherValue) return false;
      return (
        value === otherValue ||
        (typeof value === "object" && JSON.stringify(value) === JSON.stringify(otherValue))
      );
    };
    return a.length === b.length && a.every(isEqual);
  } catch {
    return false;
  }
}

/** Whether another telling may be of the same source. */
export const isLike =
  (one: Fields) =>
  (other: Fields): boolean =>
    (one.url !== undefined && one.url === other.url) || (one.id !== undefined && one.id === other.id);

export const isSameList = (ones: readonly object[], others: readonly object[]): boolean =>
  ones.length === others.length && ones.every((one, i) => isSame(one, others[i] ?? {}));

/** All that a telling says; empty where that cannot be written. */
export function asText(telling: object): string {
  try {
    return JSON.stringify(telling, (name, value: unknown) => (isFact(name) ? value : undefined));
  } catch {
    return "";
  }
}
