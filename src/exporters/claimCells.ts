import type { Claim, EventRecord, Figure } from "../model/dataset.ts";
import { markupFree } from "./csv.ts";
import { speakerCell } from "./participationCells.ts";
import { maxNumbered } from "./sourceCells.ts";
import type { Cell, CellContext } from "./cells.ts";

/** The numbered columns of what is said: claims with a figure as figures, the others as claims. */
export function claimCells({ claims }: EventRecord, path: string, context: CellContext): readonly Cell[] {
  const numbers = { figure: 0, claim: 0 };
  return claims.flatMap((claim, at): readonly Cell[] => {
    const where = `${path}/claims/${at}`;
    const record = claim.figure === null ? "claim" : "figure";
    if (numbers[record] >= maxNumbered) {
      context.losses.note("a claim beyond the ninety-ninth is", where);
      return [];
    }
    numbers[record] += 1;
    const parts =
      claim.figure === null
        ? saidParts(claim, where, context)
        : figureParts(claim, claim.figure, where, context);
    noteRest(claim, where, context);
    return parts
      .filter(([, text]) => text !== "")
      .map(([part, text]): Cell => [`${record} ${numbers[record]} ${part}`, text]);
  });
}

const saidParts = (claim: Claim, path: string, context: CellContext): readonly Cell[] => [
  ["says who", speakerCell(claim.by, path, context)],
  ["text", markupFree(context.textOf(claim.text, path))],
  ["kind", claim.kind ?? ""],
  ["quote", markupFree(claim.quote ?? "")],
];

function figureParts(claim: Claim, figure: Figure, path: string, context: CellContext): readonly Cell[] {
  const number = (value: number | null): string => (value === null ? "" : String(value));
  const text = context.textOf(claim.text, path);
  return [
    ["says who", speakerCell(claim.by, path, context)],
    ["measure", figure.measure],
    ["value", number(figure.value)],
    ["low", number(figure.low)],
    ["high", number(figure.high)],
    ["bound", figure.bound ?? ""],
    ["unit", figure.unit ?? ""],
    ["population", figure.population ?? ""],
    ["as reported", markupFree(figure.asReported)],
    ["as of", figure.asOf?.text ?? ""],
    ["text", text === figure.asReported ? "" : markupFree(text)],
    ["kind", claim.kind === "figure" ? "" : (claim.kind ?? "")],
    ["quote", markupFree(claim.quote ?? "")],
  ];
}

function noteRest(claim: Claim, path: string, { losses }: CellContext): void {
  if (claim.id !== null) losses.note("the id of a claim has no column; it is", path);
  if (claim.citations.length > 0) losses.note("sources of a claim have no column; they are", path);
  if (claim.quoteLocale !== null) losses.note("the language of a claim's quote has no column; it is", path);
}
