import { foldText } from "#core/tables/values/fold.ts";
import { headerUnit } from "#core/tables/values/header-unit.ts";
import { parseNumber } from "#core/tables/values/parse-number.ts";
import type { RangeCells } from "#core/workbook/port.ts";
import { contains, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import type { Understanding } from "../understand.ts";

/** A limit that stands in the user's own cells, outside the tables that were read. */
export interface FoundLimit {
  readonly kind: "money" | "people-days";
  /** This year's, in the currency's main unit or in days. */
  readonly amount: number;
  /** By quarter: what each has. Null where there is one amount. */
  readonly quarters: readonly number[] | null;
  /** The first cell that holds it. */
  readonly cell: CellRef;
}

const WHOSE = "(?:(?:our|total|annual|yearly|available|it|ict|technology|tech|digital|investment|overall) )*";
const WHEN =
  "(?: (?:for )?(?:this year|next year|20\\d\\d|fy ?\\d{2,4}|available|total|by quarter|per quarter))*";
const MONEY = new RegExp(
  `^(?:${WHOSE}budget${WHEN}|(?:verfugbares |gesamt|jahres|it |gesamtes )?budget(?: (?:20\\d\\d|gesamt|dieses jahr|je quartal|fur 20\\d\\d))?|budget (?:disponible|annuel|total|disponibile|annuale)|presupuesto(?: (?:total|anual|disponible))?|orcamento(?: (?:total|anual|disponivel))?)$`,
);
const DAYS =
  /^(?:(?:available |total )?(?:person|people|staff|man) days(?: available| this year| 20\d\d)?|(?:verfugbare )?(?:personentage|manntage)(?: verfugbar)?|jours homme disponibles)$/;
const QUARTER =
  /^(?:q[1-4]|[1-4] ?q|[1-4] quartal|quartal [1-4]|quarter [1-4]|t[1-4]|trimestre [1-4]|(?:jan|apr|jul|oct|okt)\w* (?:to |bis |a )?\w+)\b/;

/** Labels are short; what is longer is a text. */
const LONGEST = 60;
const MOST_QUARTERS = 8;

/**
 * This year's budget and the people's days as they stand in the user's sheets: a label ("Budget 2026", "Verfügbares
 * Budget") with an amount right of it, or one amount below it; a row of amounts under quarters is a budget by quarter.
 * Nothing is taken for granted: people are asked whether to use it. In the order of the sheets; no amount twice.
 */
export function foundLimits({ cells, outline, reading }: Understanding): FoundLimit[] {
  const ownSheets = new Set(
    Object.entries(outline.marks).flatMap(([key, { sheet }]) => (key.startsWith("sheet.") ? [sheet] : [])),
  );
  const taken = [reading.investments?.range, reading.objectives?.range, reading.ratings?.range].filter(
    (range): range is RangeRef => range !== undefined,
  );
  const found: FoundLimit[] = [];
  for (const block of cells) {
    if (ownSheets.has(block.range.sheet)) continue;
    for (const limit of limitsIn(block, outline.locale)) {
      if (taken.some((range) => contains(range, limit.cell))) continue;
      if (found.some(({ kind, amount }) => kind === limit.kind && amount === limit.amount)) continue;
      found.push(limit);
    }
  }
  return found;
}

function* limitsIn(
  { range, values, formats }: RangeCells,
  locale: Understanding["outline"]["locale"],
): Generator<FoundLimit> {
  const numberAt = (row: number, column: number, label: string): number | null => {
    const value = values[row]?.[column] ?? null;
    if (value === null || typeof value === "boolean") return null;
    const format = formats[row]?.[column] ?? "";
    const parsed = parseNumber(value, { locale, format, unit: headerUnit(label) });
    return parsed.kind === "number" && !parsed.percent && parsed.value > 0 ? parsed.value : null;
  };
  for (const [row, line] of values.entries())
    for (const [column, label] of line.entries()) {
      if (typeof label !== "string" || label.length > LONGEST) continue;
      const words = plain(label);
      const kind = MONEY.test(words) ? "money" : DAYS.test(words) ? "people-days" : null;
      if (kind === null) continue;
      const at = (r: number, c: number): CellRef => ({
        sheet: range.sheet,
        row: range.row + r,
        column: range.column + c,
      });
      const right: number[] = [];
      for (let amount; right.length < MOST_QUARTERS; right.push(amount)) {
        amount = numberAt(row, column + 1 + right.length, label);
        if (amount === null) break;
      }
      const headed = right.filter((_, k) => {
        const head = values[row - 1]?.[column + 1 + k];
        return typeof head === "string" && QUARTER.test(plain(head));
      }).length;
      if (headed >= 2) {
        const quarters = right.slice(0, headed);
        const amount = quarters.reduce((sum, each) => sum + each, 0);
        yield { kind, amount, quarters, cell: at(row, column + 1) };
      } else if (right.length === 1)
        yield { kind, amount: right[0]!, quarters: null, cell: at(row, column + 1) };
      else if (right.length === 0) {
        const below = numberAt(row + 1, column, label);
        // A column of amounts is a table's, and none of its lines is the budget.
        if (below !== null && numberAt(row + 2, column, label) === null)
          yield { kind, amount: below, quarters: null, cell: at(row + 1, column) };
      }
    }
}

function plain(text: string): string {
  return foldText(text.replace(/\([^)]*\)/g, " "))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
