/** Languages written with other digits than 0 to 9. */
const digitsByLanguage: Readonly<Record<string, string>> = {
  ar: "arab",
  as: "beng",
  bn: "beng",
  ckb: "arab",
  fa: "arabext",
  ks: "arabext",
  mr: "deva",
  my: "mymr",
  ne: "deva",
  ps: "arabext",
  sd: "arab",
};
/** Arabic is written with 0 to 9 there. */
const latinRegions: readonly string[] = ["AE", "DZ", "EH", "LY", "MA", "TN"];

/**
 * The numbering system of a locale: that of its own `-u-nu-`, else of this table, as browsers disagree. Takes a tag that
 * the platform reads.
 */
export function digitsOf(locale: string): string {
  // A language alone is not taken apart by the platform, which costs some milliseconds of a first picture.
  if (/^[a-z]{2,3}$/.test(locale)) return digitsByLanguage[locale] ?? "latn";
  const { language, script, region = "", numberingSystem } = new Intl.Locale(locale);
  if (numberingSystem !== undefined) return numberingSystem;
  if (script === "Latn" || (language === "ar" && latinRegions.includes(region))) return "latn";
  return digitsByLanguage[language] ?? "latn";
}
