/** The next larger of 1, 2, 2.5 and 5 times a power of ten. @param least above 0 */
export function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((step) => step >= least * (1 - 1e-9))!;
}
