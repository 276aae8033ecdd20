/// <reference types="node" />
import { parseArgs } from "node:util";
import { suggest } from "../model/suggest.ts";
import { UsageError } from "./io.ts";

/** A flag of a command: what it takes, what it does. */
export interface Flag {
  /** What stands for the value in help, such as `FILE`; absent: the flag takes none. */
  readonly value?: string;
  /** Words that the value may be; absent: any. */
  readonly choices?: readonly string[];
  readonly short?: string;
  /** May be given more than once. */
  readonly multiple?: true;
  readonly help: string;
}

export type Flags = Readonly<Record<string, Flag>>;

/** What was called: files, and the values of flags. A flag without a value is `""`. */
export interface Called {
  readonly files: readonly string[];
  readonly has: (name: string) => boolean;
  /** The last value of a flag. */
  readonly get: (name: string) => string | undefined;
  readonly all: (name: string) => readonly string[];
}

/** Reads the arguments of a command. Throws a UsageError for a flag that it does not have, with the nearest that it has. */
export function readArgs(args: readonly string[], flags: Flags): Called {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { value, short }]) => [
      name,
      {
        type: value === undefined ? ("boolean" as const) : ("string" as const),
        multiple: true,
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const files: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const before = values.get(name) ?? [];
    values.set(name, [...before, checked(name, rawName, value, flags, before.length > 0)]);
  }
  return {
    files,
    has: (name) => values.has(name),
    get: (name) => values.get(name)?.at(-1),
    all: (name) => values.get(name) ?? [],
  };
}

function checked(
  name: string,
  raw: string,
  value: string | undefined,
  flags: Flags,
  isSecond: boolean,
): string {
  const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
  if (flag === undefined) {
    const near = suggest(name, Object.keys(flags));
    throw new UsageError(`unknown flag ${raw}`, near === undefined ? undefined : `did you mean --${near}?`);
  }
  if (isSecond && flag.multiple !== true) throw new UsageError(`${raw} is given twice`);
  if (flag.value === undefined) {
    if (value !== undefined) throw new UsageError(`${raw} takes no value`);
    return "";
  }
  if (value === undefined || value === "") throw new UsageError(`${raw} needs a value: ${raw} ${flag.value}`);
  if (flag.choices !== undefined && !flag.choices.includes(value)) {
    const near = suggest(value, flag.choices);
    const hint = near === undefined ? undefined : `did you mean ${near}?`;
    throw new UsageError(`${raw} ${value} is not one of ${flag.choices.join(", ")}`, hint);
  }
  return value;
}

/** A flag's value as a number above 0; undefined where the flag is not given. */
export function positiveNumber(called: Called, name: string): number | undefined {
  const text = called.get(name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!(number > 0 && Number.isFinite(number)))
    throw new UsageError(`--${name} ${text} is no number above 0`);
  return number;
}
