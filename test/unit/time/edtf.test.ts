import { describe, expect, test } from "vitest";

import { expressionBounds } from "../../../src/time/bounds.ts";
import { parseTime } from "../../../src/time/parse.ts";
import { printTime } from "../../../src/time/print.ts";
import { createZone } from "../../../src/time/zone.ts";

/**
 * A second opinion: the first and last moment that edtf.js 4.11.1 (Inukshuk) gives for a text, asked once, with its zone
 * at UTC. A date alone as first is its beginning, as last its end. It counts whole days to their last millisecond.
 */
const oracle: readonly (readonly [text: string, first: string, last: string])[] = [
  ["2016", "2016-01-01", "2016-12-31"],
  ["0409", "0409-01-01", "0409-12-31"],
  ["0007", "0007-01-01", "0007-12-31"],
  ["0000", "0000-01-01", "0000-12-31"],
  ["9999", "9999-01-01", "9999-12-31"],
  ["-0002", "-000002-01-01", "-000002-12-31"],
  ["-9999", "-009999-01-01", "-009999-12-31"],
  ["2016-05", "2016-05-01", "2016-05-31"],
  ["2016-12", "2016-12-01", "2016-12-31"],
  ["2016-05-01", "2016-05-01", "2016-05-01"],
  ["2016-05-31", "2016-05-31", "2016-05-31"],
  ["2024-02-29", "2024-02-29", "2024-02-29"],
  ["2016-05-02T16:54:59", "2016-05-02T16:54:59Z", "2016-05-02T16:54:59Z"],
  ["2016-05-02T16:54:59.042", "2016-05-02T16:54:59.042Z", "2016-05-02T16:54:59.042Z"],
  ["2016-05-02T16:54:59Z", "2016-05-02T16:54:59Z", "2016-05-02T16:54:59Z"],
  ["2016-05-02T16:54:59+02:30", "2016-05-02T14:24:59Z", "2016-05-02T14:24:59Z"],
  ["2016-05-02T16:54:59-00:15", "2016-05-02T17:09:59Z", "2016-05-02T17:09:59Z"],
  ["2016-05-02T16:54:59-12:00", "2016-05-03T04:54:59Z", "2016-05-03T04:54:59Z"],
  ["2016-05-02T16:54:59+14:00", "2016-05-02T02:54:59Z", "2016-05-02T02:54:59Z"],
  ["2016-05-02T16:54:59+0230", "2016-05-02T14:24:59Z", "2016-05-02T14:24:59Z"],
  ["2016-05-02T16:54:59-12", "2016-05-03T04:54:59Z", "2016-05-03T04:54:59Z"],
  ["1980/1994", "1980-01-01", "1994-12-31"],
  ["1980-08/1994", "1980-08-01", "1994-12-31"],
  ["2004-02-01/2005", "2004-02-01", "2005-12-31"],
  ["2004-02-01/2005-02-08", "2004-02-01", "2005-02-08"],
  ["2016?", "2016-01-01", "2016-12-31"],
  ["2016~", "2016-01-01", "2016-12-31"],
  ["2016%", "2016-01-01", "2016-12-31"],
  ["2016-05?", "2016-05-01", "2016-05-31"],
  ["2016-05-03%", "2016-05-03", "2016-05-03"],
  ["2016-05-XX", "2016-05-01", "2016-05-31"],
  ["2016-XX", "2016-01-01", "2016-12-31"],
  ["19XX", "1900-01-01", "1999-12-31"],
  ["198X", "1980-01-01", "1989-12-31"],
  ["XXXX", "0000-01-01", "9999-12-31"],
  ["XXXX-XX", "0000-01-01", "9999-12-31"],
  ["XXXX-XX-XX", "0000-01-01", "9999-12-31"],
  ["Y170002", "+170002-01-01", "+170002-12-31"],
  ["Y-170002", "-170002-01-01", "-170002-12-31"],
  ["Y10000", "+010000-01-01", "+010000-12-31"],
  ["Y-10000", "-010000-01-01", "-010000-12-31"],
  ["../2016", "-Infinity", "2016-12-31"],
  ["2016-05/..", "2016-05-01", "Infinity"],
  ["2004-06-01/..", "2004-06-01", "Infinity"],
  ["../2016-05-31", "-Infinity", "2016-05-31"],
  ["1980?/1994~", "1980-01-01", "1994-12-31"],
  ["?2001", "2001-01-01", "2001-12-31"],
  ["2001~-09", "2001-09-01", "2001-09-30"],
  ["2001-?09~-09", "2001-09-09", "2001-09-09"],
  ["2004?-06-~11", "2004-06-11", "2004-06-11"],
  ["156X-12-31", "1560-12-31", "1569-12-31"],
  ["15XX-12-25", "1500-12-25", "1599-12-25"],
  ["15XX-12-XX", "1500-12-01", "1599-12-31"],
  ["15XX-01-3X", "1500-01-30", "1599-01-31"],
  ["15XX-XX-25", "1500-01-25", "1599-12-25"],
  ["1500-1X-25", "1500-10-25", "1500-12-25"],
  ["15XX-0X-25", "1500-01-25", "1599-09-25"],
  ["15XX-X2", "1500-02-01", "1599-12-31"],
  ["1XXX-XX", "1000-01-01", "1999-12-31"],
  ["1XXX-12", "1000-12-01", "1999-12-31"],
  ["1XX3", "1003-01-01", "1993-12-31"],
  ["2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20"],
  ["2004-06-XX/2004-07-03", "2004-06-01", "2004-07-03"],
  ["2001-33", "2001-01-01", "2001-03-31"],
  ["2001-34", "2001-04-01", "2001-06-30"],
  ["2001-35", "2001-07-01", "2001-09-30"],
  ["2001-36", "2001-10-01", "2001-12-31"],
  ["2001-40", "2001-01-01", "2001-06-30"],
  ["2001-41", "2001-07-01", "2001-12-31"],
  ["[..1760-12-03]", "-Infinity", "1760-12-03"],
  ["[1760-12..]", "1760-12-01", "Infinity"],
  ["[1760..]", "1760-01-01", "Infinity"],
  ["[1667,1672-12]", "1667-01-01", "1672-12-31"],
  ["{1960,1961-12}", "1960-01-01", "1961-12-31"],
  ["{1760..}", "1760-01-01", "Infinity"],
  ["{..1760}", "-Infinity", "1760-12-31"],
  ["-201X", "-002019-01-01", "-002010-12-31"],
  ["Y17E4", "+170000-01-01", "+170000-12-31"],
  ["Y-17E4", "-170000-01-01", "-170000-12-31"],
  ["Y12E3", "+012000-01-01", "+012000-12-31"],
  ["-0043-03-15", "-000043-03-15", "-000043-03-15"],
  ["XXXX-12-25", "0000-12-25", "9999-12-25"],
  ["1985-XX-31", "1985-01-31", "1985-12-31"],
];

