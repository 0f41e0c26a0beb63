import type { VNode } from "preact";
import { ALL_PLACES, ruleOf } from "#pane/model/views.ts";
import type { View } from "#pane/places/list.ts";
import { usePane, useStore } from "./context.ts";

/** The bar of places. Hidden until there is something to go to. */
export function Places(): VNode | null {
  const { session, texts } = usePane();
  const { view, understanding } = useStore(session.state);
  if (!understanding?.scorecard) return null;
  const { under } = ruleOf(view);
  return (
    <nav class="places" aria-label={texts.pane.placesLabel}>
      {ALL_PLACES.map(({ tab }) => {
        const label = tab?.label(texts, understanding) ?? null;
        return (
          tab &&
          label !== null && (
            <button
              type="button"
              key={tab.view}
              aria-current={tab.view === under ? "page" : undefined}
              onClick={() => session.go({ name: tab.view } as View)}
            >
              {label}
            </button>
          )
        );
      })}
    </nav>
  );
}
