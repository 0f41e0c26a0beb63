import type { VNode } from "preact";
import { PLACES, placeOf } from "#pane/model/state.ts";
import { usePane, useStore } from "./context.ts";

/** The bar of places. Hidden until there is something to go to. */
export function Places(): VNode | null {
  const { session, texts } = usePane();
  const { view, understanding } = useStore(session.state);
  if (!understanding?.scorecard) return null;
  const here = placeOf(view);
  return (
    <nav class="places" aria-label={texts.pane.placesLabel}>
      {PLACES.map((place) => (
        <button
          type="button"
          key={place}
          aria-current={place === here ? "page" : undefined}
          onClick={() => session.go({ name: place })}
        >
          {texts.pane.places[place]}
        </button>
      ))}
    </nav>
  );
}
