import type { VNode } from "preact";
import { openHelp } from "#pane/places/help/slice.ts";
import { usePane } from "./context.ts";
import { HelpIcon } from "./icons.tsx";
import { useKeys } from "./keys.ts";

/** Leads to the page on the view that one is in, and back; the key "?" does the same. */
export function HelpButton(): VNode {
  const { session, texts } = usePane();
  const { open } = texts.pane.help;
  useKeys({ "?": () => openHelp(session) });
  return (
    <button type="button" class="icon" title={open} aria-label={open} onClick={() => openHelp(session)}>
      <HelpIcon />
    </button>
  );
}
