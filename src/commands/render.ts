/// <reference types="node" />
import { createHash } from "node:crypto";
import type { TimelineInput } from "../model/input.ts";
import type { ViewInput } from "../options.ts";
import { calendarIds } from "../time/calendar.ts";
import { ownPage } from "../timeline/ownPage.ts";
import { renderToString } from "../timeline/renderToString.ts";
import type { StaticOptions } from "../timeline/staticPicture.ts";
import { type Called, type Flags, positiveNumber, readArgs } from "./args.ts";
import { inputFlags } from "./inputFlags.ts";
import { type CommandIo, type ExitCode, UsageError, writeOut } from "./io.ts";
import { load } from "./load.ts";
import { createProgress } from "./progress.ts";
import { exitCodeOf, reportIssues } from "./reportIssues.ts";

export const renderFlags: Flags = {
  output: { value: "OUT", short: "o", help: "file to write: .svg, .html or .png" },
  width: { value: "PX", help: "width of the picture, 960 unless given" },
  height: { value: "PX", help: "height of the picture; as high as the lanes unless given" },
  theme: {
    value: "THEME",
    choices: ["light", "dark", "auto"],
    help: "light, dark; auto for .html, which follows the reader",
  },
  locale: { value: "TAG", help: "language of the reader, such as de" },
  "time-zone": { value: "ZONE", help: "zone of the axis, such as Asia/Tehran" },
  calendar: { value: "NAME", choices: calendarIds, help: "calendar of the axis, such as persian" },
  view: { value: "FROM..TO", help: "stretch of time to show, such as 2023-10-07..2023-10-30" },
  title: { value: "TEXT", help: "title in place of the data's" },
  sources: {
    value: "HOW",
    choices: ["footnotes", "none"],
    help: "numbered below the picture, or left out; footnotes unless given. A page always has them",
  },
  scale: { value: "N", help: "pixels of a .png for each of the picture's, 2 unless given" },
  ...inputFlags,
};

/** Reads files and draws them. */
export async function render(args: readonly string[], io: CommandIo): Promise<ExitCode> {
  const called = readArgs(args, renderFlags);
  const out = called.get("output");
  if (out === undefined)
    throw new UsageError("where to write is not said", "-o out.svg, -o out.html or -o out.png");
  const ending = /\.(svg|html?|png)$/iu.exec(out)?.[1]?.toLowerCase().replace(/^htm$/u, "html");
  if (ending === undefined) throw new UsageError(`${out} ends in none of .svg, .html and .png`);
  const theme = themeOf(called, ending);
  const options = optionsOf(called);
  const scale = positiveNumber(called, "scale") ?? 2;
  const progress = createProgress(io);
  const loaded = await load(called, io, progress.tell).finally(progress.end);
  const title = called.get("title");
  const input: TimelineInput = title === undefined ? loaded.input : { ...loaded.input, title };
  const sources = called.get("sources") === "none" ? "none" : "footnotes";
  if (ending === "html") await writeOut(io, out, await pageOf(input, { ...options, theme }, io));
  else {
    const svg = await checkedOptions(() =>
      renderToString(input, { ...options, theme: theme === "auto" ? "light" : theme, sources }),
    );
    await writeOut(io, out, ending === "svg" ? svg : await pngOf(svg, scale, io));
  }
  await reportIssues(loaded.issues, called, io);
  return exitCodeOf(loaded.issues);
}

type Theme = "light" | "dark" | "auto";

function themeOf(called: Called, ending: string): Theme {
  const theme = called.get("theme") as Theme | undefined;
  if (theme === "auto" && ending !== "html")
    throw new UsageError("--theme auto is for .html, which has a reader");
  return theme ?? (ending === "html" ? "auto" : "light");
}

function optionsOf(called: Called): StaticOptions {
  const [width, height] = [positiveNumber(called, "width"), positiveNumber(called, "height")];
  const [locale, timeZone, calendar, view] = ["locale", "time-zone", "calendar", "view"].map((name) =>
    called.get(name),
  );
  return {
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...(locale === undefined ? {} : { locale }),
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(calendar === undefined ? {} : { calendar: calendar as (typeof calendarIds)[number] }),
    ...(view === undefined ? {} : { view: viewOf(view) }),
    maxHeight: 16_000,
  };
}

function viewOf(text: string): ViewInput {
  const [start = "", end = "", ...more] = text.split(/\.\.|\//u);
  if (start === "" || end === "" || more.length > 0)
    throw new UsageError(`--view ${text} does not say from when to when`, "2023-10-07..2023-10-30");
  return { start, end };
}

/** What the library says of a wrong option, such as an unknown zone, is a wrong call. */
async function checkedOptions<T>(draw: () => T | Promise<T>): Promise<T> {
  try {
    return await draw();
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

async function pngOf(svg: string, scale: number, io: CommandIo): Promise<Uint8Array> {
  const png = await io.drawPng(svg, scale);
  if (png !== null) return png;
  throw new UsageError(
    "a .png is drawn by @resvg/resvg-js, which is not installed",
    "npm install @resvg/resvg-js",
  );
}

async function pageOf(input: TimelineInput, options: StaticOptions, io: CommandIo): Promise<string> {
  const { maxHeight: _, ...shared } = options;
  const files = ["chronolane.css", "chronolane.min.js", "embed.js"];
  const [styles = "", script = "", embed = ""] = await Promise.all(files.map(io.readBuilt));
  const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("base64");
  return checkedOptions(() => ownPage(input, shared, { styles, script, embed, sha256 }));
}
