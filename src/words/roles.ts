import type { Participation, Status } from "../model/dataset.ts";
import { attributionInWords, type Speakers } from "./attribution.ts";
import type { PlainMessageKey } from "./messages.ts";
import type { Words } from "./words.ts";

/**
 * How an actor took part, in the words of a card: "did", "affected", "target, alleged", "accused". A role of the
 * caller's own is told as written. Null where no role and no doubt was stated.
 */
export function roleInWords(
  { role, certainty }: Pick<Participation, "role" | "certainty">,
  words: Words,
): string | null {
  if (role === null) return certaintyInWords(certainty, words);
  const name = isKnownRole(role) ? words.say(roleKeys[role]) : words.inline(role);
  // To be accused or denied says already that it is only said.
  if (certainty === "alleged" && role !== "accused") return words.say("roleAlleged", { role: name });
  return certainty === "denied" && !/^den/i.test(role) ? words.say("roleDenied", { role: name }) : name;
}

/** The same beside a name in a list, where acting and speaking go without saying: "affected", "alleged", or null. */
export function briefRole(
  participation: Pick<Participation, "role" | "certainty">,
  words: Words,
): string | null {
  const { role, certainty } = participation;
  if (role === null || role === "agent" || role === "speaker") return certaintyInWords(certainty, words);
  return roleInWords(participation, words);
}

/**
 * Some parts in an event with who says so, each once, for a mark that stands for all of them: "accused by White House",
 * "alleged, said by Nasser Kanani; target". When it was said stands on the card. Null where there is nothing to say.
 */
export function rolesInWords(
  parts: readonly Participation[],
  speakers: Speakers,
  words: Words,
): string | null {
  const said = parts.map((part) => {
    if (part.by === null) return briefRole(part, words);
    const by = speakerOfPart({ ...part, by: { ...part.by, at: null, displayDate: null } }, speakers, words);
    const role = briefRole(besideSpeaker(part), words);
    return role === null || by === null ? by : [role, by].join(words.say("listComma"));
  });
  const told = [...new Set(said.filter((text) => text !== null))];
  return told.length === 0 ? null : told.join(words.say("listSemicolon"));
}

/** Who says that an actor took part so, to stand beside it; who denies it, where it is denied. Null where nobody is named. */
export function speakerOfPart(
  { by, certainty }: Pick<Participation, "by" | "certainty">,
  speakers: Speakers,
  words: Words,
): string | null {
  if (by === null) return null;
  const verb = by.verb ?? (certainty === "denied" ? "denied" : null);
  return attributionInWords({ ...by, verb }, speakers, words, "beside");
}

/** The part without what "accused by X" and "denied by X" say already. */
function besideSpeaker({ role, certainty, by }: Participation): Pick<Participation, "role" | "certainty"> {
  if (by?.verb === "accused" && role === "accused") return { role: null, certainty: null };
  const isDenied = certainty === "denied" && (by?.verb ?? "denied") === "denied";
  if (!isDenied) return { role, certainty };
  return { role: role !== null && /^den/i.test(role) ? null : role, certainty: null };
}

/** "confirmed", "disputed", … */
export const statusInWords = (status: Status, words: Words): string => words.say(statusKeys[status]);

function certaintyInWords(certainty: Participation["certainty"], words: Words): string | null {
  if (certainty === "alleged") return words.say("alleged");
  return certainty === "denied" ? words.say("deniedRole") : null;
}

const roleKeys = {
  agent: "roleAgent",
  target: "roleTarget",
  affected: "roleAffected",
  speaker: "roleSpeaker",
  accused: "roleAccused",
  mediator: "roleMediator",
  addressee: "roleAddressee",
  subject: "roleSubject",
} as const satisfies Readonly<Record<string, PlainMessageKey>>;

const isKnownRole = (role: string): role is keyof typeof roleKeys => Object.hasOwn(roleKeys, role);

/** The phrases of the statuses. */
export const statusKeys: Readonly<Record<Status, PlainMessageKey>> = {
  confirmed: "statusConfirmed",
  reported: "statusReported",
  developing: "statusDeveloping",
  disputed: "statusDisputed",
  retracted: "statusRetracted",
};
