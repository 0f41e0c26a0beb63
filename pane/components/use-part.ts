import { useCallback, useEffect, useState } from "preact/hooks";
import { usePane } from "./context.ts";

/**
 * A part of a view that is fetched apart, so that the view is there before it.
 * @param load imports it; always the same function
 * @returns null until it is here, and the way to ask for it again where it did not come
 */
export function usePart<Part>(load: () => Promise<Part>): {
  readonly part: Part | null;
  readonly bring: () => Promise<Part | null>;
} {
  const { session } = usePane();
  const [part, setPart] = useState<Part | null>(null);
  const bring = useCallback(() => session.bring(load), [session, load]);
  useEffect(() => {
    // A part may be a function, which a state would call.
    if (!part) void bring().then((come) => setPart(() => come));
  }, [bring, part]);
  return { part, bring };
}
