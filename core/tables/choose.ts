import type { Corrections } from "#core/domain/reading.ts";
import { overlaps, type RangeRef } from "#core/workbook/range.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import type { Candidate } from "./candidate.ts";
import { addsUpBothWays, isMultiplied } from "./witness/accounting.ts";
import { joinedCandidates } from "./choose/joined.ts";
import { isVouchedFor, looksRated } from "./choose/vouched.ts";
import { confidenceOf } from "./choose/confidence.ts";
import { NAMED } from "./choose/decisions.ts";
import { isRiskList } from "./witness/risk-list.ts";
import { areNumbered } from "./witness/nothing-chosen.ts";
import { furtherTables } from "./choose/further-tables.ts";
import { objectivesOfList } from "./choose/listed-objectives.ts";
import { rangeOf } from "./choose/rank.ts";
import { matrixOfCandidate } from "./choose/to-matrix.ts";
import { wordKey } from "./find/cell-reader.ts";
import type { FoundTables } from "./find-tables.ts";
import { withRoles } from "./correct.ts";
import { hiddenIn, listWithout, withoutHidden, type HiddenLines } from "./hidden-lines.ts";
import { NameIndex, nameKey } from "./name-match.ts";
import { asOneGrade } from "./one-grade.ts";
import type { Links } from "./links.ts";
import type { Matrix } from "./matrix.ts";
import type { ObjectiveList } from "./objective-list.ts";
import type { RatingSource } from "./rating-source.ts";
import { sourceOfLinks, sourceOfMatrices } from "./rating-source.ts";
import { type Strengths, strengthsOf } from "./served-source.ts";
import { LEAST_LIST, type Survey } from "./survey.ts";

/** The tables that together make the strategy. */
export interface Choice {
  readonly source: RatingSource | null;
  /** The tables the ratings stand in, when they are in a matrix. */
  readonly parts: readonly Matrix[];
  readonly links: Links | null;
  readonly list: ObjectiveList | null;
  /** For each objective of the source the record of the list that it is, -1 where none; null: by name. */
  readonly listed: readonly number[] | null;
  /** The table with the investments' own columns; may be the first of the parts. */
  readonly investments: Matrix | null;
  /** Tables elsewhere that say more of what is rated; left out where there are none. */
  readonly further?: readonly Matrix[];
  /** Where objectives are named and rated beside; left out elsewhere. */
  readonly strengths?: Strengths;
  /** What of the ratings nobody sees, counted or not; left out where there is no table of ratings. */
  readonly hidden?: HiddenLines;
}

/** A table without ratings must be at least so sure to be taken for one. */
const LEAST_CONFIDENCE = 0.42;
/** Support that a table of ratings needs to be one. */
const LEAST_SUPPORT = 6;
/** Below this a table that nothing vouches for is offered, not scored. */
const SURE = 0.9;
/** What a long list of links counts for beside matrices. */
const LINKS_SCORE = 9;

/** The best reading, if it is one to score: its sheet speaks for it, and nothing in it against it. */
export function decided(found: FoundTables): Candidate | null {
  const best = supported(found);
  return best && (best.score > NAMED || found.suspected.length === 0) ? best : null;
}

/** The best reading, if its sheet speaks for it. */
export function supported({ readings, confidence }: FoundTables): Candidate | null {
  const [best] = readings;
  if (!best || best.score < LEAST_SUPPORT) return null;
  if (best.score > NAMED) return best;
  const looksSure =
    best.source === null &&
    confidence >= SURE &&
    looksRated(best) &&
    !areNumbered(best.objectiveNames) &&
    !isRiskList(best.objectiveNames) &&
    !isMultiplied(best) &&
    !addsUpBothWays(best);
  return isVouchedFor(best) || looksSure ? best : null;
}

