import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTimeline } from "../../src/index.ts";
import type { Timeline } from "../../src/index.ts";
import type { AttributionInput, ClaimInput, SourceInput, Text } from "../../src/model/input.ts";
import { loadExample } from "../unit/examples/loadExample.ts";

/** The cards that the page shows, read against the example's own data word by word. */
const data = loadExample("october-2023.data.js", "october2023");
const actors = data.actors ?? [];
const places = data.places ?? [];
const relations = data.relations ?? [];

/** Everything that any claim of the data says, and of what. */
const claims = [
  ...data.events.flatMap((event) => (event.claims ?? []).map((claim) => ({ claim, of: event.id }))),
  ...[...actors, ...places].flatMap((one) => (one.claims ?? []).map((claim) => ({ claim, of: one.id }))),
];
const eventIds = new Set(data.events.map(({ id = "" }) => id));

const roles: Readonly<Record<string, string>> = {
  agent: "did",
  speaker: "said",
  subject: "spoken about",
  addressee: "addressed",
};
const verbs: Readonly<Record<string, readonly [before: RegExp, beside: string]>> = {
  said: [/ said(,|$)/, "said by"],
  "according-to": [/^According to /, "according to"],
  reported: [/ reported(,|$)/, "reported by"],
  accused: [/ accused(,|$)/, "accused by"],
  denied: [/ denied(,|$)/, "denied by"],
  "called-for": [/ called for this(,|$)/, "called for by"],
};
const types: Readonly<Record<string, readonly [there: string, back: string]>> = {
  "response-to": ["in response to", "followed by the response"],
  about: ["about", "spoken of in"],
  "contrasts-with": ["contrasts with", "contrasts with"],
};
/** Dates of the data's attributions in words. */
const dates: Readonly<Record<string, string>> = {
  "2023-10-30": "30 October 2023",
  "2023-10-26": "26 October 2023",
  "[..2023-10-30]": "on or before 30 October 2023",
  "[2023-10-07..2023-10-30]": "some time between 7 and 30 October 2023",
};

interface Shown {
  readonly id: string;
  readonly card: Element;
}
let timeline: Timeline;
let shown: readonly Shown[];

beforeAll(() => {
  const target = document.createElement("div");
  document.body.append(target);
  const measureText = (text: string, { size }: { readonly size: number }): number =>
    text.length * size * 0.55;
  timeline = createTimeline(target, data, { width: 1200, measureText });
  shown = data.events.map(({ id = "" }) => {
    timeline.open(id);
    return { id, card: target.querySelector(".chl-card")?.cloneNode(true) as Element };
  });
});
afterAll(() => timeline.destroy());

