import type { InvestmentRole } from "#core/domain/reading.ts";
import type { CellMatrix } from "#core/functions/spec.ts";
import { isBlank, type CellValue } from "#core/workbook/cell.ts";
import type { Capabilities } from "#core/workbook/port.ts";
import type { CellRef, RangeRef } from "#core/workbook/range.ts";
import type { Texts } from "#core/messages/en.ts";
import { CellsRead } from "../contents.ts";
import { UserCells } from "../results/classic/user-cells.ts";
import { reference } from "../results/formula-text.ts";
import type { Argument } from "../results/live-formulas.ts";
import { languageArgument, limitsArgument, ownAnswers, ownRatings } from "../results/live-sources.ts";
import type { Understanding } from "../understand.ts";

/** What can be handed over to a parameter, and the user's cells that it points to. */
export interface Picked extends Argument {
  readonly range: RangeRef | null;
}

export interface PickedArguments {
  /** By the parameter's name; what the reading has not is left out. */
  readonly byName: ReadonlyMap<string, Picked>;
  /** Whether readiness, must-do and status say all that a verdict rests on: else only the workings do. */
  readonly tellsVerdicts: boolean;
}

export type FormulaHost = Pick<Capabilities, "blanksReachFunctionsAsZero" | "spill">;

/**
 * The arguments of the functions, out of what was read.
 * @param only the investment whose cells are handed over; null for all of them
 * @returns null where the ratings do not lie in one rectangle, or are on scales that no formula can name
 */
export function pickArguments(
  understanding: Understanding,
  only: number | null,
  host: FormulaHost,
  texts: Texts,
): PickedArguments | null {
  const { reading, preferences } = understanding;
  const { investments: all } = reading.strategy;
  const cells = new CellsRead(understanding.cells);
  const guarded = host.blanksReachFunctionsAsZero;
  const pointing = { guarded, anchored: only === null };
  const own = ownRatings(reading.strategy, cells, pointing);
  const investments = only === null ? all : all.slice(only, only + 1);
  const block = rectangle(
    investments.flatMap(({ ratings }) => ratings.map(({ cell }) => cell)),
    investments.length,
  );
  if (!own || !block) return null;

  const user = new UserCells(reading, cells, "");
  const columns = (role: InvestmentRole, most = Infinity): RangeRef | null => {
    const lines = user.fields(role);
    if (lines.length === 0 || lines.length > most) return null;
    return rectangle(
      investments.flatMap((investment) => lines.map(({ line }) => user.cellIn(line, investment))),
      investments.length,
    );
  };
  const picked = (range: RangeRef | null): Picked | null =>
    range && ranged(range, cells, only === null, guarded);
  const plain = (argument: Argument | null): Picked | null => argument && { ...argument, range: null };
  const told = ownAnswers(understanding, cells, pointing);
  const { weightCell } = reading.strategy.objectives[0] ?? { weightCell: null };
  const found: readonly (readonly [string, Picked | null])[] = [
    ["ratings", picked(block)],
    ["weights", plain(own.weights)],
    ["objectives", plain(own.names)],
    ["scale", plain(own.scale)],
    [
      "names",
      picked(
        rectangle(
          investments.map(({ cell }) => cell),
          investments.length,
        ),
      ),
    ],
    ["readiness", picked(columns("readiness"))],
    ["readinessOf", plain(told?.readinessOf ?? null)],
    ["must", picked(columns("mustDo", 1))],
    ["status", picked(columns("status", 1))],
    ["connects", picked(columns("connectsTo", 1))],
    ["costs", picked(oneOf(columns("costYearly", 1), columns("costOnce", 1)))],
    ["limits", plain(limitsArgument(own, preferences.limits))],
    ["language", plain(languageArgument(texts))],
    // Weights as numbers are no cells that could be made to add up.
    ["values", weightCell ? plain(own.weights) : null],
  ];
  return {
    byName: new Map(found.flatMap(([name, argument]) => (argument ? [[name, argument] as const] : []))),
    tellsVerdicts: told !== null,
  };
}

/** Costs in two columns are no one cost. */
function oneOf(a: RangeRef | null, b: RangeRef | null): RangeRef | null {
  return a && b ? null : (a ?? b);
}

function ranged(
  range: RangeRef,
  cells: CellsRead,
  anchored: boolean,
  guarded: boolean | "elsewhere",
): Picked {
  const value: CellMatrix = cells.values(range);
  const hasBlanks = value.some((line: readonly CellValue[]) => line.some(isBlank));
  const isGuarded = guarded === "elsewhere" ? hasBlanks : guarded;
  return {
    range,
    value,
    text: (from) => {
      const text = reference(range, from, anchored);
      return isGuarded ? `IF(${text}="","",${text})` : text;
    },
  };
}

/** The rectangle that the cells fill without a gap, either way round; null where they do not. */
function rectangle(cells: readonly (CellRef | null)[], lines: number): RangeRef | null {
  const [first] = cells;
  if (!first || lines === 0) return null;
  const there = cells.filter((cell) => cell !== null && cell.sheet === first.sheet) as readonly CellRef[];
  if (there.length < cells.length) return null;
  const bounds = (pick: (cell: CellRef) => number): readonly [number, number] => {
    const all = there.map(pick);
    const low = all.reduce((a, b) => Math.min(a, b));
    return [low, all.reduce((a, b) => Math.max(a, b)) - low + 1];
  };
  const [row, rows] = bounds((cell) => cell.row);
  const [column, columns] = bounds((cell) => cell.column);
  const places = new Set(there.map((cell) => `${cell.row} ${cell.column}`));
  if (places.size !== cells.length || rows * columns !== cells.length) return null;
  if (rows !== lines && columns !== lines) return null;
  return { sheet: first.sheet, row, column, rows, columns };
}
