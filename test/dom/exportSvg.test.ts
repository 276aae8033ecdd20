import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { createTimeline, type SVGOptions, type Timeline, type TimelineInput } from "../../src/index.ts";
import { seeded, seeds } from "../unit/seeds.ts";

const long = "A publisher with a name of many words that takes more than one line of a narrow picture ";

/** Events a month apart, each with a source of its own but the last, which has that of the first. */
const input: TimelineInput = {
  title: "A <title> & more",
  sources: [
    { id: "s1", publisher: long.repeat(3), url: "https://one.example/a" },
    { id: "s2", publisher: "Second paper", title: "A & <b>" },
    { id: "s3", publisher: "Third paper" },
  ],
  events: [
    {
      id: "a",
      title: "First <script>alert(1)</script>",
      start: "2023-01-10",
      actors: ["X"],
      sources: ["s1"],
    },
    { id: "b", title: "Second", start: "2023-02-10", actors: ["Y"], sources: ["s2", "s1"] },
    { id: "c", title: "Third\u0000\ud800", start: "2023-03-10", actors: ["X"], sources: ["s3"] },
    { id: "d", title: "Fourth", start: "2023-04-10", actors: ["Z"], sources: ["s1"] },
  ],
};
const january = { start: "2023-01-01", end: "2023-02-20" };

const timelines: Timeline[] = [];
afterEach(() => {
  for (const timeline of timelines.splice(0)) timeline.destroy();
});

const draw = (data: TimelineInput, options: SVGOptions, view: "fit" | typeof january = "fit"): string => {
  const target = document.createElement("div");
  const measureText = (text: string, { size }: { size: number }): number => text.length * size * 0.55;
  const timeline = createTimeline(target, data, { width: 900, view, measureText });
  timelines.push(timeline);
  return timeline.toSVG(options);
};
const parse = (svg: string): Element => {
  const parsed = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  return parsed.documentElement;
};
const numbers = (node: Element, name: string): number => Number(node.getAttribute(name));

/** Ids of the events whose marks begin inside of the plot, which clips what is laid out beside the view. */
const seen = (svg: string): readonly string[] => {
  const plot = parse(svg).querySelector(".chl-plot")!;
  const shift = firstNumber(plot.querySelector(".chl-window")!.getAttribute("transform"));
  const marks = [...plot.querySelectorAll(".chl-mark[data-id]")].filter((mark) => {
    const x = shift + firstNumber(mark.getAttribute("transform"));
    return x >= 0 && x < numbers(plot, "width");
  });
  return [...new Set(marks.map((mark) => mark.getAttribute("data-id")!))].sort();
};
const firstNumber = (text: string | null): number => Number(/-?\d+(\.\d+)?/.exec(text ?? "")?.[0]);
const texts = (svg: string): readonly string[] =>
  [...parse(svg).querySelectorAll("text")].map(({ textContent }) => textContent);

