/**
 * Names for `id` attributes, one for each text, in order: the prefix and what of the text an address can hold without
 * escapes, with a number behind where two would be the same.
 */
export function fragments(prefix: string, texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const name = prefix + (text.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, 80) || "-");
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name}-${n}`;
    taken.add(free);
    return free;
  });
}
