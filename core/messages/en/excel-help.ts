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
  blanks:
    'Excel for Windows and Mac hands an empty cell to these functions as 0, which is a rating like any other. Formulas that AlignScore writes see to that. Where you type one yourself, write IF(range="","",range) in the place of a range with empty cells: =ALIGNSCORE(IF(B2:F9="","",B2:F9),B1:F1).',
  functions: "Functions",
  supportTitle: "Support for AlignScore",
  support:
    "First see what the pane says: it names the cell and what to do. “Read again” reads the workbook anew. If functions show #NAME? or #BUSY!, close the workbook and open it again; if the pane stays empty, close it and choose AlignScore on the Home tab again.",
  contact: (address: string) =>
    `For anything else write to ${address}. Say which Excel you use (File, Account) and what the message said; do not send your workbook.`,
  noContact:
    "For anything else ask whoever gave you the add-in. Say which Excel you use (File, Account) and what the message said; do not send your workbook.",
  privacyTitle: "Privacy of AlignScore",
  kept: "What AlignScore keeps (your corrections, choices and drafts, and marks of the cells that it wrote) is kept in the workbook itself and goes where the workbook goes. It keeps nothing on your computer or anywhere else, and counts and measures nothing.",
  host: "Whoever publishes the add-in's files sees, as with any web page, that they were fetched and from which address.",
};
