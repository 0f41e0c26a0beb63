/**
 * Whether a total as it stands in a cell is the exact one: the same at the decimals that it shows, whether rounded or
 * cut off there (published tables do both).
 */
export function printsAs(exact: number, found: number): boolean {
  const near = 1e-9 * Math.max(1, Math.abs(exact));
  if (Math.abs(exact - found) <= near) return true;
  const step = Math.pow(10, -decimalsOf(found));
  const rounded = Math.round((exact + Math.sign(exact) * near) / step) * step;
  const cut = Math.trunc((exact + Math.sign(exact) * near) / step) * step;
  return Math.abs(rounded - found) <= near || Math.abs(cut - found) <= near;
}

/** How many decimals a number shows; more than nine are no hand-made ones. */
export function decimalsOf(value: number): number {
  const [, decimals = ""] = value.toFixed(9).split(".");
  return decimals.replace(/0+$/, "").length;
}
