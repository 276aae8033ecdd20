/** What a command reads from and writes to; the process's own in `cli.ts`, others in tests. */
export interface CommandIo {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly writeFile: (path: string, data: string | Uint8Array) => Promise<void>;
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  readonly stdout: (data: string | Uint8Array) => void;
  readonly stderr: (text: string) => void;
  /** Columns of the terminal behind standard error; null where there is none, then no progress is shown. */
  readonly terminal: number | null;
  /** Milliseconds of a clock that only ever goes on. */
  readonly now: () => number;
  /** Lets what waits be written, such as a line of progress. */
  readonly pause: () => Promise<void>;
  /** Text of a file that was built together with the command, such as `chronolane.min.js`. */
  readonly readBuilt: (name: string) => Promise<string>;
  /** A picture as PNG, at `scale` pixels for each of its own; null where what draws it is not installed. */
  readonly drawPng: (svg: string, scale: number) => Promise<Uint8Array | null>;
  readonly version: string;
}

/** The command was called in a way that it cannot be: exit code 2. */
export class UsageError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** Why a file could not be opened or written, in words. */
export function reason(error: unknown, otherwise: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? `${otherwise} (${error instanceof Error ? error.message : String(error)})`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  ENOTDIR: "there is no such folder",
  EISDIR: "is a folder, not a file",
  EACCES: "is not permitted",
  EPERM: "is not permitted",
  EROFS: "may only be read",
  ENOSPC: "has no room left",
  ERR_BUFFER_TOO_LARGE: "is too large once unpacked",
};

/** Writes a file, or to standard output where the name is `-`. Throws a UsageError where that cannot be. */
export async function writeOut(io: CommandIo, file: string, data: string | Uint8Array): Promise<void> {
  if (file === "-") return io.stdout(data);
  try {
    await io.writeFile(file, data);
  } catch (error) {
    throw new UsageError(`${file}: ${reason(error, "cannot be written")}`);
  }
}

/** How a command ended: 0 fine, 1 data with errors, 2 called wrongly. */
export type ExitCode = 0 | 1 | 2;
