import type { VNode } from "preact";
import { usePane } from "#pane/components/context.ts";
import { CloseIcon, Logo } from "#pane/components/icons.tsx";
import { leaveWizard } from "./slice.ts";

/** What is being described, and the way out, which loses nothing. */
export function WizardTop({ title }: { readonly title: string }): VNode {
  const { session, texts } = usePane();
  const { close } = texts.pane.wizard;
  return (
    <header class="top">
      <Logo />
      <h1>{title}</h1>
      <button
        type="button"
        class="icon"
        title={close}
        aria-label={close}
        onClick={() => void leaveWizard(session, false)}
      >
        <CloseIcon />
      </button>
    </header>
  );
}
