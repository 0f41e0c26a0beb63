import type { Reading } from "#core/domain/reading.ts";
import { saysEndOfRange } from "#core/tables/values/end-of-range.ts";
import type { RangeCells } from "#core/workbook/port.ts";
import { CellsRead } from "./contents.ts";
import { unitOf } from "./investment/learn.ts";
import { cellOnLine, fieldOfCell, lineOfCell } from "./lines/table-lines.ts";

/** What the table itself says costs may come out at, in the currency's main unit, by id; where it says nothing, as likely. */
export interface CostEnds {
  readonly low: Readonly<Record<string, number>>;
  readonly high: Readonly<Record<string, number>>;
  /** The likely cost is due every year. */
  readonly isYearly: boolean;
}

/**
 * Costs as low and as high, where columns beside the likely ones say so ("Cost low", "Kosten max"). Which end a column
 * is of, its numbers tell: none is above what is likely, or none below it. Null where no column is, or where several
 * are of one end.
 */
export function costEndsOf(
  { investments: table, strategy, unused }: Reading,
  cells: readonly RangeCells[],
): CostEnds | null {
  const lines = unused.filter(({ reason, name }) => reason === "other-cost" && saysEndOfRange(name));
  if (!table || lines.length === 0) return null;
  const read = new CellsRead(cells);
  const role = (line: number) => table.fields.find((field) => field.line === line)?.role;
  const priced = strategy.investments.flatMap(({ id, costCell, costOnce, costYearly }) => {
    if (costCell?.sheet !== table.range.sheet) return [];
    const isYearly = role(fieldOfCell(table, costCell)) === "costYearly";
    const likely = isYearly ? costYearly : costOnce;
    return likely === null ? [] : [{ id, likely, isYearly, cell: costCell }];
  });
  const unit = unitOf(
    priced.map(({ likely, cell }) => ({ meaning: likely, cell })),
    read,
  );
  const ends = lines.flatMap(({ range }) => {
    if (range.sheet !== table.range.sheet) return [];
    const field = fieldOfCell(table, range);
    const amounts = priced.flatMap(({ id, likely, cell }) => {
      const value = read.value(cellOnLine(table, lineOfCell(table, cell), field));
      return typeof value === "number" ? [{ id, likely, amount: value / unit }] : [];
    });
    const isLow = amounts.every(({ amount, likely }) => amount <= likely + CENT);
    const isHigh = amounts.every(({ amount, likely }) => amount >= likely - CENT);
    if (isLow === isHigh) return [];
    return [{ isLow, of: Object.fromEntries(amounts.map(({ id, amount }) => [id, amount])) }];
  });
  const [low, ...lower] = ends.filter(({ isLow }) => isLow);
  const [high, ...higher] = ends.filter(({ isLow }) => !isLow);
  if ((!low && !high) || lower.length + higher.length > 0) return null;
  return { low: low?.of ?? {}, high: high?.of ?? {}, isYearly: priced.some(({ isYearly }) => isYearly) };
}

const CENT = 0.005;
