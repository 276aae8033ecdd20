import { isFields } from "../model/fields.ts";
import type { Fields } from "../model/fields.ts";
import type { ActorInput, EventInput, PeriodInput, TimeInput } from "../model/input.ts";
import { told } from "../model/report.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import { midnightsAsDays } from "./midnight.ts";
import { plainText, words } from "./plainText.ts";
import type { Reading, Spot } from "./reading.ts";
import { dataOf, finish, note, present, startReading, take, wholeFile } from "./reading.ts";
import { dateOf, eventOf, linkSources, setAside } from "./record.ts";
import { cellText } from "./sheet.ts";
import { isReadableText, parseJson } from "./readableText.ts";
import { withoutBom } from "./csv.ts";

/**
 * Reads vis-timeline: a list of items, or `{items, groups}`. A group is an actor. Items of different groups that are
 * the same but for group and id were copied, because there an item has one group: they become one event with all these
 * actors, unless `fold` is false. Items of type background are periods.
 */
export function fromVis(input: unknown, options: ImportOptions = {}): Imported {
  const reading = startReading(options);
  if (typeof input === "string" && !isReadableText(input, reading)) return finish("vis", reading);
  const json = typeof input === "string" ? parseJson(withoutBom(input)) : input;
  const items = listOf(isFields(json) ? json.items : json);
  if (items === null) {
    note(
      reading,
      "error",
      "unreadable-file",
      wholeFile,
      `${told(json)} is no list of items; nothing is read`,
    );
    return finish("vis", reading);
  }
  const path = isFields(json) ? "/items" : "";
  const groups = isFields(json) ? (listOf(json.groups) ?? []).filter(isFields) : [];
  const state: State = { names: namesOf(groups), seen: new Map(), periods: [] };
  items.forEach((item, i) => {
    const spot = { path: `${path}/${String(i)}` };
    if (isFields(item)) readItem(item, spot, state, reading);
    else setAside(reading, spot, `${told(item)} is no item`);
  });
  midnightsAsDays(reading, true);
  return finish("vis", reading, present({ actors: actorsOf(groups, state.names), periods: state.periods }));
}

interface State {
  readonly names: ReadonlyMap<string, string>;
  readonly seen: Map<string, number>;
  readonly periods: PeriodInput[];
}

/** A list, or what vis-data's DataSet puts around one when it is stored. */
const listOf = (value: unknown): readonly unknown[] | null =>
  Array.isArray(value) ? (value as readonly unknown[]) : null;

const namesOf = (groups: readonly Fields[]): ReadonlyMap<string, string> =>
  new Map(groups.map((group) => [cellText(group.id), words(cellText(group.content)) || cellText(group.id)]));

/** The groups in the order they are shown in; a group that others are nested in is their parent. */
function actorsOf(groups: readonly Fields[], names: ReadonlyMap<string, string>): readonly ActorInput[] {
  const parents = new Map(
    groups.flatMap((group) =>
      (listOf(group.nestedGroups) ?? []).map((child) => [cellText(child), cellText(group.id)]),
    ),
  );
  const order = (group: Fields): number => (typeof group.order === "number" ? group.order : 0);
  const sorted = [...groups].sort((a, b) => order(a) - order(b)).filter((group) => cellText(group.id) !== "");
  return sorted.map((group) => {
    const id = cellText(group.id);
    return present<ActorInput>({ id, name: names.get(id) ?? id, parent: parents.get(id) });
  });
}

function readItem(item: Fields, spot: Spot, state: State, reading: Reading): void {
  const start = timeOf(item.start, { path: `${spot.path}/start` }, reading);
  const end = timeOf(item.end, { path: `${spot.path}/end` }, reading);
  const content = plainText(cellText(item.content));
  const hover = plainText(cellText(item.title));
  const group = cellText(item.group);
  if (start === undefined) return setAside(reading, spot, "the item has no start that can be read");
  const title = content.text.replaceAll(/\s+/gu, " ") || hover.text.replaceAll(/\s+/gu, " ");
  if (item.type === "background") {
    state.periods.push(
      present<PeriodInput>({ title: title || "–", start, end, actors: group === "" ? [] : [group] }),
    );
    return;
  }
  const key = JSON.stringify([item.content, item.title, start, end, item.type]);
  const before = reading.options.fold === false || group === "" ? undefined : state.seen.get(key);
  if (before !== undefined && addActor(before, group, reading)) return;
  if (group !== "") state.seen.set(key, reading.events.length);
  if (title === "")
    note(reading, "error", "title-missing", spot, "the item has no content; it is drawn as untitled");
  const event = eventOf(title, {
    id: cellText(item.id),
    start,
    end: end === start ? undefined : end,
    description: hover.text === title ? "" : hover.text,
    actors: group === "" ? [] : [group],
    sources: linkSources([...content.links, ...hover.links], spot, reading),
    data: dataOf(reading, () => item),
  });
  take(reading, spot, event);
}

/** Gives an event a further actor; false when it has that one already, then the item is an event of its own. */
function addActor(position: number, group: string, reading: Reading): boolean {
  const event = reading.events[position];
  const actors: EventInput["actors"] = event?.actors ?? [];
  if (event === undefined || actors.includes(group)) return false;
  reading.events[position] = { ...event, actors: [...actors, group] };
  reading.folded += 1;
  return true;
}

function timeOf(value: unknown, spot: Spot, reading: Reading): Exclude<TimeInput, Date> | undefined {
  if (value instanceof Date) return Date.prototype.getTime.call(value);
  if (typeof value === "number") return value;
  return dateOf(cellText(value), spot, reading);
}
