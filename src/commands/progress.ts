import type { CommandIo } from "./io.ts";

/** Says how far the work is, from 0 to 1, and what is done now. */
export type Progress = (share: number, doing: string) => Promise<void>;

/** Work shorter than this shows nothing, in milliseconds. */
const patience = 1000;

/** A bar on the terminal for work that takes longer than a second; without a terminal nothing. `end` wipes it out. */
export function createProgress(io: CommandIo): { readonly tell: Progress; readonly end: () => void } {
  const began = io.now();
  const { terminal } = io;
  let isShown = false;
  let last = "";
  return {
    async tell(share, doing) {
      if (terminal === null || (!isShown && io.now() - began < patience)) return;
      isShown = true;
      const next = bar(share, doing, terminal);
      if (next === last) return;
      last = next;
      io.stderr(`\r${next}`);
      await io.pause();
    },
    end() {
      if (isShown && terminal !== null) io.stderr(`\r${" ".repeat(terminal - 1)}\r`);
      isShown = false;
    },
  };
}

function bar(share: number, doing: string, columns: number): string {
  const length = 20;
  const done = Math.round(Math.min(1, Math.max(0, share)) * length);
  const line = `[${"#".repeat(done)}${".".repeat(length - done)}] ${doing}`;
  return line.slice(0, columns - 1).padEnd(columns - 1);
}
