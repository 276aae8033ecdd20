import type { Actor, Attribution, Dataset, EventRecord } from "../model/dataset.ts";
import type { Cell, CellContext } from "./cells.ts";

/** `actors`, `roles`, `role certainty` and `role said by` of an event. */
export function participationCells(
  { participations }: EventRecord,
  path: string,
  context: CellContext,
): readonly Cell[] {
  const { dataset, losses } = context;
  const names: string[] = [];
  const pairs = { role: [] as string[], certainty: [] as string[], by: [] as string[] };
  participations.forEach(({ actor, role, certainty, by, note }, at) => {
    const where = `${path}/actors/${at}`;
    const found = dataset.actors[actor];
    const name = found === undefined ? "" : actorName(found, dataset);
    if (name === "" || /[;\r\n]/u.test(name))
      return losses.note("an actor whose name holds a semicolon cannot stand in a cell; it is", where);
    if (names.includes(name)) return losses.note("a second role of an actor has no column; it is", where);
    names.push(name);
    if (note !== null) losses.note("a note on how an actor took part has no column; it is", where);
    const speaker = by === null ? "" : speakerCell(by, where, context);
    for (const [part, value] of [
      ["role", role],
      ["certainty", certainty],
      ["by", speaker],
    ] as const) {
      if (value === null || value === "") continue;
      if (/[;=\r\n]/u.test(value)) losses.note("a word with a semicolon or an equals sign is", where);
      else pairs[part].push(`${name}=${value}`);
    }
  });
  return [
    ["actors", names.join("; ")],
    ["roles", pairs.role.join("; ")],
    ["role certainty", pairs.certainty.join("; ")],
    ["role said by", pairs.by.join("; ")],
  ];
}

/** The word by which a cell names an actor: its name where that means nobody else, else its id. */
export function actorName(actor: Actor, dataset: Dataset): string {
  const names =
    typeof actor.name === "string" ? [actor.name, actor.id, ...actor.aliases] : [actor.id, ...actor.aliases];
  const isSure = (name: string): boolean =>
    !/[;\r\n]/u.test(name) && dataset.actorOf(name)?.index === actor.index;
  return names.find(isSure) ?? actor.id;
}

/** Who says so, by name. Verb and date have no column. */
export function speakerCell(by: Attribution, path: string, { dataset, losses, textOf }: CellContext): string {
  if (by.verb !== null || by.at !== null || by.displayDate !== null)
    losses.note("of who says so only the name has a column; how and when are", path);
  const actor = dataset.actors[by.actor ?? -1];
  if (actor !== undefined) return actorName(actor, dataset);
  const source = dataset.sources.at(by.source ?? -1);
  if (source === undefined) return textOf(by.name, path);
  losses.note("a source that says so is named by its publisher; its tie is", path);
  return source.publisher ?? (textOf(source.title, path) || (source.url ?? ""));
}
