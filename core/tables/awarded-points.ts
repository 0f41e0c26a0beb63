import type { Corrections } from "#core/domain/reading.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import type { Choice } from "./choose.ts";
import type { Matrix } from "./matrix.ts";
import type { MatchedObjectives } from "./match-objectives.ts";
import type { FoundScales } from "./objective-scale.ts";
import { parseNumber } from "./values/parse-number.ts";
import { scaleById } from "./values/scale.ts";

const LEAST_INVESTMENTS = 2;
const MOST_INVESTMENTS = 500;
/** All that can be had is more than a handful of points, so that ratings of 1 to 5 under weights are none of this. */
const LEAST_POINTS = 20;
/** The best of each objective comes near what can be had there. */
const LEAST_SHARE = 0.5;
const TOLERANCE = 0.006;

/**
 * The scales where the cells hold points of what can be had, as tenders are judged: "Technical (60%) | Commercial (40%) |
 * Total" over 48, 30 and 78. The weights are in the numbers already: none is more than its weight, and the sheet's own
 * totals are their plain sums. Each objective then has a scale of its own, from none to its weight. Unless a person or
 * the sheet says which scale it is.
 */
export function inAwardedPoints(
  found: FoundScales,
  { entries, rated }: MatchedObjectives,
  choice: Choice,
  locale: WorkbookLocale,
  { scale, scales }: Corrections,
): FoundScales {
  const { source, parts } = choice;
  const [matrix] = parts;
  // Where what can be had is written as such, nothing else need say so.
  const areCaps = matrix?.candidate?.source?.areCaps === true;
  if (scale !== undefined || scales !== undefined || !source || !matrix) return found;
  if (!found.isGuessed && !areCaps) return found;
  const count = source.investments.length;
  if (
    parts.length > 1 ||
    (matrix.candidate?.reproduced && !areCaps) ||
    count < LEAST_INVESTMENTS ||
    count > MOST_INVESTMENTS
  )
    return found;
  const most = pointsOf(entries, areCaps ? 0 : LEAST_POINTS);
  if (!most) return found;
  const points = source.investments.map((_, i) =>
    rated.map((at) => {
      const value = at < 0 ? null : source.valueOf(i, at);
      return typeof value === "number" ? value : NaN;
    }),
  );
  const fits = most.every((limit, j) => {
    const own = points.map((line) => line[j]!);
    return (
      own.every((value) => value >= 0 && value <= limit * (1 + TOLERANCE)) &&
      (areCaps || Math.max(...own) >= LEAST_SHARE * limit)
    );
  });
  const sums = points.map((line) => line.reduce((sum, value) => sum + value, 0));
  if (!fits || !(areCaps || areOwnTotals(sums, matrix, locale))) return found;
  const own = most.map((limit, j) => scaleById(`0-${limit}`) ?? found.scales[j]!);
  return { scales: own, shared: own[0] ?? null, confidence: 1, isGuessed: false };
}

/** What can be had for each objective, in points; null where the weights are none. */
function pointsOf(entries: MatchedObjectives["entries"], least: number): number[] | null {
  const written = entries.map(({ weight }) => (weight?.percent === true ? 100 : 1) * (weight?.value ?? NaN));
  const isShares = written.every((value) => value <= 1);
  const most = written.map((value) => Math.round((isShares ? 100 : 1) * value * 1e6) / 1e6);
  const isUsable = most.length >= 2 && most.every((value) => value > 0) && new Set(most).size > 1;
  return isUsable && most.reduce((sum, value) => sum + value, 0) >= least ? most : null;
}

/** Whether a column of the sheet's own totals holds these, on every line that has one. */
function areOwnTotals(sums: readonly number[], { table, roles }: Matrix, locale: WorkbookLocale): boolean {
  const { view, fields, records } = table;
  return fields.some(({ field }) => {
    if (roles.get(field) !== "total") return false;
    const totals = records.map(({ line }) => {
      const parsed = parseNumber(view.at(line, field), { locale, format: view.format(line, field) });
      return parsed.kind === "number" ? parsed.value : NaN;
    });
    return (
      totals.length === sums.length &&
      totals.every((total, i) => Math.abs(total - sums[i]!) <= TOLERANCE * Math.max(1, Math.abs(sums[i]!)))
    );
  });
}
