import type { Issue } from "../base/issue.ts";

/** What a file of another form has no place for, counted by kind. */
export interface Losses {
  /** Notes that something is left out, or not said whole. */
  readonly note: (what: string, path: string, hint?: string) => void;
  /** A warning for each kind, at the first place where it was. */
  readonly issues: () => readonly Issue[];
}

export function createLosses(): Losses {
  const found = new Map<
    string,
    { count: number; readonly path: string; readonly hint: string | undefined }
  >();
  return {
    note(what, path, hint) {
      const before = found.get(what);
      if (before === undefined) found.set(what, { count: 1, path, hint });
      else before.count += 1;
    },
    issues: () =>
      [...found].map(([what, { count, path, hint }]) => ({
        severity: "warning",
        code: "not-taken-over",
        path,
        message: `${what} left out${count === 1 ? "" : `, ${count} times, here first`}`,
        ...(hint === undefined ? {} : { hint }),
      })),
  };
}
