import type { VerdictKind } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import { type ConditionVisitor, visitCondition } from "#core/scoring/condition.ts";
import { type Condition, type Fact, type Quantity, RULES } from "#core/scoring/rules.ts";
import { TOLERANCE } from "#core/scoring/tolerance.ts";
import { all, below, type Expr, iff, minus, negated, num, some, str } from "./expression.ts";

/** How much less counts as less. */
const WITHIN = num(TOLERANCE);

/** What the verdict of one investment rests on, as cells of the workings or tests over them. */
export interface RuleParts {
  /** Null where the fact holds for no investment of the table. */
  readonly fact: (name: Fact) => Expr | null;
  readonly quantity: (name: Exclude<Quantity, number>) => Expr;
  readonly running: Expr;
}

/** How each verdict is written. */
export type VerdictWords = Readonly<Record<VerdictKind, Expr>>;

export function verdictWords({ scoring: { verdicts } }: Texts): VerdictWords {
  return {
    fund: str(verdicts.fund),
    "fix-first": str(verdicts["fix-first"]),
    hold: str(verdicts.hold),
    "say-no": str(verdicts["say-no"]),
    stop: str(verdicts.stop),
  };
}

/**
 * The table of rules as one nested IF of classic functions (IF, AND, OR, NOT), which every calculator knows; the first
 * rule that matches wins. What never holds is left out.
 */
export function verdictFormula({ fact, quantity, running }: RuleParts, words: VerdictWords): Expr {
  const worth = (name: Quantity): Expr => (typeof name === "number" ? num(name) : quantity(name));
  const visitor: ConditionVisitor<Expr | boolean> = {
    fact: (name) => fact(name) ?? false,
    less: (a, b) => below(worth(a), minus(worth(b), WITHIN)),
    all: (tests) => combined(all, tests, true),
    any: (tests) => combined(some, tests, false),
    not: (test) => (typeof test === "boolean" ? !test : negated(test)),
  };
  const truth = (condition: Condition): Expr | boolean => visitCondition(condition, visitor);
  const verdicts = {
    fund: words.fund,
    hold: words.hold,
    no: iff(running, words.stop, words["say-no"]),
  };
  const decided = RULES.reduceRight<Expr | null>((rest, { when, verdict, unless = [] }) => {
    const hindered = visitor.any(unless.map((obstacle) => truth(obstacle.when)));
    const said = choose(hindered, words["fix-first"], verdicts[verdict]);
    // The last rule always holds, so that a rest is there for all before it.
    return rest === null ? said : choose(truth(when), said, rest);
  }, null);
  return decided!;
}

function choose(test: Expr | boolean, yes: Expr, no: Expr): Expr {
  if (typeof test === "boolean") return test ? yes : no;
  return yes.text === no.text ? yes : iff(test, yes, no);
}

/** @param neutral what a test must be to change nothing: true among all, false among any */
function combined(
  join: (...tests: Expr[]) => Expr,
  tests: readonly (Expr | boolean)[],
  neutral: boolean,
): Expr | boolean {
  if (tests.includes(!neutral)) return !neutral;
  const open: Expr[] = [];
  for (const test of tests)
    if (typeof test !== "boolean" && !open.some(({ text }) => text === test.text)) open.push(test);
  const [first, ...others] = open;
  if (!first) return neutral;
  return others.length === 0 ? first : join(...open);
}
