import type { Reading } from "#core/domain/reading.ts";
import type { Investment, Objective } from "#core/domain/strategy.ts";
import type { SheetOutline } from "#core/workbook/port.ts";
import type { CellRef } from "#core/workbook/range.ts";

/** What of a reading stands in lines that nobody sees, hidden or filtered away, and counts all the same. */
export interface HiddenParts {
  readonly investments: readonly Investment[];
  readonly objectives: readonly Objective[];
}

type Hidden = Readonly<Record<"rows" | "columns", ReadonlySet<number>>>;

interface Line {
  readonly of: "rows" | "columns";
  readonly at: "row" | "column";
}
const ROW: Line = { of: "rows", at: "row" };
const COLUMN: Line = { of: "columns", at: "column" };
/** The lines of investments and of objectives. */
const USUAL = [ROW, COLUMN] as const;
const FLIPPED = [COLUMN, ROW] as const;

/** An investment all of whose cells, and an objective all of whose ratings, lie in hidden lines. */
export function hiddenParts(
  { ratings, strategy }: Pick<Reading, "ratings" | "strategy">,
  sheets: readonly SheetOutline[],
): HiddenParts {
  const hidden = new Map(
    sheets.flatMap(({ name, hiddenLines }): [string, Hidden][] =>
      hiddenLines ? [[name, { rows: new Set(hiddenLines.rows), columns: new Set(hiddenLines.columns) }]] : [],
    ),
  );
  if (hidden.size === 0) return { investments: [], objectives: [] };
  const [across, along] = ratings?.investmentsAre === "columns" ? FLIPPED : USUAL;
  const { investments, objectives } = strategy;
  return {
    investments: investments.filter(({ cell, ratings: row }) =>
      allHidden([cell, ...row.map((rating) => rating.cell)], across, hidden),
    ),
    objectives: objectives.filter((_, j) =>
      allHidden(
        investments.map(({ ratings: row }) => row[j]?.cell ?? null),
        along,
        hidden,
      ),
    ),
  };
}

/** Whether there are cells, and each lies in a hidden line. */
function allHidden(
  cells: readonly (CellRef | null)[],
  { of, at }: Line,
  hidden: ReadonlyMap<string, Hidden>,
): boolean {
  const known = cells.filter((cell) => cell !== null);
  return known.length > 0 && known.every((cell) => hidden.get(cell.sheet)?.[of].has(cell[at]));
}
