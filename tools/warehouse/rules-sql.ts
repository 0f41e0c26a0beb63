import type { Cause } from "#core/domain/result.ts";
import { visitCondition } from "#core/scoring/condition.ts";
import { type Condition, type Fact, type Quantity, type Rule, RULES } from "#core/scoring/rules.ts";
import { TOLERANCE } from "#core/scoring/tolerance.ts";

/** The column, 1 or 0, that holds each fact. */
export const FACT_COLUMNS: Readonly<Record<Fact, string>> = {
  mustDo: "must_do",
  enabler: "enabler",
  gateFailedForGood: "gate_failed_for_good",
  gateFailing: "gate_failing",
  gateUnknown: "gate_unknown",
  notUnderstood: "not_understood",
  unmetNeed: "unmet_need",
  veto: "veto",
};

const LIMIT_COLUMNS = { fundLimit: "fund_limit", noLimit: "no_limit", assessedLimit: "assessed_limit" };

/** A condition of the rules over the columns of a row. */
export function conditionSql(condition: Condition): string {
  const worth = (quantity: Quantity): string => {
    if (typeof quantity === "number") return Number.isInteger(quantity) ? `${quantity}.0` : String(quantity);
    return quantity in LIMIT_COLUMNS ? LIMIT_COLUMNS[quantity as keyof typeof LIMIT_COLUMNS] : quantity;
  };
  return visitCondition<string>(condition, {
    fact: (name) => `${FACT_COLUMNS[name]} = 1`,
    less: (a, b) => `${worth(a)} < ${worth(b)} - ${TOLERANCE}`,
    all: (parts) => (parts.length === 0 ? "1 = 1" : `(${parts.join(" AND ")})`),
    any: (parts) => (parts.length === 0 ? "1 = 0" : `(${parts.join(" OR ")})`),
    not: (part) => `NOT (${part})`,
  });
}

/** Number, from 0, of the first rule that holds. */
export function ruleSql(): string {
  const arms = RULES.slice(0, -1).map(({ when }, rule) => `      WHEN ${conditionSql(when)} THEN ${rule}`);
  return `CASE\n${arms.join("\n")}\n      ELSE ${RULES.length - 1}\n    END`;
}

/** The obstacles of the rule in column `rule_no` that hold, as codes with a space behind each; '' where none does. */
export function inTheWaySql(): string {
  return byRule(({ unless }) => {
    const found = unless?.map(
      ({ cause, when }) => `CASE WHEN ${conditionSql(when)} THEN '${cause} ' ELSE '' END`,
    );
    return found ? `CONCAT(${found.join(", ")})` : null;
  }, "''");
}

/** The verdict, from `rule_no`, `in_the_way` and `running`. */
export function verdictSql(): string {
  const rules = (verdict: Rule["verdict"]): string => listOf((rule) => rule.verdict === verdict);
  return `CASE
      WHEN rule_no IN (${rules("fund")}) AND in_the_way <> '' THEN 'fix-first'
      WHEN rule_no IN (${rules("fund")}) THEN 'fund'
      WHEN rule_no IN (${rules("no")}) AND running = 1 THEN 'stop'
      WHEN rule_no IN (${rules("no")}) THEN 'say-no'
      ELSE 'hold'
    END`;
}

/** Whether it would be funded, nothing being in the way. */
export function isFundedSql(): string {
  return `rule_no IN (${listOf(({ verdict }) => verdict === "fund")}) AND in_the_way = ''`;
}

/** All causes as codes with a space between them, the binding one first. */
export function causesSql(): string {
  const strong = listOf(({ cause }) => cause === "strong");
  const own = byRule(({ cause }) => `'${cause}'`, "''");
  return `CASE WHEN rule_no IN (${strong}) AND in_the_way <> '' THEN RTRIM(in_the_way)
      ELSE CONCAT(in_the_way, ${own}) END`;
}

/** What stands behind the verdict and has a row among the obstacles, as codes with a space behind each. */
export function namedSql(): string {
  const names = byRule((rule) => (rule.names ? `'${rule.names.join(" ")} '` : null), "''");
  return `CASE WHEN in_the_way <> '' THEN in_the_way ELSE ${names} END`;
}

/** Whether the column `rule_no` says that its own score carries it. */
export const IS_STRONG = `rule_no IN (${listOf(({ cause }) => cause === "strong")})`;

/** 1, 2, … in the order in which the rules name obstacles. */
export function orderOfCause(column: string): string {
  const order: Cause[] = [];
  for (const rule of RULES)
    for (const cause of [...(rule.unless ?? []).map((each) => each.cause), ...(rule.names ?? [])])
      if (!order.includes(cause)) order.push(cause);
  return `CASE ${column} ${order.map((cause, i) => `WHEN '${cause}' THEN ${i + 1}`).join(" ")} ELSE 0 END`;
}

function byRule(of: (rule: Rule) => string | null, otherwise: string): string {
  const arms = RULES.flatMap((rule, index) => {
    const value = of(rule);
    return value === null ? [] : [`      WHEN ${index} THEN ${value}`];
  });
  return `CASE rule_no\n${arms.join("\n")}\n      ELSE ${otherwise}\n    END`;
}

function listOf(holds: (rule: Rule) => boolean): string {
  return RULES.flatMap((rule, index) => (holds(rule) ? [index] : [])).join(", ");
}
