import { type Fields, isFields } from "./fields.ts";

/** The sources that an event gives in place, in the order of reading; none where what stands behind its fields fails. */
export function tellingsOf(event: unknown): readonly Fields[] {
  try {
    if (!isFields(event)) return [];
    const { actors, sources, claims } = event;
    return [
      ...fieldsIn(actors).flatMap(tellingOfSpeaker),
      ...toldIn(sources),
      ...fieldsIn(claims).flatMap((claim) => [...tellingOfSpeaker(claim), ...toldIn(claim.sources)]),
    ];
  } catch {
    return [];
  }
}

const fieldsIn = (list: unknown): readonly Fields[] =>
  (Array.isArray(list) ? (list as readonly unknown[]) : [list]).filter(isFields);

const toldIn = (sources: unknown): readonly Fields[] =>
  fieldsIn(sources).flatMap((one) => fieldsIn(one.source ?? one));

const tellingOfSpeaker = ({ by }: Fields): readonly Fields[] => (isFields(by) ? fieldsIn(by.source) : []);

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
