/** Where in an argument: rows and columns as people count them, from 1. */
const place = (name: string, row: number | null, column: number | null): string =>
  [
    name,
    [row === null ? "" : `row ${row}`, column === null ? "" : `column ${column}`].filter(Boolean).join(", "),
  ]
    .filter(Boolean)
    .join(" ");

/** What the spreadsheet functions answer when an argument cannot be used: what, where, and what to do. */
export const functions = {
  place,
  /** @param reason completes "weights row 3 …": "is negative" */
  at: (where: string, reason: string) => `${where}: ${reason}`,
  quoted: (text: string) => `“${text}”`,
  size: (rows: number, columns: number) =>
    rows === 1 && columns === 1
      ? "one cell"
      : `${rows} ${rows === 1 ? "row" : "rows"} × ${columns} ${columns === 1 ? "column" : "columns"}`,

  tooMany: (name: string, most: number) => `${name} takes at most ${most} arguments`,
  missing: (name: string, parameter: string, position: number) =>
    `${name} needs ${parameter} as argument ${position}`,
  oneCell: (parameter: string, size: string) => `${parameter} must be one cell, not ${size}`,
  line: (parameter: string, size: string) => `${parameter} must be one row or one column, not ${size}`,
  tooLarge: "the result is too large a number to show",

  notNumber: (found: string) => `${found} is not a number`,
  notYesNo: (found: string) => `${found} is neither yes nor no`,
  notText: (found: string) => `${found} is not a text`,
  isDate: "a date is not a rating, a number or a text; format the cell as a number or as plain text",
  isError: (error: string) => `holds the error ${error}; mend that cell first`,
  isInfinite: "not a finite number",
  isBlank: "blank; give 0 to what does not count",
  isNegative: (found: string) => `${found} is negative; use 0 or more`,
  notPositive: (found: string) => `${found} is not above 0`,
  outOfRange: (found: string) => `${found} is out of range`,
  below: (found: number, least: number) => `${found} is below ${least}`,
  above: (found: number, most: number) => `${found} is above ${most}`,
  empty: (parameter: string) => `${parameter} is empty`,
  allZero: (parameter: string) => `${parameter} are all 0; give at least one a value above 0`,
  noYardstick: (parameter: string) =>
    `${parameter}: the one you want most gets 100, the others less; none here is 100`,
  unusable: (parameter: string) => `${parameter} cannot be used`,

  ratingsFit: (size: string, weights: number) =>
    `ratings have ${size}, but there ${weights === 1 ? "is 1 weight" : `are ${weights} weights`}; each row is an investment and each column an objective`,
  perInvestment: (parameter: string, found: number, investments: number) =>
    `${parameter} has ${found} ${found === 1 ? "entry" : "entries"} for ${investments} ${investments === 1 ? "investment" : "investments"}`,
  perReadiness: (found: number, lines: number) =>
    `readinessOf has ${found} ${found === 1 ? "entry" : "entries"} for ${lines} ${lines === 1 ? "column" : "columns"} of readiness`,
  perCapability: (parameter: string, found: number, capabilities: number) =>
    `${parameter} has ${found} ${found === 1 ? "entry" : "entries"} for ${capabilities} ${capabilities === 1 ? "capability" : "capabilities"}`,
  perObjective: (parameter: string, found: number, objectives: number) =>
    `${parameter} has ${found} ${found === 1 ? "entry" : "entries"} for ${objectives} ${objectives === 1 ? "objective" : "objectives"}`,
  confidenceFit: (size: string) =>
    `confidence has ${size}; give one cell, one for each objective, one for each investment, or one for each rating`,
  notConfidence: (found: string) => `${found} is not a confidence; use high, medium, low or 0 to 1`,
  notReadiness: (found: string) =>
    `${found} is not a readiness; use 0 to 1, a percentage, ready, partly or not ready`,
  readinessIsDate: (found: number, typed: string) =>
    `${found} is a date; a spreadsheet makes one of ${typed}. Write it as =${typed}, or as a percentage`,
  notScale: (found: string) =>
    `scale: ${found} is not a scale; use a number such as 3 for -3 to 3, or a name such as "0-5", "1-5", "0-10", "%"`,
  scaleIsDate: (found: number, one: string, other: string) =>
    `scale: ${found} is a date; a spreadsheet makes one of ${one} or ${other}. Write the scale in quotes: "${one}"`,
  ratioIsDate: (found: number, ratio: string) =>
    `${found} is a date; a spreadsheet makes one of ${ratio}. Write it as =${ratio}`,
  percentBeside: (found: string, other: string) =>
    `${found} stands beside ${other}; if it is percent, write all of them as percent, or as ${other} is written`,
  notMethod: (found: string, methods: string) => `method: ${found} is not one of ${methods}`,
  language: (found: string, known: string) => `language: ${found} is not known; say ${known}`,
  limits: "limits: give two numbers, first the least score to fund, then the score below which it is a no",
  limitsAsShares: (fund: number, no: number) =>
    `limits: they are in points, so that ${fund} and ${no} would pass nearly everything; write ${Number((100 * fund).toPrecision(12))} and ${Number((100 * no).toPrecision(12))}`,
  limitBeside: (no: number, fund: number) =>
    `limits: ${no} stands beside ${fund}; they are in points, so that it would be a no to nearly nothing; write ${Number((100 * no).toPrecision(12))}`,
  fundLimitBeside: (fund: number, no: number) =>
    `limits: ${fund} stands beside ${no}; they are in points, so that it would pass nearly everything; write ${Number((100 * fund).toPrecision(12))}`,
  limitBeyond: (found: number) =>
    `limits: ${found} is no score; they are in points, and scores run from -100 to 100`,
  notMeaning: (found: string) => `${found} is not one of effect, contribution, merit, strict`,
  limitsOrder: "limits: the first number (fund) must not be below the second (no)",

  ofPerson: (name: string, person: number) => `${name}, square ${person}`,
  noAgreement:
    "ratings: nothing was rated differently by two people at least, so that nothing shows whether they agree",
  noWeights: "these are no weights: amounts from 0, not all of them 0",
  perPromise: (found: number, promised: number) => `delivered has ${found} cells, promised has ${promised}`,
  nothingPromised: "promised: nothing was promised of which it is known what came of it",
  bareAnswer: (found: string) =>
    `${found} could mean either; say what is in the way, or leave the cell blank`,
  checkFails: "a check fails",
  checkOpen: "a check is still open",
};
