import { foldSpaces, foldText, splitName } from "./fold.ts";

/** The span of time that a header of costs names: "Cost 2026", "Year 2 cost", "Kosten Q1 2027". */
export interface CostPeriod {
  readonly kind: "year" | "quarter";
  /** Later ones have more. */
  readonly order: number;
  /** As it is written: "2026", "Year 2", "2026/27". */
  readonly name: string;
  /** The folded words of the header without it. */
  readonly rest: string;
}

const YEARS: ReadonlySet<string> = new Set("year yr y jahr annee an ano anno".split(" "));
const QUARTERS: ReadonlySet<string> = new Set("q quarter quartal trimestre t".split(" "));
const FIRST =
  "first second third fourth fifth erstes zweites drittes viertes funftes 1st 2nd 3rd 4th 5th".split(" ");
const CALENDAR = /^(?:fy|gj|ej)?(20\d\d)$|^(?:fy|gj|ej)(\d\d)$/;
const JOINED = /^([a-z]+)(\d{1,2})$/;
/** A longer header is a text. */
const LONGEST = 80;
const MOST_YEARS = 10;

/** What a header says of when its costs fall due; null where it names no period, or several. */
export function costPeriodOf(header: string): CostPeriod | null {
  if (header.length > LONGEST) return null;
  const written = splitName(foldSpaces(header)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = written.map(foldText);
  const years = spansOf(words, calendarYear);
  const counted = spansOf(words, (at) => numberedSpan(words, at, YEARS, MOST_YEARS));
  const quarters = spansOf(words, (at) => numberedSpan(words, at, QUARTERS, 4));
  const spans = [...years, ...counted, ...quarters];
  const [year] = years;
  const [quarter] = quarters;
  const isOne = spans.length === 1 || (spans.length === 2 && years.length === 1 && quarters.length === 1);
  if (!isOne) return null;
  const taken = new Set(spans.flatMap(({ from, to }) => [from, to]));
  return {
    kind: quarter ? "quarter" : "year",
    order: quarter ? 4 * (year?.value ?? 0) + quarter.value : spans[0]!.value,
    name: nameOf(spans, written),
    rest: words.filter((_, at) => !taken.has(at)).join(" "),
  };

  /** "2026", "FY26", and "2026/27" as one. */
  function calendarYear(at: number): Span | null {
    const found = CALENDAR.exec(words[at]!);
    if (!found) return null;
    const value = found[1] ? Number(found[1]) : 2000 + Number(found[2]);
    const next = words[at + 1] ?? "";
    const isSpan = next === String(value + 1) || next === String(value + 1).slice(2);
    return { from: at, to: isSpan ? at + 1 : at, value };
  }
}

interface Span {
  /** Of its first and last word; it has two at most. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

function spansOf(words: readonly string[], spanAt: (at: number) => Span | null): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const span = spanAt(at);
    if (!span) continue;
    found.push(span);
    at = span.to;
  }
  return found;
}

/** "Year 2", "2. Jahr", "second year", "Y2". */
function numberedSpan(
  words: readonly string[],
  at: number,
  units: ReadonlySet<string>,
  most: number,
): Span | null {
  const [, unit = "", digits = ""] = JOINED.exec(words[at]!) ?? [];
  if (units.has(unit) && isUpTo(Number(digits), most)) return { from: at, to: at, value: Number(digits) };
  const [one, other = ""] = [words[at]!, words[at + 1]];
  const value = units.has(one) ? counted(other) : units.has(other) ? counted(one) : NaN;
  return isUpTo(value, most) ? { from: at, to: at + 1, value } : null;
}

function counted(word: string): number {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  const at = FIRST.indexOf(word);
  return at < 0 ? NaN : (at % 5) + 1;
}

function isUpTo(value: number, most: number): boolean {
  return value >= 1 && value <= most;
}

function nameOf(spans: readonly Span[], written: readonly string[]): string {
  return [...spans]
    .sort((one, other) => one.from - other.from)
    .map(({ from, to }) => {
      const words = written.slice(from, to + 1);
      return words.join(words.every((word) => /^\d+$/.test(word)) ? "/" : " ");
    })
    .join(" ");
}

/** What a column's period is called: as the header names it, else by the whole header. */
export function periodName(header: string): string {
  return costPeriodOf(header)?.name ?? header;
}
