import type { Figure } from "./dataset.ts";
import type { Fields } from "./fields.ts";
import { figureFields, isFields, reportUnknownFields } from "./fields.ts";
import { readNumber } from "./readList.ts";
import { readString, readWord } from "./readText.ts";
import type { TimeReading } from "./readTime.ts";
import { readDate } from "./readTime.ts";
import type { Issues, Key } from "./report.ts";
import { pointer, reportError, told } from "./report.ts";

const bounds = ["about", "at-least", "more-than", "at-most"] as const;

/** A figure in somebody's words. Null when absent, or when it lacks what it counts or the source's own words (an issue). */
export function readFigure(value: unknown, path: string, key: Key, reading: TimeReading): Figure | null {
  if (value === undefined || value === null) return null;
  const at = pointer(path, key);
  if (!isFields(value)) {
    reportError(reading.issues, "invalid-type", at, `${told(value)} is no figure; it is set aside`);
    return null;
  }
  reportUnknownFields(value, figureFields, at, reading.issues);
  return readFields(value, at, reading);
}

function readFields(fields: Fields, path: string, reading: TimeReading): Figure | null {
  const { issues } = reading;
  const measure = readString(fields.measure, path, "measure", issues);
  const asReported = readString(fields.asReported, path, "asReported", issues);
  const numbers = readNumbers(fields, path, issues);
  const figure = {
    ...numbers,
    bound: readWord(fields.bound, bounds, path, "bound", issues),
    unit: readString(fields.unit, path, "unit", issues),
    population: readString(fields.population, path, "population", issues),
    asOf: readDate(fields.asOf, path, "asOf", reading),
  };
  if (measure === null) reportAbsent("measure", path, issues);
  if (asReported === null) reportAbsent("asReported", path, issues);
  if (measure === null || asReported === null || numbers === null) return null;
  return { ...figure, ...numbers, measure, asReported };
}

function reportAbsent(field: string, path: string, issues: Issues): void {
  const message = `a figure needs ${JSON.stringify(field)}; the figure is set aside`;
  reportError(issues, "field-missing", pointer(path, field), message);
}

/** Value, low and high; null when one of them is no number that can be counted. */
function readNumbers(
  fields: Fields,
  path: string,
  issues: Issues,
): Pick<Figure, "value" | "low" | "high"> | null {
  const [value, low, high] = [fields.value, fields.low, fields.high];
  const numbers = {
    value: readCount(value, path, "value", issues),
    low: readCount(low, path, "low", issues),
    high: readCount(high, path, "high", issues),
  };
  if (failed(value, numbers.value) || failed(low, numbers.low) || failed(high, numbers.high)) return null;
  const least = numbers.low ?? -Infinity;
  const most = numbers.high ?? Infinity;
  if (least <= most && (numbers.value === null || (numbers.value >= least && numbers.value <= most)))
    return numbers;
  const message = "low, value and high are not in this order; the range is set aside, the figure is kept";
  reportError(issues, "figure-order", path, message);
  return { ...numbers, low: null, high: null };
}

const failed = (given: unknown, read: number | null): boolean =>
  given !== undefined && given !== null && read === null;

function readCount(value: unknown, path: string, key: string, issues: Issues): number | null {
  const number = readNumber(value, path, key, issues);
  if (number === null || number >= 0) return number;
  reportError(
    issues,
    "invalid-number",
    pointer(path, key),
    `${number} is below zero; the figure is set aside`,
  );
  return null;
}
