/** The workbench page: its bar, its messages, and what it says before it saves. */
export const workbench = {
  open: "Open",
  openHint: "Open an .xlsx workbook from this computer",
  save: "Save",
  saveHint: "Save as .xlsx. Everything in your workbook that you did not change stays as it was.",
  sample: "Sample",
  sampleHint: "Begin with the sample workbook",
  unsaved: "Not saved yet",
  dismiss: "OK",
  goOn: "Save anyway",
  cancel: "Cancel",
  discard: "Do not save",
  dropHere: "Drop an .xlsx workbook here to open it",
  opening: (name: string) => `Opening ${name} …`,
  saved: (name: string) => `Saved ${name}.`,
  wouldLose: (name: string) => `${name} has changes that are not saved. Opening another workbook drops them.`,
  notWorkbook: (name: string) =>
    `${name} is not an .xlsx workbook. In your spreadsheet program, choose Save as and pick .xlsx.`,
  cannotOpen: (name: string, reason: string) => `${name} could not be opened. ${reason}`,
  cannotSave: (reason: string) => `Nothing was saved. ${reason}`,
  noServer:
    "The workbench's own server does not answer any more. Start it again with npm start and load this page again.",
  documentName: (name: string) => `${name} · AlignScore workbench`,
  functionCategory: "AlignScore",
  hiddenSheet: (sheet: string) => `The sheet “${sheet}” is hidden, so it cannot be shown. Unhide it first.`,
  gridRefused: (label: string, step: string) =>
    `“${label}” was taken back, because the grid refused a step: ${step}.`,
};
