import type { Objective } from "#core/domain/strategy.ts";
import type { SpendDrift } from "#core/insight/signals/drift.ts";

/** One line of the chart of spend against strategy. Shares are 0 … 1. */
export interface SpendLine {
  readonly id: string;
  readonly name: string;
  readonly share: number;
  /** Null for what serves nothing. */
  readonly weight: number | null;
}

/**
 * The weightiest objective first, what serves nothing last (left out where there is none).
 * @returns `most`: the greatest share or weight, for the chart's scale; never 0
 */
export function spendLines(
  spend: SpendDrift,
  objectives: readonly Objective[],
  nothing: string,
): { readonly lines: readonly SpendLine[]; readonly most: number } {
  const lines: SpendLine[] = objectives
    .map(({ id, name, weight }, index) => ({ id, name, weight, share: spend.shares[index] ?? 0 }))
    .sort((a, b) => b.weight - a.weight);
  if (spend.unaligned > 0) lines.push({ id: "", name: nothing, share: spend.unaligned, weight: null });
  const most = Math.max(0.01, ...lines.map(({ share, weight }) => Math.max(share, weight ?? 0)));
  return { lines, most };
}
