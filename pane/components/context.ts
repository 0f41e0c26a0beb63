import type { Texts } from "#core/messages/en.ts";
import type { Manner } from "#core/workflow/manner.ts";
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { Format } from "#pane/model/format.ts";
import type { Session } from "#pane/model/session.ts";
import type { Store } from "#pane/model/store.ts";

/** What every component needs: the session, how numbers are written, and the words. */
export interface PaneContext {
  readonly session: Session;
  readonly format: Format;
  readonly texts: Texts;
  /** What is said of each: a verdict, its place in a choice of one, or neither while nobody has said which it is. */
  readonly manner: Manner;
}

const Context = createContext<PaneContext | null>(null);
export const PaneProvider = Context.Provider;

/** @throws Error outside a PaneProvider */
export function usePane(): PaneContext {
  const context = useContext(Context);
  if (!context) throw new Error("A component of the pane stands outside PaneProvider.");
  return context;
}

/** The store's value; the component follows its changes. */
export function useStore<T>(store: Store<T>): T {
  const [value, setValue] = useState(store.get());
  useEffect(() => {
    const follow = (): void => setValue(store.get());
    follow();
    return store.subscribe(follow);
  }, [store]);
  return value;
}
