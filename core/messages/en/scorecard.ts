/** What the scorecard's first line is made of; null and 0 are left out. */
export interface SummaryParts {
  readonly aligned: string | null;
  readonly fund: number;
  readonly fix: number;
  readonly stop: number;
  readonly all: number;
  readonly unserved: string | null;
}

/** The scorecard sheet: one page to print. Columns are narrow, so headers are short. */
export const scorecard = {
  sheet: "Scorecard",
  figuresSheet: "AlignScore charts",
  ratingsSheet: "Ratings map",
  ratingsTitle: "What each investment does for each objective",
  optionRatingsTitle: "How far each option reaches each objective",
  /** Below the title of the map, whose ratings are all shown on one scale. */
  ratingsScale:
    "From −3 (works fully against it) over 0 (no effect) to +3 (serves it fully), whatever the scale in the table. A dash: not rated.",
  meritScale: "From 0 (the worst) to +3 (the best), whatever the scale in the table. A dash: not rated.",
  label: "Write the scorecard",
  title: "How our technology spending serves the strategy",
  /** Where one of several is chosen. */
  choiceTitle: "Which option serves the strategy best",
  review: (date: string) => `Review of ${date}`,
  summary: ({ aligned, fund, fix, stop, all, unserved }: SummaryParts): string => {
    const parts = [
      aligned === null
        ? `${fund} of ${all} investments are worth funding`
        : `${aligned} of the technology money serves the strategy`,
      ...(fix > 0
        ? [fix === 1 ? "1 waits until the business is ready" : `${fix} wait until the business is ready`]
        : []),
      ...(stop > 0 ? [`${stop} should stop`] : []),
      ...(unserved === null ? [] : [`nothing yet serves ${unserved}`]),
    ];
    return `${parts.join("; ")}.`;
  },
  aligned: "Spend that serves the strategy",
  alignedOf: (part: string, all: string) => `${part} of the ${all} running or proposed`,
  drifting: "Money that drifts",
  match: "How well spend follows the weights",
  toMove: (money: string, share: string) => `${money} (${share} of spend) would have to move`,
  unserved: "Objectives nobody serves",
  allServed: "Every objective is served",
  none: "None",
  next: "What to do next",
  nothingUrgent: "Nothing is urgent.",
  /** While nobody has said whether one is to be chosen. */
  sayFirst: "Say in the pane whether one of these is chosen, or several are funded.",
  investment: "Investment",
  option: "Option",
  status: "Status",
  thisYear: "In the plan",
  verdict: "Verdict",
  alignment: "Alignment",
  readiness: "Readiness",
  firstYear: "First year",
  why: "Why",
  standings: {
    kept: "Kept in",
    in: "In",
    unpriced: "In, no cost",
    out: "Out",
    "kept-out": "Kept out",
  },
  all: (count: number) => `All ${count}`,
  ofWhich: (spent: string, ideas: string) => `of which ${spent} running or proposed, ${ideas} ideas`,
  budgetUsed: (used: string, budget: string) => `${used} of this year’s budget of ${budget} is used`,
  objective: "Objective",
  weight: "Weight",
  share: "Spend",
  gap: "Gap",
  covered: "Covered",
  servedBy: "Served by",
  of: (part: number, all: number) => `${part} of ${all}`,
  servesNothing: "Serves nothing",
  checks: "Checks, with their cells",
  choiceFootnote:
    "Alignment is the weighted sum of the ratings, from −100 to 100. The share is how often, in 100 tries with weights and ratings a little different, an option comes first. Covered: how far the first reaches the objective.",
  openFootnote:
    "Alignment is the weighted sum of the ratings, from −100 to 100. Covered: how far the first reaches the objective.",
  /** Of what seems to be a choice of one, while nobody has said so. */
  first: "First",
  lead: "Ahead of the next by",
  options: "Options",
  ahead: (name: string, points: string) =>
    `${name} is first, ${points} ${points === "1" ? "point" : "points"} ahead.`,
  level: (names: string) => `${names} are level.`,
  footnote: (fund: string, no: string, spent: boolean) =>
    `Alignment is the weighted sum of the ratings, from −100 to 100: ${fund} is enough for Fund, below ${no} is a no. ${spent ? "Gap: spend minus weight. " : ""}Covered: how far what has the verdict Fund reaches the objective.`,
  pageOf: (page: string, pages: string) => `Page ${page} of ${pages}`,
  /** Over the chart of weights and spend: the objective whose spend is furthest from its weight. */
  spendFinding: (name: string) => `Furthest apart: ${name}`,
  coverChart: "Weight, and what is covered",
  coverFirstChart: "Weight, and what the first covers",
  scatterChart: "Value against cost",
  readyChart: "Value against readiness",
  scoresChart: "Alignment by investment",
  optionsChart: "Alignment by option",
  scoresDescription: "The alignment of each investment, best first.",
  /** Right after a number of thousands, or of millions, along an axis. */
  thousands: "k",
  millions: "M",
  cost: "First-year cost. The numbers are the places in the table below",
  ready: "Readiness. The numbers are the places in the table below",
  spendDescription: "Weight of each objective and its share of the spend.",
  scatterDescription: "The alignment of each investment over its cost.",
};
