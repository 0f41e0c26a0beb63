import type { Strategy } from "#core/domain/strategy.ts";
import type { Plan } from "#core/portfolio/plan.ts";
import type { FundingQuestion } from "./funding-question.ts";

/** Investments that are decided together, because one or more of them need the others. */
export interface FundingBundle {
  /** Those that need something, best first. */
  readonly ids: readonly string[];
  /** What they need, directly or through others, and that would have to be paid for with them. */
  readonly needed: readonly string[];
  readonly cost: number;
  readonly value: number;
  /** All of it is in the plan. */
  readonly in: boolean;
  /** Which of all of it are in the plan. */
  readonly taken: readonly string[];
}

/**
 * The bundles of this year's question: all that needs the same things is one. What runs already is paid for and makes
 * no bundle.
 */
export function bundlesOf(
  { investments }: Strategy,
  { question, roles }: FundingQuestion,
  plan: Plan,
): FundingBundle[] {
  const items = new Map(question.items.map((item) => [item.id, item]));
  const isOpen = (id: string): boolean => items.has(id) && roles.get(id) !== "kept";
  const taken = new Set(plan.ids);
  const byNeeds = new Map<string, { readonly ids: string[]; readonly needed: ReadonlySet<string> }>();
  for (const { id } of investments) {
    if (!isOpen(id) || roles.get(id) === "locked-out") continue;
    const needed = new Set<string>();
    const add = (each: string): void => {
      for (const other of items.get(each)?.requires ?? []) {
        if (!isOpen(other) || other === id || needed.has(other)) continue;
        needed.add(other);
        add(other);
      }
    };
    add(id);
    if (needed.size === 0) continue;
    const key = JSON.stringify([...needed].sort());
    const bundle = byNeeds.get(key) ?? { ids: [], needed };
    bundle.ids.push(id);
    byNeeds.set(key, bundle);
  }
  return [...byNeeds.values()].map(({ ids, needed }) => {
    const all = [...ids.filter((id) => !needed.has(id)), ...needed];
    const sum = (amount: (id: string) => number): number => all.reduce((total, id) => total + amount(id), 0);
    return {
      ids: [...ids].sort((a, b) => items.get(b)!.value - items.get(a)!.value),
      needed: [...needed],
      cost: sum((id) => items.get(id)!.costs[0] ?? 0),
      value: sum((id) => items.get(id)!.value),
      in: all.every((id) => taken.has(id)),
      taken: all.filter((id) => taken.has(id)),
    };
  });
}
