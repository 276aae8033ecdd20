import type { Issue } from "../base/issue.ts";
import type { Called } from "./args.ts";
import { type CommandIo, type ExitCode, writeOut } from "./io.ts";
import type { Merged } from "./mergeInputs.ts";
import type { FileIssue, ReadFile } from "./readFiles.ts";

/**
 * All issues in one order: what reading found, file by file, then what the model says of the events, at the rows they
 * came from. What both say of the same row is said once.
 */
export function allIssues(
  files: readonly ReadFile[],
  { origins }: Merged,
  modelIssues: readonly Issue[],
): readonly FileIssue[] {
  const found = files.flatMap(({ file, issues }) => issues.map((issue): FileIssue => ({ ...issue, file })));
  const key = ({ file, row, code }: FileIssue): string => `${code}\t${String(row ?? 0)}\t${file ?? ""}`;
  const said = new Set(found.map(key));
  const more = modelIssues.map((issue): FileIssue => {
    const [, position, rest = ""] = /^\/events\/(\d+)(\/.*)?$/u.exec(issue.path) ?? [];
    const origin = position === undefined ? undefined : origins[Number(position)];
    if (origin === undefined) return { ...issue, file: files.length === 1 ? (files[0]?.file ?? null) : null };
    const { file, row, at } = origin;
    return { ...issue, file, path: `/events/${String(at)}${rest}`, ...(row === 0 ? {} : { row }) };
  });
  return [...found, ...more.filter((issue) => !said.has(key(issue)))];
}

/** Writes issues to where they were wanted. */
export async function reportIssues(
  issues: readonly FileIssue[],
  called: Called,
  io: CommandIo,
): Promise<void> {
  const file = called.get("issues");
  if (file !== undefined) {
    await writeOut(io, file, issues.map((issue) => `${JSON.stringify(issue)}\n`).join(""));
  } else if (issues.length > 0) {
    io.stderr(issues.map((issue) => `${issueLine(issue)}\n`).join(""));
  }
}

/** `file:row: message (hint)`; in forms without rows the pointer stands in place of the row. */
function issueLine({ file, row, column, path, severity, message, hint }: FileIssue): string {
  const where = row === undefined ? (path === "" ? "" : `${path}: `) : "";
  const place = row === undefined ? ": " : `:${String(row)}: `;
  const cell = column === undefined ? "" : `column ${column}: `;
  const doubt = severity === "warning" ? "warning: " : "";
  return `${file ?? "all files"}${place}${where}${cell}${doubt}${message}${hint === undefined ? "" : ` (${withFlags(hint)})`}`;
}

/** Options that hints name, as the flags that they are here. */
const flags: readonly (readonly [RegExp, string])[] = [
  [/(?:give )?the option dayFirst: true/u, "--day-first"],
  [/\bfalse where the month does/u, "--month-first where the month does"],
  [/(?:give )?the option pivotYear: 24/u, "--pivot-year 24"],
  [/(?:give )?the option maxLength/u, "--max-length N"],
  [/(?:give )?the option maxRows/u, "--max-rows N"],
  [/the option "format"/u, "--from FORMAT"],
  [/(?:the option )?"fields"/u, "--field FIELD=COLUMN"],
];

const withFlags = (hint: string): string =>
  flags.reduce((text, [name, flag]) => text.replace(name, flag), hint);

export const exitCodeOf = (issues: readonly Issue[]): ExitCode =>
  issues.some(({ severity }) => severity === "error") ? 1 : 0;
