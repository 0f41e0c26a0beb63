/** What happens around a line that is put into the user's own table. */
export const tableLines = {
  totalsMoved: (address: string) =>
    `The totals move on to ${address}, and take it in. Their borders and colours stay where they were.`,
  notTakenIn: (address: string) => `The formula in ${address} does not take it in.`,
  outsideTable: (table: string) =>
    `It stands right after the table “${table}”: drag the table’s corner over it.`,
  byFormula: (address: string, formula: string) =>
    `${address} is calculated (${formula}), so it is left alone. Change what it is calculated from.`,
};
