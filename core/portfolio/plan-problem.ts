import type { Point, Problem, Row } from "./engine/problem.ts";
import type { GroupLimit, PlanItem, PlanQuestion, Rule } from "./question.ts";

/** A question written as rows, each with the rule that it stands for. */
export interface PlanProblem {
  readonly question: PlanQuestion;
  readonly problem: Problem;
  readonly index: ReadonlyMap<string, number>;
  /** In the order of the problem's rows, then one for each bound ("in", "out"). */
  readonly rules: readonly Rule[];
}

/** Full coverage by one thing would weigh endlessly in the sum of logarithms; this much is as good. */
const FULL = 1 - 1e-9;

/**
 * @param without rules that are left out, to see what they cost
 */
export function planProblem(question: PlanQuestion, without: readonly Rule[] = []): PlanProblem {
  const { items } = question;
  const index = new Map(items.map(({ id }, j) => [id, j]));
  const left = new Set(without.map(ruleKey));
  const rows: Row[] = [];
  const rules: Rule[] = [];
  for (const { rule, row } of ruleRows(question, index)) {
    if (left.has(ruleKey(rule))) continue;
    rows.push(row);
    rules.push(rule);
  }
  const bound = (item: PlanItem, kind: "in" | "out"): boolean =>
    item.fixed === kind && !left.has(ruleKey({ kind, item: item.id }));
  const low = items.map((item) => (bound(item, "in") ? 1 : 0));
  const high = items.map((item) => (bound(item, "out") ? 0 : 1));
  for (const [j, { id }] of items.entries()) {
    if (low[j] === 1) rules.push({ kind: "in", item: id });
    if (high[j] === 0) rules.push({ kind: "out", item: id });
  }
  return { question, problem: { values: items.map(({ value }) => value), rows, low, high }, index, rules };
}

export function ruleKey(rule: Rule): string {
  return JSON.stringify(Object.values(rule));
}

function* ruleRows(
  { items, budgets, groups = [], coverage = [] }: PlanQuestion,
  index: ReadonlyMap<string, number>,
): Generator<{ readonly rule: Rule; readonly row: Row }> {
  const all = items.map((_, j) => j);
  for (const [budget, { most }] of budgets.entries()) {
    if (most === Infinity) continue;
    const by = items.map(({ costs }) => costs[budget] ?? 0);
    yield { rule: { kind: "budget", budget }, row: { at: all, by, most } };
  }
  const excluded = new Set<string>();
  for (const [j, { id, requires, excludes }] of items.entries()) {
    for (const needed of new Set(requires)) {
      const other = index.get(needed);
      if (other === undefined || other === j) continue;
      yield { rule: { kind: "requires", item: id, needed }, row: { at: [j, other], by: [1, -1], most: 0 } };
    }
    for (const beside of excludes) {
      const other = index.get(beside);
      if (other === undefined || other === j) continue;
      const pair = [Math.min(j, other), Math.max(j, other)] as const;
      if (excluded.has(pair.join())) continue;
      excluded.add(pair.join());
      const ids = [items[pair[0]]!.id, items[pair[1]]!.id] as const;
      yield { rule: { kind: "excludes", items: ids }, row: { at: pair, by: [1, 1], most: 1 } };
    }
  }
  for (const [group, limit] of groups.entries())
    yield { rule: { kind: "group", group }, row: groupRow(limit, items, index) };
  for (const [objective, { shares, least }] of coverage.entries()) {
    const at = all.filter((j) => (shares[items[j]!.id] ?? 0) > 0);
    const by = at.map((j) => Math.log(1 - Math.min(shares[items[j]!.id]!, FULL)));
    yield {
      rule: { kind: "coverage", objective },
      row: { at, by, most: Math.log(1 - Math.min(least, FULL)) },
    };
  }
}

function groupRow(
  { kind, ids, budget, amount }: GroupLimit,
  items: readonly PlanItem[],
  index: ReadonlyMap<string, number>,
): Row {
  const at = ids.flatMap((id) => index.get(id) ?? []);
  const sign = kind === "at-least" ? -1 : 1;
  const by = at.map((j) => sign * (budget === null ? 1 : (items[j]!.costs[budget] ?? 0)));
  return { at, by, most: sign * amount };
}

/** The ids that a point takes, in the order of the question. */
export function idsOf({ question: { items } }: PlanProblem, point: Point): string[] {
  return items.filter((_, j) => point[j] === 1).map(({ id }) => id);
}

/** A set of ids as a point. */
export function pointOf({ question: { items } }: PlanProblem, ids: Iterable<string>): Point {
  const wanted = new Set(ids);
  return Uint8Array.from(items, ({ id }) => (wanted.has(id) ? 1 : 0));
}
