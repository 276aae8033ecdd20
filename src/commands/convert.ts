import { toCSV } from "../exporters/toCsv.ts";
import { toJSON } from "../exporters/toJson.ts";
import { toJSONLD } from "../exporters/toJsonLdText.ts";
import { type Called, type Flags, readArgs } from "./args.ts";
import { inputFlags } from "./inputFlags.ts";
import { type CommandIo, type ExitCode, UsageError, writeOut } from "./io.ts";
import { load, type Loaded } from "./load.ts";
import { createProgress } from "./progress.ts";
import type { FileIssue } from "./readFiles.ts";
import { exitCodeOf, reportIssues } from "./reportIssues.ts";

const forms = ["json", "csv", "jsonld"] as const;
type Form = (typeof forms)[number];

export const convertFlags: Flags = {
  to: {
    value: "FORM",
    choices: forms,
    help: "json, csv (the newsroom sheet) or jsonld; else told by the ending of OUT",
  },
  output: { value: "OUT", short: "o", help: "file to write; standard output unless given" },
  summary: { help: "print numbers of the whole as one line of JSON, and the data only with -o" },
  ...inputFlags,
};

/** Reads files of any form and writes them as one of another. */
export async function convert(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const called = readArgs(args, convertFlags);
  const out = called.get("output");
  const form = formOf(called, out);
  const progress = createProgress(io);
  const loaded = await load(called, io, progress.tell).finally(progress.end);
  const losses = form === null ? [] : await write(form, loaded, out ?? "-", io);
  const issues = [...loaded.issues, ...losses];
  await reportIssues(issues, called, io);
  if (called.has("summary")) io.stdout(`${JSON.stringify({ ...loaded.summary, issues: issues.length })}\n`);
  return exitCodeOf(issues);
}

/** What is to be written; null for nothing but a summary. */
function formOf(called: Called, out: string | undefined): Form | null {
  if (called.has("summary") && out === undefined) return null;
  const ending = /\.(json|csv|jsonld)$/iu.exec(out ?? "")?.[1]?.toLowerCase();
  const wanted = called.get("to") ?? ending;
  const form = forms.find((one) => one === wanted);
  if (form === undefined)
    throw new UsageError("what to convert to is not said", `--to ${forms.join(", --to ")}`);
  return form;
}

async function write(
  form: Form,
  { input, dataset, files }: Loaded,
  out: string,
  io: CommandIo,
): Promise<readonly FileIssue[]> {
  if (form !== "csv") {
    await writeOut(io, out, form === "json" ? toJSON(input) : toJSONLD(input));
    return [];
  }
  const { events, actors, issues } = toCSV(input);
  await writeOut(io, out, events);
  const file = files.length === 1 ? (files[0]?.file ?? null) : null;
  const losses = issues.slice(dataset.issues.length).map((issue): FileIssue => ({ ...issue, file }));
  if (actors === null) return losses;
  if (out !== "-") {
    await writeOut(io, actorFile(out), actors);
    return losses;
  }
  const message = "the tab of actors is left out";
  const hint = "write to a file with -o, the actors then stand beside it";
  return [...losses, { severity: "warning", code: "not-taken-over", path: "/actors", message, hint, file }];
}

/** `sheet.csv` and `sheet.actors.csv` */
const actorFile = (out: string): string =>
  /\.[^./\\]+$/u.test(out) ? out.replace(/(\.[^./\\]+)$/u, ".actors$1") : `${out}.actors`;
