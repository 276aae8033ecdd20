import { latinDigit } from "./digits.ts";

/**
 * A text as it is compared: small letters without accents, vowel signs of Arabic and points of Hebrew, digits 0 to 9, no
 * quotation marks and apostrophes, and one dash for all. Letters that are written in several ways, by habit or by keyboard, are
 * one each: ß and ss, ł and l, the forms of alef, yeh, kaf and heh. Marks that make another letter, as in Hindi or Japanese, stay.
 */
export function foldText(text: string): string {
  const bare = text.replace(quotes, "").replace(/[\u2010-\u2015\u2212]/g, "-");
  if (!/[^\0-\x7f]/.test(bare)) return bare.toLowerCase();
  return bare
    .normalize("NFKD")
    .toLowerCase()
    .replace(dropped, "")
    .replace(otherLetters, (letter) => sameLetter[letter] ?? letter)
    .replace(/(?![0-9])\p{Nd}/gu, latinDigit);
}

/** Apostrophes too, and the signs that stand for hamza and ayin in Latin letters: Sana’a, Sanaʿa, Sanaa. */
const quotes = /["'`\xab\xb4\xbb\u02b9-\u02bf\u2018-\u201f\u2032-\u2037\u2039\u203a\uff02\uff07]/g;

/** Combining marks of Latin, Greek, Cyrillic, Hebrew and Arabic; tatweel; joiners and marks of direction. */
const dropped =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u061c\u200b-\u200f\u2066-\u2069\u0640]/g;

const sameLetter: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  "\u0671": "\u0627", // alef wasla
  "\u0649": "\u064a", // alef maqsura
  "\u06cc": "\u064a", // Persian yeh
  "\u06d2": "\u064a", // Urdu yeh
  "\u06a9": "\u0643", // Persian kaf
  "\u06aa": "\u0643", // Sindhi kaf
  "\u0629": "\u0647", // teh marbuta
  "\u06be": "\u0647", // Urdu hehs
  "\u06c1": "\u0647",
};
const otherLetters = new RegExp(`[${Object.keys(sameLetter).join("")}]`, "g");
