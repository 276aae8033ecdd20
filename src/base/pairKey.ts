/** Second numbers of a pair are below this. */
const secondsEnd = 2 ** 20;

/** Two whole numbers as one, for the key of a `Map`: a text would be made anew at each look. The second is below 2²⁰. */
export const pairKey = (first: number, second: number): number => first * secondsEnd + second;
