import type { ApplyResult, ChangeSet } from "#core/workbook/change-set.ts";
import type { Capabilities, Highlight, RangeCells, Workbook, WorkbookOutline } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";

/**
 * The workbook of a grid that is still to come: what stands in the cells is told from the file meanwhile, so that
 * nobody who only reads waits for the grid; everything else waits for it. Where the grid shows anything else than the
 * file said (it calculates anew), whoever listens is told of a change.
 */
export class LateWorkbook implements Workbook {
  private grid: Workbook | null = null;
  private readonly coming: Promise<Workbook>;
  private come: (grid: Workbook) => void = () => undefined;
  private readonly told: { readonly ask: (workbook: Workbook) => Promise<unknown>; readonly said: string }[] =
    [];
  private readonly listeners = new Set<() => void>();

  /** @param capabilities the grid's */
  constructor(
    private readonly file: Workbook,
    readonly capabilities: Capabilities,
  ) {
    this.coming = new Promise((resolve) => (this.come = resolve));
  }

  outline(): Promise<WorkbookOutline> {
    // What is selected may have changed since, and changes nothing that was read.
    return this.tell(
      (workbook) => workbook.outline(),
      ({ selection: _, ...rest }) => rest,
    );
  }

  read(ranges: readonly RangeRef[]): Promise<RangeCells[]> {
    return this.tell(
      (workbook) => workbook.read(ranges),
      (cells) => cells,
    );
  }

  async apply(changes: ChangeSet): Promise<ApplyResult> {
    return (await this.coming).apply(changes);
  }

  async select(range: RangeRef): Promise<void> {
    await (await this.coming).select(range);
  }

  async highlight(highlights: readonly Highlight[]): Promise<void> {
    await (await this.coming).highlight(highlights);
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    const stop = this.later((grid) => grid.onChange(listener));
    return () => {
      this.listeners.delete(listener);
      stop();
    };
  }

  onSelect(listener: (selection: RangeRef) => void): () => void {
    return this.later((grid) => grid.onSelect(listener));
  }

  /** The grid is there: from now on it answers. */
  async arrive(grid: Workbook): Promise<void> {
    this.grid = grid;
    this.come(grid);
    for (const { ask, said } of this.told.splice(0)) {
      if (said === (await ask(grid))) continue;
      for (const listener of this.listeners) listener();
      return;
    }
  }

  private async tell<Said>(
    ask: (workbook: Workbook) => Promise<Said>,
    compared: (said: Said) => unknown,
  ): Promise<Said> {
    if (this.grid) return ask(this.grid);
    const said = await ask(this.file);
    const write = (each: Said): string => JSON.stringify(compared(each));
    this.told.push({ ask: async (workbook) => write(await ask(workbook)), said: write(said) });
    return said;
  }

  private later(listen: (grid: Workbook) => () => void): () => void {
    if (this.grid) return listen(this.grid);
    let stop: () => void = () => undefined;
    let wanted = true;
    void this.coming.then((grid) => {
      if (wanted) stop = listen(grid);
    });
    return () => {
      wanted = false;
      stop();
    };
  }
}
