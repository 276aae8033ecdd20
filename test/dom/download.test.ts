import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { toCSV, toJSON, toJSONLD } from "../../src/export.ts";
import { importEvents } from "../../src/import.ts";
import {
  createTimeline,
  type Filter,
  type Timeline,
  type TimelineInput,
  type TimelineOptions,
} from "../../src/index.ts";

const input: TimelineInput = {
  title: "Two events: an example",
  actors: [{ id: "one", name: "حدث" }],
  events: [
    { id: "a", title: "First", start: "2023-10-07", actors: ["one"], sources: ["A paper"] },
    { id: "b", title: "Second", start: "2023-10-12" },
  ],
};

const timelines: Timeline[] = [];
/** The files that were handed to the reader. */
let files: { readonly name: string; readonly content: Blob }[] = [];

beforeEach(() => {
  files = [];
  const blobs: Blob[] = [];
  Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${String(blobs.push(blob) - 1)}` });
  Object.assign(URL, { revokeObjectURL: () => undefined });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, content: blobs[Number(this.href.slice(5))]! });
  });
});
afterEach(() => {
  for (const timeline of timelines.splice(0)) timeline.destroy();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const mount = (options: TimelineOptions, filter: Filter | null = null): HTMLElement => {
  const target = document.createElement("div");
  document.body.append(target);
  const measureText: TimelineOptions["measureText"] = (text, { size }) => text.length * size * 0.55;
  const timeline = createTimeline(target, input, { width: 900, measureText, ...options });
  timelines.push(timeline);
  timeline.setFilter(filter);
  return target;
};
const opener = (target: Element): HTMLButtonElement | null =>
  target.querySelector<HTMLButtonElement>('.chl-toolbar [data-name="download"]');
const lines = (target: Element): readonly string[] =>
  [...target.querySelectorAll('[role="menuitem"]')].map((line) => line.textContent);
const take = async (target: Element, label: string): Promise<void> => {
  opener(target)?.click();
  const all = [...target.querySelectorAll<HTMLButtonElement>('[role="menuitem"]')];
  all.find((line) => line.textContent === label)?.click();
  await new Promise((resolve) => setTimeout(resolve));
};
const bytes = async (blob: Blob): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });
const text = async (blob: Blob): Promise<string> => new TextDecoder().decode(await bytes(blob));

describe("controls.download", () => {
  test.each<TimelineOptions>([{}, { controls: true }, { exporters: { json: toJSON } }, { controls: {} }])(
    "is left out with %j",
    (options) => {
      expect(opener(mount(options))).toBeNull();
    },
  );

  test("offers pictures, and data in the formats that the page has writers for", () => {
    expect(lines(mount({ controls: { download: true } }))).toEqual(["Picture (SVG)", "Picture (PNG)"]);
    const exporters = { csv: toCSV, json: toJSON, jsonld: toJSONLD };
    expect(lines(mount({ controls: { download: true }, exporters })).slice(2)).toEqual([
      "Data (CSV)",
      "Data (JSON)",
      "Data (JSON-LD)",
    ]);
  });

  test("comes and goes with setOptions", () => {
    const target = document.createElement("div");
    const timeline = createTimeline(target, input, { width: 900, measureText: () => 10 });
    timelines.push(timeline);
    timeline.setOptions({ controls: { download: true } });
    expect(opener(target)).not.toBeNull();
    timeline.setOptions({ exporters: { json: toJSON } });
    expect(lines(target)).toContain("Data (JSON)");
    timeline.setOptions({ controls: true });
    expect(opener(target)).toBeNull();
    expect(lines(target)).toEqual([]);
  });

  test("hands over the picture with its sources, named after the title", async () => {
    await take(mount({ controls: { download: true } }), "Picture (SVG)");
    expect(files.map(({ name, content }) => [name, content.type])).toEqual([
      ["Two-events-an-example.svg", "image/svg+xml"],
    ]);
    expect(await text(files[0]!.content)).toMatch(/^<svg[^]*First[^]*A paper[^]*<\/svg>$/);
  });

  test("hands over all data whatever the filter, in a form that is read again", async () => {
    const target = mount({ controls: { download: true }, exporters: { json: toJSON } }, { text: "Second" });
    await take(target, "Data (JSON)");
    expect(files.map(({ name }) => name)).toEqual(["Two-events-an-example.json"]);
    expect(importEvents(await text(files[0]!.content)).input).toEqual(input);
  });

  test("hands over both tabs of a sheet, marked as UTF-8 for spreadsheets, which is read again", async () => {
    await take(mount({ controls: { download: true }, exporters: { csv: toCSV } }), "Data (CSV)");
    expect(files.map(({ name }) => name)).toEqual([
      "Two-events-an-example.csv",
      "Two-events-an-example-actors.csv",
    ]);
    for (const { content } of files)
      expect([...(await bytes(content))].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    const events = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await bytes(files[0]!.content));
    const { input: again, format } = importEvents(events);
    expect(format).toBe(importEvents(toCSV(input).events).format);
    expect(again).toEqual(importEvents(toCSV(input).events).input);
  });
});

test.each([{ svg: toJSON }, { png: toJSON }, { "../x": toJSON }, { json: "toJSON" }, [], null])(
  "exporters: %j throws a TypeError that names the option",
  (exporters) => {
    const options = { exporters } as never;
    expect(() => createTimeline(document.createElement("div"), input, options)).toThrow(
      /^invalid option exporters: .*functions by endings/,
    );
  },
);
