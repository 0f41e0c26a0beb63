/** Least width of the pane, in CSS pixels: Excel's task pane on a Mac. */
export const LEAST_PANE = 270;
const LEAST_GRID = 320;
const KEY_STEP = 10;

/** Lets the pane be made wider or narrower, by dragging or with the arrow keys. */
export function makeDivider(divider: HTMLElement, pane: HTMLElement, whole: HTMLElement): void {
  const setWidth = (wanted: number): void => {
    const most = Math.max(LEAST_PANE, whole.clientWidth - LEAST_GRID);
    const width = Math.round(Math.min(most, Math.max(LEAST_PANE, wanted)));
    pane.style.width = `${width}px`;
    divider.setAttribute("aria-valuemin", String(LEAST_PANE));
    divider.setAttribute("aria-valuemax", String(most));
    divider.setAttribute("aria-valuenow", String(width));
    // o-spreadsheet measures itself only when the window changes.
    window.dispatchEvent(new Event("resize"));
  };
  divider.addEventListener("pointerdown", (event) => {
    divider.setPointerCapture(event.pointerId);
    divider.classList.add("bench-dragging");
  });
  divider.addEventListener("pointermove", (event) => {
    if (!divider.classList.contains("bench-dragging")) return;
    setWidth(whole.getBoundingClientRect().right - event.clientX);
  });
  for (const end of ["pointerup", "pointercancel"] as const) {
    divider.addEventListener(end, () => divider.classList.remove("bench-dragging"));
  }
  divider.addEventListener("keydown", (event) => {
    const step = event.key === "ArrowLeft" ? KEY_STEP : event.key === "ArrowRight" ? -KEY_STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    setWidth(pane.offsetWidth + step);
  });
  setWidth(pane.offsetWidth);
}
