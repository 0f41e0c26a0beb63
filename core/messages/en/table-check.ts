/** Texts of "Check my table": what is wrong in a table that someone made by hand. */
export const tableCheck = {
  title: "Check my table",
  /** In the list of things to look after. */
  state: (count: number) => (count === 0 ? "all right" : count === 1 ? "1 to mend" : `${count} to look at`),
  heading: (count: number) =>
    count === 0 ? "Nothing to mend" : count === 1 ? "One thing to look at" : `${count} things to look at`,
  looked: (cells: number) => `${cells} cells looked at, none changed.`,
  nothing:
    "Totals, weights, ratings, names and formulas were looked at and found right. Nothing was changed.",
  right: (kinds: readonly string[]) => `Found right: ${kinds.join(", ")}.`,
  found: "Found",
  /** Text where a number should be: told from one by its marks. */
  written: (text: string) => `“${text}”`,
  should: "Should be",
  blank: "blank",
  /** In the list of what was found right. */
  kinds: {
    "wrong-total": "totals",
    unweighted: "",
    "typed-over": "",
    "formula-skips": "ranges of formulas",
    "wrong-place": "",
    "weights-sum": "sum of the weights",
    "off-scale": "ratings on their scale",
    duplicate: "no name twice",
    "total-as-row": "no total read as an investment",
    "not-a-number": "numbers where numbers belong",
    "number-as-text": "",
    "mixed-units": "one unit each",
    "hidden-lines": "",
  },
  titles: {
    "wrong-total": "This total is wrong",
    unweighted: "The totals leave the weights out",
    "typed-over": "A number typed over a formula",
    "formula-skips": "This formula stops too early",
    "wrong-place": "This place contradicts the total",
    "weights-sum": "The weights do not add up to 100",
    "off-scale": "A rating off the scale",
    duplicate: "Listed more than once",
    "total-as-row": "A total read as an investment",
    "not-a-number": "Text where a number belongs",
    "number-as-text": "A number stored as text",
    "mixed-units": "Another unit than its neighbours",
    "hidden-lines": "Hidden, and it counts",
  },
  typedOver: (header: string, name: string) =>
    `${header} of ${name} is a typed number; the others have a formula, which follows every change.`,
  skips: (missed: string, count: number) =>
    count === 1 ? `It leaves out ${missed}.` : `It leaves out ${count} lines: ${missed}.`,
  wrongPlace: (header: string, name: string, found: string, expected: string) =>
    `${header} of ${name} is ${found}; by the totals it is ${expected}.`,
  weightsSum: (sum: string) =>
    `The weights add up to ${sum}. AlignScore scales them to 100; the totals in the sheet may not.`,
  offScale: (name: string, objective: string, found: string, least: string, most: string) =>
    `${name} is rated ${found} on ${objective}; the scale goes from ${least} to ${most}. It counts as not rated.`,
  totalAsRow: (name: string) =>
    `Each number of ${name} is the sum, or the average, of all the others. Set it apart with a blank row, or call it “Total”.`,
  hiddenInvestments: (names: string, count: number, more: number) =>
    count === 1
      ? `${names} is hidden, and scored, ranked and planned like the others.`
      : `${names}${more > 0 ? ` and ${more} more` : ""} are hidden, and scored, ranked and planned like the others.`,
  hiddenObjectives: (names: string, count: number, more: number) =>
    count === 1
      ? `${names} is hidden, and counts in every score.`
      : `${names}${more > 0 ? ` and ${more} more` : ""} are hidden, and count in every score.`,
  asText: (found: string) => `“${found}” is text, which the sheet's own sums leave out.`,
  mixed: {
    weights: (unit: string, usual: string) => `This weight is written in ${unit}, the others in ${usual}.`,
    costs: (unit: string, usual: string) => `This cost is in ${unit}, the others are in ${usual}.`,
    ratings: (unit: string, usual: string) => `This rating is written in ${unit}, the others in ${usual}.`,
  },
  /** "%" stays; a bare number. */
  bare: "plain numbers",
  matters: {
    winner: "It changes which one is first.",
    place: (found: number, expected: number) => `It stands in place ${found}; its true place is ${expected}.`,
  },
  mend: "Mend",
  leave: "Leave it",
  mendSafe: (count: number) => (count === 1 ? "Mend the safe one" : `Mend the ${count} safe ones`),
  allBefore: "What will be written",
  mendNow: (count: number) => (count === 1 ? "Write 1 cell" : `Write ${count} cells`),
  noSafe: "Nothing here can be mended without you: each needs a look at its cell.",
  /** For undo. */
  label: (count: number) => (count === 1 ? "Mend the table" : `Mend ${count} things in the table`),
  mended: (count: number) => (count === 1 ? "Mended." : `${count} mended.`),
  isLeft: "Left as it is.",
  leftOnes: (count: number) => (count === 1 ? "1 left as it is" : `${count} left as they are`),
  lookAgain: "Look at it again",
};
