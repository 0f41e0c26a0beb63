/** Some tables are there and others are not: what is missing, and the way on. */
export const complete = {
  next: {
    objectives: "Say what they are for",
    investments: "Lay out a table for them",
    "rating-places": "Make room for ratings",
  },
  hint: {
    objectives: "What is missing is what they should serve: your objectives.",
    investments: "What is missing is what you spend on technology, or mean to.",
    "rating-places": "What is missing is how far each investment moves each objective.",
    ratings: "All is in place. One rated investment is enough to begin.",
  },
  rateFirst: "Rate the first one",
  objectives: (count: number) =>
    count === 1
      ? "1 investment was found, but nothing that says what it should serve. Your table stays as it is."
      : `${count} investments were found, but nothing that says what they should serve. Your table stays as it is.`,
  investments: (count: number) =>
    count === 1
      ? "1 objective was found, but no investments. A sheet is added with one example row."
      : `${count} objectives were found, but no investments. A sheet is added with one example row.`,
  ratingsTitle: "Where do ratings go?",
  ratings: (investments: number, objectives: number) =>
    `A rating says how far an investment moves an objective, from −3 to 3. There is no place yet for ${investments} × ${objectives} of them.`,
  place: "Ratings go",
  beside: "In new columns beside your table",
  besideHelp: (address: string) => `Headers in ${address}; nothing else is touched.`,
  sheet: "On a sheet of their own",
  sheetHelp: "With the names of your investments down the side.",
  noRoom: "Ratings go on a sheet of their own: there is no free room beside your table.",
};
