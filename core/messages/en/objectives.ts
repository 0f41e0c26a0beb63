/** Adding and changing objectives in the user's own table. */
export const objectives = {
  /** Headers of columns that are added when the user's table has none; the reader knows them again. */
  headers: {
    measure: "Measure",
    baseline: "Baseline",
    target: "Target",
    current: "Current",
    owner: "Owner",
    reviewDate: "Review date",
    direction: "Direction",
    protected: "Protected",
  },
  yes: "Yes",
  no: "No",
  addLabel: (name: string) => `Add ${name}`,
  changeLabel: (name: string) => `Change ${name}`,
  nameless: "Give it a name first.",
  nameTaken: (name: string) => `There is already an objective called ${name}.`,
  noTable:
    "Your objectives have no table of their own: they are only named beside the investments. Name the new one there, beside an investment that serves it.",
  noRoom: (address: string, name: string) =>
    `${address} is not empty. Insert an empty row (or column) after ${name} in the sheet, then try again.`,
  headerWeight: (address: string) =>
    `The header in ${address} also states the weight, and would no longer be understood with this name and weight. Try another name.`,
  misread: (name: string) =>
    `Your table would be read differently with “${name}”, so nothing is written. Try another name, or add it in the sheet.`,
  weightCalculated: (address: string) => `Its weight is calculated as in ${address}.`,
  noRatingPlace: (address: string) =>
    `There is no free place for its ratings at ${address}. Insert an empty row or column there when you want to rate it.`,
};
