/** A value that can be watched. Replaced as a whole, never changed in place. */
export interface Store<T> {
  get(): T;
  set(value: T): void;
  /** Sets some of its fields. */
  patch(fields: Partial<T>): void;
  /** @returns the function that stops it */
  subscribe(listener: () => void): () => void;
}

export function createStore<T extends object>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  const set = (next: T): void => {
    value = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => value,
    set,
    patch: (fields) => set({ ...value, ...fields }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
