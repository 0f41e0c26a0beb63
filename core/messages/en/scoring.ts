import type { ReadinessKind } from "#core/domain/strategy.ts";
import type { VerdictKind } from "#core/domain/result.ts";

const verdicts: Readonly<Record<VerdictKind, string>> = {
  fund: "Fund",
  "fix-first": "Fix first",
  hold: "Hold",
  "say-no": "Say no",
  stop: "Stop",
};

const readiness: Readonly<Record<ReadinessKind, (name: string) => string>> = {
  people: () => "staff not trained",
  process: () => "process not ready",
  data: () => "data not ready",
  systems: () => "systems not ready",
  capability: (name) => `${name} not at its target`,
  overall: () => "not ready",
};

/** Scores, verdicts and the reasons for them. */
export const scoring = {
  verdicts,
  degrees: {
    decisively: "decisively",
    strongly: "strongly",
    clearly: "clearly",
    slightly: "slightly",
  },

  effect: (objective: string, weight: string, degree: string) => `${objective} (${weight}) ${degree}`,
  serves: (effects: string) => `Serves ${effects}`,
  andWorksAgainst: (effects: string) => `; works against ${effects}`,
  worksAgainst: (effects: string) => `Works against ${effects}`,
  servesNothing: "Serves no objective that it is rated on.",
  notRatedAtAll: "Not rated on any objective.",
  notRated: (objectives: string) => `Not rated: ${objectives}.`,
  sentence: (text: string) => `${text}.`,

  mustDo: "It must be done.",
  because: (verdict: string, cause: string) => `${verdict}: ${cause}.`,
  causes: {
    mustDo: "it must be done",
    enabler: (names: string, several: boolean) => `${names} ${several ? "need" : "needs"} it`,
    forGood: (obstacle: string) => `${obstacle}, and that cannot be mended`,
    bestCaseTooLow: (best: string, needed: string) =>
      `even at best its score would be ${best}, and less than ${needed} is a no`,
    notAssessed: (share: string) => `rate the objectives that carry ${share} of the weight`,
    tooLow: (score: string, needed: string) => `its score is ${score}, and less than ${needed} is a no`,
    harmful: (score: string) => `it works against the strategy more than it serves it (score ${score})`,
    veto: (objective: string) => `it does full harm to ${objective}`,
    belowMinimum: (objective: string) => `it is below the minimum for ${objective}`,
    notReady: (what: string, share: string) => `${what} (readiness ${share})`,
    strong: (score: string, needed: string) => `its score is ${score}, and ${needed} is enough`,
    middling: (score: string, no: string, fund: string) =>
      `its score is ${score}, between ${no} (a no) and ${fund} (enough to fund)`,
  },
  nextObstacle: "; ",
  moneySpent: "Money already spent does not count.",

  gateFails: (gate: string) => `${gate} fails`,
  gateUnknown: (gate: string) => `${gate} is not checked yet`,
  readiness,
  notReadyYet: "not ready",
  needs: (investment: string) => `needs ${investment}, which is not active`,
  needsUnknown: (name: string) => `needs ${name}, which is not among the investments`,
  needsUnknownCapability: (name: string) => `needs ${name}, of which no level is given`,
  notUnderstood: (name: string, found: string) => `“${found}” under ${name} was not understood`,
  excludes: (investment: string) => `cannot run beside ${investment}, which is active`,
};