describe("toSVG(options)", () => {
  test('"view" draws the events in view, "all" every one, wherever the view is', () => {
    expect(seen(draw(input, { extent: "all" }, january))).toEqual(["a", "b", "c", "d"]);
    const inView = seen(draw(input, { extent: "view" }, january));
    expect(inView).toEqual(["a", "b"]);
    expect(seen(draw(input, {}, january))).toEqual(inView);
  });

  test.each([320, 600, 901.5, 2400])("is %d px wide where that is the width", (width) => {
    for (const extent of ["all", "view"] as const) {
      const root = parse(draw(input, { extent, width, sources: "footnotes" }, january));
      expect(numbers(root, "width")).toBe(width);
      expect(root.getAttribute("viewBox")).toBe(`0 0 ${width} ${numbers(root, "height")}`);
      for (const text of root.querySelectorAll("text")) expect(text.getAttribute("x")).not.toBe("NaN");
    }
  });

  test("keeps the view when it is drawn wider", () => {
    expect(seen(draw(input, { width: 1800 }, january))).toEqual(seen(draw(input, {}, january)));
  });

  test("has no notes unless they are asked for", () => {
    expect(texts(draw(input, { extent: "all" }))).not.toContain("Sources");
  });

  test("numbers the sources in order of time, each once, and labels with the numbers of their own", () => {
    const all = texts(draw(input, { extent: "all", sources: "footnotes", width: 1400 }));
    const notes = all.slice(all.indexOf("Sources") + 1);
    expect(notes.filter((text) => /^\d+$/.test(text))).toEqual(["1", "2", "3"]);
    expect(notes).toContain("Second paper · A & <b>");
    expect(notes.at(-1)).toBe("Third paper");
    const labels = all.slice(0, all.indexOf("Sources")).join("\n");
    expect(labels).toMatch(/^2, 1 · Second$/m);
    expect(labels).toMatch(/^1 · Fourth$/m);
  });

  test("notes only what is in view", () => {
    const all = texts(draw(input, { sources: "footnotes" }, january));
    expect(all).toContain("Second paper · A & <b>");
    expect(all).not.toContain("Third paper");
  });

  test("wraps notes into the width, loses no word of them, and is as high as they are", () => {
    const heights = [400, 1400].map((width) => {
      const svg = draw(input, { extent: "all", sources: "footnotes", width });
      const root = parse(svg);
      const all = texts(svg);
      const lines = all.slice(
        all.indexOf("1", all.indexOf("Sources")) + 1,
        all.indexOf("2", all.indexOf("Sources")),
      );
      expect(lines.join(" ").replace(/\s+/g, " ").startsWith(long.repeat(3).trim())).toBe(true);
      for (const line of lines) expect(line.length * 12 * 0.55).toBeLessThanOrEqual(width);
      const bottoms = [...root.children]
        .filter(({ tagName }) => tagName === "text")
        .map((text) => numbers(text, "y"));
      expect(Math.max(0, ...bottoms)).toBeLessThan(numbers(root, "height"));
      return lines.length;
    });
    expect(heights[0]).toBeGreaterThan(heights[1]!);
  });

  test.each([{ theme: "dark" }, { extent: "all", sources: "footnotes" }, {}] as const)(
    "runs nothing, loads nothing and links nowhere (%j)",
    (options) => {
      const svg = draw(input, options);
      const root = parse(svg);
      const wrong = [...root.querySelectorAll("*")].filter(
        (node) =>
          ["script", "foreignObject", "image", "a", "use", "style"].includes(node.tagName) ||
          [...node.attributes].some(
            ({ name, value }) =>
              /^on|href$|^style$/i.test(name) ||
              /url\((?!#)|javascript:/i.test(value) ||
              value.includes("var("),
          ),
      );
      expect(wrong.map(({ tagName }) => tagName)).toEqual([]);
      const ids = new Set([...root.querySelectorAll("[id]")].map(({ id }) => id));
      const asked = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!);
      expect(asked.filter((id) => !ids.has(id))).toEqual([]);
    },
  );

  test.skipIf(!hasXmllint())("is well-formed for xmllint, whatever characters the data have", () => {
    const folder = mkdtempSync(join(tmpdir(), "chronolane-svg-"));
    try {
      for (const seed of seeds) {
        const file = join(folder, `${seed}.svg`);
        writeFileSync(file, draw(noise(seed), { extent: "all", sources: "footnotes" }));
        execFileSync("xmllint", ["--noout", "--nonet", file]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each([
    [{ extent: "some" }, /^invalid option extent: "some"; expected "view" or "all"/],
    [{ width: 0 }, /^invalid option width: 0; expected a positive number of pixels/],
    [{ width: NaN }, /^invalid option width/],
    [{ sources: true }, /^invalid option sources: true; expected "footnotes" or "none"/],
  ])("throws a TypeError for %j, and toPNG rejects with it", async (options, message) => {
    expect(() => draw(input, options as never)).toThrow(TypeError);
    expect(() => draw(input, options as never)).toThrow(message);
    await expect(timelines[0]!.toPNG(options as never)).rejects.toThrow(message);
  });
});

function hasXmllint(): boolean {
  try {
    execFileSync("xmllint", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Three events with titles, ids and sources of any characters at all. */
function noise(seed: number): TimelineInput {
  const next = seeded(seed);
  const text = (): string =>
    Array.from({ length: 12 }, () =>
      String.fromCharCode(next() < 0.5 ? Math.floor(next() * 128) : Math.floor(next() * 0x10000)),
    ).join("");
  const events = [1, 2, 3].map((month) => ({
    id: `${month}${text()}`,
    title: `x${text()}`,
    start: `2023-0${month}-10`,
    actors: [`x${text()}`],
    sources: [{ publisher: `x${text()}` }],
  }));
  return { events };
}
