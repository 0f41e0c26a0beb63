/** What of the page and of Office.js tells that the pane can be seen. */
export interface Signs {
  readonly page: Pick<Document, "visibilityState" | "addEventListener" | "removeEventListener">;
  /** `Office.addin`; absent, or without the method, where there is no shared runtime. */
  readonly addin: Partial<Pick<Office.Addin, "onVisibilityModeChanged">> | undefined;
}

/** Nobody does these to a page that cannot be seen. */
const TOUCHES = ["pointermove", "pointerdown", "focusin", "keydown"] as const;

/**
 * Calls back once, as soon as the pane can be seen. Excel also loads the page without a pane, for a function or a
 * command, and then nobody should wait for the workbook to be read. Whichever sign comes first counts: what the page
 * itself says differs from one Excel to the next, and a pane that stays empty would be the worst of all.
 */
export function whenVisible({ page, addin }: Signs, show: () => void): void {
  let shown = false;
  const open = (): void => {
    if (shown) return;
    shown = true;
    page.removeEventListener("visibilitychange", look);
    for (const touch of TOUCHES) page.removeEventListener(touch, open);
    show();
  };
  const look = (): void => {
    if (page.visibilityState === "visible") open();
  };
  page.addEventListener("visibilitychange", look);
  for (const touch of TOUCHES) page.addEventListener(touch, open);
  // Where Office.js refuses to tell, the page still does.
  addin
    ?.onVisibilityModeChanged?.(({ visibilityMode }) => {
      if ((visibilityMode as string) === "Taskpane") open();
    })
    .catch(() => undefined);
  look();
}