/** Where edtf.js answers otherwise, and why ours stands. Bounds are ours, the end exclusive. */
const exceptions: readonly (readonly [text: string, first: string, end: string, why: string])[] = [
  ["2023-10-07/2023-10-07", "2023-10-07", "2023-10-08", "it refuses an interval of one day"],
  ["2018-10-07/2018", "2018-10-07", "2019-01-01", "it refuses an end that holds the start"],
  ["[2023-10-07..2023-10-30]", "2023-10-07", "2023-10-31", "it ends with the first date of a pair"],
  ["{1667,1670..1672}", "1667-01-01", "1673-01-01", "it ends with the first date of a pair"],
  ["[1672,1667]", "1667-01-01", "1673-01-01", "it takes the last member for the latest"],
  ["[6443%..]", "6443-01-01", "Infinity", "it refuses doubt before dots"],
  ["1985-04-3X", "1985-04-30", "1985-05-01", "it finds no day"],
  ["468X-03-05~", "4680-03-05", "4689-03-06", "it refuses doubt after an open year"],
  ["-51X5-02", "-005195-02-01", "-005105-03-01", "it orders years before 0 by their size"],
  ["1950S2", "1900-01-01", "2000-01-01", "it keeps the digits that are not significant"],
  ["7038S1~", "7000-01-01", "8000-01-01", "it refuses doubt with significant digits"],
  ["Y-25945~", "-025945-01-01", "-025944-01-01", "it refuses doubt in long years"],
  ["2001-21", "2001-03-01", "2001-06-01", "it lets spring begin in January"],
  ["2001-24", "2001-12-01", "2002-03-01", "it lets winter begin in October"],
  ["2001-38", "2001-05-01", "2001-09-01", "it gives a third of a year five months"],
  ["20XX-41", "2000-07-01", "2100-01-01", "it refuses divisions of an open year"],
  ["2012-21/2012-22", "2012-03-01", "2012-09-01", "it refuses intervals of seasons unless told"],
  ["2018/2018-23", "2018-01-01", "2018-12-01", "it refuses intervals of seasons unless told"],
  ["2023/", "2023-01-01", "Infinity", "it takes an unknown end for 1970"],
  ["2023-W40", "2023-10-02", "2023-10-09", "it does not know weeks"],
];

