import type { ComponentChildren, VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { usePane } from "./context.ts";

interface Props {
  readonly label: string;
  readonly value: ComponentChildren;
  /** The control that corrects it; `close` puts it away again. Left out where nothing can be corrected. */
  readonly editor?: (close: () => void) => ComponentChildren;
}

/** One line of what was understood, with a "Change" that opens its correction below. */
export function Fact({ label, value, editor }: Props): VNode {
  const { texts } = usePane();
  const [open, setOpen] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) place.current?.querySelector<HTMLElement>("select, input, button")?.focus();
  }, [open]);
  const close = (): void => {
    setOpen(false);
    change.current?.focus();
  };
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>{value}</dd>
      {editor && (
        <dd>
          <button
            type="button"
            class="link"
            ref={change}
            aria-expanded={open}
            aria-label={texts.pane.changeWhat(label)}
            onClick={() => setOpen(!open)}
          >
            {texts.pane.change}
          </button>
        </dd>
      )}
      {editor && open && (
        <dd
          class="editor"
          ref={place}
          onKeyDown={(event) => {
            if (event.key === "Escape") close();
          }}
        >
          {editor(close)}
        </dd>
      )}
    </div>
  );
}
