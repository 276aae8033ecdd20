import type { Issues, Key } from "./report.ts";
import { pointer, reportError, reportWarning, told } from "./report.ts";
import { readString } from "./readText.ts";

const nothing: readonly unknown[] = [];

/** A list; a value that is none is an issue and counts as empty. Absent: empty. */
export function readList(value: unknown, path: string, key: Key, issues: Issues): readonly unknown[] {
  if (value === undefined || value === null) return nothing;
  if (Array.isArray(value)) return value as readonly unknown[];
  reportError(
    issues,
    "invalid-type",
    pointer(path, key),
    `${told(value)} is no list; it is ignored`,
    "put it in [ ]",
  );
  return nothing;
}

/** A list of plain texts; what is none is an issue and left out. */
export function readStrings(value: unknown, path: string, key: Key, issues: Issues): readonly string[] {
  const list = readList(value, path, key, issues);
  if (list.length === 0) return noStrings;
  const at = pointer(path, key);
  const texts: string[] = [];
  for (let i = 0; i < list.length; i++) {
    const text = readString(list[i], at, i, issues);
    if (text !== null) texts.push(text);
    else if (list[i] == null)
      reportError(issues, "invalid-type", pointer(at, i), "there is nothing here; it is left out");
  }
  return texts;
}

const noStrings: readonly string[] = [];

/** A finite number. Null when absent or none (an issue). */
export function readNumber(value: unknown, path: string, key: Key, issues: Issues): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  reportError(
    issues,
    "invalid-number",
    pointer(path, key),
    `${told(value)} is no finite number; it is set aside`,
  );
  return null;
}

/** Yes or no. False when absent; what is neither is an issue. */
export function readFlag(value: unknown, path: string, key: Key, issues: Issues): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === "boolean") return value;
  reportError(
    issues,
    "invalid-type",
    pointer(path, key),
    `${told(value)} is neither true nor false; it is ignored`,
  );
  return false;
}

/** A latitude or longitude in degrees. Null when absent or out of range (an issue). */
export function readDegrees(
  value: unknown,
  most: number,
  path: string,
  key: Key,
  issues: Issues,
): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "number" && Math.abs(value) <= most) return value;
  reportWarning(
    issues,
    "coordinate-out-of-range",
    pointer(path, key),
    `${told(value)} is no number from ${-most} to ${most}; the place has no coordinates`,
  );
  return null;
}
