import type { Claim } from "./dataset.ts";
import type { Fields } from "./fields.ts";
import { claimFields, isFields, reportUnknownFields } from "./fields.ts";
import { proseLimit } from "./limits.ts";
import { readAttribution, reportNobody } from "./readAttribution.ts";
import { readCitations } from "./readCitation.ts";
import { readFigure } from "./readFigure.ts";
import type { ClaimHolder, Reading } from "./reading.ts";
import { readList } from "./readList.ts";
import { readId, readLocale, readString, readText } from "./readText.ts";
import type { Key } from "./report.ts";
import { pointer, reportError, told } from "./report.ts";

const noClaims: readonly Claim[] = [];

/** The claims of an event, actor or place. One without a speaker or without words is an issue and set aside. */
export function readClaims(
  value: unknown,
  path: string,
  key: Key,
  holder: ClaimHolder,
  reading: Reading,
): readonly Claim[] {
  const list = readList(value, path, key, reading.issues);
  if (list.length === 0) return noClaims;
  const at = pointer(path, key);
  const claims: Claim[] = [];
  for (let i = 0; i < list.length; i++) {
    const claim = readClaim(list[i], pointer(at, i), holder, reading);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}

function readClaim(value: unknown, path: string, holder: ClaimHolder, reading: Reading): Claim | null {
  if (!isFields(value)) {
    reportError(reading.issues, "invalid-type", path, `${told(value)} is no claim; it is set aside`);
    return null;
  }
  reportUnknownFields(value, claimFields, path, reading.issues);
  const id = readId(value.id, path, "id", reading.issues);
  const by = readAttribution(value.by, path, "by", reading);
  const words = readWords(value, path, reading);
  if (by === null) reportNobody("the claim", "it is set aside with its figure", path, "error", reading);
  if (words.text === null) {
    reportError(
      reading.issues,
      "field-missing",
      pointer(path, "text"),
      "a claim needs a text; the claim is set aside",
    );
  }
  if (by === null || words.text === null) return null;
  return { ...words, text: words.text, id: ownId(id, path, holder, reading), by };
}

type Words = Omit<Claim, "id" | "by" | "text"> & { readonly text: Claim["text"] | null };

function readWords(fields: Fields, path: string, reading: Reading): Words {
  const { issues } = reading;
  return {
    text: readText(fields.text, path, "text", issues, proseLimit),
    kind: readString(fields.kind, path, "kind", issues),
    figure: readFigure(fields.figure, path, "figure", reading),
    quote: readString(fields.quote, path, "quote", issues, proseLimit),
    quoteLocale: readLocale(fields.quoteLocale, path, "quoteLocale", issues),
    citations: readCitations(fields.sources, path, "sources", reading),
  };
}

/** The id, if no claim has it yet. */
function ownId(
  id: string | null,
  path: string,
  holder: ClaimHolder,
  { claims, issues }: Reading,
): string | null {
  if (id === null) return null;
  if (!claims.has(id)) {
    claims.set(id, holder);
    return id;
  }
  reportError(
    issues,
    "duplicate-id",
    pointer(path, "id"),
    `the claim id ${JSON.stringify(id)} is taken; this claim stays, without an id`,
  );
  return null;
}
