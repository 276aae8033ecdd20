/** Most events that are looked at: of more, so many taken evenly. */
const mostEvents = 20_000;
const sweeps = 24;
const mostPasses = 12;

/**
 * An order of lanes with short connectors: the sum, over events in several lanes, of the lanes between the first and the
 * last. To find the shortest is NP-hard (it is minimum linear arrangement of a hypergraph), so this is a heuristic: barycentre
 * sweeps (Sugiyama, Tagawa & Toda, "Methods for Visual Understanding of Hierarchical System Structures", IEEE Trans.
 * SMC 11, 1981) between lanes and events, of which the best is kept, then exchanges of neighbours as long as they help.
 * It is never longer than the shortest of `starts`, and the same for the same input.
 *
 * @param starts orders of the same lanes to begin with, at least one
 * @param together for each event, the lanes it is in; those that no start has are passed over
 */
export function shortenConnectors(
  starts: readonly (readonly number[])[],
  together: readonly (readonly number[])[],
): readonly number[] {
  const [first = []] = starts;
  const nodes = new Map(first.map((lane, i) => [lane, i]));
  const step = Math.max(1, Math.floor(together.length / mostEvents));
  const groups: number[][] = [];
  for (let i = 0; i < together.length; i += step) {
    const group = (together[i] ?? []).flatMap((lane) => nodes.get(lane) ?? []);
    if (group.length > 1) groups.push(group);
  }
  const groupsOf: number[][] = first.map(() => []);
  groups.forEach((group, i) => group.forEach((node) => groupsOf[node]?.push(i)));
  const orders = starts.map((lanes) => lanes.flatMap((lane) => nodes.get(lane) ?? []));
  let [best = []] = orders;
  let least = connectorLength(best, groups);
  for (const start of orders) {
    let order = start;
    keep(order);
    for (let i = 0; i < sweeps; i++) {
      order = sweep(order, groups, groupsOf);
      keep(order);
    }
  }
  return exchange(best, groups, groupsOf).map((node) => first[node] ?? 0);

  function keep(order: number[]): void {
    const length = connectorLength(order, groups);
    if (length >= least) return;
    [best, least] = [order, length];
  }
}

/** Steps between the first and the last place of each group, together. */
export function connectorLength(order: readonly number[], groups: readonly (readonly number[])[]): number {
  const place = placesOf(order);
  return groups.reduce((sum, group) => sum + spread(group, place), 0);
}

function placesOf(order: readonly number[]): Float64Array {
  const place = new Float64Array(order.length);
  order.forEach((node, i) => (place[node] = i));
  return place;
}

function spread(group: readonly number[], place: Float64Array): number {
  let [from, to] = [Infinity, -Infinity];
  for (const node of group) {
    const at = place[node] ?? 0;
    if (at < from) from = at;
    if (at > to) to = at;
  }
  return to - from;
}

/** Events at the mean of their lanes, then lanes in the order of the mean of their events; who is alone goes last. */
function sweep(
  order: readonly number[],
  groups: readonly (readonly number[])[],
  groupsOf: readonly (readonly number[])[],
): number[] {
  const place = placesOf(order);
  const middles = groups.map((group) => mean(group, place));
  const wanted = groupsOf.map((of) => (of.length === 0 ? Infinity : mean(of, middles)));
  const at = (node: number): number => wanted[node] ?? Infinity;
  return [...order].sort((a, b) => (at(a) === at(b) ? (place[a] ?? 0) - (place[b] ?? 0) : at(a) - at(b)));
}

const mean = (of: readonly number[], values: ArrayLike<number>): number =>
  of.reduce((sum, one) => sum + (values[one] ?? 0), 0) / of.length;

/** Exchanges neighbours where that shortens the whole, pass after pass, until none does. */
function exchange(
  order: readonly number[],
  groups: readonly (readonly number[])[],
  groupsOf: readonly (readonly number[])[],
): number[] {
  const nodes = [...order];
  const place = placesOf(nodes);
  const lengthAround = (a: number, b: number): number => {
    let sum = 0;
    for (const group of groupsOf[a] ?? []) sum += spread(groups[group] ?? [], place);
    for (const group of groupsOf[b] ?? [])
      if (groups[group]?.includes(a) !== true) sum += spread(groups[group] ?? [], place);
    return sum;
  };
  for (let pass = 0, moved = true; moved && pass < mostPasses; pass++) {
    moved = false;
    for (let i = 0; i + 1 < nodes.length; i++) {
      const [a = 0, b = 0] = [nodes[i], nodes[i + 1]];
      const before = lengthAround(a, b);
      [place[a], place[b]] = [i + 1, i];
      if (lengthAround(a, b) < before) {
        [nodes[i], nodes[i + 1]] = [b, a];
        moved = true;
      } else [place[a], place[b]] = [i, i + 1];
    }
  }
  return nodes;
}
