import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A module of src/, with what it imports by any means: import, export from, import(), import types. */
export interface SourceModule {
  /** From src/, such as "time/zone.ts". */
  readonly path: string;
  /** Its code without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** Another module, from src/; or the name of a package, as it is written. */
  readonly target: string;
  readonly isPackage: boolean;
  readonly line: number;
}

/** All modules of src/. */
export function readSources(): SourceModule[] {
  const folder = join(root, "src");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => readSource(path, readFileSync(join(folder, path), "utf8")));
}

export function readSource(path: string, text: string): SourceModule {
  return { path, code: withoutComments(text), imports: importsOf(path, text) };
}

/** The code of a script or module without its comments, which may speak of what code may not do. */
export function withoutComments(text: string): string {
  const file = ts.createSourceFile("code.ts", text, ts.ScriptTarget.Latest, true);
  const ranges = new Map<number, number>();
  const visit = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [])
      ranges.set(range.pos, range.end);
    for (const range of ts.getTrailingCommentRanges(text, node.getEnd()) ?? [])
      ranges.set(range.pos, range.end);
    node.getChildren(file).forEach(visit);
  };
  visit(file);
  let code = "";
  let from = 0;
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    if (start < from) continue;
    code += `${text.slice(from, start)} `;
    from = end;
  }
  return code + text.slice(from);
}

function importsOf(path: string, text: string): Import[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== null) {
      const isPackage = !specifier.startsWith(".");
      const target = isPackage ? specifier : relative("/src", join("/src", dirname(path), specifier));
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ target: target.replaceAll("\\", "/"), isPackage, line });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function specifierOf(node: ts.Node): string | null {
  let specifier: ts.Node | undefined;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) specifier = node.moduleSpecifier;
  else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    specifier = node.argument.literal;
  else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    specifier = node.arguments[0];
  }
  return specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier.text : null;
}
