import type { Understanding } from "#core/workflow/understand.ts";
import type { VNode } from "preact";
import { usePart } from "./use-part.ts";

const load = () => import("./behind-note.tsx");

/** Says when the results in the sheet are older than what the pane shows; nothing where they are not. */
export function Behind({ understanding }: { readonly understanding: Understanding }): VNode | null {
  const { part } = usePart(load);
  return part && <part.BehindNote understanding={understanding} />;
}
