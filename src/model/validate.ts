import type { Issue } from "../base/issue.ts";
import { readDataset } from "./createDataset.ts";
import { openInput } from "./timelineInput.ts";

/** What is wrong with an input, in the order of reading; empty when nothing is. Never throws, whatever it is given. */
export function validate(input: unknown): readonly Issue[] {
  try {
    const opened = openInput(input);
    if (!("code" in opened)) return readDataset(opened, {}).everyIssue();
    const { code, path, message } = opened;
    return [{ severity: "error", code, path, message: `${message}; nothing is drawn` }];
  } catch {
    return [
      {
        severity: "error",
        code: "unreadable",
        path: "",
        message: "reading the input failed; nothing is drawn",
      },
    ];
  }
}
