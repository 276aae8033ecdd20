import { numbersPerStep } from "./steps.ts";

const digitBits = 11;
const digits = 2 ** digitBits;

/**
 * The numbers of a list in the order of the keys beside them, from 0 to 2³² − 1; those of the same key stay in their order.
 * As fast as memory, however they stood before. A radix sort from the least significant digit on (Knuth, The Art of
 * Computer Programming, volume 3, 5.2.5). Both arrays are written to. It pauses now and then, which the engine's own sort
 * cannot.
 */
export function* sortByKeys(list: Uint32Array, keys: Uint32Array): Generator<undefined, Uint32Array> {
  let from: Keyed = { list, keys };
  let to: Keyed = { list: new Uint32Array(list.length), keys: new Uint32Array(list.length) };
  for (let shift = 0; shift < 32; shift += digitBits) {
    const places = yield* placesOf(from.keys, shift);
    for (let begin = 0; begin < list.length; begin += numbersPerStep) {
      const end = Math.min(list.length, begin + numbersPerStep);
      for (let i = begin; i < end; i++) {
        const key = from.keys[i] ?? 0;
        const digit = (key >>> shift) % digits;
        const place = places[digit] ?? 0;
        places[digit] = place + 1;
        to.list[place] = from.list[i] ?? 0;
        to.keys[place] = key;
      }
      yield;
    }
    [from, to] = [to, from];
  }
  return from.list;
}

interface Keyed {
  readonly list: Uint32Array;
  readonly keys: Uint32Array;
}

/** Where the keys with each digit begin, once they are in its order. */
function* placesOf(keys: Uint32Array, shift: number): Generator<undefined, Uint32Array> {
  const places = new Uint32Array(digits + 1);
  for (let begin = 0; begin < keys.length; begin += numbersPerStep) {
    const end = Math.min(keys.length, begin + numbersPerStep);
    for (let i = begin; i < end; i++) {
      const next = (((keys[i] ?? 0) >>> shift) % digits) + 1;
      places[next] = (places[next] ?? 0) + 1;
    }
    yield;
  }
  for (let digit = 1; digit <= digits; digit++)
    places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0);
  return places;
}

const highestKey = 2 ** 32 - 1;

/** Keys in the order of the values that a list points at, as fine as they can be for all that there is; for NaN the highest. */
export function* keysInOrder(list: Uint32Array, values: Float64Array): Generator<undefined, Uint32Array> {
  let first = Infinity;
  let last = -Infinity;
  for (let i = 0; i < list.length; i++) {
    const at = values[list[i] ?? 0] ?? NaN;
    if (at < first) first = at;
    if (at > last) last = at;
    if (i % numbersPerStep === 0) yield;
  }
  const keys = new Uint32Array(list.length);
  const scale = (highestKey - 1) / Math.max(1, last - first);
  for (let i = 0; i < list.length; i++) {
    const key = ((values[list[i] ?? 0] ?? NaN) - first) * scale;
    keys[i] = key >= 0 ? Math.min(key, highestKey - 1) : highestKey;
    if (i % numbersPerStep === 0) yield;
  }
  return keys;
}