/** What edtf.js and we refuse both. */
const refused: readonly string[] = [
  ..."-0000 12345 2016-13 2016-00 2016-05-00 2016-05-32 2016-02-30 2016-04-31 2016-06-31 2016-09-31 2016-11-31".split(
    " ",
  ),
  ..."2016-05-02T24:00:01 2016-05-02T00:61:00 2016-05-02T01:01:60 2016-13-XX Y9999 Y00001 Y-9999 Y-00001".split(
    " ",
  ),
  ..."2016-05-02T12:00:00-00:00 2016-05-02T12:00:00-12:01 2016-05-02T12:00:00-14:00 2016-05-02T12:00:00+14:01".split(
    " ",
  ),
  ..."2016-05-02T12:00:00-0000 2016-05-02T12:00:00-2000 2016-05-02T12:00:00-00 2016-05-02T12:00:00+15".split(
    " ",
  ),
  ..."156X-09-31 156X-11-31 15XX-02-3X 15XX-2X-25 [1999} {1999] [1999 {1999 -00 -000 -".split(" "),
  "",
];

/** What edtf.js reads and we refuse, and why. */
const stricter: readonly (readonly [text: string, code: string, why: string])[] = [
  ["8322-02-29", "invalid-date", "no leap year"],
  ["2016-05-02T24:00:00", "invalid-date", "the same moment has a plainer text, 00:00 of the next day"],
  ["19", "invalid-time", "two digits are rather a slip than a century"],
  ["-04", "invalid-time", "two digits are rather a slip than a century"],
  ["193", "invalid-time", "three digits are rather a slip than a decade"],
  ["197~", "invalid-time", "three digits are rather a slip than a decade"],
  ["Y17E7", "time-out-of-range", "no Date holds it"],
  ["Y-17101E3S3", "time-out-of-range", "no Date holds it"],
];

const utc = createZone("UTC")!;

const millisecond = (text: string): number =>
  text.endsWith("Infinity") ? Number(text) : new Date(text).getTime();

const boundsOf = (text: string): readonly [number, number] => {
  const parsed = parseTime(text);
  if (!parsed.ok) throw new Error(parsed.fault.message);
  const { earliest, latest } = expressionBounds(parsed.value, utc);
  return [earliest, latest];
};

describe("EDTF", () => {
  test.each(oracle)("expressionBounds(parseTime(%j)) are those of edtf.js", (text, first, last) => {
    const [earliest, latest] = boundsOf(text);
    const instant = earliest === latest;
    const end =
      last.includes("T") || last.endsWith("Infinity") ? millisecond(last) : millisecond(last) + 86_400_000;
    expect([earliest, latest]).toEqual([millisecond(first), instant ? millisecond(last) : end]);
  });

  test.each(exceptions)(
    "expressionBounds(parseTime(%j)) are %s to %s, other than edtf.js: %s",
    (text, first, end) => {
      expect(boundsOf(text)).toEqual([millisecond(first), millisecond(end)]);
    },
  );

  test.each(refused)("parseTime(%j) is refused, as by edtf.js", (text) =>
    expect(parseTime(text).ok).toBe(false),
  );

  test.each(stricter)("parseTime(%j) is %s, though edtf.js reads it: %s", (text, code) => {
    const parsed = parseTime(text);
    expect(parsed.ok ? "read" : parsed.fault.code).toBe(code);
  });

  test.each([...oracle, ...exceptions].map(([text]) => text))(
    "printTime(parseTime(%j)) is the text",
    (text) => {
      const parsed = parseTime(text);
      expect(parsed.ok && printTime(parsed.value)).toBe(
        text.replace(/([+-]\d\d)(\d\d)$/, (all, hours: string, minutes: string) =>
          text.includes("T") ? `${hours}:${minutes}` : all,
        ),
      );
    },
  );
});
