import type { Reading } from "./reading.ts";
import type { Issues } from "./report.ts";
import { reportError } from "./report.ts";

/** Reads a list one by one, positions without a value included. */
export function readEach<Read>(
  list: readonly unknown[],
  path: string,
  { issues }: Reading,
  read: (value: unknown, path: string) => Read | null,
): readonly Read[] {
  const all: Read[] = [];
  for (let i = 0; i < list.length; i++) {
    const one = attempt(`${path}/${i}`, issues, () => read(list[i], `${path}/${i}`));
    if (one !== null) all.push(one);
  }
  return all;
}

/** A record on which reading fails (a getter that throws, a revoked proxy) costs itself. */
export function attempt<Read>(path: string, issues: Issues, read: () => Read): Read | null {
  try {
    return read();
  } catch {
    reportError(issues, "unreadable", path, "reading this failed; it is set aside");
    return null;
  }
}
