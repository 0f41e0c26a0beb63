import { useLayoutEffect, useRef } from "preact/hooks";

/** What a key does: "Enter", "Escape", "3", "/". */
export type KeyActions = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/**
 * Keys that work anywhere in the pane while the component is on show. Never while someone types, and never together
 * with a key that makes a shortcut of the host or the browser.
 */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  // At once, not after the next picture: a key pressed meanwhile would be lost.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      latest.current[event.key]?.(event);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

const TAKES_NO_TEXT: ReadonlySet<string> = new Set(["button", "checkbox", "radio", "range"]);

function isTyping({ target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !TAKES_NO_TEXT.has(target.type);
  return target.matches("select, textarea, [contenteditable]");
}
