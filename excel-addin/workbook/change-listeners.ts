import type { ToldChange } from "./last-reading.ts";

/** Tells listeners of changes that someone else made. */
export class ChangeListeners {
  private readonly listeners = new Set<() => void>();
  private registered = false;
  private own = 0;

  /** @param hear is told of every change, the add-in's own too */
  constructor(private readonly hear: (change: ToldChange) => void) {}

  add(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Asks Excel for its events with the next sync; once, with the first look at the workbook. */
  register(context: Excel.RequestContext): void {
    if (this.registered) return;
    this.registered = true;
    context.workbook.worksheets.onChanged.add((event) => {
      this.hear(event);
      if (!this.isOwn(event)) this.tell();
      return Promise.resolve();
    });
  }

  tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** What happens meanwhile is the add-in's own doing. */
  async silently<T>(job: () => Promise<T>): Promise<T> {
    this.own++;
    try {
      return await job();
    } finally {
      this.own--;
    }
  }

  /** Excel says who it was from ExcelApi 1.14 on; before, all that comes while the add-in writes is taken for its own. */
  private isOwn(event: Excel.WorksheetChangedEventArgs): boolean {
    const { triggerSource } = event as Partial<Excel.WorksheetChangedEventArgs>;
    return triggerSource === undefined ? this.own > 0 : triggerSource === "ThisLocalAddin";
  }
}
