import type { CommandIo } from "../../../src/commands/io.ts";

/** A command's surroundings in memory, and what it did to them. */
export interface MemoryIo extends CommandIo {
  readonly out: () => string;
  readonly err: () => string;
  readonly written: ReadonlyMap<string, string>;
}

const missing = (): Error => Object.assign(new Error("missing"), { code: "ENOENT" });

/** Files by name; there is no folder `nowhere`; `-` is standard input. A clock goes on by `step` milliseconds each time it is looked at. */
export function memoryIo(
  files: Readonly<Record<string, string | Uint8Array>>,
  { terminal = null, step = 1 }: { readonly terminal?: number | null; readonly step?: number } = {},
): MemoryIo {
  const [out, err]: [string[], string[]] = [[], []];
  const written = new Map<string, string>();
  const text = (data: string | Uint8Array): string =>
    typeof data === "string" ? data : new TextDecoder().decode(data);
  let time = 0;
  const open = (name: string): Promise<Uint8Array> => {
    const data = files[name];
    if (data === undefined) return Promise.reject(missing());
    return Promise.resolve(typeof data === "string" ? new TextEncoder().encode(data) : data);
  };
  return {
    readFile: open,
    writeFile: (path, data) => {
      if (path.startsWith("nowhere/")) return Promise.reject(missing());
      written.set(path, text(data));
      return Promise.resolve();
    },
    readInput: () => open("-"),
    stdout: (data) => void out.push(text(data)),
    stderr: (data) => void err.push(data),
    terminal,
    now: () => (time += step),
    pause: () => Promise.resolve(),
    readBuilt: (name) => Promise.resolve(`/* ${name} */ "</script><!--"`),
    drawPng: () => Promise.resolve(null),
    version: "1.2.3",
    out: () => out.join(""),
    err: () => err.join(""),
    written,
  };
}
