import { describe, expect, test } from "vitest";
import type { AttributionInput, ClaimInput, EventInput } from "../../../src/model/input.ts";
import { validate } from "../../../src/model/validate.ts";
import { loadExample } from "./loadExample.ts";

const source = "src-gulfnews-2023-10-30";
const data = loadExample("october-2023.data.js", "october2023");

/** Id, start, end or null, the source's words or null, basis, participations as `actor role certainty by`. */
const events = [
  [
    "ev-border-crossing",
    "Hamas gunmen cross the Gaza border",
    "2023-10-07",
    null,
    "October 7",
    "stated",
    "hamas-gunmen agent stated according-to israeli-officials; people-7-october affected",
  ],
  [
    "ev-bombing",
    "Israel carries out a bombing campaign on the Gaza Strip",
    "[2023-10-07..]",
    "ongoing",
    null,
    "bounded-by-editor",
    "israel agent stated; people-gaza affected",
  ],
  [
    "ev-attacks-on-us-forces",
    "US forces come under repeated attack in Iraq and Syria",
    "[2023-10-07..]",
    "ongoing",
    "since then",
    "resolved",
    "us-forces-region target stated; unnamed-groups agent alleged said kanani 2023-10-30 Monday; " +
      "iran accused alleged accused white-house [..2023-10-30]",
  ],
  [
    "ev-us-strikes-statement",
    "US military says it struck two facilities in eastern Syria",
    "2023-10-26",
    null,
    "on Thursday",
    "resolved",
    "us-military agent stated; us-military speaker; irgc target alleged said us-military 2023-10-26 on Thursday; " +
      "irgc-affiliated target alleged said us-military 2023-10-26 on Thursday",
  ],
  [
    "ev-iran-hails",
    "Iran hails the October 7 attacks as a 'success' and denies involvement",
    "[2023-10-07..2023-10-30]",
    null,
    null,
    "bounded-by-editor",
    "iran speaker; iran denies denied denied iran [2023-10-07..2023-10-30]; hamas subject",
  ],
  [
    "ev-white-house-accusation",
    "White House accuses Tehran of 'actively facilitating' attacks on US forces",
    "[..2023-10-30]",
    null,
    null,
    "bounded-by-editor",
    "white-house speaker; iran accused alleged accused white-house [..2023-10-30]; us-forces-region subject",
  ],
  [
    "ev-raisi",
    "President Raisi says Iran has a duty to support 'the resistance groups', which he calls independent",
    "[..2023-10-30]",
    null,
    null,
    "bounded-by-editor",
    "raisi speaker; resistance-groups subject",
  ],
  [
    "ev-synagogue-gathering",
    "Protesters gather at a synagogue in Tehran and call for a ceasefire",
    "2023-10-30",
    null,
    "earlier on Monday",
    "resolved",
    "tehran-protesters participant",
  ],
  [
    "ev-kanani",
    "Iran's foreign ministry says attacks on US forces are the result of 'wrong American policies'",
    "2023-10-30",
    null,
    "on Monday",
    "resolved",
    "kanani speaker; iran-mfa speaker; usa addressee",
  ],
  [
    "ev-bagheri",
    "Iran's army chief of staff says Hamas was 'ready for an Israeli ground attack'",
    "2023-10-30",
    null,
    "Monday",
    "resolved",
    "bagheri speaker; hamas subject; israel subject",
  ],
  [
    "ev-health-ministry-figure",
    "Health ministry in the Gaza Strip gives a death toll",
    "2023-10-30",
    null,
    "on Monday",
    "resolved",
    "gaza-health-ministry speaker",
  ],
];

