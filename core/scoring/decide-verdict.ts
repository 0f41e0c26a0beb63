import type { AlignmentScore, Cause, Limits, Obstacle, Verdict } from "#core/domain/result.ts";
import { type ConditionVisitor, visitCondition } from "./condition.ts";
import type { Conditions } from "./conditions.ts";
import { type Fact, MUST_DO_READINESS, type Quantity, type Rule, RULES } from "./rules.ts";
import { TOLERANCE } from "./tolerance.ts";

/**
 * The verdict on one investment: the first of `RULES` that matches. It depends on the investment's own figures and
 * conditions only, never on how others score, save that others may need it.
 *
 * "Say no" to one that is running is "stop": money already spent does not count.
 */
export function decideVerdict(score: AlignmentScore, limits: Limits, conditions: Conditions): Verdict {
  const known: Known = { score, limits, facts: factsOf(conditions) };
  // The last rule always holds.
  const { rule, unless } = TESTED.find(({ holds }) => holds(known))!;
  const against = unless.flatMap(({ cause, holds }) => (holds(known) ? [cause] : []));
  const enough = neededReadiness(rule, score, limits);
  const obstacles = (against.length > 0 ? against : (rule.names ?? [])).flatMap((cause) =>
    obstaclesOf(cause, conditions, enough),
  );
  if (against.length > 0) {
    const causes = rule.cause === "strong" ? against : [...against, rule.cause];
    return { kind: "fix-first", causes, about: aboutOf(against[0]!, conditions), obstacles };
  }
  const kind = rule.verdict === "no" ? (conditions.running ? "stop" : "say-no") : rule.verdict;
  return { kind, causes: [rule.cause], about: aboutOf(rule.cause, conditions), obstacles };
}

/** Which facts hold of an investment. */
export function factsOf({ mustDo, neededBy, obstacles }: Conditions): Readonly<Record<Fact, boolean>> {
  const inTheWay = (cause: Cause): boolean => obstacles.some((obstacle) => obstacle.cause === cause);
  return {
    mustDo,
    enabler: neededBy.length > 0,
    gateFailedForGood: inTheWay("gate-failed-for-good"),
    gateFailing: inTheWay("gate-failing"),
    gateUnknown: inTheWay("gate-unknown"),
    notUnderstood: inTheWay("not-understood"),
    unmetNeed: inTheWay("unmet-need"),
    veto: inTheWay("veto"),
  };
}

/** What a condition is asked of. */
interface Known {
  readonly score: AlignmentScore;
  readonly limits: Limits;
  readonly facts: Readonly<Record<Fact, boolean>>;
}

type Test = (known: Known) => boolean;

function worth(quantity: Quantity, { score, limits }: Known): number {
  switch (quantity) {
    case "fundLimit":
      return limits.fund;
    case "noLimit":
      return limits.no;
    case "assessedLimit":
      return limits.assessed;
    default:
      return typeof quantity === "number" ? quantity : score[quantity];
  }
}

const AS_TEST: ConditionVisitor<Test> = {
  fact: (name) => (known) => known.facts[name],
  less: (a, b) => (known) => worth(a, known) < worth(b, known) - TOLERANCE,
  all: (parts) => (known) => parts.every((holds) => holds(known)),
  any: (parts) => (known) => parts.some((holds) => holds(known)),
  not: (part) => (known) => !part(known),
};

/** The rules with their conditions as tests, made once: a table of ten thousand lines asks each of them as often. */
const TESTED = RULES.map((rule) => ({
  rule,
  holds: visitCondition(rule.when, AS_TEST),
  unless: (rule.unless ?? []).map(({ cause, when }) => ({ cause, holds: visitCondition(when, AS_TEST) })),
}));

/**
 * The least readiness that is enough: `100 (R P - N) ≥ T_fund` solved for R for one that its own score carries, half
 * for a must-do and an enabler.
 */
function neededReadiness(rule: Rule, { supports, against }: AlignmentScore, { fund }: Limits): number {
  if (rule.cause !== "strong") return MUST_DO_READINESS;
  return supports > 0 ? Math.min(1, Math.max(0, (fund / 100 + against) / supports)) : 1;
}

/** Everything of one cause that is in the way; where nothing more is known of it, the cause itself. */
function obstaclesOf(cause: Cause, conditions: Conditions, enough: number): readonly Obstacle[] {
  const known =
    cause === "not-ready"
      ? conditions.unready
          .filter(({ level }) => level < enough - TOLERANCE)
          .map(({ name, level, cell }): Obstacle => ({ cause, about: name, cell, level, enough }))
      : conditions.obstacles.filter((obstacle) => obstacle.cause === cause);
  return known.length > 0 ? known : [{ cause, about: aboutOf(cause, conditions), cell: null }];
}

/** What a cause is about; of several things the first. A score that is too low is about nothing else. */
function aboutOf(cause: Cause, { obstacles, weakestLink }: Conditions): string {
  if (cause === "not-ready") return weakestLink?.name ?? "";
  return cause === "not-assessed" ? "" : (obstacles.find((each) => each.cause === cause)?.about ?? "");
}
