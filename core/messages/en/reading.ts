import type { CodeValues } from "#core/domain/evidence.ts";
import { sharesText } from "../shares.ts";

/** Sentences about a reading, by the codes that core/tables gives: why it read so, what it left out, what it asks. */
type Sentences = Readonly<Record<string, (values: CodeValues) => string>>;

const witnesses: Sentences = {
  "total-reproduced": ({ header, right, of }) =>
    `Weights times ratings give the sheet's own “${header}” in ${right} of ${of} rows.`,
  "formula-weights": () => "The sheet's own formulas multiply these weights with these ratings.",
  "formula-ratings": ({ share }) => `The sheet's own formulas use ${share}% of the cells read as ratings.`,
  "formula-elsewhere": () => "The sheet's formulas use other cells that are not part of this reading.",
  "weights-sum": ({ sum }) => `The weights add up to ${sum}.`,
  "weight-word": ({ label }) => `“${label}” says that these are weights.`,
  "weights-header": () => "The headers hold the weights.",
  "weights-list": ({ where }) => `The weights stand in ${where}, under the same names.`,
  "weights-unsure": () => "Weights are doubted until a word, a sum, a formula or a total says that they are.",
  "no-weights": () => "No weights were found beside these ratings.",
  "like-columns": ({ count }) => `${count} columns hold ratings of one kind.`,
  "like-rows": ({ count }) => `${count} rows are rated alike.`,
  "products-beside": ({ count }) => `${count} lines are others times the weights, and were left out.`,
  "names-repeat": () => "Some names stand more than once.",
  "names-numbers": () => "Some names are only numbers or levels.",
  "names-of-raters": () =>
    "Names that come again alike are of people or parts, under the names of what they rate.",
  "names-of-part": () => "Names under an objective's own header are remarks about it.",
  "names-both-sides": () => "The same names stand on both sides, as in a comparison of pairs.",
  "corner-word": ({ corner }) => `“${corner}” says what the names are.`,
  "corner-against": ({ corner }) => `“${corner}” would rather say that it runs the other way.`,
  "left-out": ({ count }) => `${count} lines that look alike are left out.`,
  "hidden-sheet": ({ sheet }) => `The sheet “${sheet}” is hidden.`,
  "old-sheet": ({ sheet }) => `The name of the sheet “${sheet}” says that it is an old one or a copy.`,
  "several-raters": ({ count }) => `${count} people rated each of them.`,
  "attribute-words": () => "Some objectives have names like those of attributes.",
  "one-option": () => "There is only one thing to rate.",
  "own-results": () => "AlignScore's own results stand beside it.",
  "named-by-person": () => "You said that this is the table.",
  "long-list": ({ count }) => `${count} rows each name an investment, an objective and a rating.`,
  "goal-column": ({ header }) => `“${header}” names the objective that each investment serves.`,
};

const unused: Sentences = {
  "no-weight": () => "no weight, while others have one",
  total: () => "a total or a result",
  "no-total": () => "no total, while all others have one",
  required: () => "what is required, not what is offered",
  note: () => "a note",
  hidden: () => "hidden",
  copy: () => "an old version or a copy",
  pairwise: () => "a comparison of pairs",
  date: () => "dates",
  text: () => "text",
  money: () => "an amount of money",
  "not-a-rating": () => "not on the ratings' scale",
  product: () => "ratings times weights; the ratings themselves are used",
  scale: () => "says what the ratings mean",
  group: () => "a heading over others",
  number: () => "numbers that are no ratings",
  "other-decision": () => "another table of ratings",
  empty: () => "empty",
  "not-part": () => "holds nothing that was looked for",
  scenario: () => "another set of weights",
};

const questions: Sentences = {
  direction: ({ objective }) => `Is a high “${objective}” good or bad?`,
  "which-decision": () => "Which of these tables is meant?",
  "which-options": () => "Which of these are the options?",
  condition: ({ header }) => `“${header}”: what is it?`,
  "decision-kind": () => "Options to choose one from, or investments of which several can be funded?",
  weights: () => "The weights stand nowhere. Which are meant?",
  raters: ({ count }) => `${count} people rated: average them?`,
  scale: () => "Which scale are the ratings on?",
  typo: ({ found, where }) => `${where} holds ${found}, far from all others. What is meant?`,
  table: ({ where }) => `Is the table in ${where} one to score?`,
};

const choices: Sentences = {
  good: () => "High is good",
  bad: () => "High is bad",
  "this-table": ({ names, where }) => `${names} (${where})`,
  "this-table-2": ({ names, where }) => `${names} (${where})`,
  "this-table-3": ({ names, where }) => `${names} (${where})`,
  "this-table-4": ({ names, where }) => `${names} (${where})`,
  together: () => "All of them together",
  "options-down": ({ names }) => `Those down the side: ${names}`,
  "options-across": ({ names }) => `Those across the top: ${names}`,
  "must-be-in-place": () => "It must be in place first",
  check: () => "A check that has to be passed",
  objective: () => "An objective",
  neither: () => "Neither",
  portfolio: () => "Investments: several can be funded",
  "choose-one": () => "Options: one is chosen",
  "equal-weights": () => "All count the same",
  "weights-of-totals": (values) => `Those by which the totals come out: ${sharesText(values, ".", "%")}`,
  average: () => "Average them",
  "as-written": () => "As it is written",
  unread: () => "A typing error: leave it out",
  "scale-read": ({ scale }) => `${scale}`,
  "scale-seen": ({ scale }) => `${scale}`,
  "scale-grades": ({ scale }) => `1 to ${scale}, and 1 is best`,
  yes: () => "Yes",
  no: () => "No",
};

export const reading = {
  witnesses,
  unused,
  questions,
  choices,
  /** What an answer would change: the new first place, and how many places and verdicts. */
  noEffect: "Changes nothing that is shown.",
  newFirst: (name: string) => `“${name}” would come first.`,
  placesChange: (count: number) => (count === 1 ? "1 place changes." : `${count} places change.`),
  verdictsChange: (count: number) => (count === 1 ? "1 verdict changes." : `${count} verdicts change.`),
};
