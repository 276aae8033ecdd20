import type { Dataset, EventRecord, Participation } from "../model/dataset.ts";
import { briefRole, roleInWords } from "../words/roles.ts";
import type { Words } from "../words/words.ts";
import type { Chip, MarkStyle } from "./types.ts";

/** The actors of an event for a list: each once, with all that is said of its part. */
export function listChips(record: EventRecord, dataset: Dataset, words: Words): readonly Chip[] {
  const actors = [...new Set(record.participations.map(({ actor }) => actor))];
  return actors.map((actor) => {
    const parts = record.participations.filter((participation) => participation.actor === actor);
    const roles = parts
      .map((participation) => briefRole(participation, words))
      .filter((role) => role !== null);
    return {
      actor,
      name: nameOf(actor, dataset, words),
      role: roles.length === 0 ? null : [...new Set(roles)].join(words.say("listComma")),
      style: strongest(parts),
    };
  });
}

/** One way in which an actor took part, for the card. */
export function cardChip(participation: Participation, dataset: Dataset, words: Words): Chip {
  const { actor } = participation;
  const name = nameOf(actor, dataset, words);
  return { actor, name, role: roleInWords(participation, words), style: styleOf(participation) };
}

/** How the mark of an event is drawn beside its entry. */
export function markStyle({ time, kind, repeated }: EventRecord): MarkStyle {
  const { shape, start, end } = time;
  const isRange = shape === "range";
  return {
    shape,
    kind:
      kind === "statement" ? "statement" : kind === null || kind === "occurrence" ? "occurrence" : "other",
    startOpen: isRange ? !Number.isFinite(start.earliest) : shape === "duration" && start.state !== "known",
    endOpen: isRange
      ? !Number.isFinite(end.latest)
      : shape === "duration" && (end.state === "open" || end.state === "unknown"),
    ongoing: end.state === "ongoing",
    repeated,
  };
}

function nameOf(actor: number, { actors }: Dataset, words: Words): Chip["name"] {
  return words.text(actors[actor]?.name ?? "");
}

/** What is stated outweighs what is alleged, acting outweighs being affected: a chip is dashed only when all is alleged. */
function strongest(parts: readonly Participation[]): Chip["style"] {
  const styles = parts.map(styleOf);
  if (styles.includes("agent")) return "agent";
  return styles.includes("affected") ? "affected" : "alleged";
}

function styleOf({ role, certainty }: Participation): Chip["style"] {
  if (certainty === "alleged" || certainty === "denied") return "alleged";
  return role === "affected" || role === "target" ? "affected" : "agent";
}
