import { CATALOGUE } from "#core/functions/catalogue.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import { columnName } from "#core/workbook/range.ts";
import { gridOf } from "#test/workbench/grid/headless.ts";
import { registerFunctions } from "#workbench/functions/register-functions.ts";
import type { BenchGroup } from "./bench.ts";

const ROWS = 10_000;
const COLUMNS = 20;

/** The same scores in the workbench's own grid: a column of SUMPRODUCT formulas, and one ALIGNSCORE that spills. */
export function gridBench(): BenchGroup {
  registerFunctions(CATALOGUE);
  const last = columnName(COLUMNS - 1);
  const weights: CellContent[] = Array.from({ length: COLUMNS }, (_, j) => j + 1);
  const ratings = Array.from({ length: ROWS }, (_, i): CellContent[] =>
    Array.from({ length: COLUMNS }, (_, j) => ((i * 7 + j * 3) % 7) - 3),
  );
  const grid = (formula: (row: number) => CellContent) => {
    const cells = [weights, ...ratings.map((row, i) => [...row, formula(i + 2)])];
    return gridOf({ sheets: [{ name: "Plan", cells }] });
  };
  const plain = grid((row) => ({
    formula: `=100*SUMPRODUCT($A$1:$${last}$1,A${row}:${last}${row})/3/SUM($A$1:$${last}$1)`,
  }));
  const ours = grid((row) =>
    row === 2 ? { formula: `=ALIGNSCORE(A2:${last}${ROWS + 1},A1:${last}1)` } : null,
  );
  return {
    name: "grid",
    about: `${ROWS} × ${COLUMNS} ratings, recalculated in the grid's engine`,
    aims: [],
    cases: [
      { name: "10,000 SUMPRODUCT formulas", run: () => plain.dispatch("EVALUATE_CELLS") },
      { name: "one ALIGNSCORE that spills", run: () => ours.dispatch("EVALUATE_CELLS") },
    ],
  };
}
