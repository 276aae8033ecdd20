import { DateTime } from "luxon";
import { random } from "../data.mjs";
import { measureGrowth } from "./measure.mjs";
import { ours } from "./ours.mjs";

/** Reading dates beside Luxon and edtf.js, of texts that all of them know. */
export async function parsing() {
  const { parseTime } = await ours("time/parse");
  const edtf = await edtfParser();
  const each = (/** @type {(text: string) => unknown} */ read) => (/** @type {number} */ n) => {
    const texts = dates(n);
    return () => texts.forEach(read);
  };
  return [
    await measureGrowth("dates as text → times", each(parseTime), {
      besideAt: 3_000,
      beside: {
        Luxon: each((text) => DateTime.fromISO(text, { zone: "utc" })),
        ...(edtf === null ? {} : { "edtf.js": each(edtf) }),
      },
    }),
  ];
}

/** Half of them days, the others months and times of day. @param {number} n */
function dates(n) {
  const next = random(3);
  const two = (/** @type {number} */ most) => String(1 + Math.floor(next() * most)).padStart(2, "0");
  return Array.from({ length: n }, (_, i) => {
    const month = `${1990 + Math.floor(next() * 40)}-${two(12)}`;
    if (i % 4 === 0) return month;
    return i % 4 === 1 ? `${month}-${two(28)}T${two(23)}:${two(59)}:00Z` : `${month}-${two(28)}`;
  });
}

/** null where it is not installed. @returns {Promise<((text: string) => unknown) | null>} */
async function edtfParser() {
  try {
    const name = "edtf";
    const { parse } = await import(name);
    return parse;
  } catch {
    return null;
  }
}
