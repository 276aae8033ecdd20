import { columnsOf, tableFields } from "./columns.ts";
import type { ImportOptions, TableField } from "./imported.ts";
import { startReading } from "./reading.ts";
import { openSheet } from "./openSheet.ts";

/** The headers of a table, and those of them that are read, by field. */
export interface TableColumns {
  readonly headers: readonly string[];
  readonly fields: Readonly<Partial<Record<TableField, readonly string[]>>>;
}

/**
 * Which columns of a table `fromTable` reads as what, with the same options: for a page where people choose. `fields` can
 * be changed and given back as the option. No headers where the text is no table. The beginning of a long text will do.
 */
export function tableColumns(table: unknown, options: ImportOptions = {}): TableColumns {
  const reading = startReading(options);
  const sheet = openSheet(table, reading);
  if (sheet === null) return { headers: [], fields: {} };
  const columns = columnsOf(sheet, reading);
  const pairs = tableFields.flatMap((field): [TableField, readonly string[]][] => {
    const headers = (columns.get(field) ?? []).map((position) => sheet.header[position] ?? "");
    return headers.length === 0 ? [] : [[field, headers]];
  });
  return { headers: sheet.header, fields: Object.fromEntries(pairs) };
}
