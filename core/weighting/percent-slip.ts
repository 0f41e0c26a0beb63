/**
 * "40%" beside 30 and 30 is 0.4 beside 30: where shares among amounts make up a hundred once they are taken as percent,
 * or are then of the size of the others, that is what was meant, and nobody wants it taken as next to nothing.
 *
 * @returns the places of a share and of an amount; null where there is no such slip
 */
export function percentSlip(amounts: readonly number[]): readonly [number, number] | null {
  const share = amounts.findIndex((amount) => amount > 0 && amount < 1);
  const other = amounts.findIndex((amount) => amount >= 1);
  if (share < 0 || other < 0) return null;
  const total = amounts.reduce((sum, amount) => sum + (amount < 1 ? 100 * amount : amount), 0);
  const isWhole = total >= 95 && total <= 105;
  return isWhole || amounts.every((amount) => amount < 1 || isPercentSized(amount)) ? [share, other] : null;
}

/** Amounts of this size are no shares and no factors: what stands beside 0.4 is then written in percent. */
function isPercentSized(amount: number): boolean {
  return amount >= 5 && amount <= 100;
}
