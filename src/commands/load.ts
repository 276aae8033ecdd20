import type { Steps } from "../base/steps.ts";
import { createReader } from "../model/createDataset.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Called } from "./args.ts";
import type { CommandIo } from "./io.ts";
import { type Merged, mergeInputs } from "./mergeInputs.ts";
import type { Progress } from "./progress.ts";
import { type FileIssue, followed, type ReadFile, readFiles } from "./readFiles.ts";
import { allIssues } from "./reportIssues.ts";
import { type Summary, summarize } from "./summary.ts";

/** Files read, put together and checked. */
export interface Loaded extends Merged {
  readonly files: readonly ReadFile[];
  readonly dataset: Dataset;
  readonly issues: readonly FileIssue[];
  readonly summary: Summary;
}

/** The dataset of an input, step by step. */
function* checked(input: Merged["input"]): Steps<Dataset> {
  const reader = createReader(input);
  for (;;) {
    let left = eventsPerStep;
    const dataset = reader.step(() => --left < 0);
    if (dataset !== null) return dataset;
    yield reader.read() / Math.max(1, reader.total);
  }
}

/** The reader asks after so many events or less whether to pause. */
const eventsPerStep = 20;

/** Reads the files that were named, as one. */
export async function load(called: Called, io: CommandIo, progress: Progress): Promise<Loaded> {
  const files = await readFiles(called, io, progress);
  await progress(0.5, "checking");
  const merged = mergeInputs(files);
  const dataset = await followed(checked(merged.input), (share) => progress(0.5 + share / 4, "checking"));
  const issues = allIssues(files, merged, dataset.everyIssue());
  const formats = files.filter(({ format }) => format !== "actors").map(({ format }) => format);
  const summary = summarize(dataset, formats, { folded: merged.folded, issues: issues.length });
  await progress(0.75, "writing");
  return { ...merged, files, dataset, issues, summary };
}
