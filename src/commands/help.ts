import type { Flags } from "./args.ts";
import { convertFlags } from "./convert.ts";
import { renderFlags } from "./render.ts";
import { validateFlags } from "./validate.ts";

/** A command: how it is called, in a line, and its flags. */
interface Description {
  readonly call: string;
  readonly does: string;
  readonly flags: Flags;
  readonly examples: readonly string[];
}

export type CommandName = "validate" | "convert" | "render";

export const commands: Readonly<Record<CommandName, Description>> = {
  validate: {
    call: "chronolane validate FILE…",
    does: "Reads files and says what is wrong in them, with file and row.",
    flags: validateFlags,
    examples: [
      "chronolane validate sheet.csv --day-first",
      "chronolane validate sheet.csv actors.csv --issues issues.jsonl",
    ],
  },
  convert: {
    call: "chronolane convert FILE… --to json|csv|jsonld [-o OUT]",
    does: "Reads files of any form, as one, and writes them in another.",
    flags: convertFlags,
    examples: [
      "chronolane convert timelinejs.json -o events.json",
      "chronolane convert launches.csv --field start=launch_date --field title=mission -o launches.json",
      "cat sheet.csv | chronolane convert - --summary",
    ],
  },
  render: {
    call: "chronolane render FILE… -o out.svg|out.html|out.png",
    does: "Draws files, as one: a picture, or a page of its own in one file.",
    flags: renderFlags,
    examples: [
      "chronolane render events.json -o page.html",
      "chronolane render sheet.csv --width 1200 --theme dark -o out.svg",
    ],
  },
};

/** What is to know of all commands, or of one. */
export function helpText(name: CommandName | null, version: string): string {
  if (name !== null) return commandHelp(commands[name]);
  const width = Math.max(...Object.keys(commands).map((one) => one.length));
  const lines = Object.entries(commands).map(([one, { does }]) => `  ${one.padEnd(width)}  ${does}`);
  return [
    `chronolane ${version}: timelines of events from files`,
    "",
    ...Object.values(commands).map(({ call }) => `  ${call}`),
    "",
    ...lines,
    "",
    "- as FILE is standard input. chronolane COMMAND --help tells the flags of a command.",
    "Exit codes: 0 fine; 1 the data have errors, what could be read is written; 2 called wrongly.",
    "",
  ].join("\n");
}

function commandHelp({ call, does, flags, examples }: Description): string {
  const all: Flags = { ...flags, help: { short: "h", help: "show this" } };
  const names = Object.entries(all).map(
    ([name, { value, short }]) =>
      `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`,
  );
  const width = Math.max(...names.map((name) => name.length));
  const lines = Object.values(all).map(({ help }, at) => `  ${(names[at] ?? "").padEnd(width)}  ${help}`);
  return [call, "", does, "", ...lines, "", "Examples:", ...examples.map((one) => `  ${one}`), ""].join("\n");
}
