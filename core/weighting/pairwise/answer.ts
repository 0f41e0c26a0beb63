const FRACTION = /^(\d+(?:[.,]\d+)?)\s*[/:]\s*(\d+(?:[.,]\d+)?)$/;

/**
 * An answer that was typed as text, because spreadsheets would turn a bare 1/5 into a date: "1/5", "1:5", "3", "2,5".
 *
 * @returns the ratio, or null when the text is none (0 in either place included)
 */
export function ratioFromText(text: string): number | null {
  const folded = text.trim();
  const match = FRACTION.exec(folded);
  const ratio = match ? toNumber(match[1]!) / toNumber(match[2]!) : toNumber(folded);
  return Number.isFinite(ratio) && ratio > 0 ? ratio : null;
}

function toNumber(digits: string): number {
  return Number(digits.replace(",", "."));
}
