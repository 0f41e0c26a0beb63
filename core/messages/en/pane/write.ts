export const write = {
  title: "Write to the sheet",
  how: "How",
  ways: { live: "Live formulas", values: "Values", plain: "Formulas for everyone" },
  waysHelp: {
    live: "Follow every change. Need AlignScore.",
    values: "Numbers and text, as they are now.",
    plain: "Follow every change, and work for colleagues without AlignScore.",
  },
  where: "Where",
  places: { beside: "Beside your table", sheet: "On a sheet of its own" },
  placesHelp: {
    beside: "In new columns that AlignScore owns.",
    sheet: "Your own sheets stay as they are.",
  },
  withPlan: "With this year’s plan",
  withPlanHelp: "Two more columns: whether each is in the plan, and the quarter in which it starts.",
  replaceTyped: "Replace what was typed over results",
  plan: "What will happen",
  write: "Write",
  behind: "The sheet is behind.",
  behindIn: (cells: number, names: readonly string[]): string =>
    (cells === 1
      ? "1 result is older than what is shown here, "
      : `${cells} results are older than what is shown here, `) +
    (names.length === 1 ? `of ${names[0]!}:` : `of ${names.length} investments:`),
  pageBehind: (sheet: string) => `“${sheet}” shows older results.`,
  update: "Update the sheet",
  updated: (cells: number): string => (cells === 1 ? "1 result updated." : `${cells} results updated.`),
  written: (address: string) => `Written to ${address}.`,
};
