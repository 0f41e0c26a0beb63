import type { VNode } from "preact";
import { usePane, useStore } from "./context.ts";

interface Props {
  /** The way out without doing anything: "Cancel" where left out. */
  readonly back?: string;
  readonly onBack: () => void;
  readonly main: string;
  readonly onMain: () => unknown;
  /** There is nothing to do; while the pane is busy nothing can be done either. */
  readonly disabled?: boolean;
}

/** The footer of a view that comes to one decision: the way out, and the one main button. */
export function Decide({ back, onBack, main, onMain, disabled = false }: Props): VNode {
  const { session, texts } = usePane();
  const { busy } = useStore(session.state);
  return (
    <>
      <button type="button" class="button" onClick={() => onBack()}>
        {back ?? texts.pane.cancel}
      </button>
      <button
        type="button"
        class="primary"
        disabled={disabled || busy !== null}
        onClick={() => void onMain()}
      >
        {main}
      </button>
    </>
  );
}
