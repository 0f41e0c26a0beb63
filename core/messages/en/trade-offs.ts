/** Texts of the questions that settle close calls: what would you rather have? */
export const tradeOffs = {
  title: "Settle close calls",
  state: (answered: number) =>
    answered === 0 ? "a few questions" : answered === 1 ? "1 answered" : `${answered} answered`,
  open: (count: number, of: number) =>
    count === 1
      ? `1 of ${of} verdicts hangs on how you weigh`
      : `${count} of ${of} verdicts hang on how you weigh`,
  openFirst: (name: string) => `Whether ${name} comes first hangs on how you weigh`,
  firm: "Every verdict is firm",
  firmFirst: "What comes first is firm",
  enough: "No question about weights would settle more",
  enoughHelp: "What is still open hangs on ratings that are blank or unsure.",
  names: (names: readonly string[], more: number) =>
    more > 0 ? `${names.join(", ")} and ${more} more.` : `${names.join(", ")}.`,
  number: (number: number) => `Question ${number}. They stop as soon as all is firm.`,
  ask: "Which would you rather have this year?",
  shares: {
    all: "All",
    threeQuarters: "Three quarters",
    twoThirds: "Two thirds",
    half: "Half",
    third: "A third",
    quarter: "A quarter",
  },
  option: (share: string, name: string) => `${share} of the target for ${name}`,
  measure: (measure: string, from: string, to: string) => `${measure}: ${from} → ${to}`,
  same: "About the same to me",
  weights: "Weights that fit your answers",
  weight: (name: string, before: string, after: string) =>
    before === after ? `${name} ${after}` : `${name} ${before} → ${after}`,
  before: "Question before",
  again: "Begin again",
  use: "Use these weights",
  used: "The weights are set; verdicts follow them.",
};
