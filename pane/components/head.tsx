import type { ComponentChildren, VNode } from "preact";
import { usePane, useStore } from "./context.ts";
import { HelpButton } from "./help-button.tsx";
import { BackIcon, CloseIcon, Logo } from "./icons.tsx";

interface Props {
  readonly title: string;
  /** The title is the view's own heading; otherwise a step of it has one below. */
  readonly isHeading?: boolean;
  /** What the way out is called, and whether it leads back into a list or closes what was opened. */
  readonly leave: string;
  readonly way: "back" | "close";
  readonly onLeave: () => void;
  /** Buttons at the end of the line. */
  readonly tools?: ComponentChildren;
}

/** The head of whatever was opened from another view: its own title in the place of the name and the tabs, and the way out. */
export function Head({ title, isHeading = true, leave, way, onLeave, tools }: Props): VNode {
  const { view } = useStore(usePane().session.state);
  const button = (
    <button type="button" class="icon" title={leave} aria-label={leave} onClick={onLeave}>
      {way === "back" ? <BackIcon /> : <CloseIcon />}
    </button>
  );
  return (
    <header class={`top apart ${way}`}>
      {way === "back" ? button : <Logo />}
      {isHeading ? (
        <>
          <h1 class="unseen">AlignScore</h1>
          <h2 tabIndex={-1} title={title}>
            {title}
          </h2>
        </>
      ) : (
        <h1 title={title}>{title}</h1>
      )}
      {tools}
      {view.name !== "help" && <HelpButton />}
      {way === "close" && button}
    </header>
  );
}
