import type { EventRecord, Participation, Status } from "../model/dataset.ts";
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

/** The roles that the given actors have in an event, each once, for a mark that stands for all of them. */
export function rolesInWords(record: EventRecord, actors: readonly number[], words: Words): string | null {
  const own = record.participations.filter(({ actor }) => actors.includes(actor));
  const roles = own.map((participation) => briefRole(participation, words));
  const said = [...new Set(roles.filter((role) => role !== null))];
  return said.length === 0 ? null : said.join(", ");
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
