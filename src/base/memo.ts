import { finishSteps, type Pausing } from "./steps.ts";

/**
 * A function that remembers its last call: called again with identical arguments (by `Object.is`) it returns the same
 * result. One memory per memo, so every pipeline makes its own and two never evict each other.
 */
export function memo<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    if (last !== null && sameItems(last.args, args)) return last.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}

/** A value that is made when it is first asked for. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** `memo` for the last `size` calls. */
export function memoFew<Args extends readonly unknown[], Result>(
  size: number,
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  const calls = lastCalls<Args, Result>(size);
  return (...args) => (calls.find(args) ?? calls.keep(args, compute(...args))).result;
}

interface Call<Args, Result> {
  readonly args: Args;
  readonly result: Result;
}

/** The last `size` calls; one that is found is the last again. */
function lastCalls<Args extends readonly unknown[], Result>(
  size: number,
): {
  readonly find: (args: Args) => Call<Args, Result> | undefined;
  readonly keep: (args: Args, result: Result) => Call<Args, Result>;
} {
  const calls: Call<Args, Result>[] = [];
  return {
    find: (args) => {
      const at = calls.findIndex((call) => sameItems(call.args, args));
      if (at > 0) calls.unshift(...calls.splice(at, 1));
      return at < 0 ? undefined : calls[0];
    },
    keep: (args, result) => {
      const call = { args, result };
      calls.unshift(call);
      calls.length = Math.min(calls.length, size);
      return call;
    },
  };
}

/** A memo of the last calls whose work can also be done in steps beforehand. */
export interface SteppedMemo<Args extends readonly unknown[], Result> {
  (...args: Args): Result;
  /** Does the work of a call step by step; such a call has its result then. */
  readonly inSteps: (...args: Args) => Pausing<void>;
}

/** `memoFew` for work that can be paused. */
export function memoFewInSteps<Args extends readonly unknown[], Result>(
  size: number,
  compute: (...args: Args) => Pausing<Result>,
): SteppedMemo<Args, Result> {
  const calls = lastCalls<Args, Result>(size);
  const recall = (...args: Args): Result =>
    (calls.find(args) ?? calls.keep(args, finishSteps(compute(...args)))).result;
  const inSteps = function* (...args: Args): Pausing<void> {
    if (calls.find(args) === undefined) calls.keep(args, yield* compute(...args));
  };
  return Object.assign(recall, { inSteps });
}

/** A function of whatever has a key that remembers results; once it knows more than `limit` of them it forgets all. */
export function memoByKey<Args extends readonly unknown[], Result>(
  keyOf: (...args: Args) => string,
  compute: (...args: Args) => Result,
  limit = 4000,
): (...args: Args) => Result {
  const known = new Map<string, Result>();
  return (...args) => {
    const key = keyOf(...args);
    if (known.has(key)) return known.get(key) as Result;
    const result = compute(...args);
    if (known.size >= limit) known.clear();
    known.set(key, result);
    return result;
  };
}

/** A function of an index that remembers results; once it knows more than `limit` of them it forgets all. */
export function memoByIndex<Result>(
  compute: (index: number) => Result,
  limit = 20_000,
): (index: number) => Result {
  const known = new Map<number, Result>();
  return (index) => {
    if (known.has(index)) return known.get(index) as Result;
    const result = compute(index);
    if (known.size >= limit) known.clear();
    known.set(index, result);
    return result;
  };
}

/**
 * A function of each of a list, which remembers its last list: what was in it, as the same object, is not worked out again as
 * long as the other arguments are identical.
 */
export function memoEach<Item extends object, Args extends readonly unknown[], Result>(
  compute: (item: Item, ...args: Args) => Result,
): (items: readonly Item[], ...args: Args) => readonly Result[] {
  let last: { readonly args: Args; readonly results: ReadonlyMap<Item, { readonly is: Result }> } | null =
    null;
  return (items, ...args) => {
    const known = last !== null && sameItems(last.args, args) ? last.results : null;
    const results = new Map<Item, { readonly is: Result }>();
    last = { args, results };
    return items.map((item) => {
      const result = known?.get(item) ?? { is: compute(item, ...args) };
      results.set(item, result);
      return result.is;
    });
  };
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, i) => Object.is(item, b[i]));
