import type { SheetOutline } from "#core/workbook/port.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { printOf } from "../../results/fingerprint.ts";
import type { TableCheck, TableFault } from "./fault.ts";
import { notSafe } from "./numbers.ts";

/** So many names are said; of more it is said how many there are. */
const MOST_NAMED = 8;

/** Investments and objectives that nobody sees, and that are scored, ranked and added up all the same. */
export const checkHiddenLines: TableCheck = ({ sheets, reading: { ratings, strategy } }) => {
  const [across, along] = ratings?.investmentsAre === "columns" ? FLIPPED : USUAL;
  const { investments, objectives } = strategy;
  const ofInvestment = investments.filter(({ cell, ratings: row }) =>
    allHidden([cell, ...row.map((rating) => rating.cell)], across, sheets),
  );
  const ofObjective = objectives.filter((_, j) =>
    allHidden(
      investments.map(({ ratings: row }) => row[j]?.cell ?? null),
      along,
      sheets,
    ),
  );
  return [...faultOf("investments", ofInvestment), ...faultOf("objectives", ofObjective)];
};

interface Line {
  readonly of: "rows" | "columns";
  readonly at: "row" | "column";
}
const ROW: Line = { of: "rows", at: "row" };
const COLUMN: Line = { of: "columns", at: "column" };
/** The lines of investments and of objectives. */
const USUAL = [ROW, COLUMN] as const;
const FLIPPED = [COLUMN, ROW] as const;

/** Whether there are cells, and each lies in a hidden line. */
function allHidden(
  cells: readonly (CellRef | null)[],
  { of, at }: Line,
  sheets: readonly SheetOutline[],
): boolean {
  const known = cells.filter((cell) => cell !== null);
  return (
    known.length > 0 &&
    known.every((cell) =>
      sheets.find(({ name }) => name === cell.sheet)?.hiddenLines?.[of].includes(cell[at]),
    )
  );
}

function faultOf(
  what: "investments" | "objectives",
  hidden: readonly { readonly id: string; readonly name: string; readonly cell: CellRef | null }[],
): TableFault[] {
  const [first] = hidden;
  if (!first) return [];
  const named = hidden.slice(0, MOST_NAMED).map(({ name }) => name);
  return [
    {
      // Others that are hidden later are told of anew.
      ...notSafe("hidden-lines", `${what}:${printOf(hidden.map(({ id }) => id).join("\n"))}`, first.cell),
      values: { what, names: named.join(", "), count: hidden.length, more: hidden.length - named.length },
      found: null,
      matters: "figure",
    },
  ];
}
