import { safeColor } from "../base/color.ts";
import { addActor } from "./actorTable.ts";
import { actorFields, isFields, reportUnknownFields } from "./fields.ts";
import { readClaims } from "./readClaim.ts";
import { readStrings } from "./readList.ts";
import type { Reading } from "./reading.ts";
import { readId, readName, readReference, readString, readText } from "./readText.ts";
import type { Issues } from "./report.ts";
import { pointer, reportError, reportWarning, told } from "./report.ts";
import { suggest } from "./suggest.ts";
import { textsOf } from "./text.ts";

/** What of a declared actor must wait until all ids are known. */
export interface PendingActor {
  readonly actor: number;
  readonly parent: string | null;
  readonly claims: unknown;
  readonly path: string;
}

/** Reads a declared actor into the table, known by its id only. Null when it is set aside (an issue). */
export function declareActor(value: unknown, path: string, reading: Reading): PendingActor | null {
  const { actors, issues } = reading;
  if (!isFields(value)) {
    reportError(issues, "invalid-type", path, `${told(value)} is no actor; it is set aside`);
    return null;
  }
  reportUnknownFields(value, actorFields, path, issues);
  const givenId = readId(value.id, path, "id", issues);
  const givenName = readName(value.name, path, "name", issues);
  const id = givenId ?? (givenName === null ? null : (textsOf(givenName)[0] ?? null));
  if (givenId === null)
    reportAbsent("id", id === null ? "it is set aside" : "its name is used", path, issues);
  if (id === null) return null;
  if (givenName === null) reportAbsent("name", "its id is used", path, issues);
  if (actors.byName.has(id)) {
    reportError(
      issues,
      "duplicate-id",
      pointer(path, "id"),
      `the actor id ${told(id)} is taken; this actor is set aside`,
    );
    return null;
  }
  const actor = addActor(actors, {
    id,
    name: givenName ?? id,
    title: readText(value.title, path, "title", issues),
    kind: readString(value.kind, path, "kind", issues),
    aliases: readStrings(value.aliases, path, "aliases", issues),
    color: readColor(value.color, path, issues),
    declared: true,
  });
  return { actor, parent: readReference(value.parent, path, "parent", issues), claims: value.claims, path };
}

/** Makes an actor known by its aliases and names as well. All ids must be declared: they go before. */
export function nameActor({ actor, path }: PendingActor, { actors, issues }: Reading): void {
  const draft = actors.actors[actor];
  if (draft === undefined) return;
  for (const [field, names] of [
    ["aliases", draft.aliases] as const,
    ["name", textsOf(draft.name)] as const,
  ]) {
    for (const name of names) {
      const known = actors.byName.get(name);
      if (known === undefined) actors.byName.set(name, actor);
      else if (known !== actor) {
        const message = `${told(name)} already stands for the actor ${told(actors.actors[known]?.id)}`;
        reportWarning(
          issues,
          "alias-taken",
          pointer(path, field),
          `${message}; it goes on standing for that one`,
        );
      }
    }
  }
}

/** Ties an actor to the one it belongs to and reads what is said of it, once all names are known. */
export function finishActor({ actor, parent, claims, path }: PendingActor, reading: Reading): void {
  const { actors, issues } = reading;
  const draft = actors.actors[actor];
  if (draft === undefined) return;
  draft.claims = readClaims(claims, path, "claims", null, reading);
  if (parent === null) return;
  draft.parent = actors.byName.get(parent) ?? -1;
  if (draft.parent >= 0) return;
  const near = suggest(parent, actors.byName.keys());
  const hint = near === undefined ? undefined : `did you mean ${JSON.stringify(near)}?`;
  const message = `the actor ${told(parent)} is not declared; the tie is cut`;
  reportError(issues, "unknown-parent", pointer(path, "parent"), message, hint);
}

function readColor(value: unknown, path: string, issues: Issues): string | null {
  if (value === undefined || value === null) return null;
  const color = safeColor(value);
  if (color !== null) return color;
  reportWarning(
    issues,
    "color-not-allowed",
    pointer(path, "color"),
    `${told(value)} is not allowed as a colour; the palette's is used`,
    'for example "#c0392b", "tomato", "rgb(192 57 43)" or "oklch(60% 0.2 30)"',
  );
  return null;
}

function reportAbsent(field: string, done: string, path: string, issues: Issues): void {
  reportError(
    issues,
    "field-missing",
    pointer(path, field),
    `an actor needs ${JSON.stringify(field)}; ${done}`,
  );
}
