/** The Excel add-in: what Excel refuses and why, and its ribbon. */
export const excel = {
  tooMuch: "This is more than Excel can handle at once. Work with fewer rows, or close other workbooks.",
  accessDenied:
    "Excel does not allow this here: the workbook or the sheet is protected, or open for reading only. Take the protection off, or save a copy.",
  cellEditMode: "Finish typing in the cell first (press Enter or Esc), then try again.",
  noAnswer: "Excel did not answer in time. Try again.",
  notSupported: "This version of Excel cannot do that. Update Excel, or use Excel on the web.",
  refused: (reason: string) => `Excel refused: ${reason}`,
  tookBack: (label: string, reason: string) =>
    `“${label}” did not go through, and all of it was taken back. ${reason}`,
  partlyWritten: (label: string, reason: string) =>
    `“${label}” broke off half way and could not be taken back. Press Ctrl+Z in Excel (⌘Z on a Mac) until the sheet is as before. ${reason}`,
  settingsFull:
    "The add-in's notes in this workbook are full (1 MB). Discard drafts and scenarios, and try again.",
  hiddenRows: (sheet: string) =>
    `Some rows of the sheet “${sheet}” are filtered away or hidden; they were written too.`,
  onlyInExcel: "AlignScore works inside Excel. In Excel, choose AlignScore on the Home tab.",
  tooOld:
    "This version of Excel is too old for AlignScore. Update Excel, or open the workbook in Excel on the web.",
};
