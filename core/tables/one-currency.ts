import type { UnreadCell } from "#core/domain/reading.ts";
import type { Attributes, CostRole } from "./attributes/attributes.ts";
import { tablesSay } from "./says.ts";
import { unread } from "./unread.ts";

/**
 * The currency that most costs are in; of equals the first. Null where no cost tells one.
 */
export function commonestCurrency(all: readonly Attributes[]): string | null {
  const counts = new Map<string, number>();
  for (const { amounts } of all) {
    for (const { currency } of amounts) {
      if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
    }
  }
  return (
    [...counts].reduce<[string, number] | null>(
      (most, each) => (most === null || each[1] > most[1] ? each : most),
      null,
    )?.[0] ?? null
  );
}

/**
 * Costs in another currency than `main` are left out, and named: added up with the others they would be wrong, and
 * nobody here knows the rate. Costs that tell no currency are taken to be in `main`.
 */
export function inOneCurrency(
  attributes: Attributes,
  main: string | null,
  report: (cell: UnreadCell) => void,
): Attributes {
  const strange = attributes.amounts.filter(({ currency }) => currency !== null && currency !== main);
  if (main === null || strange.length === 0) return attributes;
  for (const { currency, value, cell } of strange) {
    report(unread(cell, value, tablesSay("otherCurrency", currency ?? "", main)));
  }
  const isStrange = (role: CostRole): boolean => strange.some((each) => each.role === role);
  const kept = attributes.amounts.filter((each) => !strange.includes(each));
  return {
    ...attributes,
    costOnce: isStrange("costOnce") ? null : attributes.costOnce,
    costYearly: isStrange("costYearly") ? null : attributes.costYearly,
    costLater: isStrange("costLater") ? [] : attributes.costLater,
    costCell: kept[0]?.cell ?? null,
    currency: main,
    amounts: kept,
  };
}
