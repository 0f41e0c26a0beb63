/**
 * Calls back once, as soon as the page can be seen. Excel also loads it without a pane, for a function or a command,
 * and then nobody should wait for the workbook to be read.
 */
export function whenVisible(
  page: Pick<Document, "visibilityState" | "addEventListener" | "removeEventListener">,
  show: () => void,
): void {
  const look = (): void => {
    if (page.visibilityState !== "visible") return;
    page.removeEventListener("visibilitychange", look);
    show();
  };
  page.addEventListener("visibilitychange", look);
  look();
}
