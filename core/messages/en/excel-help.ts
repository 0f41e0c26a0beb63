/** The page that explains the add-in in Excel; it is no part of the pane. */
export const excelHelp = {
  title: "AlignScore in Excel",
  start:
    "On the Home tab, choose AlignScore. The pane says which objectives and investments it found in your workbook; correct what is wrong, then have them scored. Nothing is written before you say so, and everything written can be undone in one step.",
  update:
    "“Update scores” on the Home tab reads the workbook again and writes the scores where they were last written.",
  colleagues:
    "Colleagues without AlignScore see the last results of its functions until Excel recalculates, then #NAME?. For them, write plain values or formulas for everyone.",
  privacy:
    "Your workbook stays in Excel: AlignScore has no server of its own and sends nothing anywhere. The page loads Microsoft's Office.js, as every Office add-in does.",
  functions: "Functions",
};
