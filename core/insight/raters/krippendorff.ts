/**
 * Krippendorff's α for numbers (interval data): 1 - observed / expected disagreement, where disagreement is the squared
 * difference, each value is compared with the others of its unit, and blanks simply do not take part (Krippendorff
 * 2011, "Computing Krippendorff's alpha-reliability").
 *
 * @param units for each thing that was rated, what each rater said; null where one said nothing
 * @returns 1: all agree; 0: as if by chance; below 0: worse. Null where no unit has two values, or all values are the
 *   same, so that nobody can tell agreement from habit
 */
export function krippendorffAlpha(units: readonly (readonly (number | null)[])[]): number | null {
  const paired = units
    .map((unit) => unit.filter((value) => value !== null))
    .filter((unit) => unit.length >= 2);
  const all = paired.flat();
  const n = all.length;
  if (n === 0) return null;
  const expected = (2 * squaresAround(all) * n) / (n * (n - 1));
  if (expected === 0) return null;
  // Σ over ordered pairs of (v - v')² is 2 m times the squares around the mean.
  const observed = paired.reduce((sum, unit) => {
    const m = unit.length;
    return sum + (2 * m * squaresAround(unit)) / (m - 1);
  }, 0);
  return 1 - observed / n / expected;
}

function squaresAround(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
