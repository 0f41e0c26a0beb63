import { checkTable } from "#core/workflow/after/table/check-table.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { usePane } from "#pane/components/context.ts";
import type { View } from "#pane/places/list.ts";

/** What wants care from time to time, each with its state; what is not due is grey. */
export function LookAfter({ understanding }: { readonly understanding: Understanding }): VNode {
  const { texts } = usePane();
  const faults = useMemo(() => checkTable(understanding).faults.length, [understanding]);
  return (
    <section aria-label={texts.lookAfter.title}>
      <h3>{texts.lookAfter.title}</h3>
      <ul class="care">
        <Row
          view={{ name: "check-table" }}
          label={texts.tableCheck.title}
          state={texts.tableCheck.state(faults)}
          isDue={faults > 0}
        />
      </ul>
    </section>
  );
}

interface RowProps {
  readonly view: View;
  readonly label: string;
  readonly state: string;
  readonly isDue: boolean;
}

function Row({ view, label, state, isDue }: RowProps): VNode {
  const { session } = usePane();
  return (
    <li>
      <button type="button" class={isDue ? "care-row due" : "care-row"} onClick={() => session.go(view)}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          {isDue ? <path d="M6 1 11.5 11h-11Z" /> : <circle cx="6" cy="6" r="4.5" />}
        </svg>
        <span>{label}</span>
        <span class="state">{state}</span>
      </button>
    </li>
  );
}
