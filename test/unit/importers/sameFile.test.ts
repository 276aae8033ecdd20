import { describe, expect, test } from "vitest";
import { importEvents } from "../../../src/importers/importEvents.ts";
import type { Format } from "../../../src/importers/imported.ts";
import { createDataset } from "../../../src/model/createDataset.ts";
import { seeded, seeds } from "../seeds.ts";

/** One event of a file, in days after the beginning of 2019 and names. */
interface Fact {
  readonly id: string;
  readonly start: number;
  readonly end: number | null;
  readonly title: string;
  readonly actors: readonly string[];
}

const dayMs = 86_400_000;
const dayOf = (days: number): string =>
  new Date(Date.UTC(2019, 0, 1) + days * dayMs).toISOString().slice(0, 10);

function factsOf(seed: number): readonly Fact[] {
  const random = seeded(seed);
  return Array.from({ length: 12 }, (_, i) => {
    const start = Math.floor(random() * 800);
    const actors = random() < 0.4 ? ["A"] : ["A", `B${Math.floor(random() * 3)}`];
    return {
      id: `e${i}`,
      start,
      end: random() < 0.4 ? start + 1 + Math.floor(random() * 60) : null,
      title: `Title ${i}`,
      actors,
    };
  });
}

const parts = (days: number) => {
  const [year = "", month = "", day = ""] = dayOf(days).split("-");
  return { year, month: String(Number(month)), day: String(Number(day)) };
};
const compact = (days: number): string => dayOf(days).replaceAll("-", "");

/** How each form writes facts; `ends` false for forms whose second date is no end. */
const forms: readonly {
  readonly format: Format;
  readonly ends: boolean;
  readonly write: (facts: readonly Fact[]) => string;
}[] = [
  {
    format: "timelinejs",
    ends: true,
    write: (facts) =>
      JSON.stringify({
        events: facts.map(({ id, start, end, title, actors }) => ({
          unique_id: id,
          start_date: parts(start),
          ...(end === null ? {} : { end_date: parts(end) }),
          group: actors[0],
          text: { headline: title },
        })),
      }),
  },
  {
    format: "timelinejs",
    ends: true,
    write: (facts) =>
      [
        "Year,Month,Day,End Year,End Month,End Day,Headline,Text,Media,Group",
        ...facts.map(({ start, end, title, actors }) => {
          const { year, month, day } = parts(start);
          const last = end === null ? { year: "", month: "", day: "" } : parts(end);
          return [year, month, day, last.year, last.month, last.day, title, "", "", actors[0]].join(",");
        }),
      ].join("\n"),
  },
  {
    format: "vis",
    ends: true,
    write: (facts) =>
      JSON.stringify({
        groups: ["A", "B0", "B1", "B2"].map((id) => ({ id, content: id })),
        items: facts.flatMap(({ id, start, end, title, actors }) =>
          actors.map((group) => ({
            id: `${id} ${group}`,
            group,
            content: title,
            start: `${dayOf(start)}T10:00`,
            ...(end === null ? {} : { end: `${dayOf(end)}T11:00` }),
          })),
        ),
      }),
  },
  {
    format: "ucdp",
    ends: false,
    write: (facts) =>
      [
        "id,type_of_violence,dyad_name,side_a,side_b,date_prec,date_start,date_end,best,low,high",
        ...facts.map(({ id, start, title, actors }) =>
          [id, 1, title, actors[0], actors[1] ?? "", 1, dayOf(start), dayOf(start), 3, 2, 5].join(","),
        ),
      ].join("\n"),
  },
  {
    format: "acled",
    ends: false,
    write: (facts) =>
      [
        "event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,actor2,location,source",
        ...facts.map(({ id, start, title, actors }) =>
          [id, dayOf(start), 1, "Protests", title, actors[0], actors[1] ?? "", "Place", "Agency"].join(","),
        ),
      ].join("\n"),
  },
  {
    format: "gdelt",
    ends: false,
    write: (facts) =>
      facts
        .map(({ id, start, actors }) => {
          const cells = new Array<string>(61).fill("");
          const written = {
            0: id.slice(1),
            1: compact(start),
            6: actors[0]!,
            16: actors[1] ?? "",
            26: "042",
            28: "04",
          };
          for (const [at, cell] of Object.entries(written)) cells[Number(at)] = cell;
          cells[60] = `https://a.example/${id}`;
          return cells.join("\t");
        })
        .join("\n"),
  },
  {
    format: "jsonld",
    ends: true,
    write: (facts) =>
      JSON.stringify({
        "@context": "https://schema.org",
        "@graph": facts.map(({ id, start, end, title, actors }) => ({
          "@id": `https://a.example/${id}`,
          "@type": "Event",
          name: title,
          startDate: dayOf(start),
          ...(end === null ? {} : { endDate: dayOf(end) }),
          organizer: actors.map((name) => ({ "@type": "Organization", name })),
        })),
      }),
  },
  {
    format: "icalendar",
    ends: true,
    write: (facts) =>
      [
        "BEGIN:VCALENDAR",
        ...facts.flatMap(({ id, start, end, title }) => [
          "BEGIN:VEVENT",
          `UID:${id}`,
          `SUMMARY:${title}`,
          `DTSTART;VALUE=DATE:${compact(start)}`,
          // The end of a calendar's day is the day after it.
          ...(end === null ? [] : [`DTEND;VALUE=DATE:${compact(end + 1)}`]),
          "END:VEVENT",
        ]),
        "END:VCALENDAR",
      ].join("\r\n"),
  },
];

