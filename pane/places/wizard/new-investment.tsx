import type { VNode } from "preact";
import type { Texts } from "#core/messages/en.ts";
import type { Understanding } from "#core/workflow/understand.ts";
import { usePane, useStore } from "#pane/components/context.ts";
import { choosesOne } from "#pane/model/after-reading.ts";
import { openWizard } from "./slice.ts";

/** The one button that leads to the wizard from everywhere. @param props.look "primary" where left out */
export function NewInvestment({
  look = "primary",
}: {
  readonly look?: "primary" | "button" | "link";
}): VNode {
  const { session, texts } = usePane();
  const { understanding } = useStore(session.state);
  return (
    <button type="button" class={look} onClick={() => openWizard(session, null)}>
      {newTitle(understanding, texts)}
    </button>
  );
}

/** What is new: an option of a table that chooses one, else an investment. */
export function newTitle(understanding: Understanding | null, texts: Texts): string {
  return understanding && choosesOne(understanding) ? texts.pane.options.add : texts.pane.newInvestment;
}
