import type { Limits } from "#core/domain/result.ts";

/** Less than this share of the weight assessed, and the verdict waits. */
const ASSESSED = 0.8;

/**
 * The limits between the verdicts. Fund from `T_fund = 100 Σ w²`: as much as fully delivering one typical objective
 * (30 for weights 40/30/20/10, 20 for five equal ones). Say no below `T_no = T_fund / 3`.
 *
 * @param weights of all objectives, adding up to 1
 * @param own what the user set instead, in points (`assessed`: 0 … 1); `no` follows `fund` where only that is set
 */
export function verdictLimits(weights: readonly number[], own: Partial<Limits> = {}): Limits {
  const fund = own.fund ?? 100 * weights.reduce((sum, weight) => sum + weight * weight, 0);
  return { fund, no: own.no ?? fund / 3, assessed: own.assessed ?? ASSESSED };
}
