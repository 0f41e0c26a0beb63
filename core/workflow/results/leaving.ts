import type { CellContent } from "#core/workbook/cell.ts";
import { sameContent } from "#core/workbook/content.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { gather } from "#core/gather.ts";
import type { Ours } from "./ours.ts";

/** What is not written over, because people put it there, and the prints of what is written. */
export class Leaving {
  readonly left: CellRef[] = [];
  readonly written = new Map<string, CellContent[]>();

  /** @param all whether everything may be written over: the user said so */
  constructor(
    private readonly ours: Ours,
    private readonly all: boolean,
  ) {}

  /** Whether a cell under a mark stays as it is instead of getting this content. */
  leaves(key: string, cell: CellRef, content: CellContent): boolean {
    if (this.all || this.ours.holds(key, cell)) return false;
    if (!sameContent(this.ours.content(cell), content)) this.left.push(cell);
    return true;
  }

  /** Notes what a mark's cells will hold. */
  keep(key: string, contents: readonly CellContent[]): void {
    gather(this.written, key, contents);
  }
}
