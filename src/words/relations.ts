import type { PlainMessageKey } from "./messages.ts";
import type { Words } from "./words.ts";

/** The type of a relation, from the event it starts at or seen from the other one. A type of the caller's own as written. */
export function relationInWords(type: string, forward: boolean, words: Words): string {
  if (Object.hasOwn(relationKeys, type)) {
    const [there, back] = relationKeys[type as keyof typeof relationKeys]; // Its own key, as just asked.
    return words.say(forward ? there : back);
  }
  const own = words.inline(type);
  return forward ? own : words.say("relationBack", { type: own });
}

/** Why an event is not in the picture. */
export const hiddenInWords = (by: "filter" | "lane", words: Words): string =>
  words.say(by === "filter" ? "leftOutByFilter" : "laneNotShown");

const relationKeys = {
  "response-to": ["responseTo", "responseToBack"],
  causes: ["causes", "causesBack"],
  "part-of": ["partOf", "partOfBack"],
  about: ["aboutRelation", "aboutRelationBack"],
  "contrasts-with": ["contrastsWith", "contrastsWithBack"],
  contradicts: ["contradicts", "contradictsBack"],
  updates: ["updates", "updatesBack"],
  supports: ["supports", "supportsBack"],
} as const satisfies Readonly<Record<string, readonly [PlainMessageKey, PlainMessageKey]>>;
