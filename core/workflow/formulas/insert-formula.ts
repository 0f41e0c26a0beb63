import { ALIGNCHOICE } from "#core/functions/align-choice.ts";
import { ALIGNCOVERAGE } from "#core/functions/align-coverage.ts";
import { ALIGNDETAIL } from "#core/functions/align-detail.ts";
import { ALIGNDRIFT } from "#core/functions/align-drift.ts";
import { ALIGNFIRMNESS } from "#core/functions/align-firmness.ts";
import { ALIGNISLANDS } from "#core/functions/align-islands.ts";
import { ALIGNRANKRANGE } from "#core/functions/align-rank-range.ts";
import { ALIGNREADINESS } from "#core/functions/align-readiness.ts";
import { ALIGNSCORE } from "#core/functions/align-score.ts";
import { ALIGNSPEND } from "#core/functions/align-spend.ts";
import { ALIGNSTABILITY } from "#core/functions/align-stability.ts";
import { ALIGNVERDICT } from "#core/functions/align-verdict.ts";
import { ALIGNWEIGHTS } from "#core/functions/align-weights.ts";
import { ALIGNWHY } from "#core/functions/align-why.ts";
import { callFunction } from "#core/functions/call-function.ts";
import type { FunctionSpec, Output } from "#core/functions/spec.ts";
import type { Texts } from "#core/messages/en.ts";
import { type CellValue } from "#core/workbook/cell.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import { overlaps, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { CellsRead } from "../contents.ts";
import { fitsInCell } from "../results/formula-text.ts";
import type { Understanding } from "../understand.ts";
import { type FormulaHost, pickArguments, type Picked, type PickedArguments } from "./pick-arguments.ts";

/** For each investment by itself: in its line they are about it alone. */
const FOR_EACH = [ALIGNSCORE, ALIGNVERDICT, ALIGNWHY, ALIGNREADINESS, ALIGNDETAIL];
const FOR_ALL = [
  ...FOR_EACH,
  ALIGNFIRMNESS,
  ALIGNRANKRANGE,
  ALIGNCHOICE,
  ALIGNSTABILITY,
  ALIGNWEIGHTS,
  ALIGNCOVERAGE,
  ALIGNSPEND,
  ALIGNDRIFT,
  ALIGNISLANDS,
];
/** What rests on all that is in the way, or that speaks of it. */
const OF_VERDICTS: readonly FunctionSpec[] = [ALIGNVERDICT, ALIGNWHY];
/** Coverage as if all were carried out and ready. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = { ALIGNCOVERAGE: ["readiness"] };

/** A function with its arguments, as it would stand in a cell. */
export interface OfferedFormula {
  readonly name: string;
  /** With "=", en-US. */
  readonly formula: string;
  /** What it shows: rows × columns, its own cell first. */
  readonly result: readonly (readonly Output[])[];
  /** The user's cells that it points to. */
  readonly ranges: readonly RangeRef[];
}

export interface Offer {
  /** The investment in whose line the cell stands, by its name; null where formulas are about all. */
  readonly about: string | null;
  readonly formulas: readonly OfferedFormula[];
}

/**
 * The functions whose arguments what was read has, as formulas for one cell: in the line of an investment about that
 * one, elsewhere about all. Where the host hands blanks over as 0, ranges are guarded. None that would show an error.
 */
export function offeredFormulas(
  understanding: Understanding,
  at: CellRef,
  host: FormulaHost,
  texts: Texts,
): Offer {
  const { investments } = understanding.reading.strategy;
  const only = lineOf(understanding, at);
  const picked = pickArguments(understanding, only, host, texts);
  const specs = only === null ? FOR_ALL : FOR_EACH;
  return {
    about: only === null ? null : investments[only]!.name,
    formulas: picked ? specs.flatMap((spec) => offered(spec, picked, at.sheet) ?? []) : [],
  };
}

/** What would be written, or why not, before anything is. */
export type FormulaPlan =
  | { readonly changes: ChangeSet; readonly where: RangeRef }
  /** "filled": something stands there. "itself": it would point to itself. "table", "no-spill": one cell alone can be filled there. */
  | { readonly refused: "filled" | "itself" | "table" | "no-spill"; readonly cell: CellRef };

/** Plans a formula at a cell: only blank cells are filled, one undo takes it away. */
export function planFormula(
  { outline, cells: read }: Pick<Understanding, "outline" | "cells">,
  { formula, result, ranges }: OfferedFormula,
  at: CellRef,
  host: FormulaHost,
  label: string,
): FormulaPlan {
  const where = { ...at, rows: result.length, columns: result[0]?.length ?? 1 };
  const size = where.rows * where.columns;
  if (ranges.some((range) => overlaps(range, where))) return { refused: "itself", cell: at };
  if (size > 1 && !host.spill) return { refused: "no-spill", cell: at };
  if (size > 1 && isInTable(outline, where)) return { refused: "table", cell: at };
  const cells = new CellsRead(read);
  for (let row = where.row; row < where.row + where.rows; row++) {
    for (let column = where.column; column < where.column + where.columns; column++) {
      const cell = { sheet: at.sheet, row, column };
      if (cells.content(cell) !== null) return { refused: "filled", cell };
    }
  }
  const shown = result.map((line) => line.map((value): CellValue => (value === "" ? null : value)));
  const content = { formula, cached: shown[0]?.[0] ?? null, ...(size > 1 && { spill: shown }) };
  const range = { ...at, rows: 1, columns: 1 };
  return {
    changes: {
      label,
      changes: [{ kind: "write", range, contents: [[content]], expect: [[null]] }],
    },
    where,
  };
}

function isInTable({ tables }: WorkbookOutline, where: RangeRef): boolean {
  return tables.some(({ range }) => overlaps(range, where));
}

function offered(
  spec: FunctionSpec,
  { byName, tellsVerdicts }: PickedArguments,
  sheet: string,
): OfferedFormula | null {
  if (OF_VERDICTS.includes(spec) && !tellsVerdicts) return null;
  const without = LEFT_OUT[spec.name] ?? [];
  const args = spec.parameters.map(({ name }) =>
    without.includes(name) ? null : (byName.get(name) ?? null),
  );
  if (spec.parameters.some(({ optional }, i) => !optional && !args[i])) return null;
  let end = args.length;
  while (end > 0 && args[end - 1] === null) end--;
  const given = args.slice(0, end);
  const result = callFunction(
    spec,
    given.map((argument) => argument?.value ?? null),
  );
  const formula = `=${spec.name}(${given.map((argument) => argument?.text(sheet) ?? "").join(",")})`;
  if ("error" in result || !fitsInCell(formula)) return null;
  return {
    name: spec.name,
    formula,
    result,
    ranges: given.flatMap((argument: Picked | null) => argument?.range ?? []),
  };
}

/** The investment whose line the cell stands in, outside what was read of it; null for none. */
function lineOf({ reading }: Understanding, at: CellRef): number | null {
  const table = reading.investments;
  if (!table || table.range.sheet !== at.sheet) return null;
  const byRows = table.orientation === "rows";
  const index = reading.strategy.investments.findIndex(({ cell }) =>
    cell && cell.sheet === at.sheet ? (byRows ? cell.row === at.row : cell.column === at.column) : false,
  );
  return index < 0 ? null : index;
}
