import type { ClaimInput, FigureInput } from "../model/input.ts";
import { words } from "./plainText.ts";
import { note, present } from "./reading.ts";
import { dateOf } from "./record.ts";
import type { Row } from "./row.ts";
import { numberAt, spotAt, textAt } from "./row.ts";
import type { SheetRecord } from "./sheet.ts";

const none: readonly ClaimInput[] = [];

/** The figures of a row: each a claim of whoever gives it. */
export function figuresOf(record: SheetRecord, row: Row): readonly ClaimInput[] {
  if (row.numbers.figure.length === 0) return none;
  return row.numbers.figure.flatMap((number) => {
    const prefix = `figure.${number}`;
    const get = (part: string): string => textAt(record, `${prefix}.${part}`, row);
    const given = ["measure", "value", "low", "high", "as reported"].filter((part) => get(part) !== "");
    if (given.length === 0) return [];
    const [by, measure, asReported] = [get("says who"), get("measure"), words(get("as reported"))];
    const lacking = [
      by === "" ? "says who" : "",
      measure === "" ? "measure" : "",
      asReported === "" ? "as reported" : "",
    ];
    const missing = lacking.find((part) => part !== "");
    if (missing !== undefined) {
      const code = missing === "says who" ? "attribution-missing" : "field-missing";
      const message = `figure ${number} lacks ${JSON.stringify(missing)}; it is set aside`;
      note(
        row.reading,
        "error",
        code,
        spotAt(record, `${prefix}.${given[0] ?? ""}`, row),
        message,
        `fill the column "figure ${number} ${missing}"`,
      );
      return [];
    }
    const figure = present<FigureInput>({
      measure,
      value: numberAt(record, `${prefix}.value`, row),
      low: numberAt(record, `${prefix}.low`, row),
      high: numberAt(record, `${prefix}.high`, row),
      unit: get("unit"),
      bound: get("bound").toLowerCase() as NonNullable<FigureInput["bound"]>,
      population: get("population"),
      asReported,
      asOf: dateOf(get("as of"), spotAt(record, `${prefix}.as of`, row), row.reading),
    });
    const text = words(get("text")) || asReported;
    return [
      present<ClaimInput>({ by, text, kind: get("kind") || "figure", figure, quote: words(get("quote")) }),
    ];
  });
}

/** What a row says that somebody says. */
export function claimsOf(record: SheetRecord, row: Row): readonly ClaimInput[] {
  if (row.numbers.claim.length === 0) return none;
  return row.numbers.claim.flatMap((number) => {
    const [by, text] = [
      textAt(record, `claim.${number}.says who`, row),
      words(textAt(record, `claim.${number}.text`, row)),
    ];
    const [kind, quote] = [
      textAt(record, `claim.${number}.kind`, row),
      words(textAt(record, `claim.${number}.quote`, row)),
    ];
    if (text !== "" && by !== "") return [present<ClaimInput>({ by, text, kind, quote })];
    if (text !== "") {
      const message = `claim ${number} does not say by whom; it is set aside`;
      note(
        row.reading,
        "error",
        "attribution-missing",
        spotAt(record, `claim.${number}.text`, row),
        message,
        `fill the column "claim ${number} says who"`,
      );
    }
    return [];
  });
}
