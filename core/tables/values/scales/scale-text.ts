import type { Scale } from "../../../domain/scale.ts";
import { remembered } from "../../../remember.ts";
import { foldText } from "../fold.ts";
import { numericScale, WIDE_STEPS } from "./numeric.ts";
import { levelOfWord, WORDS } from "./words.ts";

const NUMBER = String.raw`([-+]?\d{1,3}(?:[.,]\d)?)`;
const BEST =
  /best|high|hoch|sehr gut|excellent|strong|eleve|\bfort\b|alto|ottimo|muy bueno|meilleur|mejor|migliore|good|\btop|full|delivers|wichtig/;
/** What nobody wants, however it is graded: at the top of a scale it turns the scale round, at its foot it does not. */
const UNWANTED = wordsOf(
  "expensive|costly|pricey|dear\\b|risky|dangerous|difficult|hard\\b|complex|complicated|slow|painful|unsafe|insecure|uneasy|" +
    "(?:high|great|big|much|more|most) (?:cost|risk|effort|harm|damage|disruption|loss)|" +
    "teuer|riskant|gefahrlich|schwer|schwierig|aufwendig|aufwandig|langsam|unsicher|ungunstig|" +
    "(?:hohe[rs]?|viel|grosse[rs]?) (?:kosten|risik|aufwand|schaden)|" +
    "(?:tres )?cher\\b|couteux|risque|difficile|complexe|lent\\b|" +
    "caro\\b|costoso|arriesgado|dificil|complejo|lento|arriscado|rischioso",
);
const WANTED = wordsOf(
  "cheap|inexpensive|affordable|easy|simple|safe|secure|fast|quick|(?:no|low|little|least) (?:cost|risk|effort)|" +
    "billig|gunstig|kostengunstig|preiswert|preisgunstig|leicht|einfach|sicher|schnell|" +
    "(?:kein|wenig|geringe[rs]?|niedrige[rs]?) (?:kosten|risik|aufwand)|" +
    "bon marche|pas cher|facile|rapide|barato|facil|seguro|rapido|economico|sicuro",
);
/** Any of the words where it begins: "excellent" does not end in the French for slow, nor is "unsafe" safe. */
function wordsOf(words: string): RegExp {
  return new RegExp(`\\b(?:${words})`);
}

const WORST =
  /worst|low|niedrig|gering|schlecht|ungenugend|poor|weak|faible|bajo|baixo|basso|peor|pire|peggior|none|no |kein/;

/**
 * The scale that a header or a line of explanation states: `"Impact (1-5)"`, `"1 - Low | 5 - High"`, `"Max Score 10"`,
 * `"Rating (0 bis 10)"`, `"0/1/3/9"`, `"1 = best, 6 = worst"` (turned round), `"/20"`.
 * @returns null where none is stated
 */
export const scaleInText = remembered((text): Scale | null => {
  const folded = foldText(text).replace(/\s*\|\s*/g, " | ");
  if (!/\d/.test(folded))
    return SCHOOL_GRADES.test(folded) ? { ...numericScale(1, 6), reversed: true } : null;
  if (/0\s*[/,;-]\s*1\s*[/,;-]\s*3\s*[/,;-]\s*9/.test(folded)) return WIDE_STEPS;
  const found = labelled(folded) ?? turnedEnds(folded) ?? greatest(folded);
  if (!found && SCHOOL_GRADES.test(folded)) return { ...numericScale(1, 6), reversed: true };
  // German grades, unless the text says that 6 is the best of them, as in Switzerland.
  const isGrades = found?.id === "1-6" && SCHOOL_GRADES.test(folded) && labelledIn(folded).length < 2;
  return isGrades ? { ...found, reversed: true } : found;
});

const SCHOOL_GRADES = /\bschulnoten?\b|\bschulnotensystem\b|\bgerman (?:school )?grades?\b/;

interface Label {
  readonly level: number;
  readonly label: string;
}

