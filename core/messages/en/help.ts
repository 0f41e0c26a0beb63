/** One short page for each view of the pane, by the view's name: what it shows, and what can be done there. */
export const help: Readonly<Record<string, readonly string[]>> = {
  understood: [
    "The picture is your own table, each part in its colour. If its shape is right, so is most of the rest.",
    "Press a part to go to its cells and to see what else it could be. “Correct” opens all of them.",
    "What looks like part of the matter and is not used is named; one press says what it is.",
    "Nothing is written to your sheet here.",
  ],
  start: [
    "Nothing was found that could be scored. Show where your tables are, or have two sheets laid out.",
    "Objectives are what the business wants; investments are what it spends on technology, or means to.",
  ],
  complete: ["Some tables are there. What is missing is laid out around them; yours stay as they are."],
  "check-up": [
    "Questions on how well technology follows the strategy here. Press 1 to 5, or say that you do not know.",
    "You can leave at any question and go on later. Answers are kept in this workbook.",
  ],
  reviews: [
    "What changed since an earlier review, grouped by what made it so. Press a dot to compare with another review.",
    "A snapshot is kept on a hidden sheet of this workbook. It goes when AlignScore is removed.",
  ],
  delivered: [
    "What was promised at an earlier review, beside what the measures did since. Only objectives with a measure are told.",
    "Confidence that was earned is offered. It counts only once you take it over.",
  ],
  "trade-offs": [
    "Questions about your weights, and only those whose answer could change a verdict. They stop when none can any more.",
    "Choose the one you would rather have, or say that both are alike. You can leave at any question and go on later.",
  ],
  formula: [
    "One of our functions in a single cell, with its arguments out of your tables. It follows every change.",
    "In the line of an investment it is about that one; elsewhere about all, and fills as many cells as it has results.",
    "Only blank cells are filled. Undo takes it away.",
  ],
  raters: [
    "Each rater fills in a sheet without seeing the others' numbers. When all are done, it shows where they differ most.",
    "Talk about those first. The agreed value, or the middle of all, goes into the table when you say so.",
  ],
  "check-table": [
    "What is wrong in your own table, what changes the winner first. Nothing is written before you press Mend.",
    "What you leave stays left, also when rows move. What is safe can be mended in one go, and undone in one go.",
  ],
  overview: [
    "How far spending serves the strategy, and what to do next. Press a figure to see what it is made of.",
    "Spending is what is running or proposed. Ideas are not counted until they are proposed.",
  ],
  objectives: [
    "What the business wants, and how much each objective weighs. “Set the weights” has four ways to find the weights.",
  ],
  objective: [
    "Describe the objective and how you will know that it was reached. What that changes is shown below.",
  ],
  investments: [
    "Green is what an investment brings, hatched what waits for fixes, red what it works against. The dashes are the two limits.",
    "Move a limit by its handle, or with the arrow keys. Press a count to see only those.",
  ],
  investment: [
    "Where every point comes from. Press another rating to see what follows; nothing is written before you say so.",
    "Everything in the way is listed with its cell. The pin selects in the sheet what you open here.",
  ],
  plan: [
    "The best set within the budget. Move the slider, lock what has to be in or out; why the others are out is tested, not guessed.",
    "By quarter puts it in order; How sure says what is worth arguing about. Nothing is written before you say so.",
  ],
  "what-if": [
    "Move weights, or choose an investment below and change its ratings: the first five follow at once.",
    "Keep what you tried under a name to compare futures side by side.",
  ],
  write: [
    "Results go into new columns or a sheet of their own. Only cells that AlignScore owns are ever written over.",
  ],
  wizard: ["Five short steps from a name to a verdict. Closing keeps what you filled in."],
  remove: [
    "What would go is listed first, and what stays because somebody changed it. Undo brings all of it back.",
  ],
  settings: [
    "Budget, limits, how results are written, and forgetting what AlignScore keeps in this workbook.",
  ],
};

/** What stands on every page besides. */
export const helpPage = {
  title: "Help",
  keys: "Keys",
  keyList: [
    ["1 2 3 4", "answer a question"],
    ["/", "search the investments"],
    ["Up, Down", "go through a list, or choose a weight"],
    ["Left, Right", "move a weight or a limit; with Shift in large steps"],
    ["0 … 9", "set a rating, after − a negative one"],
    ["Backspace", "clear a rating"],
    ["Enter", "open, or go on"],
    ["Escape", "go back; nothing is lost"],
    ["?", "what this view is for"],
  ] as readonly (readonly [key: string, does: string])[],
};