function plain(text: Text): string {
  if (typeof text !== "string") throw new Error("the example is in one language");
  return text;
}
const cardOf = (id = ""): Element => {
  const found = shown.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no card of ${id}`);
  return found.card;
};
const texts = (within: Element, selector: string): readonly string[] =>
  [...within.querySelectorAll(selector)].map(({ textContent }) => textContent ?? "");
/** What is missing of what must be said, in the words that are. */
const missing = (said: string, parts: readonly (string | undefined)[]): readonly string[] =>
  parts.filter((part): part is string => part !== undefined && !said.includes(part));

function actorNamed(id: string): { readonly name: string; readonly title: string | undefined } {
  const actor = actors.find((one) => one.id === id);
  if (actor === undefined) throw new Error(`no actor ${id}`);
  return { name: plain(actor.name), title: actor.title === undefined ? undefined : plain(actor.title) };
}

/** The parts of "X, title, said, 30 October 2023 (“Monday”)". */
function saidBy(by: AttributionInput): readonly (string | undefined)[] {
  if (typeof by === "string") return [by];
  const who = "actor" in by ? actorNamed(by.actor) : { name: "Gulf News / AFP", title: undefined };
  return [
    who.name,
    who.title,
    by.at === undefined ? undefined : dates[by.at as string],
    by.displayDate === undefined ? undefined : `“${plain(by.displayDate)}”`,
  ];
}
const verbOf = (by: AttributionInput): string => (typeof by === "string" ? "said" : (by.verb ?? "said"));

function claimItem(card: Element, claim: ClaimInput): Element | undefined {
  const same = (item: Element): boolean => texts(item, ".chl-claim-text")[0] === claim.text;
  return [...card.querySelectorAll(".chl-claim")].find(same);
}

test("every event has a card", () => {
  expect(shown.map(({ card }) => texts(card, ".chl-card-title")[0])).toEqual(
    data.events.map(({ title }) => title),
  );
  expect(shown).toHaveLength(11);
});

describe.each(data.events.map((event) => [event.id ?? "", event] as const))("the card of %s", (id, event) => {
  test("says its description and the source's words for its date", () => {
    const said = [...texts(cardOf(id), ".chl-description"), ...texts(cardOf(id), ".chl-date-note")].join(" ");
    const { description, displayDate } = event;
    const wanted = [
      description === undefined ? undefined : plain(description),
      displayDate === undefined ? undefined : `“${plain(displayDate)}”`,
    ];
    expect(missing(said, wanted)).toEqual([]);
  });

  test("says each part that somebody took, with the words of who says so", () => {
    const items = texts(cardOf(id), ".chl-actor");
    const parts = event.actors ?? [];
    expect(items).toHaveLength(parts.length);
    for (const [at, part] of parts.entries()) {
      if (typeof part === "string" || part.role === undefined)
        throw new Error("the example gives every role");
      const { actor, role, certainty, by, note } = part;
      const wanted = [
        actorNamed(actor).name,
        ` · ${roles[role] ?? role}`,
        certainty === "alleged" && role !== "accused" ? "alleged" : undefined,
        ...(by === undefined ? [] : [verbs[verbOf(by)]?.[1], ...saidBy(by)]),
        note === undefined ? undefined : plain(note),
      ];
      expect(missing(items[at] ?? "", wanted)).toEqual([]);
    }
  });

  test("says its claims, its figures in the words reported, and who says them when", () => {
    for (const claim of event.claims ?? []) {
      const item = claimItem(cardOf(id), claim);
      expect(item, plain(claim.text)).toBeDefined();
      if (item === undefined) continue;
      const speaker = texts(item, ".chl-speaker").join();
      expect(speaker.replace(/ · .*/, "")).toMatch(verbs[verbOf(claim.by)]?.[0] ?? /never/);
      expect(missing(speaker, saidBy(claim.by))).toEqual([]);
      const quotes = texts(item, ".chl-quote");
      for (const words of [claim.figure?.asReported, claim.quote])
        if (words !== undefined) expect(quotes).toContain(words);
    }
  });

  test("names its one source with publisher, agency, date, place and headline, and what is quoted of it", () => {
    const [source] = data.sources ?? [];
    const { publisher, agency, dateline, title } = source as SourceInput;
    const items = texts(cardOf(id), ".chl-source");
    expect(items).toHaveLength(1);
    const wanted = [`${publisher ?? "?"} / ${agency ?? "?"}`, "published 30 October 2023", dateline];
    expect(missing(items[0] ?? "", [...wanted, title === undefined ? "?" : plain(title)])).toEqual([]);
    expect(texts(cardOf(id), ".chl-kicker")[0]).toBe("1 source");
    const quoted = (event.sources ?? []).flatMap((cited) =>
      typeof cited === "object" && "quote" in cited && cited.quote !== undefined ? [cited.quote] : [],
    );
    expect(missing(items[0] ?? "", quoted)).toEqual([]);
  });

  test("says nothing that the data do not say", () => {
    const known = new Set(claims.map(({ claim }) => claim.text));
    expect(texts(cardOf(id), ".chl-claim-text").filter((text) => !known.has(text))).toEqual([]);
    const words = JSON.stringify(data);
    expect(texts(cardOf(id), ".chl-quote").filter((text) => !words.includes(text))).toEqual([]);
    const foreign = claims.filter(
      ({ claim, of }) => of?.startsWith("ev-") === true && of !== id && claimItem(cardOf(id), claim),
    );
    expect(foreign).toEqual([]);
  });
});

test("what is claimed of actors and places stands on some card, with whom it is about", () => {
  const named = new Map(
    [...actors, ...places].map(({ id, name }) => [id, name === undefined ? "" : plain(name)]),
  );
  const others = claims.filter(({ of }) => named.has(of ?? ""));
  expect(others.length).toBeGreaterThan(5);
  for (const { claim, of } of others) {
    const items = shown.flatMap(({ card }) => claimItem(card, claim) ?? []);
    expect(items.length, plain(claim.text)).toBeGreaterThan(0);
    for (const item of items) {
      const speaker = texts(item, ".chl-speaker").join();
      expect(missing(speaker, [`About ${named.get(of ?? "") ?? "?"}: `, ...saidBy(claim.by)])).toEqual([]);
      const quotes = texts(item, ".chl-quote");
      for (const words of [claim.figure?.asReported, claim.quote])
        if (words !== undefined) expect(quotes).toContain(words);
    }
  }
});

test("the number of people killed in Gaza stands with what its speaker is called, and by whom", () => {
  expect(texts(cardOf("ev-bombing"), ".chl-claim")).toEqual([
    expect.stringContaining("The bombing campaign has killed 8,306 people"),
    expect.stringMatching(
      /^About Health ministry in the Gaza Strip: Gulf News \/ AFP reported.*Hamas-controlled$/,
    ),
  ]);
});

test("relations stand on the cards of both their events, with their words, who says so, and the other event", () => {
  const eventOf = (end: string): string | undefined =>
    eventIds.has(end) ? end : (claims.find(({ claim }) => claim.id === end)?.of ?? undefined);
  const statements = new Map([["cl-raisi-independent", "ev-raisi"]]);
  let count = 0;
  for (const { from, to, type, label, by } of relations) {
    const ends = [from, to].map((end) => statements.get(end) ?? eventOf(end));
    const [there, back] = types[type] ?? ["", ""];
    for (const [at, words] of [there, back].entries()) {
      const [own, other] = [ends[at], ends[1 - at]];
      if (own === undefined || other === undefined || !eventIds.has(own)) continue;
      const items = texts(cardOf(own), ".chl-relation").filter((text) => text.includes(plain(label ?? "?")));
      expect(items).toHaveLength(1);
      const title = data.events.find((event) => event.id === other)?.title ?? "?";
      const wanted = [words, own === other ? undefined : plain(title)];
      expect(missing(items[0] ?? "", [...wanted, ...(by === undefined ? [] : saidBy(by))])).toEqual([]);
      count++;
    }
  }
  expect(count).toBe(12);
  expect(texts(cardOf("ev-iran-hails"), ".chl-relation")).toEqual([
    "Iran supports Hamas Iran backs Hamas financially and militarily · reported by Gulf News / AFP, 30 October 2023",
  ]);
});
