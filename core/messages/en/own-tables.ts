/** What is said to someone who makes the tables without being asked. */
export const ownTables = {
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
};
