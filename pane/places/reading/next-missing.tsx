import { missingIn } from "#core/workflow/complete/missing.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { openWizard } from "#pane/places/wizard/slice.ts";

/** What leads on while something is still missing. */
export function NextMissing({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { session, texts } = usePane();
  const t = texts.pane.complete;
  const { reading } = understanding;
  const missing = missingIn(reading);
  const [first] = reading.strategy.investments;
  if (missing === null) return null;
  if (missing === "ratings") {
    return (
      <>
        <button type="button" class="button" onClick={() => openWizard(session, null)}>
          {texts.pane.newInvestment}
        </button>
        <button type="button" class="primary" onClick={() => openWizard(session, first!.id, 2)}>
          {t.rateFirst}
        </button>
      </>
    );
  }
  return (
    <button type="button" class="primary" onClick={() => session.go({ name: "complete" })}>
      {t.next[missing]}
    </button>
  );
}
