/**
 * What to write instead of a text that is no date, for the slips that data really hold. Undefined where we cannot tell.
 * Never guesses which of two numbers is the month.
 */
export function hintFor(text: string): string | undefined {
  return slips.find(({ pattern }) => pattern.test(text))?.hint(text);
}

interface Slip {
  readonly pattern: RegExp;
  readonly hint: (text: string) => string;
}

const slips: readonly Slip[] = [
  { pattern: /^\d{1,2}([./-])\d{1,2}\1\d{2,4}$/, hint: () => "write year, month and day: 2023-10-07" },
  {
    pattern: /^\d{4}-(\d|\d-\d{1,2}|\d{2}-\d)$/,
    hint: (text) => `write months and days with two digits: ${text.replace(/-(\d)(?!\d)/g, "-0$1")}`,
  },
  { pattern: /^\d{4}[./]\d{2}[./]\d{2}$/, hint: (text) => `write ${text.replace(/[./]/g, "-")}` },
  { pattern: /^\d{8}$/, hint: (text) => `write ${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` },
  { pattern: /^\d{9,}$/, hint: () => "give an instant as a number of milliseconds, not as text" },
  { pattern: /^-?\d{5,7}$/, hint: (text) => `write years beyond 9999 as Y${text}` },
  { pattern: /^-?\d{2}[?~%]?$/, hint: () => "write 19XX for a century, four digits for a year: 0019" },
  { pattern: /^-?\d{3}[?~%]?$/, hint: () => "write 193X for a decade, four digits for a year: 0193" },
  { pattern: /^\d{4}-\d{3}$/, hint: () => "write a day of the year as a date: 2023-10-07" },
  { pattern: /\bP(T?\d)/, hint: () => "write both ends of an interval as dates" },
  { pattern: /^\d{4}[tz:\d.+-]*[tz]/, hint: (text) => `write T and Z as capitals: ${text.toUpperCase()}` },
  {
    pattern: /\d\s*[‐‑–—]\s*\d/,
    hint: () => "write dates with the hyphen (2023-10-07) and intervals with a slash (1998/2003)",
  },
  { pattern: /(?![0-9])\p{Nd}/u, hint: () => "write the digits 0 to 9" },
  { pattern: /^$/, hint: () => "leave the date out where there is none" },
];