/** What of events says what happened when to whom, in days; no numbers that a reader gives by position. */
function read(text: string) {
  const { input, format, issues } = importEvents(text);
  const dataset = createDataset(input);
  const days = (ms: number): number => Math.floor((ms - Date.UTC(2019, 0, 1)) / dayMs);
  const events = Array.from({ length: dataset.count }, (_, i) => {
    const { title, time, participations } = dataset.event(i);
    const actors = participations.map(({ actor }) => dataset.actors[actor]?.name);
    return { title, shape: time.shape, start: days(time.span.start), end: days(time.span.end - 1), actors };
  });
  const order = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return {
    format,
    events: events.sort(order),
    faults: issues.filter(({ severity }) => severity === "error"),
  };
}

function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  return list
    .map((one): [number, T] => [random(), one])
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}

describe.each(forms)("a file of the form $format", ({ format, ends, write }) => {
  test.each(seeds)("is read as that, each fact once, on its days (seed %i)", (seed) => {
    const facts = factsOf(seed);
    const found = read(write(facts));
    expect([found.format, found.faults]).toEqual([format, []]);
    expect(found.events.map(({ start }) => start).sort((a, b) => a - b)).toEqual(
      facts.map(({ start }) => start).sort((a, b) => a - b),
    );
    const last = facts.map(({ start, end }) => (ends ? (end ?? start) : start)).sort((a, b) => a - b);
    expect(found.events.map(({ end }) => end).sort((a, b) => a - b)).toEqual(last);
  });

  test.each(seeds)("says the same in another order (seed %i)", (seed) => {
    const facts = factsOf(seed);
    expect(read(write(shuffled(facts, seeded(seed + 1)))).events).toEqual(read(write(facts)).events);
  });

  test.each(seeds)("is 37 days later where its dates are (seed %i)", (seed) => {
    const facts = factsOf(seed);
    const later = facts.map((fact) => ({
      ...fact,
      start: fact.start + 37,
      end: fact.end === null ? null : fact.end + 37,
    }));
    const moved = read(write(facts)).events.map((event) => ({
      ...event,
      start: event.start + 37,
      end: event.end + 37,
    }));
    const order = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect(read(write(later)).events).toEqual(moved.sort(order));
  });
});
