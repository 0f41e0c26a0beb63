import type { AlignmentScore, InvestmentResult, Verdict, VerdictKind } from "#core/domain/result.ts";
import { verdictLimits } from "#core/scoring/limits.ts";

const LIMITS = verdictLimits([1]);

/** The figures of an investment of which only some matter. */
export function scoreOf(figures: Partial<AlignmentScore> = {}): AlignmentScore {
  return {
    supports: 0,
    against: 0,
    score: 0,
    readiness: 1,
    bankable: 0,
    locked: 0,
    assessed: 1,
    low: 0,
    high: 0,
    ...figures,
  };
}

/** The result of an investment of which only some figures, its verdict and its rank matter. */
export function resultOf(
  name: string,
  kind: VerdictKind,
  rank: number | null,
  figures: Partial<AlignmentScore> = {},
): InvestmentResult {
  const score = scoreOf(figures);
  const verdict: Verdict = { kind, causes: ["strong"], about: "", obstacles: [] };
  const reason = { rated: [], score, verdict, limits: LIMITS, weakestLink: null, neededBy: [] };
  return {
    investmentId: name.toLowerCase(),
    name,
    score,
    verdict,
    reason,
    contributions: [],
    rank,
    place: rank,
  };
}
