import type { Obstacle } from "#core/domain/result.ts";
import type { Investment, Strategy } from "#core/domain/strategy.ts";
import type { InvestmentIndex } from "./conditions.ts";

/**
 * What other investments put in the way of one: those that it requires and that are not active, then the active
 * ones that it cannot run beside, whichever of the two says so.
 */
export function unmetNeeds(investment: Investment, others: InvestmentIndex): Obstacle[] {
  const needs = investment.requires.flatMap((id): Obstacle[] => {
    if (id === investment.id) return [];
    const needed = others.byId.get(id);
    if (needed === undefined) return [need(id, "not-found")];
    return needed.status === "active" ? [] : [need(needed.name, "not-running")];
  });
  const rivals = [
    ...investment.excludes.map((id) => others.byId.get(id)),
    ...(others.activeExcluders.get(investment.id) ?? []),
  ].filter((other) => other?.status === "active" && other.id !== investment.id);
  return [...needs, ...[...new Set(rivals)].map((other) => need(other!.name, "excluded"))];
}

function need(about: string, wrong: NonNullable<Obstacle["need"]>): Obstacle {
  return { cause: "unmet-need", about, cell: null, need: wrong };
}

/**
 * For each investment the names of those that need it and for whose sake it is worth having: those that speak, or,
 * where none of them needs it directly, those that are needed by such in turn. Linear in the number of links.
 *
 * @param speaks by index of the strategy's investments: it would be funded were its needs met
 * @returns in the order of the strategy; each list by name, so that it says the same however the lines are sorted
 */
export function neededBy(
  { investments }: Strategy,
  speaks: readonly boolean[],
): readonly (readonly string[])[] {
  const indexOf = new Map(investments.map(({ id }, index) => [id, index]));
  const needsOf = investments.map(({ requires }, from) => [
    ...new Set(requires.flatMap((id) => indexOf.get(id) ?? []).filter((index) => index !== from)),
  ]);
  /** Itself speaks, or is needed by one that does, directly or through others. */
  const wanted = [...speaks];
  const open = speaks.flatMap((heard, index) => (heard ? [index] : []));
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const needed of needsOf[next]!) {
      if (wanted[needed]) continue;
      wanted[needed] = true;
      open.push(needed);
    }
  const direct = investments.map((): string[] => []);
  const through = investments.map((): string[] => []);
  needsOf.forEach((all, from) => {
    if (!wanted[from]) return;
    for (const needed of all) (speaks[from] ? direct : through)[needed]!.push(investments[from]!.name);
  });
  return direct.map((names, index) => byName(names.length > 0 ? names : through[index]!));
}

/** Each name once, in an order that no language has a say in. */
export function byName(names: readonly string[]): string[] {
  return [...new Set(names)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