export function chooseTables(
  survey: Survey,
  found: FoundTables,
  locale: WorkbookLocale,
  corrections: Corrections,
): Choice {
  const best = decided(found);
  const [links] = survey.links;
  if (links && (!best || best.score < LINKS_SCORE || overlaps(rangeOf(best), links.layout.range))) {
    const source = sourceOfLinks(links);
    const taken = [links.layout.range, ...(links.more ?? [])];
    return {
      source,
      parts: [],
      links,
      list: matchingList(survey, source, taken),
      listed: null,
      investments: matchingInvestments(survey, source, taken),
    };
  }
  if (best) {
    const isNamed = corrections.ratings !== undefined || corrections.investments !== undefined;
    const confidence = isNamed ? 1 : found.confidence;
    const read = withRoles(matrixOfCandidate(best, confidence, locale, found.lists), corrections);
    const whole = withRaters(asOneGrade(read, corrections), corrections);
    const matrix = withoutHidden(whole, corrections);
    const parts = joined(matrix, found, locale, corrections);
    const source = sourceOfMatrices(parts);
    const range = matrix.table.layout.range;
    const own = best.source?.list ? ownList(best, found) : null;
    const named = own?.list ?? matchingList(withoutRated(survey, best, found), source, [range]);
    const { list, listed } = named
      ? listWithout(named, own?.listed ?? null, whole.ratings, matrix.ratings)
      : { list: null, listed: null };
    const taken = [
      ...parts.map(({ table }) => table.layout.range),
      ...(list ? [list.table.layout.range] : []),
    ];
    const elsewhere = hasAttributes(matrix) ? null : matchingInvestments(survey, source, taken);
    const others = elsewhere ? [elsewhere] : [];
    const further = furtherTables(
      survey.matrices,
      source,
      [...parts, ...others],
      [...taken, ...others.map(({ table }) => table.layout.range)],
      corrections,
    );
    return {
      source,
      parts,
      links: null,
      list,
      listed,
      investments: elsewhere ?? matrix,
      hidden: hiddenIn(whole),
      ...(further.length > 0 && { further }),
    };
  }
  // Where ratings stand that may have been read wrong, nobody is the less asked for it.
  const unrated = supported(found) ? null : nobodyRated(survey);
  if (unrated) {
    const { matrix, list } = unrated;
    const source = sourceOfMatrices([matrix]);
    const taken = [matrix.table.layout.range, list.table.layout.range];
    const elsewhere = hasAttributes(matrix) ? null : matchingInvestments(survey, source, taken);
    return { source, parts: [matrix], links: null, list, listed: null, investments: elsewhere ?? matrix };
  }
  const [list = null] = survey.lists.filter(
    ({ score, confidence }) => score >= LEAST_LIST && confidence >= LEAST_CONFIDENCE,
  );
  const investments =
    survey.matrices.find(
      (matrix) =>
        matrix.confidence >= LEAST_CONFIDENCE &&
        matrix.table.layout !== list?.table.layout &&
        isInvestments(matrix),
    ) ?? null;
  const strengths = investments && strengthsOf(investments, list);
  if (strengths) {
    const { source } = strengths;
    return {
      source,
      parts: [],
      links: null,
      list,
      listed: null,
      investments: strengths.investments,
      strengths,
    };
  }
  return { source: null, parts: [], links: null, list, listed: null, investments };
}

/** Of several people who rated the first alone, where a person said so. */
function withRaters(matrix: Matrix, { raters }: Corrections): Matrix {
  if (raters !== "first") return matrix;
  const { table } = matrix;
  return {
    ...matrix,
    ratings: matrix.ratings.map((rating) => ({ ...rating, more: [] })),
    table: { ...table, records: table.records.map((record) => ({ ...record, more: [] })) },
  };
}

/** Fields headed by listed objectives are there to be rated, also while hardly anything stands in them. */
function nobodyRated(survey: Survey): { matrix: Matrix; list: ObjectiveList } | null {
  for (const matrix of survey.matrices) {
    if (matrix.ratings.length === 0 || matrix.confidence < LEAST_CONFIDENCE) continue;
    const source = sourceOfMatrices([matrix]);
    const list = matchingList(survey, source, [matrix.table.layout.range]);
    if (list) return { matrix, list };
  }
  return null;
}

