/**
 * Packs the sheets that modules of the given names hold in template strings; the files that people read keep theirs.
 *
 * @param {RegExp} modules
 * @returns {import("rollup").Plugin}
 */
export function packedStyles(modules) {
  return {
    name: "packed-styles",
    transform(code, id) {
      if (!modules.test(id)) return null;
      return { code: code.replace(/(?<==\s)`[^`]*`/g, packSheet), map: null };
    },
  };
}

/**
 * CSS without comments and spaces that mean nothing; quoted texts stay. A space before a colon is a combinator.
 *
 * @param {string} sheet
 */
export function packSheet(sheet) {
  return sheet.replace(
    /("[^"]*"|'[^']*')|\/\*[^]*?\*\/|\s*([{};,])\s*|(:)\s+|\s+/g,
    (_, quoted, mark, colon) => quoted ?? mark ?? colon ?? " ",
  );
}
