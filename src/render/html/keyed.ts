/** A piece of the page that keeps its element while what it says changes. */
export interface Part<Value> {
  readonly element: HTMLElement;
  readonly update: (value: Value) => void;
}

/** The elements of these values in order, each made once for its key and brought up to date. */
export function keyed<Value, Kept extends Part<Value>>(
  parts: Map<string, Kept>,
  values: readonly Value[],
  keyOf: (value: Value) => string,
  create: (value: Value) => Kept,
): readonly HTMLElement[] {
  return values.map((value) => {
    const key = keyOf(value);
    const part = parts.get(key) ?? create(value);
    parts.set(key, part);
    part.update(value);
    return part.element;
  });
}

/** Lets go of parts of which the values are none any more. */
export function letGo<Value>(
  parts: Map<string, unknown>,
  values: readonly Value[],
  keyOf: (value: Value) => string,
): void {
  const keys = new Set(values.map(keyOf));
  for (const key of parts.keys()) if (!keys.has(key)) parts.delete(key);
}

/** By event: numbers change as others come, ids do not. */
export const idOf = ({ id }: { readonly id: string }): string => id;
