/**
 * Whether a total as it stands in a cell is the exact one: the same at the decimals that it shows, whether rounded or
 * cut off there (published tables do both).
 *
 * @param step of the last decimal that is shown, for those who ask about one total many times
 */
export function printsAs(exact: number, found: number, step = stepOf(found)): boolean {
  const near = crumbOf(exact);
  if (Math.abs(exact - found) <= near) return true;
  if (Math.abs(exact - found) > step + near) return false;
  const rounded = Math.round((exact + Math.sign(exact) * near) / step) * step;
  const cut = Math.trunc((exact + Math.sign(exact) * near) / step) * step;
  return Math.abs(rounded - found) <= near || Math.abs(cut - found) <= near;
}

/** The crumbs that a sum of decimals carries. */
function crumbOf(exact: number): number {
  return 1e-9 * Math.max(1, Math.abs(exact));
}

/** A total at so many decimals: half a step away from zero, also where the sum of decimals fell a crumb short of it. */
export function atDecimals(exact: number, decimals: number): number {
  return Number((exact + Math.sign(exact) * crumbOf(exact)).toFixed(decimals));
}

/** How many decimals a number shows; more than nine are no hand-made ones. */
export function decimalsOf(value: number): number {
  const [, decimals = ""] = value.toFixed(9).split(".");
  return decimals.replace(/0+$/, "").length;
}

/** The step of the last decimal that a number shows: 0.01 for 3.57. */
export function stepOf(found: number): number {
  return Math.pow(10, -decimalsOf(found));
}
