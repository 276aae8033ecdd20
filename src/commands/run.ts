import { suggest } from "../model/suggest.ts";
import { convert } from "./convert.ts";
import { type CommandName, commands, helpText } from "./help.ts";
import { type CommandIo, type ExitCode, UsageError } from "./io.ts";
import { render } from "./render.ts";
import { validate } from "./validate.ts";

const doers: Readonly<Record<CommandName, (args: readonly string[], io: CommandIo) => Promise<ExitCode>>> = {
  validate,
  convert,
  render,
};

/** Runs what the arguments say. Wrong calls are told on standard error; only what nobody foresaw throws. */
export async function run(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const [first, ...rest] = args;
  const isHelp = (arg: string | undefined): boolean => arg === "--help" || arg === "-h";
  try {
    if (first === undefined || isHelp(first) || first === "help") {
      const about = first === "help" && rest[0] !== undefined ? commandNamed(rest[0]) : null;
      (first === undefined ? io.stderr : io.stdout)(helpText(about, io.version));
      return first === undefined ? 2 : 0;
    }
    if (first === "--version" || first === "-v") {
      io.stdout(`${io.version}\n`);
      return 0;
    }
    const command = commandNamed(first);
    const end = rest.indexOf("--");
    if ((end < 0 ? rest : rest.slice(0, end)).some(isHelp)) {
      io.stdout(helpText(command, io.version));
      return 0;
    }
    return await doers[command](rest, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr(`chronolane: ${error.message}${error.hint === undefined ? "" : ` (${error.hint})`}\n`);
    return 2;
  }
}

function commandNamed(name: string): CommandName {
  const names = Object.keys(commands) as CommandName[];
  const found = names.find((one) => one === name);
  if (found !== undefined) return found;
  const near = suggest(name, names);
  const what = name.startsWith("-") ? "flag" : "command";
  throw new UsageError(
    `unknown ${what} ${name}`,
    near === undefined ? `one of ${names.join(", ")}` : `did you mean ${near}?`,
  );
}
