import type { Reading } from "#core/domain/reading.ts";
import type { Investment, Rating } from "#core/domain/strategy.ts";
import { isBlank } from "#core/workbook/cell.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import { contains, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";

/**
 * The lines of the user's table on which no investment stands but that somebody may sort one onto: headings of groups,
 * sums and blank lines among the investments, and what else a table or a filter reaches over. Formulas that find their
 * own line in the workings would find nothing there after sorting. Each is an investment of which nothing is known
 * but where it would stand.
 *
 * None where names or ratings do not stand in lines that are sorted as one.
 */
export function linesBetween(reading: Reading, outline: WorkbookOutline, cells: CellsRead): Investment[] {
  const { strategy, investments: table } = reading;
  const names = strategy.investments.flatMap(({ cell }) => (cell ? [cell] : []));
  const [first] = names;
  if (!first || !table || names.length < strategy.investments.length) return [];
  const byRows = table.orientation === "rows";
  const lineOf = (cell: CellRef): number => (byRows ? cell.row : cell.column);
  const fieldOf = (cell: CellRef): number => (byRows ? cell.column : cell.row);
  if (names.some((cell) => cell.sheet !== first.sheet || fieldOf(cell) !== fieldOf(first))) return [];
  const rated = strategy.objectives.map((_, j) => {
    const fields = strategy.investments.flatMap(({ cell, ratings }) => {
      const there = ratings[j]!.cell;
      return there
        ? [there.sheet === first.sheet && lineOf(there) === lineOf(cell!) ? fieldOf(there) : -1]
        : [];
    });
    return new Set(fields).size === 1 ? fields[0]! : -1;
  });
  if (rated.includes(-1)) return [];
  const at = (line: number, field: number): CellRef => ({
    sheet: first.sheet,
    row: byRows ? line : field,
    column: byRows ? field : line,
  });
  const taken = new Set(names.map(lineOf));
  const merges = outline.sheets.find(({ name }) => name === first.sheet)?.merges ?? [];
  // Further lines of an investment whose cells are merged: nobody sorts those.
  for (const merge of merges)
    if (names.some((cell) => contains(merge, cell)))
      for (let k = 0; k < (byRows ? merge.rows : merge.columns); k++) taken.add(lineOf(merge) + k);
  const [from, last] = [
    lineOf(table.range) + 1,
    names.reduce((most, cell) => Math.max(most, lineOf(cell)), 0),
  ];
  const end = byRows
    ? listsOver(first, outline).reduce((most, list) => Math.max(most, list.row + list.rows), 0)
    : 0;
  const found: Investment[] = [];
  for (let line = from; line < Math.max(last + 1, end); line++) {
    if (taken.has(line)) continue;
    const holdsSomething = [fieldOf(first), ...rated].some((field) => !isBlank(cells.value(at(line, field))));
    if (line > last && !holdsSomething) continue;
    found.push(
      blankLine(
        at(line, fieldOf(first)),
        rated.map((field) => at(line, field)),
      ),
    );
  }
  return found;
}

/** Tables and filters that reach over an investment. */
function listsOver(cell: CellRef, { tables, filters = [] }: WorkbookOutline): RangeRef[] {
  return [...tables.map(({ range }) => range), ...filters].filter((range) => contains(range, cell));
}

function blankLine(cell: CellRef, rated: readonly CellRef[]): Investment {
  return {
    id: "",
    name: "",
    costOnce: null,
    costYearly: null,
    status: null,
    ratings: rated.map((there): Rating => ({ written: null, effect: null, confidence: 1, cell: there })),
    readiness: [],
    gates: [],
    mustDo: false,
    requires: [],
    excludes: [],
    connectsTo: [],
    needsCapabilities: [],
    cell,
    costCell: null,
  };
}
