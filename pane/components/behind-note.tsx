import type { Understanding } from "#core/workflow/understand.ts";
import { planUpdate } from "#core/workflow/update.ts";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { CellLink } from "./cell-link.tsx";
import { usePane, useStore } from "./context.ts";
import { usePlanColumns } from "./use-plan-columns.ts";

/** Cells of the sheet that show older results: how many, the first of them, and one click to update them all. */
export function BehindNote({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const t = texts.pane.write;
  const { columns } = usePlanColumns(understanding, understanding.preferences.planColumns === true);
  const update = useMemo(
    () => planUpdate(understanding, session.workbook.capabilities, texts, columns),
    [understanding, session, texts, columns],
  );
  if (!update) return null;
  const { behind, plan } = update;
  const investments = new Set(behind.map(({ investment }) => investment));
  return (
    <div class="note behind" role="status">
      <p>
        <b>{t.behind}</b> {t.behindIn(behind.length, [...investments])} <CellLink place={behind[0]!.cell} />
      </p>
      <button
        type="button"
        class="button little"
        disabled={busy !== null}
        onClick={() => void session.apply(plan.changes, t.updated(behind.length))}
      >
        {t.update}
      </button>
    </div>
  );
}
