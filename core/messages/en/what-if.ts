/** Trying other weights, ratings and readiness: what the undo button and refusals say. */
export const whatIf = {
  writeLabel: "Write what was tried",
  isFormula: (address: string) =>
    `${address} holds a formula, which is not overwritten. Change what it is computed from, or type a number over it.`,
  noRatingColumn: (objective: string) =>
    `Your table has no place for a rating of ${objective}. Add a column with this header, then try again.`,
  noTable: (name: string) => `${name} does not stand in a table of investments that could take it.`,
  noReadinessColumn: (name: string) =>
    `Your table has no column for “${name}”. Edit the investment to add one, then try again.`,
  notFree: (address: string) =>
    `${address}, where it would go, is not empty. Make room there, then try again.`,
  readOtherwise: (address: string) =>
    `Written to ${address}, it would be read as something else. Change it in the sheet.`,
  noCapabilityCell: (name: string) => `The level of ${name} does not stand in a cell of its own.`,
};
