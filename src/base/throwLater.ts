/** Throws an error where it breaks nothing of ours: in a task of its own, for the page's error handlers. */
export function throwLater(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}

/** The function, for the first call; later ones do nothing. */
export function once<Args extends readonly unknown[]>(run: (...args: Args) => void): (...args: Args) => void {
  let called = false;
  return (...args) => {
    if (called) return;
    called = true;
    run(...args);
  };
}

/** Throws the error as it is. */
export function rethrow(error: unknown): never {
  throw error;
}
