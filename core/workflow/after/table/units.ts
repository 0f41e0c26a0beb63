import { isPercentFormat, currencyText } from "#core/tables/values/number-format.ts";
import { parseNumber } from "#core/tables/values/parse-number.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { aboutCells } from "./about-cell.ts";
import type { TableCheck, TableFault, TableInput } from "./fault.ts";
import { notSafe } from "./numbers.ts";

/** Points that add up to nearly a hundred were meant to. */
const NEAR_HUNDRED = 10;

/** Weights that do not add up to 100, and cells whose unit is another one than their neighbours'. */
export const checkUnits: TableCheck = (input) => {
  const { objectives, investments } = input.reading.strategy;
  const ratings = objectives.flatMap((_, j) => investments.map(({ ratings }) => ratings[j]?.cell ?? null));
  return [
    ...weightsSum(input),
    ...mixed(
      "weights",
      objectives.map(({ weightCell }) => weightCell),
      input,
    ),
    ...mixed(
      "costs",
      investments.map(({ costCell }) => costCell),
      input,
    ),
    ...mixed("ratings", ratings, input),
  ];
};

function weightsSum({ reading: { weights, strategy } }: TableInput): TableFault[] {
  const { sum = null, kind } = weights ?? {};
  if (sum === null || strategy.objectives.length < 3 || (kind !== "percent" && kind !== "points")) return [];
  const whole = kind === "percent" && sum <= 2 ? 100 * sum : sum;
  const off = Math.abs(whole - 100);
  if (off < 0.5 || (kind === "points" && off > NEAR_HUNDRED)) return [];
  const shown = Math.round(whole * 100) / 100;
  return [
    {
      ...notSafe("weights-sum", String(shown), strategy.objectives[0]!.weightCell),
      values: { sum: shown },
      found: shown,
      should: 100,
      matters: "form",
    },
  ];
}

function mixed(
  what: "weights" | "costs" | "ratings",
  field: readonly (CellRef | null)[],
  input: TableInput,
): TableFault[] {
  const units = field.flatMap((cell) => {
    const unit = cell && unitOf(cell, what, input);
    return cell && unit !== null ? [{ cell, unit }] : [];
  });
  const counts = new Map<string, number>();
  for (const { unit } of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  if (counts.size < 2) return [];
  const [usual, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  if (most * 2 <= units.length) return [];
  const about = aboutCells(input.reading.strategy);
  return units
    .filter(({ unit }) => unit !== usual)
    .map(({ cell, unit }) => ({
      ...notSafe("mixed-units", `${what}:${unit}:${about(cell)}`, cell),
      values: { what, unit, usual },
      found: input.cells.value(cell),
      matters: "figure",
    }));
}

/** "%", a currency, "1" for a bare number of weights and ratings; null where the cell says nothing. */
function unitOf(cell: CellRef, what: string, { cells, locale }: TableInput): string | null {
  const value = cells.value(cell);
  const format = cells.format(cell);
  const read = parseNumber(value, { locale, format });
  if (read.kind !== "number" || read.value === 0) return null;
  if (read.percent || (typeof value === "number" && isPercentFormat(format))) return "%";
  if (what !== "costs") return "1";
  return read.currency ?? (typeof value === "number" ? currencyText(format) || null : null);
}
