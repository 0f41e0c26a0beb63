import { type ConditionVisitor, visitCondition } from "#core/scoring/condition.ts";
import { type Condition, type Fact, type Quantity, RULES } from "#core/scoring/rules.ts";
import { TOLERANCE } from "#core/scoring/tolerance.ts";

/** What the formula of the verdicts is made of. */
export interface RuleFormulaParts {
  /** A test such as "B7=1"; null where the fact never holds here. */
  readonly fact: (name: Fact) => string | null;
  /** A cell or an expression that is one operand. */
  readonly quantity: (name: Exclude<Quantity, number>) => string;
  /** The verdicts as expressions: texts in quotes, or a formula that chooses between two. */
  readonly verdicts: Readonly<Record<"fund" | "fix" | "hold" | "no", string>>;
}

/**
 * The table of rules as one nested IF of classic functions (IF, AND, OR, NOT), which every calculator knows. What never
 * holds is left out.
 *
 * @returns without "="
 */
export function ruleFormula(parts: RuleFormulaParts): string {
  const { fact, quantity, verdicts } = parts;
  const worth = (name: Quantity): string => (typeof name === "number" ? String(name) : quantity(name));
  const visitor: ConditionVisitor<string | boolean> = {
    fact: (name) => fact(name) ?? false,
    less: (a, b) => `${worth(a)}<${worth(b)}-${TOLERANCE.toExponential().toUpperCase()}`,
    all: (tests) => joined("AND", tests, true),
    any: (tests) => joined("OR", tests, false),
    not: (test) => (typeof test === "boolean" ? !test : `NOT(${test})`),
  };
  const truth = (condition: Condition): string | boolean => visitCondition(condition, visitor);
  const decided = RULES.reduceRight<string | null>((rest, { when, verdict, unless = [] }) => {
    const hindered = visitor.any(unless.map((obstacle) => truth(obstacle.when)));
    const said = choose(hindered, verdicts.fix, verdicts[verdict]);
    // The last rule always holds, so that a rest is there for all before it.
    return rest === null ? said : choose(truth(when), said, rest);
  }, null);
  return decided!;
}

function choose(test: string | boolean, yes: string, no: string): string {
  if (typeof test === "boolean") return test ? yes : no;
  return yes === no ? yes : `IF(${test},${yes},${no})`;
}

/** @param neutral what a test must be to change nothing: true among all, false among any */
function joined(name: string, tests: readonly (string | boolean)[], neutral: boolean): string | boolean {
  if (tests.includes(!neutral)) return !neutral;
  const open = [...new Set(tests.filter((test): test is string => typeof test === "string"))];
  if (open.length === 0) return neutral;
  return open.length === 1 ? open[0]! : `${name}(${open.join(",")})`;
}
