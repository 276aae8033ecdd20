import { impossible, syntax } from "./dateFaults.ts";
import type { DateParts } from "./dateParts.ts";
import {
  type Scan,
  colon,
  digitsHere,
  letterT,
  letterZ,
  minus,
  pair,
  plus,
  point,
  space,
} from "./dateScan.ts";
import type { TimeFault } from "./types.ts";

/** `T06`, `T06:29`, `T06:29:30`, `T06:29:30.125`; a space in place of the T, as RFC 3339 and databases write it. */
export function readClock(scan: Scan, parts: DateParts): TimeFault | null {
  const { text } = scan;
  const separator = text.charCodeAt(scan.at);
  if (separator !== letterT && separator !== space) return null;
  if (parts.precision !== "day") return syntax(text);
  parts.timeAt = scan.at;
  scan.at++;
  const hour = pair(scan);
  if (hour === "" || hour.includes("X")) return syntax(text);
  parts.hour = Number(hour);
  parts.precision = "hour";
  if (parts.hour === 24) return impossible(text, "hour 24 does not exist", "write 00:00 of the next day");
  if (parts.hour > 23) return impossible(text, `hour ${hour} does not exist`);
  if (text.charCodeAt(scan.at) !== colon) return null;
  scan.at++;
  const minute = pair(scan);
  if (minute === "" || minute.includes("X")) return syntax(text);
  parts.minute = Number(minute);
  parts.precision = "minute";
  if (parts.minute > 59) return impossible(text, `minute ${minute} does not exist`);
  if (text.charCodeAt(scan.at) !== colon) return null;
  scan.at++;
  const second = pair(scan);
  if (second === "" || second.includes("X")) return syntax(text);
  parts.second = Number(second);
  parts.precision = "second";
  if (parts.second === 60) {
    return impossible(text, "second 60 (a leap second) has no place on this time scale", "write second 59");
  }
  if (parts.second > 59) return impossible(text, `second ${second} does not exist`);
  if (text.charCodeAt(scan.at) !== point) return null;
  scan.at++;
  const fraction = digitsHere(scan);
  if (fraction === "" || fraction.length > 9) return syntax(text, "a second has at most nine decimals");
  parts.millisecond = Number(fraction.padEnd(9, "0")) / 1e6;
  parts.precision = "millisecond";
  return null;
}

/** `Z`, `+03:00`, `+03` and, as much software writes it, `+0300`. From −12:00 to +14:00, which clocks have today. */
export function readOffset(scan: Scan, parts: DateParts): TimeFault | null {
  const { text } = scan;
  const sign = text.charCodeAt(scan.at);
  if (parts.hour === undefined) return null;
  if (sign === letterZ) {
    parts.offsetAt = scan.at;
    scan.at++;
    parts.offset = 0;
    return null;
  }
  if (sign !== plus && sign !== minus) return null;
  parts.offsetAt = scan.at;
  scan.at++;
  const hours = pair(scan);
  const withColon = text.charCodeAt(scan.at) === colon;
  if (withColon) scan.at++;
  const minutes = pair(scan);
  if (hours === "" || (withColon && minutes === "") || (hours + minutes).includes("X")) return syntax(text);
  const size = Number(hours) * 60 + Number(minutes);
  const written = text.slice(parts.offsetAt, scan.at);
  if (sign === minus && size === 0) return impossible(text, `there is no offset ${written}`, "write Z");
  if (Number(minutes) > 59 || size > (sign === minus ? 12 : 14) * 60) {
    return impossible(text, `no clock has the offset ${written}`, "offsets reach from -12:00 to +14:00");
  }
  parts.offset = sign === minus ? -size : size;
  return null;
}
