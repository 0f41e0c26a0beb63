import type { WorkbookData } from "#core/workbook/memory-workbook.ts";
import { ExcelWorkbook } from "#excel/workbook/excel-workbook.ts";
import type { ExcelHost } from "#excel/workbook/excel-host.ts";
import type { ToldChange } from "#excel/workbook/last-reading.ts";
import { FakeExcel } from "#test/hosts/excel/fake-excel.ts";
import { loadClient, type GenuineClient } from "#test/hosts/excel/genuine-client.ts";

let client: GenuineClient | null = null;

/** An adapter on Microsoft's own client. Like a page, the client talks to one host at a time. */
export function workbookOn(excel: FakeExcel, newest = "1.20"): ExcelWorkbook {
  client ??= loadClient(() => true);
  client.connect(excel.execute);
  excel.book.onSelected = (worksheetId, address) => client?.trigger(SELECTED, { worksheetId, address });
  const { run } = client.Excel;
  const host: ExcelHost = {
    run: (batch, { asOneStep = false } = {}) => {
      const job = () => run({ delayForCellEdit: true }, batch);
      return asOneStep ? excel.inOneStep(job, newest) : job();
    },
    supports: (version) => Number(version.split(".")[1]) <= Number(newest.split(".")[1]),
    language: "en-US",
  };
  return new ExcelWorkbook(host);
}

export function excelOf(data: WorkbookData): { excel: FakeExcel; workbook: ExcelWorkbook } {
  const excel = new FakeExcel(data);
  return { excel, workbook: workbookOn(excel) };
}

/** `WorksheetCollection.onSelectionChanged` in Microsoft's numbering of events. */
const SELECTED = 14;

/** `WorksheetCollection.onChanged` in Microsoft's numbering of events. */
const CHANGED = 10;

/** Excel tells of a change. */
export async function triggerChange(triggerSource: string, change: Partial<ToldChange> = {}): Promise<void> {
  const told = { changeType: "RangeEdited", worksheetId: "", address: "A1", ...change };
  client?.trigger(CHANGED, { source: "Local", triggerSource, ...told });
  await new Promise((resolve) => setTimeout(resolve, 0));
}
