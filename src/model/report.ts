import type { Issue } from "../base/issue.ts";
import type { IssueCode } from "./issueCodes.ts";

/** Where issues go while an input is read. */
export interface Issues {
  /** How many went there so far. */
  readonly length: number;
  readonly add: (
    severity: Issue["severity"],
    code: IssueCode,
    path: string,
    message: string,
    hint: string | undefined,
  ) => void;
}

/** For what is read again: what there is to say of it was said. */
export const unheard: Issues = { length: 0, add: () => undefined };

/** A place in the input: the JSON Pointer of a record and the field or position in it. Joined only when reported. */
export type Key = string | number;

/** Something was not drawn or not used. */
export function reportError(
  issues: Issues,
  code: IssueCode,
  path: string,
  message: string,
  hint?: string,
): void {
  issues.add("error", code, path, message, hint);
}

/** Drawn, but to be looked at. */
export function reportWarning(
  issues: Issues,
  code: IssueCode,
  path: string,
  message: string,
  hint?: string,
): void {
  issues.add("warning", code, path, message, hint);
}

/** The JSON Pointer (RFC 6901) of a member. */
export const pointer = (path: string, key: Key): string =>
  typeof key === "number" || !/[~/]/u.test(key)
    ? `${path}/${key}`
    : `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** A value as an English message names it: short, never the result of code in the data. */
export function told(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return String(value);
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