/** About whom, who says so, the words, the figure as reported or null, the speaker's own words or null. */
const claims = [
  [
    "ev-border-crossing",
    "according-to israeli-officials",
    "1,400 people were killed",
    "killing 1,400 people",
    null,
  ],
  [
    "ev-border-crossing",
    "according-to israeli-officials",
    "239 hostages were seized",
    "seizing 239 hostages",
    null,
  ],
  [
    "ev-border-crossing",
    "said iran [2023-10-07..2023-10-30]",
    "The October 7 attacks were a 'success'",
    null,
    "success",
  ],
  [
    "ev-border-crossing",
    "denied iran [2023-10-07..2023-10-30]",
    "Iran was not involved in the October 7 attacks",
    null,
    null,
  ],
  [
    "ev-bombing",
    "said gaza-health-ministry 2023-10-30 Monday",
    "The bombing campaign has killed 8,306 people",
    "has killed 8,306 people",
    null,
  ],
  [
    "ev-attacks-on-us-forces",
    "said kanani 2023-10-30 Monday",
    "The attacks on US forces were the result of wrong American policies",
    null,
    "You reap what you sow",
  ],
  [
    "ev-attacks-on-us-forces",
    "said kanani 2023-10-30 Monday",
    "The attacks were carried out by groups against the US presence",
    null,
    null,
  ],
  [
    "ev-attacks-on-us-forces",
    "accused white-house [..2023-10-30]",
    "Tehran is 'actively facilitating' attacks on US forces",
    null,
    "actively facilitating",
  ],
  [
    "ev-us-strikes-statement",
    "said us-military 2023-10-26 on Thursday",
    "It had struck two facilities in eastern Syria used by Iran's Islamic Revolutionary Guard Corps and affiliated groups",
    "two facilities",
    null,
  ],
  [
    "ev-synagogue-gathering",
    `reported ${source} 2023-10-30`,
    "About 200 protesters, including Iranian Jews, gathered",
    "some 200 protesters",
    null,
  ],
  [
    "ev-synagogue-gathering",
    "called-for tehran-protesters 2023-10-30 Monday",
    "There should be a ceasefire; they condemned 'the massacre of children, women and defenceless people'",
    null,
    "the massacre of children, women and defenceless people",
  ],
  [
    "hamas",
    "said bagheri 2023-10-30 Monday",
    "Hamas was 'ready for an Israeli ground attack'",
    null,
    "ready for an Israeli ground attack",
  ],
  ["usa", "called-for kanani 2023-10-30 Monday", "The US should stop backing Israel", null, null],
  [
    "iran",
    "said raisi [..2023-10-30]",
    "Iran sees it as 'its duty to support the resistance groups'",
    null,
    "its duty to support the resistance groups",
  ],
  ["gaza-health-ministry", `reported ${source} 2023-10-30`, "Hamas-controlled", null, null],
  ["unnamed-groups", "said kanani 2023-10-30 Monday", "groups against the US presence", null, null],
  ["resistance-groups", "said raisi [..2023-10-30]", "the resistance groups", null, null],
  [
    "resistance-groups",
    "said raisi [..2023-10-30]",
    "The groups 'are independent in their opinion, decision and action'",
    null,
    "are independent in their opinion, decision and action",
  ],
  [
    "iraq",
    `reported ${source} 2023-10-30`,
    "The US has around 2,500 troops in Iraq",
    "around 2,500 troops in Iraq",
    null,
  ],
  [
    "syria",
    `reported ${source} 2023-10-30`,
    "The US has some 900 troops in Syria",
    "some 900 in Syria",
    null,
  ],
];

const actors = [
  "hamas organisation",
  "hamas-gunmen armed-group of hamas",
  "people-7-october other",
  "israel state",
  "israeli-officials official of israel",
  "people-gaza other",
  "gaza-health-ministry government-body",
  "usa state",
  "us-military state-forces of usa",
  "us-forces-region state-forces of us-military",
  "white-house government-body of usa",
  "unnamed-groups unnamed",
  "iran state",
  "iran-mfa government-body of iran",
  "kanani person of iran-mfa, foreign ministry spokesperson",
  "bagheri person of iran, army chief of staff",
  "raisi person of iran, President",
  "irgc state-forces of iran",
  "irgc-affiliated unnamed",
  "resistance-groups unnamed",
  "tehran-protesters protesters",
];

const relations = [
  "ev-bombing response-to ev-border-crossing",
  "ev-kanani about ev-attacks-on-us-forces",
  "ev-health-ministry-figure about ev-bombing",
  "ev-white-house-accusation about ev-attacks-on-us-forces",
  "cl-raisi-independent contrasts-with cl-white-house",
  "cl-kanani-groups contrasts-with cl-white-house",
  "iran supports hamas",
];

