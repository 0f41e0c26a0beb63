/** What to do next, one or two sentences each: what, why, and what turns. */
export const nextSteps = {
  serve: (objective: string, weight: string) => `Nothing serves ${objective} (${weight} of the strategy).`,
  stop: (name: string, cause: string, saves: string) => `Stop ${name}: ${cause}.${saves}`,
  decline: (name: string, cause: string, saves: string) => `Say no to ${name}: ${cause}.${saves}`,
  saves: (amount: string) => ` That frees ${amount}.`,
  fix: (action: string, then: string) => `${action}: ${then}.`,
  turns: (name: string, from: string, to: string) => `${name} turns from ${from} to ${to}`,
  oneOf: (name: string, count: number, to: string) =>
    `the first of ${count} things between ${name} and ${to}`,
  makeReady: (what: string, from: string, to: string) => `Bring ${what} from ${from} to ${to}`,
  makeAllReady: (parts: string, to: string) => `Bring ${parts} to ${to}`,
  part: (what: string, now: string) => `${what} (now ${now})`,
  check: (gate: string) => `See that ${gate} passes`,
  mend: (gate: string) => `Mend ${gate}`,
  start: (name: string) => `Get ${name} running`,
  without: (name: string) => `Find another way than ${name}, which is a no`,
  choose: (name: string, rival: string) => `Choose between ${name} and ${rival}, which is running`,
  unharm: (objective: string) => `Take away the full harm to ${objective}`,
  raise: (objective: string) => `Bring the rating for ${objective} to its minimum`,
  clarify: (found: string, where: string) => `Say what “${found}” under ${where} means`,
  giveLevel: (capability: string) => `Write down how far ${capability} is`,
  rate: (name: string, share: string, best: string | null) =>
    `Rate ${name} on the missing ${share} of the strategy${best === null ? "" : `: it may turn out ${best}`}.`,
};
