/** The first names of some, and how many more there are. */
const quoted = (names: readonly string[], count: number): string =>
  names.map((name) => `“${name}”`).join(", ") +
  (count > names.length ? ` and ${count - names.length} more` : "");

/** What the reader of people's tables tells them: notes, reasons for cells it could not use, and what it missed. */
export const tables = {
  notStatus: "is not a status such as idea, proposed, active or retired",
  notLength: "is not a length of time such as 3 months",
  notDays: "is not a number of days",
  notYesNo: "is neither yes nor no",
  notReadiness: "is not a readiness such as 50%, yes or partly",
  notGate: "is not an answer such as yes, no or unknown",
  notConfidence: "is not a confidence such as high, medium or low",
  otherCurrency: (found: string, main: string) =>
    `is in ${found} while most costs are in ${main}; it is not added up with them, so write it in ${main}`,
  notWeight: "is not a weight",
  unknownObjective: "is not the name of any objective",
  notCalculated:
    "is a formula for which the file has no value; open it in a spreadsheet program, save it there and try again",
  alikeSheets: (names: readonly string[], count: number) =>
    `${quoted(names, count)} are laid out alike, each for one thing: put their ratings side by side in one table.`,
  /** Lines that nobody sees count like all others. */
  hiddenParts: (names: readonly string[], count: number) =>
    `Hidden or filtered away, but counted: ${quoted(names, count)}. Unhide them, or delete them if they no longer count.`,
  unsavedFormulas: (first: string, count: number) =>
    count === 1
      ? `The formula in ${first} has no saved value, so its result is not known here: open the workbook in a spreadsheet program and save it there.`
      : `${count} formulas, the first in ${first}, have no saved values, so their results are not known here: open the workbook in a spreadsheet program and save it there.`,
  unknownNeed: "is the name of no investment and no objective, so nothing is taken to need this",
  equalWeights: "No weights were found, so all objectives count the same.",
  weightsScaled: (sum: string) => `Weights add up to ${sum}; they are scaled to 100%.`,
  ranksWeighed: "Weights are ranks; they are turned into shares, the first counting most.",
  wordsWeighed: "Weights are words; each step from one word to the next counts one point.",
  withoutWeight: (names: string) => `No weight given, so it counts as 0: ${names}.`,
  negativeWeights: (names: string) => `A negative weight is taken to mean that less is better: ${names}.`,
  reversedObjectives: (names: string) => `Less is better, as the sheet says: ${names}.`,
  groupWeights: "Each objective's weight is its group's share times its own share of the group.",
  textColumn: "An objective named in the text column counts as fully served, one not named as not served.",
  namedAndRated: (naming: string, strength: string) =>
    `An objective named under “${naming}” is served as much as “${strength}” says, one not named is not served.`,
  severalLines: (names: string) =>
    `Several ratings of one investment for one objective are averaged: ${names}.`,
  unweightedColumns: (names: string) => `Left out, because it has no weight while others have: ${names}.`,
  joinedTables: (count: number, where: string) =>
    `${count} tables with the same headers are read as one: ${where}.`,
  productsLeftOut: "Columns of ratings times weights are left out; the ratings themselves are used.",
  awardedPoints: "Ratings are points out of each objective's weight.",
  blanksAreNo: "Blank beside ticks and signs counts as no; “?” as not known.",
  noRatings: (where: string) =>
    `Investments were found in ${where}, but no ratings: add a column for each objective that says how much each investment serves it.`,
  noInvestments: (where: string) =>
    `Objectives were found in ${where}, but no investments: add a table with one row for each technology investment.`,
  repeatedLinks: (count: number) =>
    `${count === 1 ? "1 link is" : `${count} links are`} listed twice; the last rating of each is used.`,
  nothingFound: (nearest: string | null) =>
    "Looked for objectives with weights and investments with ratings, and found none. " +
    (nearest === null
      ? "The sheets hold no table."
      : `The nearest thing is the table in ${nearest}. Choose it if it is the one, or start from the template.`),
  tooWide: (sheet: string, columns: number, most: number) =>
    `“${sheet}” is ${columns} columns wide; tables of up to ${most} columns are read. Copy the columns that matter to a sheet of their own.`,
  emptyWorkbook: "Looked for objectives and investments, but every sheet is empty. Start from the template.",
};
