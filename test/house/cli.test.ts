import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "chronolane-"));
const at = (name: string) => join(folder, name);
writeFileSync(at("sheet.csv"), "date,title,actors\n2023-10-07,A,x\n7/10/2023,B,y\n");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the built command; `lines` stops reading its output after so many. */
function command(args: readonly string[], input = "", lines = Infinity) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: folder });
    let [out, err] = ["", ""];
    child.stdout.on("data", (data: Buffer) => {
      out += data.toString();
      if (out.split("\n").length > lines) child.stdout.destroy();
    });
    child.stderr.on("data", (data: Buffer) => (err += data.toString()));
    child.on("close", (code) => resolve({ code, out, err }));
    child.stdin.on("error", () => undefined).end(input);
  });
}

describe("dist/cli.js", () => {
  test("is told the package's version", async () => {
    const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
      version: string;
    };
    expect(await command(["--version"])).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
  });
  test("ends with 1 where data have errors, after writing what could be read", async () => {
    const { code, err } = await command(["convert", "sheet.csv", "-o", "out.json"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^sheet\.csv:3: .*--day-first/);
    expect(JSON.parse(readFileSync(at("out.json"), "utf8"))).toEqual({
      events: [{ title: "A", start: "2023-10-07", actors: ["x"] }],
    });
  });
  test("reads standard input, and draws SVG, PNG and a page", async () => {
    const input = "date,title\n2023-10-07,A\n";
    for (const file of ["o.svg", "o.png", "o.html"])
      expect(await command(["render", "-", "-o", file], input)).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(at("o.png")).subarray(1, 4).toString()).toBe("PNG");
    expect(readFileSync(at("o.html"), "utf8")).toContain("Chronolane.createTimeline");
  });
  test("ends in peace when nobody reads on, as with head", async () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => `2023-10-07,Title number ${i}`).join("\n");
    const { code, err } = await command(["convert", "-", "--to", "json"], `date,title\n${rows}`, 3);
    expect([code, err]).toEqual([0, ""]);
  });
});
