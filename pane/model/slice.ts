import type { Understanding } from "#core/workflow/understand.ts";
import { createStore, type Store } from "./store.ts";

/**
 * A place's own part of the state: declared beside its views, made by the session when it is first asked for, and
 * kept as long as the session.
 */
export interface Slice<State extends object> {
  readonly initial: State;
  /** What is left of it once the workbook was read anew. */
  readonly afterReading?: (state: State, understanding: Understanding) => State;
}

/** The stores of slices, each made when it is first asked for. */
export interface Slices {
  readonly of: <State extends object>(slice: Slice<State>) => Store<State>;
  readonly afterReading: (understanding: Understanding) => void;
}

export function createSlices(): Slices {
  const kept = new Map<
    unknown,
    { readonly store: unknown; readonly settle: (understanding: Understanding) => void }
  >();
  return {
    of: <State extends object>(slice: Slice<State>): Store<State> => {
      // Under each slice stands the store of its own state, as only this function puts one there.
      const known = kept.get(slice)?.store as Store<State> | undefined;
      if (known) return known;
      const store = createStore(slice.initial);
      const settle = (understanding: Understanding): void => {
        if (slice.afterReading) store.set(slice.afterReading(store.get(), understanding));
      };
      kept.set(slice, { store, settle });
      return store;
    },
    afterReading(understanding) {
      for (const { settle } of kept.values()) settle(understanding);
    },
  };
}
