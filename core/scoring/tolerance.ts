/** Two figures closer than this, in points, are the same: sums of decimal weights carry such crumbs. */
export const TOLERANCE = 1e-9;

/**
 * Points without the crumbs of their sum, so that scores that are equal are the same number: 47.5 from one order of
 * summing and 47.49999999999999 from another are shown as 48 and 47, and parted by a spreadsheet's RANK.
 */
export function settled(points: number): number {
  return Math.round(points * 1e10) / 1e10;
}
