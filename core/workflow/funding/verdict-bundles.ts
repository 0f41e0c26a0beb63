import type { Scorecard, VerdictKind } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import type { Texts } from "#core/messages/en.ts";
import { judgeStrategy } from "#core/scoring/judge-strategy.ts";

/** Investments that are another thing alone than with what they need. */
export interface VerdictBundle {
  /** Ids of those that need the same, in the order of the strategy. */
  readonly ids: readonly string[];
  /** Ids of what they need and does not run yet, directly or through others. */
  readonly needed: readonly string[];
  /** The verdict as it is, and as it would be if what they need were in place: never the same. */
  readonly alone: VerdictKind;
  readonly together: VerdictKind;
  /** First year of all of it; null where one has no cost. */
  readonly cost: number | null;
}

/** What needs something that does not run, and whose verdict turns once it does: judged anew with that in place. */
export function verdictBundles(strategy: Strategy, { results, limits }: Scorecard): VerdictBundle[] {
  const byId = new Map(strategy.investments.map((investment) => [investment.id, investment]));
  const groups = new Map<string, { readonly needed: ReadonlySet<string>; readonly ids: string[] }>();
  for (const { id, status } of strategy.investments) {
    if (status === "active" || status === "retired") continue;
    const needed = new Set<string>();
    const add = (each: string): void => {
      for (const other of byId.get(each)?.requires ?? []) {
        const there = byId.get(other);
        if (!there || there.status === "active" || other === id || needed.has(other)) continue;
        needed.add(other);
        add(other);
      }
    };
    add(id);
    if (needed.size === 0) continue;
    const key = JSON.stringify([...needed].sort());
    const group = groups.get(key) ?? { needed, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  }
  const now = new Map(results.map(({ investmentId, verdict }) => [investmentId, verdict.kind]));
  return [...groups.values()].flatMap(({ needed, ids }) => {
    const inPlace = strategy.investments.map((investment) =>
      needed.has(investment.id) ? { ...investment, status: "active" as const } : investment,
    );
    const judged = judgeStrategy({ ...strategy, investments: inPlace }, limits);
    const then = new Map(judged.map(({ investment, verdict }) => [investment.id, verdict.kind]));
    const turns = new Map<string, string[]>();
    for (const id of ids) {
      const [alone, together] = [now.get(id)!, then.get(id)!];
      if (alone === together) continue;
      const key = `${alone} ${together}`;
      turns.set(key, [...(turns.get(key) ?? []), id]);
    }
    return [...turns.values()].map((those): VerdictBundle => {
      const costs = [...those.filter((id) => !needed.has(id)), ...needed].map((id) =>
        yearCost(byId.get(id)!),
      );
      return {
        ids: those,
        needed: [...needed],
        alone: now.get(those[0]!)!,
        together: then.get(those[0]!)!,
        cost: costs.some((cost) => cost === null)
          ? null
          : costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0),
      };
    });
  });
}

interface Words {
  readonly nameOf: (id: string) => string;
  readonly money: (amount: number) => string;
}

/** "Customer CRM: Fix first alone, Fund with Database. €15,000 together." */
export function verdictBundleText(
  { ids, needed, alone, together, cost }: VerdictBundle,
  { nameOf, money }: Words,
  { plan, scoring, common }: Texts,
): string {
  const names = (those: readonly string[]): string => common.list(those.map(nameOf));
  const said = plan.bundle(names(ids), scoring.verdicts[alone], scoring.verdicts[together], names(needed));
  return cost === null ? said : `${said} ${plan.togetherCost(money(cost))}`;
}
