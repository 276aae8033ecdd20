/// <reference types="node" />
import { gunzipSync } from "node:zlib";
import type { Issue } from "../base/issue.ts";
import type { Steps } from "../base/steps.ts";
import { importInSteps } from "../importers/importEvents.ts";
import type { Imported } from "../importers/imported.ts";
import type { Called } from "./args.ts";
import { importOptions } from "./inputFlags.ts";
import { type CommandIo, reason, UsageError } from "./io.ts";
import type { Progress } from "./progress.ts";

/** A file, and what came of it. */
export interface ReadFile extends Imported {
  /** As it was named; `-` is standard input. */
  readonly file: string;
}

/** An issue with the file it lies in; null where it lies in no one file. */
export interface FileIssue extends Issue {
  readonly file: string | null;
}

/** Reads the files that were named. Throws a UsageError for one that cannot be opened. */
export async function readFiles(
  called: Called,
  io: CommandIo,
  progress: Progress,
): Promise<readonly ReadFile[]> {
  if (called.files.length === 0) throw new UsageError("no file is named", "- is standard input");
  const options = importOptions(called);
  const tab = called.get("actors");
  const read: ReadFile[] = [];
  const named = [...called.files, ...(tab === undefined ? [] : [tab])];
  for (const [at, file] of named.entries()) {
    const tell = (share: number): Promise<void> =>
      progress((at + share) / named.length / 2, `reading ${file}`);
    await tell(0);
    const isTab = at === called.files.length;
    const { text, issues } = decode(await open(file, io));
    const steps = importInSteps(text, isTab ? { ...options, format: "actors" } : options);
    const imported = await followed(steps, tell);
    read.push({ ...imported, issues: [...issues, ...imported.issues], file });
  }
  return read;
}

/** Does work step by step, and tells how far it is. */
export async function followed<Result>(
  steps: Steps<Result>,
  tell: (share: number) => Promise<void>,
): Promise<Result> {
  let next = steps.next();
  while (next.done !== true) {
    await tell(next.value);
    next = steps.next();
  }
  return next.value;
}

async function open(file: string, io: CommandIo): Promise<Uint8Array> {
  try {
    const bytes = file === "-" ? await io.readInput() : await io.readFile(file);
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: 2 ** 30 }) : bytes;
  } catch (error) {
    throw new UsageError(`${file}: ${reason(error, "cannot be read")}`);
  }
}

/** Text of bytes: UTF-16 where a mark says so, else UTF-8; letters that are none of it are said. */
function decode(bytes: Uint8Array): { readonly text: string; readonly issues: readonly Issue[] } {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return { text: new TextDecoder(mark, { fatal: true }).decode(bytes), issues: [] };
  } catch {
    const text = new TextDecoder(mark).decode(bytes);
    const before = text.slice(0, Math.max(0, text.indexOf("\ufffd")));
    const issue: Issue = {
      severity: "error",
      code: "not-utf-8",
      path: "",
      row: before.split(/\r\n|\n|\r/u).length,
      message: "here and perhaps further down are bytes that are no UTF-8; they are read as \ufffd",
      hint: "save the file as CSV UTF-8",
    };
    return { text, issues: [issue] };
  }
}
