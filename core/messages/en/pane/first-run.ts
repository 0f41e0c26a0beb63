export const firstRun = {
  title: "Where do we begin?",
  pick: "My tables are here: show where",
  kindTitle: "What kind of business is it?",
  objectivesTitle: "What are we trying to achieve?",
  objectivesHelp: "The most important first. Change them, empty the ones that do not fit, add your own.",
  objective: (number: number) => `Objective ${number}`,
  another: "Another objective",
  ideasTitle: "How can technology help us get there?",
  what: "Two sheets are added: your objectives, and your investments with one example row.",
  layOut: "Lay out the tables",
  skip: "Skip",
  own: {
    title: "Your own tables",
    intro:
      "Type or paste them into the sheet, in any order and in your own words. They are found where there are:",
    needs: [
      "investments: a name on each line, and what each costs",
      "objectives: names over columns, or in a list of their own, with their weights",
      "ratings: a number or a word where an investment meets an objective",
    ],
    follows: "The sheet is looked at again after each change. Nothing is written.",
    questions: "Begin with questions",
  },
  laidOut: "Laid out. Change anything you like.",
  example: "One row is only an example.",
  removeExample: "Remove the example",
  exampleRemoved: "The example is gone.",
  steps: {
    title: "To your first verdict",
    objectives: (count: number): string =>
      count === 1 ? "1 objective stands, with its weight." : `${count} objectives stand, with their weights.`,
    lookAtThem: "Look at them",
    name: "Name something that you spend on, or might.",
    named: (names: readonly string[]): string =>
      names.length > 2 ? `${names.length} investments are named.` : `Named: ${names.join(", ")}.`,
    rate: (name: string) => `Say what ${name} does for each objective.`,
    rateIt: "Say what it does for each objective.",
    rateNow: "Rate the first",
    then: "Once one row of your own is rated, what your spending does for the strategy stands here.",
    done: "Done:",
    open: "To do:",
  },
};
