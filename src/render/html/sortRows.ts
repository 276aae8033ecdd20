import type { TableColumn } from "../../outline/table.ts";

export type SortKey = (event: number, column: TableColumn) => string | number;
export type Direction = "ascending" | "descending";

/**
 * The events in the order of a column, each key asked for once. Equal ones stay in the order given, whatever the
 * direction, and those without a key (NaN, `""`) come last.
 */
export function sortRows(
  events: readonly number[],
  column: TableColumn,
  direction: Direction,
  key: SortKey,
  locale: string | undefined,
): readonly number[] {
  const keys = events.map((event) => key(event, column));
  const rank = ranks(keys, locale);
  const sign = direction === "ascending" ? 1 : -1;
  const placed = events.map((_, at) => at);
  placed.sort((a, b) => {
    const [left = NaN, right = NaN] = [rank[a], rank[b]];
    if (left === right) return a - b;
    if (Number.isNaN(left) || Number.isNaN(right))
      return Number(Number.isNaN(left)) - Number(Number.isNaN(right)) || a - b;
    return left < right ? -sign : sign;
  });
  return placed.map((at) => events[at] ?? -1);
}

/** Numbers as they are; of texts their place among the different ones, so that slow comparing is done once for each. */
function ranks(keys: readonly (string | number)[], locale: string | undefined): Float64Array {
  const texts = [...new Set(keys.filter((key) => typeof key === "string"))];
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const places = new Map<string, number>([["", NaN]]);
  let place = 0;
  let last: string | null = null;
  for (const text of texts.sort(compare)) {
    if (last !== null && compare(last, text) !== 0) place++;
    if (text !== "") places.set(text, place);
    last = text;
  }
  return Float64Array.from(keys, (key) => (typeof key === "number" ? key : (places.get(key) ?? NaN)));
}
