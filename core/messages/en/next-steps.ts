/** What to do next, one sentence each. */
export const nextSteps = {
  serve: (objective: string, weight: string) => `Nothing serves ${objective} (${weight} of the strategy).`,
  stop: (name: string, saves: string) => `Stop ${name}: it serves the strategy too little${saves}.`,
  decline: (name: string, saves: string) => `Say no to ${name}${saves}.`,
  saves: (amount: string) => `, and frees ${amount}`,
  makeReady: (what: string, name: string) =>
    `Get ${what || "what it needs"} ready: ${name} can then be funded.`,
  check: (what: string, name: string) => `Check ${what}: ${name} waits for it.`,
  mend: (what: string, name: string) => `Mend ${what || "what stands in the way"}: ${name} waits for it.`,
  rate: (name: string, share: string) => `Rate ${name} on the missing ${share} of the strategy.`,
};
