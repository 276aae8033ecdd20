import { expect, test } from "vitest";

import { parseTime } from "../../../src/time/parse.ts";
import { instantText, printTime, yearText } from "../../../src/time/print.ts";

test.each([
  "2023",
  "-0043-03-15",
  "2023-10-07T06:29:30.123456789+03:00",
  "2023-10-07T06:30Z",
  "2023-W40",
  "201X",
  "156X-12-25",
  "?2004-06-~11",
  "2004-06~-11",
  "1950S2",
  "Y17E4",
  "Y-170000",
  "2001-21?",
  "2023-10-07/..",
  "/..",
  "../..",
  "/",
  "2004-06-~01/2004-06-~20",
  "[2023-10-07..2023-10-30]",
  "[..2023]",
  "[1760-01,1760-02,1760-12..]",
  "{..1983-12-31,1984-10-10..1984-11-01}",
])("printTime(parseTime(%j)) is the same text", (text) => {
  const parsed = parseTime(text);
  expect(parsed.ok && printTime(parsed.value)).toBe(text);
});

test.each([
  [0, "1970-01-01T00:00:00Z"],
  [-1, "1969-12-31T23:59:59.999Z"],
  [Date.UTC(2023, 9, 7, 3, 29), "2023-10-07T03:29:00Z"],
  [0.75, "1970-01-01T00:00:00Z"],
  [8.64e15, "+275760-09-13T00:00:00Z"],
  [-8.64e15, "-271821-04-20T00:00:00Z"],
])("instantText(%d) is %s", (instant, text) => {
  expect(instantText(instant)).toBe(text);
  expect(parseTime(text).ok).toBe(true);
});

test.each([
  [0, "0000"],
  [-43, "-0043"],
  [9999, "9999"],
  [10_000, "+010000"],
  [-271_821, "-271821"],
])("yearText(%d) is %s", (year, text) => expect(yearText(year)).toBe(text));
