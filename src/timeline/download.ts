import type { Core } from "./core.ts";
import { exportPng } from "./exportPng.ts";
import { exportSvg } from "./exportSvg.ts";

const mediaTypes: Readonly<Record<string, string>> = {
  svg: "image/svg+xml",
  csv: "text/csv",
  json: "application/json",
  jsonld: "application/ld+json",
};

/**
 * Hands a file to the reader: the picture in view with its sources below, out of the list all of it; or all data, whatever
 * the filter, as the page handed them over. Rejects where the file cannot be made.
 */
export async function download<Data>(core: Core<Data>, format: string): Promise<void> {
  const { dataset, input, options, words } = core.state();
  const { ownerDocument: document } = core.target;
  const name = fileName(dataset.title === null ? "" : words.text(dataset.title).text);
  const save = (end: string, content: Blob | string): void =>
    saveFile(document, name + end, new Blob([content], { type: mediaTypes[format] ?? "" }));
  const writer = options.exporters[format];
  if (writer === undefined) {
    const svg = exportSvg(core, {
      sources: "footnotes",
      ...(core.drawn()?.layout === "list" ? { extent: "all", width: 960 } : {}),
    });
    save(`.${format}`, format === "png" ? await exportPng(document, svg) : svg);
    return;
  }
  const made = writer(input);
  const tabs = typeof made === "string" ? { events: made, actors: null } : made;
  const mark = format === "csv" ? "\ufeff" : ""; // by which spreadsheets know UTF-8
  save(`.${format}`, mark + tabs.events);
  if (tabs.actors !== null) save(`-actors.${format}`, mark + tabs.actors);
}

/** The letters and digits of a title, in any script, with hyphens between its words. */
export function fileName(title: string): string {
  const words = title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? ["timeline"];
  return /^.{0,80}/u.exec(words.join("-"))?.[0] ?? "";
}

function saveFile(document: Document, name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // some browsers begin to read later
}
