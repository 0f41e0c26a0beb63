import type { VNode } from "preact";
import { usePane } from "./context.ts";

/** The one button that leads to the wizard from everywhere. */
export function NewInvestment(): VNode {
  const { session, texts } = usePane();
  return (
    <button type="button" class="primary" onClick={() => session.openWizard(null)}>
      {texts.pane.newInvestment}
    </button>
  );
}
