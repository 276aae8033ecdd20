import { derivedId, uniqueId } from "./derivedId.ts";
import type { EventDraft } from "./readEvent.ts";
import type { Reading } from "./reading.ts";
import { pointer, reportError, told } from "./report.ts";

/** Gives each event its own id. Given ids go first, so that a derived one never takes the place of a given one. */
export function nameEvents<Data>(
  drafts: readonly EventDraft<Data>[],
  path: string,
  { actors, sources, issues }: Reading,
): ReadonlyMap<string, EventDraft<Data>> {
  const given = new Map<string, EventDraft<Data>>();
  const kept: EventDraft<Data>[] = [];
  for (const draft of drafts) {
    if (draft.id !== "" && given.has(draft.id)) {
      const message = `the event id ${told(draft.id)} is taken; this event is set aside`;
      reportError(
        issues,
        "duplicate-id",
        pointer(`${path}/${draft.index}`, "id"),
        message,
        "give each event its own id",
      );
      draft.index = -1;
      continue;
    }
    if (draft.id !== "") given.set(draft.id, draft);
    kept.push(draft);
  }
  if (given.size === kept.length) return given;
  const counts = new Map<string, number>();
  const all = new Map<string, EventDraft<Data>>();
  for (const draft of kept) {
    if (draft.id === "") {
      draft.id = uniqueId(derivedId(draft, actors, sources), given, counts);
      draft.derivedId = true;
      given.set(draft.id, draft);
    }
    all.set(draft.id, draft);
  }
  return all;
}
