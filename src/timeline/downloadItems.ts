import type { Exporter } from "../options.ts";
import type { MenuItem } from "../render/html/menu.ts";
import type { Words } from "../words/words.ts";

/** What the menu offers: the picture in two formats, then the data in those that the page has writers for. */
export function downloadItems(
  save: (format: string) => Promise<void>,
  exporters: Readonly<Record<string, Exporter>>,
  { say }: Words,
): readonly MenuItem[] {
  const nameOf = (format: string): string => (format === "jsonld" ? "JSON-LD" : format.toUpperCase());
  const pictures = ["svg", "png"].map((format) => ({
    label: say("downloadPicture", { format: nameOf(format) }),
    run: () => save(format),
  }));
  const data = Object.keys(exporters).map((format) => ({
    label: say("downloadData", { format: nameOf(format) }),
    run: () => save(format),
  }));
  return [...pictures, ...data];
}
