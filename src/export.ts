export { toJSON } from "./exporters/toJson.ts";
export { toCSV } from "./exporters/toCsv.ts";
export { toJSONLD } from "./exporters/toJsonLdText.ts";
export type { CsvFiles } from "./exporters/toCsv.ts";
export type { JsonLdTextOptions } from "./exporters/toJsonLdText.ts";
export type { Issue } from "./base/issue.ts";
export type * from "./model/input.ts";
