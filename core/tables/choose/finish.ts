import type { WitnessReport } from "#core/domain/evidence.ts";
import type { Draft } from "../draft.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import { headerOf } from "../find/header-of.ts";
import { coveragePoints } from "../witness/coverage.ts";
import { hiddenOptions } from "../witness/hidden-options.ts";
import { straddlesHeader } from "../witness/own-header.ts";
import { unexplainedTotal } from "../witness/unexplained.ts";
import { mixedScalePoints } from "../witness/mixed-scales.ts";
import { namePoints } from "../witness/name-points.ts";
import { areRatedPair } from "../witness/gain-and-burden.ts";
import { speaksOf } from "../witness/words.ts";
import { weightPoints } from "../witness/weight-points.ts";
import type { Candidate } from "../candidate.ts";
import { leftOut } from "./left-out.ts";
import { objectiveNames, optionNames } from "./names.ts";
import { smallRatings } from "./small-ratings.ts";

/** Sums over fields and lines count no more than so many of them, or big junk beats small truth. */
const COUNTED = 6;
const PLAIN_SUM = 0.6;
/** Of two pieces that read alike the one without remarks beside it, or other tables above it, is the table. */
const BEYOND = 0.02;
/** Hardly anybody heads a table below. */
const BELOW = 1.5;
/** What stands on both sides of another table's header is two tables. */
const STRADDLING = -8;
const OFF_SCALE = 1.5;
const MOST_OFF_SCALE = 2;
const IGNORED_WEIGHTS = -4;
const MOST_PER_FIELD = 3;
const MOST_PER_LINE = 2;

/** Adds up what all witnesses say of a reading. @returns null where its weights are not earned */
export function finish(draft: Draft): Candidate | null {
  const { cells, source, kind, objectives, options, members, open } = draft;
  const weights = source ? weightPoints(draft, source) : null;
  if (source && !weights) return null;
  const names = optionNames(cells, options, draft.products);
  const heads = objectiveNames(cells, source, objectives);
  const named = namePoints(cells, heads, names, source, { options, objectives });
  const attributes = objectives.filter((j) => speaksOf("attribute", cells.headers[j]!)).length;
  if (open && attributes === 0) return null;
  // What the sheet itself divides is rated, and a gain beside a burden, unless its score is of more than these.
  const { reproduced } = members;
  const unexplained = reproduced ? null : unexplainedTotal(cells, objectives, options);
  const isPair = unexplained === null && areRatedPair(objectives.map((j) => cells.headers[j]!));
  const doubtful = members.divisor === undefined && !isPair ? attributes : 0;
  const factors = members.areFactors === true ? FACTORS : 0;
  const left = leftOut(draft);
  const coverage = coveragePoints(draft);
  const unseen = hiddenOptions(cells, options);
  const fields = Math.min(
    // Factors of a score may each be on a scale of their own.
    members.objectives.reduce(
      (sum, j) => sum + Math.max(factors > 0 ? 0 : -Infinity, draft.fieldPoints[j]!),
      0,
    ),
    MOST_PER_FIELD * objectives.length,
  );
  const lines = options.reduce((sum, i) => sum + Math.min(MOST_PER_LINE, draft.linePoints[i]!), 0);
  const capped = (sum: number, count: number): number => (count > COUNTED ? (sum * COUNTED) / count : sum);
  // A line under all may be their plain sum for other reasons: also budgets have totals.
  const totals = (reproduced?.points ?? 0) * (source || !cells.frame.sight.turned ? 1 : PLAIN_SUM);
  const ignored = !source && draft.hasNamedWeights && !isTotalledOption(draft) ? IGNORED_WEIGHTS : 0;
  const shape =
    0.8 * Math.log2(objectives.length) +
    0.6 * Math.log2(Math.max(1, options.length)) +
    (source ? 2 : -1.5) +
    (cells.frame.sight.turned ? 0 : 0.4) -
    (kind.levels ? 0 : 0.15 * Math.log2(kind.top)) -
    (options.length === 1 ? 4 : 0) -
    (cells.frame.below ? BELOW : 0) -
    BEYOND * (cells.unheaded + 0.2 * (cells.frame.header - cells.frame.first));
  const reports: WitnessReport[] = [
    report("like-columns", capped(fields, objectives.length), { count: objectives.length }),
    report("like-rows", 0.6 * capped(lines, options.length), { count: options.length }),
    ...(weights?.reports ?? [report("no-weights", -1.5, {})]),
    ...named.reports,
    ...coverage.reports,
    ...unseen,
  ];
  if (reproduced) {
    const header = headerOf(cells, reproduced.field);
    reports.push(report("total-reproduced", totals, { header, right: reproduced.right, of: reproduced.of }));
  }
  if (draft.products > 0)
    reports.push(report("products-beside", 0.5 * draft.products, { count: draft.products }));
  if (left.fields + left.lines > 0) {
    reports.push(report("left-out", -1.2 * left.fields - left.lines, { count: left.fields + left.lines }));
  }
  const rated = isRatedBySeveral(draft) ? (cells.raters.size > 0 ? RATERS_BESIDE : SEVERAL_RATERS) : 0;
  if (rated > 0) reports.push(report("several-raters", rated, { count: ratersOf(draft) }));
  const twoWays = draft.twice * 2 > options.length ? TWO_WAYS : 0;
  if (twoWays > 0) reports.push(report("two-ways", twoWays, {}));
  if (factors > 0) reports.push(report("named-factors", factors, { count: objectives.length }));
  if (open && doubtful > 0) reports.push(report("attribute-words", -1.6 * doubtful, {}));
  if (options.length === 1) reports.push(report("one-option", -4, {}));
  const straddling = straddlesHeader({ cells, objectives, options }) ? STRADDLING : 0;
  if (straddling < 0) reports.push(report("two-headers", straddling, {}));
  const mixed = kind.levels ? mixedScalePoints(cells, objectives, options) : 0;
  if (mixed < 0) reports.push(report("mixed-scales", mixed, {}));
  const score =
    capped(fields, objectives.length) +
    0.6 * capped(lines, options.length) +
    shape +
    (weights?.points ?? 0) +
    named.points +
    totals +
    ignored +
    coverage.points +
    unseen.reduce((sum, { points }) => sum + points, 0) +
    straddling +
    mixed +
    0.5 * draft.products +
    rated +
    twoWays +
    factors -
    1.2 * left.fields -
    left.lines -
    OFF_SCALE * Math.min(MOST_OFF_SCALE, left.offScale) -
    (open ? 1.6 * doubtful : 0);
  return {
    cells,
    source,
    kind,
    objectives,
    objectiveNames: heads,
    options,
    raters: draft.raters,
    optionNames: names,
    reproduced,
    dropped: draft.dropped,
    scenarios: draft.scenarios,
    droppedFields: members.results,
    divisor: members.divisor ?? null,
    penalties: members.penalties ?? [],
    hidden: members.hidden ?? null,
    unexplained,
    isProduct: members.isProduct ?? false,
    score,
    features: {
      weightWord: (source?.isNamed ?? false) && weights?.isDoubtful !== true,
      cornerWord: named.cornerWord,
      sumIsWhole: weights?.sumIsWhole ?? false,
      duplicates: named.duplicates,
      numericNames: named.numeric,
      smallRatings: factors > 0 ? 1 : smallRatings(draft),
      reproducedPoints: reproduced?.points ?? 0,
      coverage: coverage.share,
      leftOut: left.fields + left.lines,
      isPartlyMultiplied: draft.products > 0 && draft.products < options.length,
      totalWord: reproduced !== null && isHeadedTotal(cells, reproduced.field, options),
    },
    reports,
  };
}

