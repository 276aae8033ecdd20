import type { WholeNumbers } from "./numbers.ts";
import type { Rows } from "./rows.ts";

type Column = Float64Array | WholeNumbers | Uint8Array;

/** The rows in another order, in columns as long as need be. It pauses between columns. */
export function* gatherRows<Data>(rows: Rows<Data>, order: Uint32Array): Generator<undefined, Rows<Data>> {
  const isSame = order.length === rows.count && order.every((row, at) => row === at);
  const gather = <Kind extends Column>(column: Kind): Kind =>
    isSame && column.length === order.length ? column : (pick(column, order) as Kind);
  yield;
  const start = gather(rows.start);
  yield;
  const isStart = rows.order.every((value, row) => Object.is(value, rows.start[row]));
  const ordered = isStart ? start : gather(rows.order);
  yield;
  const end = gather(rows.end);
  yield;
  const importance = rows.importance.length === 0 ? rows.importance : gather(rows.importance);
  yield;
  const small = {
    position: gather(rows.position),
    row: gather(rows.row),
    shape: gather(rows.shape),
    flags: gather(rows.flags),
    status: gather(rows.status),
    kind: { values: gather(rows.kind.values) },
  };
  yield;
  const actors = gatherLists(rows.actorsFrom, rows.actors.values, order);
  yield;
  const stance = gatherLists(rows.actorsFrom, rows.stance.values, order);
  yield;
  const sources = gatherLists(rows.sourcesFrom, rows.sources.values, order);
  return {
    ...rows,
    ...small,
    count: order.length,
    order: ordered,
    start,
    end,
    importance,
    actorsFrom: actors.from,
    actors: { values: actors.items },
    stance: { values: stance.items },
    sourcesFrom: sources.from,
    sources: { values: sources.items },
  };
}

function pick(column: Column, order: Uint32Array): Column {
  const picked = new (column.constructor as new (length: number) => Column)(order.length);
  for (let i = 0; i < order.length; i++) picked[i] = column[order[i] ?? 0] ?? 0;
  return picked;
}

function gatherLists(
  from: Uint32Array,
  items: WholeNumbers,
  order: Uint32Array,
): { readonly from: Uint32Array; readonly items: WholeNumbers } {
  const starts = new Uint32Array(order.length + 1);
  order.forEach((row, i) => {
    starts[i + 1] = (starts[i] ?? 0) + (from[row + 1] ?? 0) - (from[row] ?? 0);
  });
  const gathered = new (items.constructor as new (length: number) => WholeNumbers)(starts[order.length] ?? 0);
  let at = 0;
  for (const row of order) {
    for (let i = from[row] ?? 0; i < (from[row + 1] ?? 0); i++) gathered[at++] = items[i] ?? 0;
  }
  return { from: starts, items: gathered };
}
