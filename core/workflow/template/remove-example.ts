import { en, type Texts } from "#core/messages/en.ts";
import { isFormula, type CellContent } from "#core/workbook/cell.ts";
import type { Change, ChangeSet } from "#core/workbook/change-set.ts";
import { contains, type RangeRef } from "#core/workbook/range.ts";
import { mapReferences, type Corner, type Reference } from "#core/workbook/references.ts";
import { CellsRead } from "../contents.ts";
import { changeFor, isBlankContent } from "../lines/table-lines.ts";
import type { Understanding } from "../understand.ts";
import { EXAMPLE_MARK } from "./investments-sheet.ts";

/**
 * Plans to take the example row of the template away: the rows below move up into its place, with whatever columns
 * the user added to them, so that no gap is left. Formulas anywhere follow what moves, as when a row is deleted.
 * @returns null when there is no example (any more)
 */
export function planRemoveExample(understanding: Understanding, texts: Texts = en): ChangeSet | null {
  const { outline, cells } = understanding;
  const example = outline.marks[EXAMPLE_MARK];
  if (!example) return null;
  const read = new CellsRead(cells);
  const moved = read.value(example) === texts.templates.example ? moveUp(understanding, example, read) : [];
  const changes: Change[] = [...moved, { kind: "mark", key: EXAMPLE_MARK, range: null, expect: example }];
  return { label: texts.templates.removeExampleLabel, changes };
}

function moveUp({ cells, reading }: Understanding, example: RangeRef, read: CellsRead): Change[] {
  const last = Math.max(example.row, ...(reading.investments?.lines ?? []));
  const range = { ...example, rows: last - example.row + 1, columns: widthOf(example, read) };
  const expect = read.contents(range);
  const after = (content: CellContent): CellContent =>
    isFormula(content) ? { ...content, formula: follow(content.formula, example.sheet, range) } : content;
  const blank = Array.from({ length: range.columns }, () => null);
  const contents = [...expect.slice(1).map((line) => line.map(after)), blank];
  const elsewhere = cells.flatMap(({ range: { sheet, row, column }, formulas, values }) =>
    formulas.flatMap((line, i) =>
      line.flatMap((formula, j) => {
        const cell = { sheet, row: row + i, column: column + j };
        if (formula === "" || contains(range, cell)) return [];
        const text = follow(formula, sheet, range);
        const content = { formula: text, cached: values[i]?.[j] ?? null };
        return text === formula ? [] : changeFor({ cell, content }, read);
      }),
    ),
  );
  return [{ kind: "write", range, contents, expect }, ...elsewhere];
}

/** The example's own columns and those with a header right after them, which people added. */
function widthOf(example: RangeRef, read: CellsRead): number {
  const header = example.row - 1;
  let columns = example.columns;
  const filled = (): boolean =>
    !isBlankContent(read.content({ sheet: example.sheet, row: header, column: example.column + columns }));
  while (header >= 0 && filled()) columns++;
  return columns;
}

/** A formula as it reads when the first row of the range is gone and the others have moved up. */
function follow(formula: string, own: string, range: RangeRef): string {
  const last = range.row + range.rows - 1;
  const up = (corner: Corner): Corner =>
    corner.row !== null && corner.row > range.row && corner.row <= last
      ? { ...corner, row: corner.row - 1 }
      : corner;
  return mapReferences(formula, (reference: Reference) => {
    const { sheet, from, to } = reference;
    const inside = ({ column }: Corner): boolean =>
      column !== null && column >= range.column && column < range.column + range.columns;
    const here = (sheet ?? own).toLowerCase() === range.sheet.toLowerCase();
    if (!here || !inside(from) || (to !== null && !inside(to))) return reference;
    // A range that ends below what moves keeps its end: what follows stays where it is.
    return { ...reference, from: up(from), to: to === null ? null : up(to) };
  });
}
