/** What the checks of the whole plan say, one sentence each. They point things out; none is a verdict. */
export const checks = {
  title: "Checks",
  /** Closed, in the overview. */
  count: (count: number) => (count === 1 ? "1 thing to look at" : `${count} things to look at`),
  nothing: "Nothing to report.",
  more: (count: number) => `${count} more`,
  names: {
    coverage: "Objectives left open",
    drift: "Spend against the weights",
    islands: "What serves nothing or stands alone",
    capabilities: "Abilities",
    levers: "Mix of investments",
    firmness: "How firm the results are",
    measures: "Measures off their way",
    table: "The table itself",
  },
  coverage: {
    nobody: (objective: string, weight: string) => `Nothing serves ${objective} (${weight} of the strategy).`,
    notFunded: (objective: string, weight: string, best: string, verdict: string) =>
      `Nothing that is to be funded serves ${objective} (${weight} of the strategy). ${best} would most; its verdict is ${verdict}.`,
    little: (objective: string, share: string, weight: string) =>
      `What is to be funded covers only ${share} of ${objective} (${weight} of the strategy).`,
  },
  drift: {
    move: (share: string, parts: readonly string[]) =>
      `${share} of spend would have to move to follow the weights: ${parts.join("; ")}.`,
    nothing: (share: string) => `${share} of it serves nothing`,
    over: (objective: string, share: string, weight: string) =>
      `${share} goes to ${objective}, which weighs ${weight}`,
    under: (objective: string, share: string | null, weight: string) =>
      `${share === null ? "nothing" : `only ${share}`} goes to ${objective}, which weighs ${weight}`,
  },
  islands: {
    servesNothing: (name: string, cost: string | null) =>
      cost === null
        ? `${name} serves none of the objectives.`
        : `${name} serves none of the objectives, for ${cost}.`,
    /** Nothing is spent on it yet. */
    ideaServesNothing: (name: string, cost: string | null) =>
      cost === null
        ? `${name}, an idea, would serve none of the objectives.`
        : `${name}, an idea, would serve none of the objectives, for ${cost}.`,
    alone: (name: string) => `${name} is connected to nothing.`,
    hub: (name: string, others: number) =>
      `${others} others are connected to ${name}: if it fails, many feel it.`,
  },
  capabilities: {
    gap: (name: string, current: string, target: string, needs: number) =>
      `${name} is at ${current} of ${target}${needs === 0 ? "" : needs === 1 ? "; one thing needs it" : `; ${needs} things need it`}.`,
  },
  levers: {
    gathered: (share: string, lever: string) => `${share} of spend is for one thing: ${lever}.`,
    empty: (levers: readonly string[]) => `Nothing is spent on: ${levers.join(", ")}.`,
  },
  firmness: {
    tossUp: (name: string, verdict: string, share: string) =>
      `${name}: ${verdict} is a toss-up; it holds in only ${share} of nearby weightings.`,
    first: (leader: string, objective: string, bound: string, now: string) =>
      `${leader} is first only while ${objective} weighs ${bound}; now it weighs ${now}.`,
    atLeast: (share: string) => `more than ${share}`,
    atMost: (share: string) => `less than ${share}`,
  },
  measures: {
    away: (objective: string, measure: string) =>
      `${objective} is further from its target than where it began${measure === "" ? "" : ` (${measure})`}.`,
    behind: (objective: string, measure: string, share: string) =>
      `${objective} has come ${share} of the way to its target${measure === "" ? "" : ` (${measure})`}.`,
  },
  table: {
    unread: (reason: string) => `Counts as missing – ${reason}.`,
    found: (found: string, reason: string) => `“${found}” ${reason}`,
    twice: (name: string, times: number) => `${name} is listed ${times === 2 ? "twice" : `${times} times`}.`,
    unweighted: (header: string) => `${header} adds up the ratings without their weights.`,
    wrongTotal: (header: string, name: string, found: string, expected: string) =>
      `${header} of ${name} is ${found} and should be ${expected}`,
    slidWeights: "the line before was used as weights; anchor the reference to the weights with $",
    swapped: (other: string) => `it changed places with ${other}`,
    leftOut: (objective: string) => `${objective} is left out`,
    countedTwice: (objective: string) => `${objective} is counted twice`,
    /** On the button, and for undo. */
    mend: (right: string) => `Write ${right} instead`,
    mended: "Put right.",
    place: (expected: number, found: number) => `place ${expected}, not ${found}`,
  },
};
