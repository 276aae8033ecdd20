import type { Random } from "./random.ts";

const two = (value: number): string => String(value).padStart(2, "0");

/** A date that is well formed, though its day need not exist. */
export function dateText(random: Random): string {
  const { int, pick, chance } = random;
  const doubt = (of: number): string => (chance(of) ? pick(["?", "~", "%"]) : "");
  const masked = (digits: string, of: number): string =>
    chance(of) ? Array.from(digits, (digit) => (chance(0.4) ? "X" : digit)).join("") : digits;
  const kind = random.next();
  if (kind < 0.04) return `Y${pick(["", "-"])}${int(10_000, 270_000)}${doubt(0.2)}`;
  if (kind < 0.06) return `Y${pick(["", "-"])}${int(1, 26)}E${int(3, 4)}${doubt(0.2)}`;
  if (kind < 0.1) return `${two(int(10, 99))}${two(int(0, 99))}S${int(1, 4)}${doubt(0.2)}`;
  if (kind < 0.14) return `${int(1000, 9999)}-W${two(int(1, 53))}${doubt(0.2)}`;
  const wide = chance(0.05);
  const year = wide
    ? pick(["+", "-"]) + String(int(1, 270_000)).padStart(6, "0")
    : (chance(0.1) ? "-" : "") + masked(String(int(1, 9999)).padStart(4, "0"), 0.2);
  if (chance(0.15)) return year + doubt(0.3);
  if (chance(0.15)) return `${year}-${int(21, 41)}${doubt(0.2)}`;
  const parts = chance(0.15) ? 0.25 : 0;
  const month = doubt(parts) + year + doubt(parts) + "-" + doubt(parts) + masked(two(int(1, 12)), 0.1);
  if (chance(0.2)) return month + doubt(0.2);
  const day = `${month}${doubt(parts)}-${doubt(parts)}${masked(two(int(1, 31)), 0.1)}${doubt(0.1)}`;
  if (day.includes("X") || !chance(0.3)) return day;
  const time = pick([
    () => two(int(0, 23)),
    () => `${two(int(0, 23))}:${two(int(0, 59))}`,
    () => `${two(int(0, 23))}:${two(int(0, 59))}:${two(int(0, 59))}`,
    () => `${two(int(0, 23))}:${two(int(0, 59))}:${two(int(0, 59))}.${int(0, 999_999)}`,
  ])();
  return day + pick(["T", "T", " "]) + time + pick(["", "Z", "+03:00", "-05:30", "+14", "+0330"]);
}

/** A date, interval, range or set that is well formed. */
export function timeText(random: Random): string {
  const { pick, chance } = random;
  if (chance(0.7)) return dateText(random);
  const side = (): string => pick([dateText(random), dateText(random), "..", ""]);
  if (chance(0.5)) return `${side()}${pick(["/", "/", " / "])}${side()}`;
  const a = dateText(random);
  const b = dateText(random);
  return pick([
    `[${a}..${b}]`,
    `[..${a}]`,
    `[${a}..]`,
    `[${a},${b}]`,
    `{${a}, ${b}}`,
    `{..${a},${b}}`,
    `[${a},${b}..]`,
    `{${a}..${b}}`,
  ]);
}

const pieces = [
  ..."0123456789X?~%-+:.,/ []{}YESWTZ".split(""),
  ..."\u0000\u202e\ufeff\ud800\udfff٢–’éAzPG(".split(""),
  "..",
  "2023",
  "-10",
  "-07",
  "T06:29",
  "+03:00",
  "null",
  "1e9",
  "__proto__",
];

/** Any text: pieces of dates, strange characters, or a well-formed time with one character changed. */
export function wildText(random: Random): string {
  const { int, pick, chance } = random;
  if (chance(0.5)) return Array.from({ length: int(0, 12) }, () => pick(pieces)).join("");
  const text = timeText(random);
  const at = int(0, text.length);
  return text.slice(0, at) + pick(pieces) + text.slice(at + int(0, 2));
}