describe("the October 2023 example", () => {
  test("is read without one issue", () => {
    expect(validate(data).map((issue) => `${issue.code} ${issue.path}`)).toEqual([]);
  });

  test("holds the eleven events with their exact titles, dates and roles", () => {
    expect(
      data.events.map((event) => [
        event.id,
        event.title,
        event.start,
        event.end ?? null,
        event.displayDate ?? null,
        event.dateBasis,
        participations(event),
      ]),
    ).toEqual(events);
  });

  test("says what each date is the date of", () => {
    const occurrences = [
      "ev-border-crossing",
      "ev-bombing",
      "ev-attacks-on-us-forces",
      "ev-synagogue-gathering",
    ];
    for (const event of data.events) {
      expect(event.dateOf, event.id).toBe(occurrences.includes(event.id!) ? "occurrence" : "statement");
    }
  });

  test("holds every claim under what it is about, with its speaker, words, figure and quote", () => {
    const found = [...data.events, ...data.actors!, ...data.places!].flatMap(({ id, claims: own = [] }) =>
      own.map((claim) => [
        id,
        speaker(claim.by),
        claim.text,
        claim.figure?.asReported ?? null,
        claim.quote ?? null,
      ]),
    );
    expect(found).toHaveLength(claims.length);
    expect(found).toEqual(expect.arrayContaining(claims));
  });

  test("gives each figure the number that its source's words have", () => {
    const figures = allClaims().flatMap(({ figure }) => (figure === undefined ? [] : [figure]));
    expect(figures.map((figure) => figure.value)).toEqual([1400, 239, 8306, 2, 200, 2500, 900]);
    for (const { value, asReported } of figures) {
      expect(asReported).toContain(value === 2 ? "two" : value!.toLocaleString("en"));
    }
  });

  test("cites the article, and nothing else, on every event, claim and relation", () => {
    expect(data.sources).toMatchObject([
      { id: source, publisher: "Gulf News", agency: "AFP", dateline: "Tehran", published: "2023-10-30" },
    ]);
    for (const { sources } of [...data.events, ...allClaims(), ...data.relations!, ...data.periods!]) {
      expect(sources).toHaveLength(1);
      const [cited] = sources!;
      expect(typeof cited === "object" && "source" in cited ? cited.source : cited).toBe(source);
    }
  });

  test("holds the actors with kind, parent and office", () => {
    const found = data.actors!.map(
      ({ id, kind, parent, title }) =>
        `${id} ${kind}${parent === undefined ? "" : ` of ${parent}`}${title === undefined ? "" : `, ${title as string}`}`,
    );
    expect(found).toEqual(actors);
  });

  test("ties events, claims and actors as the article does", () => {
    expect(data.relations!.map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual(relations);
  });

  test("adds no links and no coordinates", () => {
    const text = JSON.stringify(data);
    expect(text).not.toMatch(/https?:|"lat"|"lon"|"url"/);
  });

  test("shortens long titles without losing who speaks", () => {
    for (const { id, title, shortTitle } of data.events) {
      const long = (title as string).length > 60;
      expect(shortTitle !== undefined, id).toBe(long);
      if (long) expect((shortTitle as string).length, id).toBeLessThan((title as string).length);
    }
  });
});

function allClaims(): ClaimInput[] {
  return [...data.events, ...data.actors!, ...data.places!].flatMap(({ claims: own = [] }) => own);
}

function participations(event: EventInput): string {
  return event
    .actors!.map((part) => {
      if (typeof part === "string") return part;
      const words = [part.actor, part.role, part.certainty, part.by && speaker(part.by)];
      return words.filter((word) => word !== undefined).join(" ");
    })
    .join("; ");
}

function speaker(by: AttributionInput): string {
  if (typeof by === "string") return by;
  const who = "actor" in by ? by.actor : "source" in by ? by.source : by.name;
  return [by.verb, who as string, by.at as string, by.displayDate as string]
    .filter((word) => word !== undefined)
    .join(" ");
}
