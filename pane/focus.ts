import { useEffect, useRef } from "preact/hooks";
import type { View } from "#pane/places/list.ts";

/**
 * Moves the focus with the view: to the heading of the new one, or back to the row that was opened. Not when the
 * pane first appears: opening it must not take the focus away from the sheet.
 * @param isHere the view is drawn; not so while it is being fetched
 */
export function useFocusOnNewView(root: HTMLElement, view: View, isHere: boolean): void {
  const last = useRef(view);
  useEffect(() => {
    if (!isHere) return;
    const before = last.current;
    last.current = view;
    // While someone is at work in the sheet, what is opened for them must not take the keys away from it.
    if (before === view || !root.ownerDocument.hasFocus()) return;
    (openedIn(root, before, view) ?? root.querySelector<HTMLElement>("h2"))?.focus();
  }, [root, view, isHere]);
}

/** The row of a list that one comes back to: the one that the view names, or whose own view one comes from. */
function openedIn(root: HTMLElement, before: View, view: View): HTMLElement | undefined {
  const id = "at" in view ? view.at : "id" in before && before.name !== view.name ? before.id : undefined;
  if (id === undefined) return undefined;
  return [...root.querySelectorAll<HTMLElement>("[data-opens]")].find((row) => row.dataset.opens === id);
}
