import { type Flags, readArgs } from "./args.ts";
import { inputFlags } from "./inputFlags.ts";
import type { CommandIo, ExitCode } from "./io.ts";
import { load } from "./load.ts";
import { createProgress } from "./progress.ts";
import { exitCodeOf, reportIssues } from "./reportIssues.ts";

export const validateFlags: Flags = {
  ...inputFlags,
  summary: { help: "print numbers of the whole as one line of JSON" },
};

/** Reads files and says what is wrong in them. */
export async function validate(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const called = readArgs(args, validateFlags);
  const progress = createProgress(io);
  const { files, issues, summary } = await load(called, io, progress.tell).finally(progress.end);
  await reportIssues(issues, called, io);
  if (called.has("summary")) io.stdout(`${JSON.stringify(summary)}\n`);
  else {
    for (const { file, format, input } of files) {
      const own = issues.filter((issue) => issue.file === file);
      const errors = own.filter(({ severity }) => severity === "error").length;
      const counts = [
        many(input.events.length, "event"),
        many(errors, "error"),
        many(own.length - errors, "warning"),
      ];
      io.stdout(`${file}: ${format ?? "unknown form"}, ${counts.join(", ")}\n`);
    }
  }
  return exitCodeOf(issues);
}

const many = (count: number, what: string): string => `${String(count)} ${what}${count === 1 ? "" : "s"}`;