/** The labelled numbers of a text, least first. */
function labelledIn(text: string): Label[] {
  const found: Label[] = [];
  const pattern = new RegExp(`(?:^|[\\s(|,;/])${NUMBER}\\s*[-=:(]\\s*([a-z]+(?:[ '][a-z]+)*)`, "g");
  text.replace(pattern, (whole: string, number: string, label: string) => {
    found.push({ level: Number(number.replace(",", ".")), label });
    return whole;
  });
  return found.sort((a, b) => a.level - b.level);
}

/** "Risk (1 = low, 5 = high)": a rating that says how much there is of something, and not how good that is. */
export function ratesAmount(text: string): boolean {
  const labels = labelledIn(foldText(text));
  const last = labels[labels.length - 1];
  return last !== undefined && AMOUNTS.some((scale) => isMuch(levelOfWord(scale, last.label), scale));
}

/** "Effort (5 = easy)", "Risk (1-10, 10 = high risk)": an end of the scale is called what is wanted, or what is not. */
export function saysWhichWay(text: string): boolean {
  return labelledIn(foldText(text)).some(({ label }) => UNWANTED.test(label) || WANTED.test(label));
}

const AMOUNTS = WORDS.filter(({ id }) => id === "words" || id === "words-5");

function isMuch(level: number | null, { top }: Scale): boolean {
  return level !== null && level * 2 > top;
}

/** "1 - Low | 5 - High", "1=low, 5=high", "5 (best) … 1 (worst)", "1 = cheap, 5 = expensive". */
function labelled(text: string): Scale | null {
  const sorted = labelledIn(text);
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (!first || !last || first.level === last.level) return null;
  const scale = numericScale(first.level, last.level);
  const turned = BEST.test(first.label) && !WORST.test(first.label) && !BEST.test(last.label);
  const isWorst = WORST.test(last.label) && !WORST.test(first.label) && !WANTED.test(last.label);
  return { ...scale, reversed: turned || isWorst || saysTurned(first, last) };
}

function saysTurned(first: Label | null, last: Label | null): boolean {
  return (
    (last !== null && UNWANTED.test(last.label) && !WANTED.test(last.label)) ||
    (first !== null && WANTED.test(first.label) && !UNWANTED.test(first.label))
  );
}

/** "1-5 (5 = expensive)": one labelled end tells which way a scale runs, and with 1 at its foot also which it is. */
function turnedEnds(text: string): Scale | null {
  const scale = ends(text);
  const [only, ...more] = labelledIn(text);
  if (!only || more.length > 0) return scale;
  const { level } = only;
  if (scale) {
    const isFoot = level === (scale.bottom ?? scale.zero);
    const isWorst = level === scale.top && WORST.test(only.label) && !BEST.test(only.label);
    const isBest = isFoot && BEST.test(only.label) && !WORST.test(only.label);
    const turned = isFoot ? saysTurned(only, null) : level === scale.top && saysTurned(null, only);
    return { ...scale, reversed: scale.reversed || turned || isWorst || isBest };
  }
  const isTop = (level === 5 || level === 10) && saysTurned(null, only);
  return isTop ? { ...numericScale(1, level), reversed: true } : null;
}

/**
 * "Service (1 = best)", "Mess (5 = worst)": a least or greatest grade that is named tells the direction, also where
 * nothing tells how far the scale goes. "1 = high" under a burden says how much of it there is, not how good that is.
 */
export function saysFootIsBest(text: string, isBurden: boolean): boolean {
  if (!/\d/.test(text) || text.length > LONGEST) return false;
  const [only, ...more] = labelledIn(foldText(text));
  if (!only || more.length > 0) return false;
  const { level, label } = only;
  if (level === 1 || level === 0) {
    const isBest = BEST.test(label) && !WORST.test(label) && !(isBurden && MUCH.test(label));
    return isBest || saysTurned(only, null);
  }
  return (
    level >= 3 && ((WORST.test(label) && !BEST.test(label) && !LITTLE.test(label)) || saysTurned(null, only))
  );
}

const LONGEST = 200;
const MUCH = /^(?:very )?(?:high|hoch|eleve|fort|alto|strong|full)\b/;
/** "5 = low": how much there is of it. */
const LITTLE = /^(?:very )?(?:low|niedrig|gering|faible|bajo|baixo|basso|none|no|kein|weak)\b/;

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
