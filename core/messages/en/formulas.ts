/** A formula of ours, put into a cell from the pane. */
export const formulas = {
  title: "Insert a formula",
  intro: "Select a blank cell in the sheet. In the line of an investment the formula is about that one.",
  /** What the formula says, by the function's name. */
  functions: {
    ALIGNSCORE: "Alignment score",
    ALIGNVERDICT: "Verdict",
    ALIGNWHY: "Reason for the verdict",
    ALIGNREADINESS: "Readiness",
    ALIGNDETAIL: "What the score is made of",
    ALIGNFIRMNESS: "How firm each verdict is",
    ALIGNRANKRANGE: "Best and worst rank of each",
    ALIGNCHOICE: "Which one to choose",
    ALIGNSTABILITY: "Weights at which the first stays first",
    ALIGNWEIGHTS: "Weights that add up to 1",
    ALIGNCOVERAGE: "How far each objective is covered",
    ALIGNSPEND: "Spend for each objective",
    ALIGNDRIFT: "How far spend strays from the weights",
    ALIGNISLANDS: "What stands alone, and hubs",
  } as Readonly<Record<string, string>>,
  what: "What it says",
  aboutOne: (name: string) => `About ${name}`,
  aboutAll: "About all of them",
  cell: "Cell",
  noCell: "No cell is selected.",
  take: "Use the selected cell",
  shows: "It shows now",
  fills: (range: string) => `Fills ${range}`,
  insert: "Insert",
  label: "Insert a formula",
  done: (cell: string) => `The formula stands in ${cell}.`,
  nothing:
    "Nothing fits: the ratings do not lie side by side, or their scales differ. Results can still be written.",
  refused: {
    filled: (cell: string) => `${cell} is not blank. Select a cell with room for the result.`,
    itself: (cell: string) =>
      `The result would cover cells that it is worked out from. Select one away from ${cell}.`,
    table: (cell: string) =>
      `${cell} is in a table, where a formula fills one cell only. Select one in the line of an investment, or outside.`,
    "no-spill": () => "This program fills one cell only. Select one in the line of an investment.",
  },
};
