import { useEffect, useState } from "preact/hooks";
import type { Session } from "#pane/model/session.ts";
import type { PaneState } from "#pane/model/state.ts";
import { ALL_PLACES, placeOf, type AnyDrawn, type AnyPlace } from "#pane/model/views.ts";

type Fetched = ReadonlyMap<AnyPlace, AnyDrawn>;

/**
 * Fetches what draws the views: the place one is at first, and once the workbook has been read all others, so that
 * none has to be waited for. Where one does not come, that is said.
 * @returns what draws the place that one is at; null until it is here
 */
export function usePlaces(session: Session, { view, understanding }: PaneState): AnyDrawn | null {
  const [fetched, setFetched] = useState<Fetched>(new Map());
  const here = placeOf(view);
  useEffect(() => {
    let wanted = true;
    const bring = async (): Promise<void> => {
      for (const place of understanding ? [here, ...ALL_PLACES] : [here]) {
        if (!wanted || fetched.has(place)) continue;
        const part = await session.bring(place.load);
        if (!part) return;
        setFetched((before) => new Map(before).set(place, part.views));
      }
    };
    void bring();
    return () => {
      wanted = false;
    };
  }, [session, here, understanding, view]);
  return fetched.get(here) ?? null;
}
