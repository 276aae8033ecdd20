import type { Figure } from "../model/dataset.ts";
import { timeInWords } from "./dates.ts";
import type { Words } from "./words.ts";

/**
 * A figure as it was given, with its bound: "killed: 1,400 people, as of 30 October 2023", "gathered: about 200
 * protesters". Nothing is added up, averaged or ranked, and nothing is made of a figure without a number: null then.
 * The source's own words (`asReported`) belong beside it.
 */
export function figureInWords(figure: Figure, words: Words): string | null {
  const amount = amountInWords(figure, words);
  if (amount === null) return null;
  const counted = figure.population ?? figure.unit;
  const value =
    counted === null ? amount : words.say("figureOf", { value: amount, unit: words.inline(counted) });
  const measured = words.say("figureMeasure", { measure: words.inline(figure.measure), value });
  const { asOf } = figure;
  if (asOf === null || asOf.shape === "unknown") return measured;
  return words.say("figureAsOf", { figure: measured, date: timeInWords(asOf, words, "heading") });
}

/** "about 200", "at least 1,400", "200 to 300". */
export function amountInWords({ value, low, high, bound }: Figure, words: Words): string | null {
  if (value === null) return spreadInWords(low, high, words);
  const amount = words.number(value);
  switch (bound) {
    case "about":
      return words.say("figureAbout", { value: amount });
    case "at-least":
      return words.say("figureAtLeast", { value: amount });
    case "more-than":
      return words.say("figureMoreThan", { value: amount });
    case "at-most":
      return words.say("figureAtMost", { value: amount });
    default:
      return amount;
  }
}

function spreadInWords(low: number | null, high: number | null, words: Words): string | null {
  if (low !== null && high !== null) return words.say("figureBetween", { low, high });
  if (low !== null) return words.say("figureAtLeast", { value: low });
  return high === null ? null : words.say("figureAtMost", { value: high });
}
