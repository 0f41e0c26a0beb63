import type { Scale } from "../../../domain/scale.ts";
import { foldText } from "../fold.ts";
import { numericScale, WIDE_STEPS } from "./numeric.ts";

const NUMBER = String.raw`([-+]?\d{1,3}(?:[.,]\d)?)`;
const BEST =
  /best|high|hoch|sehr gut|excellent|strong|eleve|fort|alto|ottimo|muy bueno|meilleur|mejor|migliore|good|top|full|delivers|wichtig/;
const WORST =
  /worst|low|niedrig|gering|schlecht|ungenugend|poor|weak|faible|bajo|baixo|basso|peor|pire|peggior|none|no |kein/;

/**
 * The scale that a header or a line of explanation states: `"Impact (1-5)"`, `"1 - Low | 5 - High"`, `"Max Score 10"`,
 * `"Rating (0 bis 10)"`, `"0/1/3/9"`, `"1 = best, 6 = worst"` (turned round), `"/20"`.
 * @returns null where none is stated
 */
export function scaleInText(text: string): Scale | null {
  const folded = foldText(text).replace(/\s*\|\s*/g, " | ");
  if (!/\d/.test(folded)) return null;
  if (/0\s*[/,;-]\s*1\s*[/,;-]\s*3\s*[/,;-]\s*9/.test(folded)) return WIDE_STEPS;
  return labelled(folded) ?? ends(folded) ?? greatest(folded);
}

/** "1 - Low | 5 - High", "1=low, 5=high", "5 (best) … 1 (worst)". */
function labelled(text: string): Scale | null {
  const found: { level: number; label: string }[] = [];
  const pattern = new RegExp(`(?:^|[\\s(|,;/])${NUMBER}\\s*[-=:(]\\s*([a-z][a-z ']*)`, "g");
  text.replace(pattern, (whole: string, number: string, label: string) => {
    found.push({ level: Number(number.replace(",", ".")), label });
    return whole;
  });
  if (found.length < 2) return null;
  const sorted = [...found].sort((a, b) => a.level - b.level);
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (!first || !last || first.level === last.level) return null;
  const scale = numericScale(first.level, last.level);
  const turned = BEST.test(first.label) && !WORST.test(first.label) && !BEST.test(last.label);
  return { ...scale, reversed: turned || (WORST.test(last.label) && !WORST.test(first.label)) };
}

/** "(0-10)", "Rating 1-5", "von 1 bis 5", "-3 to +3", "0..4". Years and dates are no scales. */
function ends(text: string): Scale | null {
  const pattern = new RegExp(
    `(?:^|[^\\d.,/-])${NUMBER}\\s*(?:-|\\.\\.+|…|to|bis|a|al|hasta|ate|und|and)\\s*${NUMBER}(?![\\d%]|[-/.]\\d)`,
  );
  const match = pattern.exec(text);
  if (!match) return null;
  const [first, last] = [match[1] ?? "", match[2] ?? ""].map((digits) => Number(digits.replace(",", ".")));
  if (first === undefined || last === undefined || first === last || (first > 0 && last < 0)) return null;
  const [least, most] = [Math.min(first, last), Math.max(first, last)];
  if (!LIKELY_ENDS.has(most) || (least > 1 && most !== 9) || least < -100) return null;
  return { ...numericScale(least, most), reversed: first > last && least >= 0 };
}

const LIKELY_ENDS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 25, 50, 100]);

/** "Max Score 10", "max. 5 Punkte", "out of 10", "/20", "note sur 20". */
function greatest(text: string): Scale | null {
  const match =
    /(?:\bmax(?:imum|imal|imo|imale)?\b[^\d]{0,12}|out of |\bvon |\bsur |\bsobre |\bsu |(?:^|[\s(])\/\s?)(\d{1,3})\b(?!\s?(?:%|€|\$|k))/.exec(
      text,
    );
  const most = Number(match?.[1] ?? 0);
  return LIKELY_ENDS.has(most) && most > 1 ? numericScale(0, most) : null;
}
