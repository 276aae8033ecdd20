/** The whole numbers from 0 up to before `count`; an iterator of a million takes a hundred times as long. */
export function firstNumbers(count: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(count);
  for (let i = 0; i < count; i++) numbers[i] = i;
  return numbers;
}
