const TOLERANCE = 0.006;
/** Beyond this share rounding explains nothing. */
const MOST_ROUNDED = 0.02;

/** Whether a printed number is another one, as it is or rounded to the decimals that it shows: 5.3 for 5.333. */
export function isShownAs(printed: number, exact: number): boolean {
  const share = Math.abs(printed / exact - 1);
  if (share < TOLERANCE) return true;
  if (!(share < MOST_ROUNDED)) return false;
  const decimals = decimalsOf(printed);
  return decimals > 0 && Math.abs(printed - exact) <= 0.5001 * 10 ** -decimals;
}

/** Rounded to its decimals, however small it is: 1.5 for 1.538. For numbers that a word says something of as well. */
export function isRoundedTo(printed: number, exact: number): boolean {
  const decimals = decimalsOf(printed);
  return decimals > 0 && Math.abs(printed - exact) <= 0.5001 * 10 ** -decimals;
}

function decimalsOf(number: number): number {
  const [, fraction = ""] = String(number).split(".");
  return fraction.includes("e") ? 0 : Math.min(6, fraction.length);
}
