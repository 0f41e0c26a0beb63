import type { VNode } from "preact";
import { Messages } from "./messages.tsx";

/** What stands in the place of a view that is still to come: its outlines, and in the middle what is being done. */
export function Waiting(): VNode {
  return (
    <main class="middle waiting" aria-busy="true">
      <div class="skeleton" aria-hidden="true">
        {["55%", "90%", "", "100%", "80%", "95%"].map((width, line) => (
          <i key={line} class={width === "" ? "large" : undefined} style={width === "" ? {} : { width }} />
        ))}
      </div>
      <Messages />
    </main>
  );
}
