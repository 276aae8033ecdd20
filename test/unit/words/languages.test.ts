import { describe, expect, test } from "vitest";
import { createCalendar } from "../../../src/time/calendar.ts";
import { arabic } from "../../../src/words/arabic.ts";
import { timeInWords } from "../../../src/words/dates.ts";
import { english, type Message, type Messages } from "../../../src/words/messages.ts";
import { persian } from "../../../src/words/persian.ts";
import { timeOf, wordsFor } from "./times.ts";

const formsOf = (message: Message): readonly string[] =>
  typeof message === "string" ? [message] : Object.values(message);
const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();
const keys = Object.keys(english) as (keyof Messages)[];

describe.each<[string, Partial<Messages>]>([
  ["ar", arabic],
  ["fa", persian],
])("the words of %s", (locale, table) => {
  test("say everything that the English ones say, and nothing else", () => {
    expect(keys.filter((key) => !(key in table))).toEqual([]);
    expect(Object.keys(table).filter((key) => !(key in english))).toEqual([]);
  });

  test("leave out no value, but a number that the form of a word tells", () => {
    const wrong = keys.flatMap((key) => {
      const message = table[key];
      if (message === undefined) return [];
      const wanted = placeholders(formsOf(english[key]).at(-1) ?? "");
      const main = typeof message === "string" ? message : message.other;
      const faults = formsOf(message).filter((form) => {
        const found = placeholders(form);
        const expected =
          form === main ? wanted : wanted.filter((name) => name !== "n" || found.includes("n"));
        return found.join() !== expected.join();
      });
      return faults.map((form) => `${key}: ${form}`);
    });
    expect(wrong).toEqual([]);
  });

  test("have each plural form that the language tells apart, where a phrase has forms", () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    const wrong = keys.filter((key) => {
      const message = table[key];
      return (
        typeof message === "object" && pluralCategories.some((category) => message[category] === undefined)
      );
    });
    expect(wrong).toEqual([]);
  });

  test("hold no Latin letter, but UTC, and no space at an end that English has not", () => {
    for (const key of keys) {
      for (const form of formsOf(table[key] ?? "")) {
        expect([key, form.replace(/\{\w+\}|UTC/g, "").match(/[A-Za-z]/)]).toEqual([key, null]);
        if (form !== form.trim())
          expect([key, formsOf(english[key])[0]]).not.toEqual([key, formsOf(english[key])[0]!.trim()]);
      }
    }
  });
});

test("Arabic counts have six forms", () => {
  const words = wordsFor({ locale: "ar", messages: arabic });
  expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111].map((n) => words.count("event", n))).toEqual([
    "لا أحداث",
    "حدث واحد",
    "حدثان",
    "٣ أحداث",
    "١٠ أحداث",
    "١١ حدثًا",
    "٩٩ حدثًا",
    "١٠٠ حدث",
    "١٠٢ حدث",
    "١٠٣ أحداث",
    "١١١ حدثًا",
  ]);
});

test("lists are joined as the language joins them", () => {
  expect(wordsFor({ locale: "ar" }).list(["أ", "ب", "ج"])).toBe("أ وب وج");
  expect(wordsFor({ locale: "fa" }).list(["الف", "ب", "ج"])).toBe("الف،‏ ب، و ج");
});

test("dates are told in the words, digits and calendar of the reader", () => {
  const calendar = createCalendar("persian")!;
  const fa = wordsFor({ locale: "fa", messages: persian, calendar });
  expect(timeInWords(timeOf("[2023-10-07..2023-10-12]"), fa, "heading")).toBe("زمانی بین ۱۵ و ۲۰ مهر ۱۴۰۲");
  expect(timeInWords(timeOf("2023-10"), fa, "heading")).toBe("اکتبر ۲۰۲۳ میلادی");
  const ar = wordsFor({ locale: "ar", messages: arabic });
  expect(timeInWords(timeOf("[2023-10-07..]"), ar, "heading")).toBe("في ٧ أكتوبر ٢٠٢٣ أو بعده");
});
