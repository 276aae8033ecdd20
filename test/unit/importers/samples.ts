import type { Format } from "../../../src/importers/imported.ts";
import {
  acledCsv,
  gdeltRow,
  icalendar,
  jsonLd,
  timelineJs,
  timelineJsCsv,
  timelineJsOld,
  ucdpCsv,
  visFile,
} from "./fixtures.ts";

/** A short file of each form. */
export const samples: readonly (readonly [Format, string])[] = [
  ["table", 'date,title,actors,sources,figure 1 value\n2020-01-02,"A, b",x; y,"One; ""Two""",3\n2021,B,,,\n'],
  ["timelinejs", timelineJs],
  ["timelinejs", JSON.stringify(timelineJsOld)],
  ["timelinejs", timelineJsCsv],
  ["vis", JSON.stringify(visFile)],
  ["ucdp", ucdpCsv],
  ["acled", acledCsv],
  ["gdelt", [gdeltRow({}), gdeltRow({ 52: "Elsewhere" })].join("\n")],
  ["jsonld", JSON.stringify(jsonLd)],
  ["icalendar", icalendar],
];
