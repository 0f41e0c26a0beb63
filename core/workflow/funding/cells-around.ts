import { foldText } from "#core/tables/values/fold.ts";
import { headerUnit } from "#core/tables/values/header-unit.ts";
import { parseNumber } from "#core/tables/values/parse-number.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import type { RangeCells, WorkbookLocale } from "#core/workbook/port.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { type YearAmount, yearIn, yearsInText } from "./found-years.ts";

/** An amount above 0 and where it stands. */
export interface AmountCell {
  readonly amount: number;
  readonly cell: CellRef;
}

const QUARTER =
  /^(?:q[1-4]|[1-4] ?q|[1-4] quartal|quartal [1-4]|quarter [1-4]|t[1-4]|trimestre [1-4]|(?:jan|apr|jul|oct|okt)\w* (?:to |bis |a )?\w+)\b/;
const LONGEST_RUN = 8;

/** The cells around a label, by their places in the block that was read. */
export class CellsAround {
  constructor(
    private readonly block: RangeCells,
    private readonly locale: WorkbookLocale,
  ) {}

  /** Amounts one after the other, up to the first cell that is none. */
  run(row: number, column: number, way: "right" | "down", label: string): AmountCell[] {
    const found: AmountCell[] = [];
    for (let k = 0; k < LONGEST_RUN; k += 1) {
      const [r, c] = way === "right" ? [row, column + k] : [row + k, column];
      const amount = this.amountOf(this.at(r, c), this.block.formats[r]?.[c] ?? "", label);
      if (amount === null) break;
      found.push({ amount, cell: this.cell(r, c) });
    }
    return found;
  }

  isQuarter(row: number, column: number): boolean {
    const value = this.at(row, column);
    return typeof value === "string" && QUARTER.test(plainLabel(value));
  }

  /** Amounts with the years that head them; none where one has no year. */
  withYears(amounts: readonly AmountCell[], headOf: (k: number) => [number, number]): YearAmount[] {
    const years = amounts.map((each, k) => ({ ...each, year: yearIn(this.at(...headOf(k))) ?? 0 }));
    return years.every(({ year }) => year > 0) ? years : [];
  }

  /** Years and amounts in a text. */
  yearsIn(row: number, column: number, text: string): YearAmount[] {
    return yearsInText(text, this.cell(row, column), (amount) => this.amountOf(amount, "", text));
  }

  private at(row: number, column: number): CellValue {
    return this.block.values[row]?.[column] ?? null;
  }

  private cell(row: number, column: number): CellRef {
    const { sheet, row: top, column: left } = this.block.range;
    return { sheet, row: top + row, column: left + column };
  }

  private amountOf(value: CellValue, format: string, label: string): number | null {
    if (value === null || typeof value === "boolean") return null;
    const parsed = parseNumber(value, { locale: this.locale, format, unit: headerUnit(label) });
    return parsed.kind === "number" && !parsed.percent && parsed.value > 0 ? parsed.value : null;
  }
}

/** A label without brackets and signs, folded. */
export function plainLabel(text: string): string {
  return foldText(text.replace(/\([^)]*\)/g, " "))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
