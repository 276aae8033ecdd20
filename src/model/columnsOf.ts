import {
  type Dataset,
  eventFlags,
  type EventRecord,
  noStatus,
  type Stance,
  statuses,
  timeShapes,
} from "./dataset.ts";

/** The columns of a dataset, and how many events have a date. */
export type Columns = Pick<
  Dataset,
  | "count"
  | "dated"
  | "order"
  | "start"
  | "end"
  | "importance"
  | "shape"
  | "flags"
  | "status"
  | "kind"
  | "kindNames"
  | "participations"
  | "citations"
>;

/** The columns of events in order. */
export function columnsOf(events: readonly EventRecord[]): Columns {
  const count = events.length;
  const columns = {
    order: new Float64Array(count),
    start: new Float64Array(count),
    end: new Float64Array(count),
    importance: new Float64Array(count),
    shape: new Uint8Array(count),
    flags: new Uint8Array(count),
    status: new Uint8Array(count),
    kind: new Uint32Array(count),
  };
  const kinds = new Map<string | null, number>([[null, 0]]);
  const stances = new Map<string, number>([[nameOf({ role: null, certainty: null }), 0]]);
  const ways: Stance[] = [{ role: null, certainty: null }];
  const from = new Uint32Array(count + 1);
  const actors: number[] = [];
  const stance: number[] = [];
  const citedFrom = new Uint32Array(count + 1);
  const sources: number[] = [];
  let dated = 0;
  for (let i = 0; i < count; i++) {
    const event = events[i];
    if (event === undefined) continue;
    const { order, span } = event.time;
    columns.order[i] = order;
    columns.start[i] = span.start;
    columns.end[i] = span.end;
    columns.importance[i] = event.importance ?? 0;
    columns.shape[i] = timeShapes.indexOf(event.time.shape);
    columns.flags[i] = flagsOf(event);
    columns.status[i] = event.status === null ? noStatus : statuses.indexOf(event.status);
    columns.kind[i] = numberOf(kinds, event.kind);
    for (const { actor, role, certainty } of event.participations) {
      const way = numberOf(stances, nameOf({ role, certainty }));
      if (way === ways.length) ways.push({ role, certainty });
      actors.push(actor);
      stance.push(way);
    }
    for (const { source } of event.citations) sources.push(source);
    from[i + 1] = actors.length;
    citedFrom[i + 1] = sources.length;
    if (!Number.isNaN(order)) dated++;
  }
  return {
    count,
    dated,
    ...columns,
    kindNames: [...kinds.keys()],
    participations: {
      from,
      actors: Uint32Array.from(actors),
      stance: Uint32Array.from(stance),
      stances: ways,
    },
    citations: { from: citedFrom, sources: Uint32Array.from(sources) },
  };
}

function numberOf<Name>(numbers: Map<Name, number>, name: Name): number {
  const known = numbers.get(name);
  if (known === undefined) numbers.set(name, numbers.size);
  return known ?? numbers.size - 1;
}

const nameOf = ({ role, certainty }: Stance): string => `${certainty ?? ""} ${role ?? ""}`;

function flagsOf({
  time: { start, end },
  repeated,
  citations,
  claims,
}: Pick<EventRecord, "time" | "repeated" | "citations" | "claims">): number {
  const unsourced =
    citations.length === 0 &&
    claims.every(({ citations, by }) => citations.length === 0 && by.source === null);
  return (
    (start.state === "known" ? 0 : eventFlags.startOpen) |
    (end.state === "open" || end.state === "unknown" ? eventFlags.endOpen : 0) |
    (end.state === "ongoing" ? eventFlags.ongoing : 0) |
    (start.approximate || end.approximate ? eventFlags.approximate : 0) |
    (start.uncertain || end.uncertain ? eventFlags.uncertain : 0) |
    (repeated ? eventFlags.repeated : 0) |
    (unsourced ? eventFlags.unsourced : 0)
  );
}
