import { countsDays } from "#core/workbook/date-format.ts";
import type { CellValue } from "#core/workbook/cell.ts";

/** Days between the two systems: 1 January 1904 is 1462 in the 1900 system and 0 in the other. */
const DAYS_APART = 1462;
/** 1 January 2000 in the 1904 system. */
const IN_1904 = 35064;

/**
 * Asks with the next sync in which system the workbook counts days; Office.js has no property for it, but DATE answers
 * in the workbook's own (Excel.Functions.date). Old workbooks of Excel for Mac count from 1904.
 */
export function askDateSystem(workbook: Excel.Workbook): () => DateSystem {
  const asked = workbook.functions.date(2000, 1, 1).load("value");
  return () => new DateSystem(asked.value === IN_1904);
}

/** Turns the workbook's days into those of the port, which are of the 1900 system. */
export class DateSystem {
  constructor(readonly is1904: boolean) {}

  /** @param format the cell's number format: only a date is a day, any other number is what it is */
  toPort(value: CellValue, format: string): CellValue {
    return this.is1904 && typeof value === "number" && countsDays(format) ? value + DAYS_APART : value;
  }

  toExcel<Input>(input: Input, format: string): Input | number {
    return this.is1904 && typeof input === "number" && countsDays(format) ? input - DAYS_APART : input;
  }
}