/** A line named by a word for weights has the same total as all options have: it is one of them. */
function isTotalledOption({ cells, options, members: { reproduced } }: Draft): boolean {
  if (!reproduced) return false;
  const named = options.filter((i) => speaksOf("weight", cells.names[i] ?? ""));
  return named.length > 0 && named.every((i) => !reproduced.wrong.includes(i));
}

/** Reach, impact, confidence and effort together are called so nowhere else. */
const FACTORS = 4;

const TWO_WAYS = 2;
const SEVERAL_RATERS = 2;
/** Their names stand under each objective again, and are none. */
const RATERS_BESIDE = 4;
function ratersOf({ raters, cells }: Draft): number {
  const beside = cells.raters.values().next().value;
  return beside ? beside.length : (raters.values().next().value?.length ?? 0) + 1;
}

/** Every option has as many lines, two or more, or every objective as many columns: people who each rated all. */
function isRatedBySeveral({ raters, options, cells, objectives }: Draft): boolean {
  const beside = [...cells.raters.keys()].map((field) => cells.fields.indexOf(field));
  if (beside.length > 0 && objectives.every((j) => beside.includes(j))) return true;
  const counts = new Set([...raters.values()].map(({ length }) => length));
  return options.length >= 2 && raters.size === options.length && counts.size === 1;
}

export function report(code: string, points: number, values: WitnessReport["values"]): WitnessReport {
  return { code, points, values, range: null };
}

/** A word for totals stands in the header of the field, or in another line over the options. */
function isHeadedTotal(cells: FrameCells, field: number, options: readonly number[]): boolean {
  const { sight, first } = cells.frame;
  const until = cells.lines[options[0]!]!;
  for (let line = first; line < until; line++) {
    const value = sight.spread(line, field);
    if (typeof value === "string" && speaksOf("total", value)) return true;
  }
  return speaksOf("total", headerOf(cells, field));
}
