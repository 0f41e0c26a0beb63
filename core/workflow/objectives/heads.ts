import type { FoundTable, ObjectiveRole, Reading } from "#core/domain/reading.ts";
import { NameIndex } from "#core/tables/name-match.ts";
import { rectangle } from "#core/tables/weigh.ts";
import { weightInHeader } from "#core/tables/values/header-weight.ts";
import type { CellRef, RangeRef } from "#core/workbook/range.ts";
import { gather } from "#core/gather.ts";
import type { CellsRead } from "../contents.ts";
import { lineOfCell, type AnyTable } from "../lines/table-lines.ts";

/** A table of ratings seen from its objectives: each is a column of it (or a row), headed with its name. */
export interface RatingHeads {
  /** The objectives as things; its range reaches over headers and ratings. */
  readonly table: AnyTable;
  readonly lines: readonly number[];
  /** The rating cells alone. */
  readonly ratings: RangeRef;
  /** By objective: the cell that heads its ratings here; null where none does. */
  readonly cells: readonly (CellRef | null)[];
}

/** The tables that ratings stand in, one for each sheet; none for lists of links and text columns. */
export function ratingHeads(reading: Reading, cells: CellsRead): RatingHeads[] {
  const layout = reading.ratings?.layout;
  if (layout !== "matrix" && layout !== "columns-in-investments") return [];
  const { objectives, investments } = reading.strategy;
  const orientation = reading.ratings?.investmentsAre === "columns" ? "rows" : "columns";
  const names = new NameIndex(objectives.map(({ name }) => name));
  const bySheet = new Map<string, (CellRef | null)[][]>();
  investments.forEach(({ ratings }) => {
    const sheet = ratings.find(({ cell }) => cell)?.cell?.sheet;
    if (sheet === undefined) return;
    gather(bySheet, sheet, [ratings.map(({ cell }) => cell)]);
  });
  return [...bySheet.values()].flatMap((rows) => {
    const heads = objectives.map((_, objective) => {
      const rated = rows.map((row) => row[objective]).find((cell) => cell) ?? null;
      return rated && headOf(rated, objective, orientation, names, cells);
    });
    const first = heads.find((cell) => cell);
    if (!first) return [];
    const all = rows.flatMap((row) => row.filter((cell) => cell !== null));
    const ratings = rectangle(all)!;
    const table: AnyTable = {
      range: rectangle([...all, ...heads.filter((cell) => cell !== null)])!,
      orientation,
      fields: [
        {
          role: "name",
          header: "",
          line: orientation === "rows" ? first.column : first.row,
          headerCell: null,
        },
      ],
    };
    return [
      { table, ratings, cells: heads, lines: [...new Set(all.map((cell) => lineOfCell(table, cell)))] },
    ];
  });
}

/** The nearest cell above (or left of) the ratings that names the objective. */
function headOf(
  rated: CellRef,
  objective: number,
  orientation: FoundTable<ObjectiveRole>["orientation"],
  names: NameIndex,
  cells: CellsRead,
): CellRef | null {
  const start = orientation === "columns" ? rated.row : rated.column;
  for (let at = start - 1; at >= 0; at--) {
    const cell = orientation === "columns" ? { ...rated, row: at } : { ...rated, column: at };
    const value = cells.value(cell);
    if (typeof value === "string" && names.find(bareName(value)) === objective) return cell;
  }
  return null;
}

/** A header without the weight that it states. */
export function bareName(header: string): string {
  return weightInHeader(header)?.name ?? header;
}
