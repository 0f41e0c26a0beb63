import { addressOf, type RangeRef } from "../../workbook/range.ts";

/** Reading and writing workbooks: what a host refuses and why. */
export const workbook = {
  blankCell: "an empty cell",
  quoted: (text: string) => `“${text}”`,
  /** What needs no words of its own: formulas, numbers, and what a host says itself. */
  asItStands: (text: string) => text,
  sheet: (name: string) => `the sheet “${name}”`,
  noSheet: (name: string) => `no sheet “${name}”`,
  emptySheet: (name: string) => `nothing else on the sheet “${name}”`,
  noMark: (key: string) => `no place marked “${key}”`,
  markAt: (key: string, range: RangeRef) => `“${key}” at ${addressOf(range)}`,
  listAt: (range: RangeRef | null) =>
    range ? `a table or filter over ${addressOf(range)}` : "no table or filter there",
  noSetting: (key: string) => `no setting “${key}”`,
  settingIs: (key: string, value: string) => `“${key}” set to “${value}”`,

  /** Why a file cannot be opened. */
  missingSheet: (name: string) =>
    `There is no sheet named “${name}”. It may have been renamed or deleted; read the workbook again.`,
  protectedSheet: (name: string) =>
    `The sheet “${name}” is protected. Take the protection off, or write the results to another sheet.`,
  notOurSheet: (name: string) =>
    `AlignScore did not make the sheet “${name}”, so it will not remove it or change its layout.`,
  hiddenSheet: (sheet: string) => `The sheet “${sheet}” is hidden, so it cannot be shown. Unhide it first.`,
  gridRefused: (label: string, step: string) =>
    `“${label}” was taken back, because the grid refused a step: ${step}.`,
  lastSheet: (name: string) =>
    `“${name}” is the only visible sheet, so it cannot be removed. Add another first.`,
  lockedStructure:
    "This workbook's structure is protected, so sheets cannot be added or removed. Take the protection off in Excel first.",
  partOfArea: (place: RangeRef, area: RangeRef) =>
    `${addressOf(place)} is filled by the formula of ${addressOf(area)} and cannot be changed alone. Change or clear that formula first.`,
  tableHeader: (place: RangeRef, table: string) =>
    `${addressOf(place)} is a column header of the table “${table}”, which has to be text.`,
  tooFarSpread:
    "The cells of this workbook lie too far apart to be read at once. Move the far-away ones closer or remove them.",
  longText: (place: RangeRef, most: number) =>
    `The text for ${addressOf(place)} is longer than the ${most.toLocaleString("en-US")} characters that a cell holds. Shorten it.`,
  longSetting: (key: string, most: number) =>
    `The setting “${key}” is longer than ${most.toLocaleString("en-US")} characters and cannot be kept in the workbook.`,
  beyondSheet: (range: RangeRef) =>
    `${addressOf(range)} lies beyond the last row or column that a sheet can have.`,
  notANumber: (place: RangeRef) => `The value for ${addressOf(place)} is not a finite number.`,
  notAFormula: (place: RangeRef) => `The formula for ${addressOf(place)} does not begin with “=”.`,
  badShape: (range: RangeRef) =>
    `What is to be written to ${addressOf(range)} does not have that many rows and columns.`,
  badRange: (sheet: string) => `A range on the sheet “${sheet}” has no valid rows and columns.`,
  badKey: (key: string) => `“${key}” cannot be a key: use up to 200 letters, digits, “.” and “_”.`,
  badSheetName: (name: string) =>
    `“${name}” cannot be a sheet's name: use 1 to 31 characters without [ ] * ? : / \\ and no ' at either end.`,
  unguarded: (range: RangeRef) =>
    `${addressOf(range)} was to be overwritten without saying what is there now. Read it first.`,
};
