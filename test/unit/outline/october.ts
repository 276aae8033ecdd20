import type { TimelineInput } from "../../../src/model/input.ts";

const source = "gulf-news";
const monday = { at: "2023-10-30", displayDate: "Monday" } as const;

/** A part of the October 2023 story, attributed as its one source attributes it. */
export const october: TimelineInput = {
  title: "October 2023",
  locale: "en",
  timeZone: "Asia/Tehran",
  asOf: "2023-10-30",
  sources: [
    {
      id: source,
      title: "Iran says attacks on US forces due to 'wrong American policies'",
      publisher: "Gulf News",
      agency: "AFP",
      published: "2023-10-30",
      dateline: "Tehran",
      locale: "en",
    },
    { id: "unused", publisher: "Nobody cites this" },
  ],
  actors: [
    { id: "hamas", name: "Hamas" },
    { id: "hamas-gunmen", name: "Hamas gunmen", parent: "hamas" },
    { id: "israel", name: "Israel" },
    { id: "people-gaza", name: "People in the Gaza Strip" },
    {
      id: "ministry",
      name: "Health ministry in the Gaza Strip",
      claims: [
        {
          by: { source, verb: "reported", at: "2023-10-30" },
          text: "Hamas-controlled",
          kind: "designation",
          sources: [{ source, quote: "Hamas-controlled health ministry" }],
        },
      ],
    },
    {
      id: "usa",
      name: "United States",
      claims: [
        {
          id: "demand",
          by: { actor: "kanani", verb: "called-for", ...monday },
          text: "The US should stop backing Israel",
        },
      ],
    },
    { id: "white-house", name: "White House", parent: "usa" },
    { id: "us-forces", name: "US forces in Iraq and Syria", parent: "usa" },
    { id: "iran", name: "Iran" },
    { id: "kanani", name: "Nasser Kanani", title: "foreign ministry spokesperson", parent: "iran" },
    { id: "protesters", name: "Protesters in Tehran" },
  ],
  places: [
    {
      id: "iraq",
      name: "Iraq",
      precision: "country",
      claims: [
        {
          by: { source, verb: "reported", at: "2023-10-30" },
          text: "The US has around 2,500 troops in Iraq",
          figure: {
            measure: "present",
            value: 2500,
            bound: "about",
            unit: "troops",
            asReported: "around 2,500 troops in Iraq",
          },
        },
      ],
    },
    { id: "tehran", name: "Tehran", precision: "near" },
    { id: "synagogue", name: "A synagogue in Tehran (not named)", precision: "near", parent: "tehran" },
  ],
  events: [
    {
      id: "crossing",
      title: "Hamas gunmen cross the Gaza border",
      start: "2023-10-07",
      displayDate: "October 7",
      dateBasis: "stated",
      actors: [
        { actor: "hamas-gunmen", role: "agent", by: { name: "Israeli officials", verb: "according-to" } },
      ],
      claims: [
        {
          id: "hostages",
          by: { name: "Israeli officials", verb: "according-to" },
          text: "239 hostages were seized",
          figure: {
            measure: "captured",
            value: 239,
            unit: "hostages",
            asReported: "seizing 239 hostages",
            asOf: "2023-10-30",
          },
        },
        {
          id: "denial",
          by: { actor: "iran", verb: "denied", at: "[2023-10-07..2023-10-30]" },
          text: "Iran was not involved",
        },
      ],
      sources: [source],
      status: "reported",
    },
    {
      id: "bombing",
      title: "Israel carries out a bombing campaign on the Gaza Strip",
      start: "[2023-10-07..]",
      end: "ongoing",
      dateBasis: "bounded-by-editor",
      kind: "process",
      actors: [
        { actor: "israel", role: "agent" },
        { actor: "people-gaza", role: "affected" },
      ],
      claims: [
        {
          id: "killed",
          by: { actor: "ministry", verb: "said", ...monday },
          text: "The bombing campaign has killed 8,306 people",
          figure: {
            measure: "killed",
            value: 8306,
            unit: "persons",
            population: "people",
            asReported: "has killed 8,306 people",
          },
        },
      ],
      sources: [source],
      status: "developing",
    },
    {
      id: "attacks",
      title: "US forces come under repeated attack in Iraq and Syria",
      start: "[2023-10-07..]",
      end: "ongoing",
      repeated: true,
      actors: [
        { actor: "us-forces", role: "target" },
        {
          actor: "iran",
          role: "accused",
          certainty: "alleged",
          by: { actor: "white-house", verb: "accused", at: "[..2023-10-30]" },
        },
      ],
      place: "iraq",
      claims: [
        {
          id: "cause",
          by: { actor: "kanani", ...monday },
          text: "The attacks were the result of wrong American policies",
          quote: "You reap what you sow",
        },
        {
          id: "facilitating",
          by: { actor: "white-house", verb: "accused", at: "[..2023-10-30]" },
          text: "Tehran is 'actively facilitating' attacks on US forces",
        },
      ],
      sources: [source],
    },
    {
      id: "gathering",
      title: "Protesters gather at a synagogue in Tehran",
      start: "2023-10-30",
      displayDate: "earlier on Monday",
      dateBasis: "resolved",
      actors: [{ actor: "protesters", role: "participant", note: "including Iranian Jews" }],
      place: "synagogue",
      claims: [
        {
          id: "protesters-count",
          by: { source, verb: "reported", at: "2023-10-30" },
          text: "Protesters, including Iranian Jews, gathered",
          figure: {
            measure: "gathered",
            value: 200,
            bound: "about",
            unit: "protesters",
            asReported: "some 200 protesters",
          },
        },
      ],
      sources: [source],
      tags: ["protest", "ceasefire"],
    },
    {
      id: "kanani-says",
      title: "Iran's foreign ministry speaks of 'wrong American policies'",
      shortTitle: "Foreign ministry: 'wrong American policies'",
      start: "2023-10-30",
      dateOf: "statement",
      kind: "statement",
      category: "statement",
      actors: [
        { actor: "kanani", role: "speaker" },
        { actor: "usa", role: "addressee" },
      ],
      sources: [{ source, quote: "You reap what you sow" }],
    },
    {
      id: "usa-elsewhere",
      title: "The United States is spoken about",
      start: "2023-10-29",
      actors: [{ actor: "usa", role: "subject" }],
    },
    {
      id: "toll",
      title: "Health ministry in the Gaza Strip gives a death toll",
      start: "2023-10-30",
      dateOf: "statement",
      kind: "statement",
      actors: [{ actor: "ministry", role: "speaker" }],
      sources: [source],
    },
    { id: "undated", title: "Something without a date", sensitive: "Names of the dead" },
  ],
  relations: [
    {
      from: "bombing",
      to: "crossing",
      type: "response-to",
      by: { source, verb: "reported", at: "2023-10-30" },
      label: "The article says it came in response",
    },
    { from: "kanani-says", to: "attacks", type: "about" },
    { from: "cause", to: "facilitating", type: "contrasts-with", label: "The article does not settle it" },
    { from: "demand", to: "bombing", type: "about" },
    { from: "kanani-says", to: "crossing", type: "mentions" },
  ],
  corrections: [
    {
      event: "crossing",
      at: "2023-10-31",
      note: "The place was wrong.",
      before: "fence",
      after: "border",
      by: "Gulf News",
    },
  ],
};
