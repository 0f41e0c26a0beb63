import type { ComponentChildren, VNode } from "preact";

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** The one main action and the way back; they stay while the rest scrolls. */
  readonly actions?: ComponentChildren;
}

/** One view: its heading (which takes the focus when the view appears), what scrolls, and the actions that stay. */
export function View({ title, children, actions }: Props): VNode {
  return (
    <>
      <main class="middle">
        <h2 tabIndex={-1}>{title}</h2>
        {children}
      </main>
      {actions !== undefined && <div class="actions">{actions}</div>}
    </>
  );
}
