/**
 * A text as it is compared: small letters without accents, vowel signs of Arabic and points of Hebrew; the forms of alef,
 * yeh and kaf are one each. Marks that make another letter, as in Hindi or Japanese, stay.
 */
export function foldText(text: string): string {
  const small = text.toLowerCase();
  if (!/[^\0-\x7f]/.test(small)) return small;
  return small
    .normalize("NFD")
    .replace(dropped, "")
    .replace(/[\u0671\u0649\u06cc\u06a9]/g, (letter) => sameLetter[letter] ?? letter);
}

/** Combining marks of Latin, Greek, Cyrillic, Hebrew and Arabic; tatweel; joiners and marks of direction. */
const dropped =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u061c\u200b-\u200f\u2066-\u2069\u0640]/g;

const sameLetter: Readonly<Record<string, string>> = {
  "\u0671": "\u0627", // alef wasla
  "\u0649": "\u064a", // alef maqsura, Persian yeh
  "\u06cc": "\u064a",
  "\u06a9": "\u0643", // Persian kaf
};
