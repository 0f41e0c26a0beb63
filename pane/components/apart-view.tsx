import type { ComponentChildren, VNode } from "preact";
import { BackIcon } from "./icons.tsx";
import { useKeys } from "./keys.ts";

interface Props {
  readonly title: string;
  /** What the way back is called. */
  readonly back: string;
  readonly onBack: () => void;
  /** Buttons at the end of the line of the title. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** A view that was opened from another: its own title in the place of the name and the tabs, and the way back. */
export function ApartView({ title, back, onBack, tools, children, actions }: Props): VNode {
  useKeys({ Escape: onBack });
  return (
    <>
      <header class="top apart">
        <button type="button" class="icon" title={back} aria-label={back} onClick={onBack}>
          <BackIcon />
        </button>
        <h1 class="unseen">AlignScore</h1>
        <h2 tabIndex={-1} title={title}>
          {title}
        </h2>
        {tools}
      </header>
      {/* Here also while someone types. */}
      <main
        class="middle"
        onKeyDown={(event) => {
          if (event.key !== "Escape" || event.defaultPrevented) return;
          event.preventDefault();
          onBack();
        }}
      >
        {children}
      </main>
      {actions !== undefined && <div class="actions">{actions}</div>}
    </>
  );
}
