import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { openWizard } from "./slice.ts";

/** The one button that leads to the wizard from everywhere. @param props.quiet something else comes first */
export function NewInvestment({ quiet = false }: { readonly quiet?: boolean }): VNode {
  const { session, texts } = usePane();
  return (
    <button type="button" class={quiet ? "button" : "primary"} onClick={() => openWizard(session, null)}>
      {texts.pane.newInvestment}
    </button>
  );
}
