import type { CellValue } from "#core/workbook/cell.ts";
import type { CellRef, RangeRef } from "#core/workbook/range.ts";
import { foldText } from "../values/fold.ts";
import type { Grid } from "../grid.ts";
import type { TableRecord } from "../table.ts";
import { View } from "../view.ts";
import type { Candidate } from "../candidate.ts";

/** So many options stand under their names once more before another header of theirs is seen. */
const LEAST_NAMED = 2;

/** For some fields: the line on which each record's value stands, where that is not its own. */
type Moved = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * A table above or below the ratings, in the same block, that names the same options in other columns (it has no column
 * for the weights): what stands in it is said of the option that it names, not of the one whose ratings stand below.
 * @returns the view in which each of its fields is read on the line of that name; null where all stand in line
 */
export function viewByNames(
  candidate: Candidate,
  view: View,
  nameField: number,
  records: readonly TableRecord[],
): View | null {
  const lines = new Map(records.map(({ name, line }) => [foldText(name), line]));
  const moved = new Map<number, ReadonlyMap<number, number>>();
  const { cells, objectives } = candidate;
  const rated = new Set(objectives.map((j) => cells.fields[j]! - view.fieldIndex(0)));
  let named: ReadonlyMap<number, number> | null = null;
  let under: number[] = [];
  const close = (): void => {
    if (named && !under.some((field) => rated.has(field))) for (const field of under) moved.set(field, named);
    under = [];
  };
  for (let field = 0; field < view.fields; field++) {
    const own = field === nameField;
    const again = own ? null : namedOn(view, field, lines);
    if (own || again) {
      close();
      named = again && isElsewhere(again) ? again : null;
    } else under.push(field);
  }
  close();
  return moved.size > 0 ? new ViewByNames(view.grid, view.range, view.turned, moved) : null;
}

/**
 * Where a field names the records: by the line of each the line on which its name stands. All of them, each once: a
 * column that names what some of the others need ("Requires") heads nothing.
 */
function namedOn(
  view: View,
  field: number,
  lines: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> | null {
  const found = new Map<number, number>();
  for (let at = 0; at < view.lines; at++) {
    const value = view.at(at, field);
    const line = typeof value === "string" ? lines.get(foldText(value)) : undefined;
    if (line === undefined) continue;
    // Who is named twice is no header's.
    if (found.has(line)) return null;
    found.set(line, at);
  }
  return found.size >= LEAST_NAMED && found.size === lines.size ? found : null;
}

function isElsewhere(found: ReadonlyMap<number, number>): boolean {
  return [...found].some(([line, at]) => at !== line);
}

class ViewByNames extends View {
  constructor(
    grid: Grid,
    range: RangeRef,
    turned: boolean,
    private readonly moved: Moved,
  ) {
    super(grid, range, turned);
  }

  private lineIn(line: number, field: number): number {
    return this.moved.get(field)?.get(line) ?? line;
  }

  override at(line: number, field: number): CellValue {
    return super.at(this.lineIn(line, field), field);
  }

  override spread(line: number, field: number): CellValue {
    return super.spread(this.lineIn(line, field), field);
  }

  override formula(line: number, field: number): string {
    return super.formula(this.lineIn(line, field), field);
  }

  override format(line: number, field: number): string {
    return super.format(this.lineIn(line, field), field);
  }

  override cell(line: number, field: number): CellRef {
    return super.cell(this.lineIn(line, field), field);
  }
}