/** The list that weighs the objectives, with the record of each. */
function ownList(
  { source, objectives, cells }: Candidate,
  { pieces }: FoundTables,
): { list: ObjectiveList; listed: number[] } | null {
  const { list, items } = source!;
  const found = objectivesOfList(list!, pieces.get(list!.sight.grid.sheet) ?? [], cells.heads);
  if (!found) return null;
  const { view, records } = found.table;
  const listed = objectives.map((j) => {
    const item = items[j];
    return item
      ? records.findIndex(({ line }) => view.lineIndex(line) === item.line)
      : records.findIndex(({ name }) => wordKey(name) === cells.heads[j]);
  });
  return { list: found, listed };
}

/** Tables of other sheets with the same objectives in their headers and other investments belong together. */
function joined(
  best: Matrix,
  { ranked }: FoundTables,
  locale: WorkbookLocale,
  corrections: Corrections,
): [Matrix, ...Matrix[]] {
  const others = joinedCandidates(best.candidate!, ranked);
  return [
    best,
    ...others.map((other) =>
      withoutHidden(
        asOneGrade(matrixOfCandidate(other, confidenceOf(other, 8), locale), corrections),
        corrections,
      ),
    ),
  ];
}

function matchingList(
  survey: Survey,
  source: RatingSource,
  taken: readonly RangeRef[],
): ObjectiveList | null {
  const names = source.objectives.map(({ name }) => name);
  let best: ObjectiveList | null = null;
  let bestShare = 0.49;
  for (const list of survey.lists) {
    if (taken.some((range) => overlaps(list.table.layout.range, range))) continue;
    if (list.score < LEAST_LIST - 1.5) break;
    const share = new NameIndex(list.table.records.map(({ name }) => name)).share(names);
    if (share > bestShare) [best, bestShare] = [list, share];
  }
  return best;
}

/**
 * The survey without lists that are other tables of ratings: of the same options (another year, another future), or,
 * where this one weighs its objectives itself, of other options with weights of their own.
 */
function withoutRated(survey: Survey, { optionNames, source }: Candidate, { ranked }: FoundTables): Survey {
  const names = new NameIndex(optionNames);
  const isOther = (each: Candidate): boolean =>
    names.share(each.optionNames) >= 0.5 || (source !== null && each.source !== null);
  const rated = ranked.filter(
    (each) => each.score >= LEAST_SUPPORT && each.optionNames.length > 1 && isOther(each),
  );
  const ranges = rated.map(rangeOf);
  return {
    ...survey,
    lists: survey.lists.filter(({ table }) => !ranges.some((range) => overlaps(table.layout.range, range))),
  };
}

function matchingInvestments(
  survey: Survey,
  source: RatingSource,
  taken: readonly RangeRef[],
): Matrix | null {
  const names = source.investments.slice(0, 1000).map(({ name }) => name);
  // Where each of several people rated on a sheet of their own, an objective called "Team" is no column of owners.
  const objectives = new Set(source.objectives.map(({ name }) => nameKey(name)));
  let best: Matrix | null = null;
  let bestShare = 0.49;
  for (const matrix of survey.matrices) {
    const { range } = matrix.table.layout;
    if (taken.some((other) => overlaps(other, range)) || !hasAttributes(matrix, objectives)) continue;
    const share = new NameIndex(matrix.table.records.map(({ name }) => name)).share(names);
    if (share > bestShare) [best, bestShare] = [matrix, share];
  }
  return best;
}

/** Whether anything but its objectives is told of its investments. */
function hasAttributes({ roles, table }: Matrix, objectives: ReadonlySet<string> = new Set()): boolean {
  return table.fields.some(({ field, header }) => {
    const role = roles.get(field) ?? "ignored";
    return (
      role !== "ignored" && role !== "total" && role !== "description" && !objectives.has(nameKey(header))
    );
  });
}

function isInvestments({ roles }: Matrix): boolean {
  const found = new Set(roles.values());
  return ["costOnce", "costYearly", "status", "objectives", "lever", "readiness"].some((role) =>
    found.has(role as "status"),
  );
}
