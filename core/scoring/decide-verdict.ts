import type { AlignmentScore, Cause, Limits, Obstacle, Verdict } from "#core/domain/result.ts";
import type { Conditions } from "./conditions.ts";
import { TOLERANCE } from "./tolerance.ts";

/** A must-do less ready than this has to be mended first. */
export const MUST_DO_READINESS = 0.5;

/**
 * The verdict on one investment: the first rule that matches wins. It depends on the investment's own figures and
 * conditions only, never on how others score.
 *
 * 1. Must do: fund; fix first if a gate fails or is unknown, a need is unmet, a veto stands or readiness < 0.5.
 * 2. A gate fails for good: say no.
 * 3. Even the best case is below `limits.no`: say no.
 * 4. Too little is assessed, or nothing: hold.
 * 5. The score is below `limits.no`: say no.
 * 6. The score reaches `limits.fund` but something is in the way, or readiness takes it below: fix first.
 * 7. The score reaches `limits.fund`: fund.
 * 8. Else hold; with a veto, say no.
 *
 * "Say no" to one that is running is "stop": money already spent does not count.
 */
export function decideVerdict(score: AlignmentScore, limits: Limits, conditions: Conditions): Verdict {
  const obstacles = findObstacles(conditions);
  const no = (cause: Cause, about = ""): Verdict => ({
    kind: conditions.running ? "stop" : "say-no",
    causes: [cause],
    about,
    obstacles: [],
  });
  /** @param found at least one */
  const fixFirst = (found: readonly Obstacle[], ...further: Cause[]): Verdict => ({
    kind: "fix-first",
    causes: [...found.map(({ cause }) => cause), ...further],
    about: found[0]!.about,
    obstacles: found,
  });
  const link = conditions.weakestLink?.name ?? "";

  if (conditions.mustDo) {
    const found = [...obstacles];
    if (conditions.gateFailedForGood !== null)
      found.unshift({ cause: "gate-failed-for-good", about: conditions.gateFailedForGood, cell: null });
    if (below(score.readiness, MUST_DO_READINESS))
      found.push({ cause: "not-ready", about: link, cell: null });
    if (found.length > 0) return fixFirst(found, "must-do");
    return { kind: "fund", causes: ["must-do"], about: "", obstacles: [] };
  }
  if (conditions.gateFailedForGood !== null) return no("gate-failed-for-good", conditions.gateFailedForGood);
  if (below(score.high, limits.no)) {
    // With nothing left to rate, the best case is the score itself; the plainer words fit then.
    return no(below(score.score, score.high) ? "best-case-too-low" : "too-low");
  }
  if (score.assessed === 0 || below(score.assessed, limits.assessed))
    return { kind: "hold", causes: ["not-assessed"], about: "", obstacles: [] };
  if (below(score.score, limits.no)) return no("too-low");
  if (!below(score.score, limits.fund)) {
    const found = [...obstacles];
    if (below(score.bankable, limits.fund)) found.push({ cause: "not-ready", about: link, cell: null });
    if (found.length > 0) return fixFirst(found);
    return { kind: "fund", causes: ["strong"], about: "", obstacles: [] };
  }
  if (conditions.veto !== null) return no("veto", conditions.veto);
  return { kind: "hold", causes: ["middling"], about: "", obstacles: [] };
}

/** What is in the way apart from readiness, the binding one first. */
function findObstacles(conditions: Conditions): readonly Obstacle[] {
  const found: Obstacle[] = [];
  const add = (cause: Cause, about: string | null): void => {
    if (about !== null) found.push({ cause, about, cell: null });
  };
  add("gate-failing", conditions.gateFailing);
  add("gate-unknown", conditions.gateUnknown);
  add("unmet-need", conditions.unmetNeed);
  add("veto", conditions.veto);
  return found;
}

function below(value: number, limit: number): boolean {
  return value < limit - TOLERANCE;
}
