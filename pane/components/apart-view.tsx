import type { ComponentChildren, VNode } from "preact";
import { Head } from "./head.tsx";
import { useKeys } from "./keys.ts";

interface Props {
  readonly title: string;
  /** What the way back is called. */
  readonly back: string;
  readonly onBack: () => void;
  /** It leads back into the list that this is one of; otherwise what was opened is closed. */
  readonly isOfList?: boolean;
  /** Buttons at the end of the line of the title. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** A view that was opened from another: its own title in the place of the name and the tabs, and the way back. */
export function ApartView({ title, back, onBack, isOfList = false, tools, children, actions }: Props): VNode {
  useKeys({ Escape: onBack });
  return (
    <>
      <Head title={title} leave={back} way={isOfList ? "back" : "close"} onLeave={onBack} tools={tools} />
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
      {actions !== undefined && <footer class="actions">{actions}</footer>}
    </>
  );
}
