/**
 * Columns by their ratios, the least first, of equal ones the first column: a heap, because of some seventy candidates
 * seldom more than two are asked for.
 */
export class LeastFirst {
  private readonly columns: number[] = [];
  private readonly ratios: number[] = [];
  private isOrdered = false;

  add(column: number, ratio: number): void {
    this.columns.push(column);
    this.ratios.push(ratio);
  }

  /** Takes out the next column. @returns -1 where none is left */
  take(): number {
    const { columns, ratios } = this;
    if (!this.isOrdered) {
      for (let at = (columns.length >> 1) - 1; at >= 0; at--) this.sink(at);
      this.isOrdered = true;
    }
    if (columns.length === 0) return -1;
    const column = columns[0]!;
    const lastColumn = columns.pop()!;
    const lastRatio = ratios.pop()!;
    if (columns.length > 0) {
      columns[0] = lastColumn;
      ratios[0] = lastRatio;
      this.sink(0);
    }
    return column;
  }

  private sink(from: number): void {
    const { columns, ratios } = this;
    const column = columns[from]!;
    const ratio = ratios[from]!;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= columns.length) break;
      const right = child + 1;
      if (
        right < columns.length &&
        isBefore(ratios[right]!, columns[right]!, ratios[child]!, columns[child]!)
      )
        child = right;
      if (!isBefore(ratios[child]!, columns[child]!, ratio, column)) break;
      columns[at] = columns[child]!;
      ratios[at] = ratios[child]!;
      at = child;
    }
    columns[at] = column;
    ratios[at] = ratio;
  }
}

function isBefore(ratio: number, column: number, otherRatio: number, otherColumn: number): boolean {
  return ratio < otherRatio || (ratio === otherRatio && column < otherColumn);
}
