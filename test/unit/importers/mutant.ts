import { seeded } from "../seeds.ts";

/** Signs that mean something in one of the forms, and long runs of such, at which a careless pattern would stall. */
const pieces = [
  '"', ",", ";", "\n", "\r", "\t", "\0", "{", "}", "[", "]", "null", "-1", "1e999", "<a href=", "__proto__", "\ufeff", "\ud800",
  "=", "..", "~", "[2020..", "-99999999999999", "9".repeat(400), "<".repeat(300), "(".repeat(300), "'".repeat(1000),
  " ".repeat(2000), "\n".repeat(500), '";'.repeat(300), ";X=".repeat(200), "&#".repeat(200),
]; // prettier-ignore

/** The text with some stretches taken out, doubled or replaced; the same for the same seed. */
export function mutant(text: string, seed: number): string {
  const random = seeded(seed);
  let result = text;
  for (let i = 0; i < 1 + random() * 7; i++) {
    const at = Math.floor(random() * result.length);
    const length = Math.floor(random() * random() * 60);
    const piece =
      random() < 0.5 ? pieces[Math.floor(random() * pieces.length)]! : result.slice(at, at + length * 2);
    result = result.slice(0, at) + piece + result.slice(at + (random() < 0.7 ? length : 0));
  }
  return result;
}
