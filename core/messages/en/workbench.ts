import { addressOf, type RangeRef } from "../../workbook/range.ts";

/** The workbench page: its bar, its messages, and what it says before it saves. */
export const workbench = {
  open: "Open",
  openHint: "Open an .xlsx workbook from this computer",
  new: "New",
  newHint: "Begin with an empty workbook",
  newName: "New plan.xlsx",
  firstSheet: "Sheet1",
  save: "Save",
  saveHint: "Save as .xlsx. Everything in your workbook that you did not change stays as it was.",
  sample: "Sample",
  sampleHint: "Begin with the sample workbook",
  unsaved: "Not saved yet",
  dismiss: "OK",
  goOn: "Save anyway",
  cancel: "Cancel",
  discard: "Do not save",
  leftBehind: (name: string, when: string) =>
    `${name} was changed and not saved (${when}). A copy was kept in this browser.`,
  bringBack: "Bring it back",
  dropIt: "Drop it",
  notKept: (reason: string) =>
    `No copy of what is not saved could be kept in this browser, so save often. ${reason}`,
  dropHere: "Drop an .xlsx workbook here to open it",
  opening: (name: string) => `Opening ${name} …`,
  wouldLose: (name: string) => `${name} has changes that are not saved. Opening another workbook drops them.`,
  cannotOpen: (name: string, reason: string) => `${name} could not be opened. ${reason}`,
  cannotSave: (reason: string) => `Nothing was saved. ${reason}`,
  documentName: (name: string) => `${name} · AlignScore workbench`,
  moved: (what: string, sheet: string) =>
    `${what}${sheet === "" ? "" : ` (“${sheet}”)`}. The workbench patches your file and cannot move its parts about. Undo that, or make the change in your spreadsheet program.`,
  altered: {
    "rows-or-columns": "Rows or columns were inserted, deleted or moved",
    "sheet-removed": "A sheet was deleted",
    "sheet-renamed": "A sheet was renamed",
    "sheet-moved": "Sheets were put in another order",
    merges: "merged cells",
    sizes: "row heights and column widths",
    hidden: "hidden or grouped rows, columns or sheets",
    borders: "borders",
    colours: "conditional formats",
    lists: "data validation",
    tables: "tables and filters",
    pictures: "charts and pictures",
    pivots: "pivot tables",
    names: "named ranges",
    view: "frozen panes, grid lines and tab colours",
    looks: "fonts and other looks beyond bold, wrapping, colours and number formats",
  },
  leftOut: (what: readonly string[]) =>
    `The workbench cannot save everything that you changed. These changes would not be in the file: ${what.join("; ")}. Cells, formulas and everything that was in your workbook are saved.`,
  leftOutOn: (what: string, sheet: string) => (sheet === "" ? what : `${what} on “${sheet}”`),
  fileDiffers: (place: RangeRef | null) =>
    `The file is not as it was when it was opened${place ? ` (at ${addressOf(place)})` : ""}. Open it again.`,
  frozen: (count: number) =>
    `${count === 1 ? "One formula uses a function" : `${count} formulas use functions`} that this page cannot calculate. They show their last values here and stay formulas in your file.`,
  noLooks: "This workbook's formatting could not be shown here. It stays in the file when you save.",
  signed:
    "This workbook carries a digital signature. It stays with your file; the one that you save here has changed, so that the signature no longer holds for it.",
  functionCategory: "AlignScore",
  badFile: {
    empty: "This file is empty.",
    notAWorkbook:
      "This is not an Excel workbook (.xlsx or .xlsm). Open it in your spreadsheet program and save it as .xlsx.",
    oldExcel:
      "This is a workbook of the old .xls format. Open it in your spreadsheet program and save it as .xlsx.",
    binaryExcel: "This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.",
    openDocument:
      "This is an OpenDocument spreadsheet (.ods). Open it in your spreadsheet program and save it as .xlsx.",
    encrypted:
      "This workbook is protected with a password. Open it in Excel, take the password off and save it, then try again.",
    damaged:
      "This workbook is damaged and cannot be read. Open it in Excel, let Excel repair it, and save it again.",
    documentType:
      "This workbook holds a document type definition, which workbooks never need and attacks use. It was not opened.",
    tooLarge:
      "This workbook unpacks to more than can be read safely here. Remove what is not needed and try again.",
    noSheets: "This workbook has no worksheet.",
  },
};
