/*
 * Makes examples/civil-war.data.js from the two tables in examples/data (their origin and licence: data/README.md).
 * Run it after changing either: node examples/make-civil-war.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { csvParse } from "d3";
import { format, resolveConfig } from "prettier";

/** Whoever commanded in this many of the battles has a lane of their own. */
const BATTLES_FOR_A_LANE = 4;

/** How much of a battle's text is quoted, in characters; only whole sentences. */
const QUOTE_LENGTH = 420;

/** In the words of the tables. One colour for each side, and one lane for those without their own. */
const SIDES = [
  { belligerent: "US", id: "us-others", others: "Other US commanders", color: "#2f7f86" },
  { belligerent: "Confederate", id: "cs-others", others: "Other Confederate commanders", color: "#a8682a" },
  {
    belligerent: "Native American",
    id: "native-american",
    others: "Native American commanders",
    color: "#7a63b0",
  },
];

const read = (name) => csvParse(readFileSync(new URL(`data/${name}`, import.meta.url), "utf8"));
const battles = read("cwsac-battles.csv").sort(
  (a, b) => a.start_date.localeCompare(b.start_date) || a.battle.localeCompare(b.battle),
);
const commanders = read("cwsac-commanders.csv");

const data = {
  schema: "chronolane/1",
  title: "Battles of the American Civil War and their commanders, 1861 to 1865",
  description:
    `The ${battles.length} battles whose military significance the Civil War Sites Advisory Commission ranked A or B. ` +
    `Commanders of ${BATTLES_FOR_A_LANE} or more of them have a lane of their own, the others share one for each side. ` +
    "Ranks, results, forces and casualties stand as the National Park Service gives them; names as spelled there. " +
    "From American Civil War Battle Data by Jeffrey B. Arnold, CC BY 4.0.",
  locale: "en",
  sources: battles.map((row) => ({
    id: sourceId(row),
    title: row.battle_name,
    publisher: "National Park Service",
    author: "Civil War Sites Advisory Commission",
    url: row.url,
  })),
  actors: [...SIDES.flatMap(actorsWithLane), ...SIDES.flatMap(actorsSharing)],
  events: battles.map(event),
};

const target = fileURLToPath(new URL("civil-war.data.js", import.meta.url));
const text = `// Made by make-civil-war.mjs from data/*.csv; see data/README.md for origin and licence (CC BY 4.0).
window.civilWar = ${JSON.stringify(data)};`;
writeFileSync(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));

/** The side's commanders in the order of their first battle, with how many of the battles each commanded in. */
function commandersOfSide(belligerent) {
  const counts = new Map();
  for (const battle of battles) {
    for (const row of commandersOf(battle)) {
      if (row.belligerent === belligerent) counts.set(row.fullname, (counts.get(row.fullname) ?? 0) + 1);
    }
  }
  return [...counts];
}

function actorsWithLane({ belligerent, color }) {
  return commandersOfSide(belligerent)
    .filter(([, count]) => count >= BATTLES_FOR_A_LANE)
    .map(([name]) => ({ id: actorId(name), name, kind: "person", color }));
}

function actorsSharing({ belligerent, id, others, color }) {
  const sharing = commandersOfSide(belligerent).filter(([, count]) => count < BATTLES_FOR_A_LANE);
  return [
    { id, name: others, kind: "group", color },
    ...sharing.map(([name]) => ({ id: actorId(name), name, kind: "person", parent: id, color })),
  ];
}

function event(row) {
  const by = { source: sourceId(row), verb: "reported" };
  return {
    id: row.battle.toLowerCase(),
    title: row.battle_name,
    description: row.other_names === "" ? row.campaign : `${row.campaign}. Other names: ${row.other_names}`,
    start: row.start_date,
    ...(row.end_date === row.start_date ? {} : { end: row.end_date }),
    actors: commandersOf(row).map((commander) => ({
      actor: actorId(commander.fullname),
      role: "commander",
      note: [commander.rank, commander.belligerent].filter((word) => word !== "").join(", "),
    })),
    sources: [{ source: sourceId(row), quote: firstSentences(row.description) }],
    claims: [
      { by, text: `Result: ${row.results_text}`, kind: "assessment" },
      ...(row.forces_text === "" ? [] : [{ by, text: `Forces: ${row.forces_text}`, kind: "figure" }]),
      { by, text: `Casualties: ${row.casualties_text}`, kind: "figure", ...casualties(row) },
    ],
    importance: row.significance === "A" ? 2 : 1,
    category: row.campaign,
    tags: [`military significance ${row.significance}`, row.state],
    place: { name: row.locations, precision: "region" },
  };
}

/** The total as the table has it; where it gives none, the words alone stand. */
function casualties(row) {
  if (row.casualties === "") return {};
  return {
    figure: { measure: "casualties", value: Number(row.casualties), asReported: row.casualties_text },
  };
}

function commandersOf(battle) {
  return commanders.filter((row) => row.battle === battle.battle);
}

function sourceId(row) {
  return `nps-${row.battle.toLowerCase()}`;
}

function actorId(name) {
  return name
    .normalize("NFD")
    .replace(/[^\w\s.-]/g, "")
    .toLowerCase()
    .replace(/[\s.]+/g, "-")
    .replace(/-$/, "");
}

/** As many whole sentences as fit; a period after a rank or an initial ends none. */
function firstSentences(text) {
  const paragraph = text.trim().split(/\n/)[0].replace(/\s+/g, " ");
  const ends = [...paragraph.matchAll(/[.!?]["']?(?=\s+["']?[A-Z]|$)/g)]
    .filter(
      (end) =>
        !/\b(?:Gens?|Brig|Maj|Lt|Col|Cols|Capt|Adm|Cdr|Comdr|Ft|Mt|St|Dr|Jr|Sr|No|U\.S|C\.S|[A-Z])$/.test(
          paragraph.slice(0, end.index),
        ),
    )
    .map((end) => end.index + end[0].length);
  const fitting = ends.filter((end) => end <= QUOTE_LENGTH);
  return paragraph.slice(0, fitting.at(-1) ?? ends[0]);
}
