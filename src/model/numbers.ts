/** Whole numbers from 0 up, in as few bytes as they need. */
export type WholeNumbers = Uint8Array | Uint16Array | Uint32Array;

/** A column of whole numbers that grows, in room and in width. */
export interface Numbers {
  values: WholeNumbers;
}

export const createNumbers = (room: number): Numbers => ({ values: new Uint8Array(room) });

/** The largest number that a column of this width holds. */
const largestIn = ({ BYTES_PER_ELEMENT: bytes }: WholeNumbers): number =>
  bytes === 1 ? 0xff : bytes === 2 ? 0xffff : 0xffffffff;

/** Writes a number, where there is no room yet too. */
export function setNumber(numbers: Numbers, at: number, value: number): void {
  const { values } = numbers;
  if (at >= values.length || value > largestIn(values)) {
    const room = at < values.length ? values.length : Math.max(16, at * 2);
    const largest = Math.max(value, largestIn(values));
    const Width = largest > 0xffff ? Uint32Array : largest > 0xff ? Uint16Array : Uint8Array;
    numbers.values = new Width(room);
    numbers.values.set(values);
  }
  numbers.values[at] = value;
}

/** A column, in as many bytes as another needs where these are more. */
export function widened(values: WholeNumbers, { BYTES_PER_ELEMENT: bytes }: WholeNumbers): WholeNumbers {
  if (values.BYTES_PER_ELEMENT >= bytes) return values;
  return bytes === 2 ? Uint16Array.from(values) : Uint32Array.from(values);
}

/** The number of a name in order of appearance, 0 for the first. */
export function numberOf<Name>(numbers: Map<Name, number>, name: Name): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}
