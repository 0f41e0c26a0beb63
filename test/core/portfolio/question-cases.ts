import type { PlanItem, PlanQuestion } from "#core/portfolio/question.ts";
import { seeded } from "./instances.ts";

/** A seeded question of the kind that owners have, small enough to try every set. */
export function makeQuestion(seed: number, n: number): PlanQuestion {
  const random = seeded(seed * 101 + n);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const items: PlanItem[] = Array.from({ length: n }, (_, i) => ({
    id: `i${i}`,
    value: Math.round((random() * 60 - 8) * 10) / 10,
    costs: [whole(1, 20) * 500, whole(0, 30)],
    requires: i > 0 && random() < 0.25 ? [`i${whole(0, i - 1)}`] : [],
    excludes: i > 0 && random() < 0.12 ? [`i${whole(0, i - 1)}`] : [],
    fixed: random() < 0.08 ? "in" : random() < 0.06 ? "out" : null,
  }));
  const total = (k: number): number => items.reduce((sum, { costs }) => sum + costs[k]!, 0);
  return {
    items,
    budgets: [
      { name: "money", most: Math.round((total(0) * (0.2 + 0.5 * random())) / 500) * 500 },
      { name: "people-days", most: random() < 0.5 ? Infinity : Math.round(total(1) * 0.5) },
    ],
    groups:
      random() < 0.5
        ? []
        : [
            { name: "at least one", kind: "at-least", ids: ["i0", "i1", "i2"], budget: null, amount: 1 },
            { name: "cap", kind: "at-most", ids: ["i3", "i4", "i5"], budget: 0, amount: 9000 },
          ],
    coverage:
      random() < 0.6 ? [] : [{ name: "Hire locally", shares: { i1: 0.5, i4: 0.34, i5: 0.67 }, least: 0.5 }],
  };
}

/** Every set of ids that keeps to a question's rules as a person would check them, best first. */
export function allPlans(
  question: PlanQuestion,
): { readonly ids: readonly string[]; readonly value: number }[] {
  const { items, budgets, groups = [], coverage = [] } = question;
  const plans: { ids: string[]; value: number }[] = [];
  for (let bits = 0; bits < 1 << items.length; bits++) {
    const chosen = items.filter((_, j) => (bits >> j) & 1);
    const ids = new Set(chosen.map(({ id }) => id));
    const known = new Set(items.map(({ id }) => id));
    const sum = (list: readonly PlanItem[], k: number): number =>
      list.reduce((total, { costs }) => total + costs[k]!, 0);
    const keeps =
      items.every(({ id, fixed }) => fixed === null || ids.has(id) === (fixed === "in")) &&
      budgets.every(({ most }, k) => sum(chosen, k) <= most + 1e-9) &&
      chosen.every(
        ({ requires, excludes }) =>
          requires.every((id) => ids.has(id) || !known.has(id)) && !excludes.some((id) => ids.has(id)),
      ) &&
      groups.every(({ kind, ids: members, budget, amount }) => {
        const inside = chosen.filter(({ id }) => members.includes(id));
        const used = budget === null ? inside.length : sum(inside, budget);
        return kind === "at-least" ? used >= amount - 1e-9 : used <= amount + 1e-9;
      }) &&
      coverage.every(
        ({ shares, least }) =>
          1 - chosen.reduce((left, { id }) => left * (1 - (shares[id] ?? 0)), 1) >= least - 1e-9,
      );
    if (keeps) plans.push({ ids: [...ids], value: chosen.reduce((total, { value }) => total + value, 0) });
  }
  return plans.sort((a, b) => b.value - a.value);
}
