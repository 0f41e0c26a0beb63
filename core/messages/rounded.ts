/**
 * The nearest whole number, halves up. 35 of 200 is 17.5% or 17.499999999999996%, by the order in which weights were
 * added up: what the pane says and what a cell says must not part there.
 */
export function rounded(value: number): number {
  return Math.round(Number(value.toPrecision(12)));
}
