import type { ComponentChildren, VNode } from "preact";

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** Small controls of the whole view, on the line of its title. */
  readonly tools?: ComponentChildren;
  /** The one main action and the way back; they stay while the rest scrolls. */
  readonly actions?: ComponentChildren;
}

/** One view: its heading (which takes the focus when the view appears), what scrolls, and the actions that stay. */
export function View({ title, children, tools, actions }: Props): VNode {
  return (
    <>
      <main class="middle">
        {tools === undefined ? (
          <h2 tabIndex={-1}>{title}</h2>
        ) : (
          <div class="title-line">
            <h2 tabIndex={-1}>{title}</h2>
            {tools}
          </div>
        )}
        {children}
      </main>
      {actions !== undefined && <footer class="actions">{actions}</footer>}
    </>
  );
}
