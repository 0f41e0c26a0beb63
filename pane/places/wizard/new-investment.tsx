import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { openWizard } from "./slice.ts";

/** The one button that leads to the wizard from everywhere. */
export function NewInvestment(): VNode {
  const { session, texts } = usePane();
  return (
    <button type="button" class="primary" onClick={() => openWizard(session, null)}>
      {texts.pane.newInvestment}
    </button>
  );
}
