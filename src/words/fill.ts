import type { Message } from "./messages.ts";

/** Puts values in the places of a message. Text in a value is never read as a placeholder again. */
export function fillMessage(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  plural: (n: number) => Intl.LDMLPluralRule,
  number: (n: number) => string,
): string {
  const { n } = values;
  const template =
    typeof message === "string"
      ? message
      : ((typeof n === "number" ? message[plural(n)] : undefined) ?? message.other);
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === "number" ? number(value) : value;
  });
}
