import { finishSteps } from "../base/steps.ts";
import type { ActorInput } from "../model/input.ts";
import { fieldOf } from "./columns.ts";
import type { Imported, ImportOptions } from "./imported.ts";
import type { Reading } from "./reading.ts";
import { finish, present, startReading } from "./reading.ts";
import { namesIn, setAside } from "./record.ts";
import { cellText, headerKey, type SheetRecord, spotOf } from "./sheet.ts";
import { openSheet } from "./openSheet.ts";

/** Reads the tab of actors of the newsroom sheet by itself: actors, and no events. */
export function fromActors(tab: unknown, options: ImportOptions = {}): Imported {
  const reading = startReading(options);
  return finish("actors", reading, present({ actors: actorTab(tab, reading) }));
}

/** Whether headers are those of a tab of actors: a name, something that only actors have, and no date. */
export function isActorTab(header: readonly string[]): boolean {
  const keys = new Set(header.map(headerKey));
  const hasOwn = ["aliases", "parent", "color"].some((key) => keys.has(key));
  return hasOwn && (keys.has("name") || keys.has("id")) && !header.some((one) => fieldOf(one) === "start");
}

/** The tab of actors: id, name, title, aliases, parent, color, kind. */
export function actorTab(tab: unknown, reading: Reading): readonly ActorInput[] {
  const sheet = tab === undefined ? null : openSheet(tab, reading);
  if (sheet === null) return [];
  const keys = sheet.header.map(headerKey);
  const actors: ActorInput[] = [];
  const read = (record: SheetRecord): void => {
    const get = (name: string): string => cellText(record.cells[keys.indexOf(name)]);
    const name = get("name") || get("id");
    if (name === "") return setAside(reading, spotOf(sheet, record), "an actor has neither name nor id");
    const aliases = namesIn(get("aliases"), reading.options.separator);
    const [id, title, parent, color, kind] = [
      get("id") || name,
      get("title"),
      get("parent"),
      get("color"),
      get("kind"),
    ];
    actors.push(present<ActorInput>({ id, name, title, aliases, parent, color, kind }));
  };
  finishSteps(sheet.read(read));
  return actors;
}
