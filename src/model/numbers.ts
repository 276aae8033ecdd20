/** Whole numbers from 0 up, in as few bytes as they need. */
export type WholeNumbers = Uint16Array | Uint32Array;

/** A column of whole numbers that grows, in room and in width. */
export interface Numbers {
  values: WholeNumbers;
}

export const createNumbers = (room: number): Numbers => ({ values: new Uint16Array(room) });

/** Writes a number, where there is no room yet too. */
export function setNumber(numbers: Numbers, at: number, value: number): void {
  const { values } = numbers;
  if (at >= values.length || (value > 0xffff && values.BYTES_PER_ELEMENT === 2)) {
    const room = at < values.length ? values.length : Math.max(16, at * 2);
    const Width = value > 0xffff || values.BYTES_PER_ELEMENT === 4 ? Uint32Array : Uint16Array;
    numbers.values = new Width(room);
    numbers.values.set(values);
  }
  numbers.values[at] = value;
}

/** The number of a name in order of appearance, 0 for the first. */
export function numberOf<Name>(numbers: Map<Name, number>, name: Name): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}
