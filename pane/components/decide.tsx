import type { VNode } from "preact";
import { useId } from "preact/hooks";
import { usePane, useStore } from "./context.ts";

interface Props {
  /** The way out without doing anything: "Cancel" where left out. */
  readonly back?: string;
  readonly onBack: () => void;
  readonly main: string;
  readonly onMain: () => unknown;
  /** There is nothing to do; while the pane is busy nothing can be done either. */
  readonly disabled?: boolean;
  /** Why it cannot be done yet, where the view itself does not say so; null where it can. */
  readonly why?: string | null;
}

/** The footer of a view that comes to one decision: the way out, and the one main button. */
export function Decide({ back, onBack, main, onMain, disabled = false, why = null }: Props): VNode {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  const id = useId();
  return (
    <>
      {why !== null && (
        <p class="why" id={id} role="status">
          {why}
        </p>
      )}
      <button type="button" class="button" onClick={() => onBack()}>
        {back ?? texts.pane.cancel}
      </button>
      <button
        type="button"
        class="primary"
        disabled={disabled || why !== null || busy !== null}
        aria-describedby={why === null ? undefined : id}
        onClick={() => void onMain()}
      >
        {main}
      </button>
    </>
  );
}
