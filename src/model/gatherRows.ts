import { numbersPerStep } from "../base/steps.ts";
import type { WholeNumbers } from "./numbers.ts";
import type { Rows } from "./rows.ts";

type Column = Float64Array | WholeNumbers;

/** The rows in another order, in columns as long as need be. It pauses now and then. */
export function* gatherRows<Data>(rows: Rows<Data>, order: Uint32Array): Generator<undefined, Rows<Data>> {
  const isSame = order.length === rows.count && order.every((row, at) => row === at);
  function* gather<Kind extends Column>(column: Kind): Generator<undefined, Kind> {
    if (isSame && column.length === order.length) return column;
    return (yield* pick(column, order)) as Kind;
  }
  const start = yield* gather(rows.start);
  const isStart = rows.order.every((value, row) => Object.is(value, rows.start[row]));
  yield;
  const ordered = isStart ? start : yield* gather(rows.order);
  const end = yield* gather(rows.end);
  const importance = rows.importance.length === 0 ? rows.importance : yield* gather(rows.importance);
  const small = {
    position: yield* gather(rows.position),
    row: yield* gather(rows.row),
    shape: yield* gather(rows.shape),
    precision: yield* gather(rows.precision),
    flags: yield* gather(rows.flags),
    status: yield* gather(rows.status),
    kind: { values: yield* gather(rows.kind.values) },
    category:
      rows.category.values.length === 0 ? rows.category : { values: yield* gather(rows.category.values) },
    place: rows.place.values.length === 0 ? rows.place : { values: yield* gather(rows.place.values) },
  };
  const actorsFrom = yield* gatherStarts(rows.actorsFrom, order);
  const sourcesFrom = yield* gatherStarts(rows.sourcesFrom, order);
  return {
    ...rows,
    ...small,
    count: order.length,
    order: ordered,
    start,
    end,
    importance,
    actorsFrom,
    actors: { values: yield* gatherItems(rows.actorsFrom, rows.actors.values, order, actorsFrom) },
    stance: { values: yield* gatherItems(rows.actorsFrom, rows.stance.values, order, actorsFrom) },
    sourcesFrom,
    sources: { values: yield* gatherItems(rows.sourcesFrom, rows.sources.values, order, sourcesFrom) },
  };
}

function* pick(column: Column, order: Uint32Array): Generator<undefined, Column> {
  const picked = new (column.constructor as new (length: number) => Column)(order.length);
  for (let i = 0; i < order.length; i++) {
    picked[i] = column[order[i] ?? 0] ?? 0;
    if (i % numbersPerStep === numbersPerStep - 1) yield;
  }
  return picked;
}

/** Where the lists of rows begin that stand end to end in another order. */
function* gatherStarts(from: Uint32Array, order: Uint32Array): Generator<undefined, Uint32Array> {
  const starts = new Uint32Array(order.length + 1);
  for (let i = 0; i < order.length; i++) {
    const row = order[i] ?? 0;
    starts[i + 1] = (starts[i] ?? 0) + (from[row + 1] ?? 0) - (from[row] ?? 0);
    if (i % numbersPerStep === numbersPerStep - 1) yield;
  }
  return starts;
}

/** The lists themselves, in that order. */
function* gatherItems(
  from: Uint32Array,
  items: WholeNumbers,
  order: Uint32Array,
  starts: Uint32Array,
): Generator<undefined, WholeNumbers> {
  const gathered = new (items.constructor as new (length: number) => WholeNumbers)(starts[order.length] ?? 0);
  let at = 0;
  for (let i = 0; i < order.length; i++) {
    const row = order[i] ?? 0;
    const last = from[row + 1] ?? 0;
    for (let item = from[row] ?? 0; item < last; item++) gathered[at++] = items[item] ?? 0;
    if (i % numbersPerStep === numbersPerStep - 1) yield;
  }
  return gathered;
}
