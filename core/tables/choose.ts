import { nameKey, NameIndex } from "./name-match.ts";
import type { Layout } from "./layout.ts";
import type { Links } from "./links.ts";
import type { Matrix } from "./matrix.ts";
import type { ObjectiveList } from "./objective-list.ts";
import type { RatingSource } from "./rating-source.ts";
import { sourceOfLinks, sourceOfMatrices } from "./rating-source.ts";
import { LEAST_LIST, type Survey } from "./survey.ts";

/** The tables that together make the strategy. */
export interface Choice {
  readonly source: RatingSource | null;
  /** The tables the ratings stand in, when they are in a matrix. */
  readonly parts: readonly Matrix[];
  readonly links: Links | null;
  readonly list: ObjectiveList | null;
  /** The table with the investments' own columns; may be the first of the parts. */
  readonly investments: Matrix | null;
}

/** A table of ratings must be at least so sure to be taken for one. */
const LEAST_CONFIDENCE = 0.42;
/** What a long list of links counts for beside matrices. */
const LINKS_SCORE = 5;

export function chooseTables(survey: Survey): Choice {
  const rated = survey.matrices.filter(
    ({ ratings, confidence }) => ratings.length > 0 && confidence >= LEAST_CONFIDENCE,
  );
  const [best] = rated;
  const [links] = survey.links;
  if (links && (!best || best.score < LINKS_SCORE || best.table.layout === links.layout)) {
    const source = sourceOfLinks(links);
    return {
      source,
      parts: [],
      links,
      list: matchingList(survey, source, links.layout),
      investments: matchingInvestments(survey, source, links.layout),
    };
  }
  if (best) {
    const parts = joined(best, rated);
    const source = sourceOfMatrices(parts);
    const list = matchingList(survey, source, best.table.layout);
    const elsewhere = hasAttributes(best) ? null : matchingInvestments(survey, source, list?.table.layout);
    const own = elsewhere ?? best;
    return { source, parts, links: null, list, investments: own };
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
  return { source: null, parts: [], links: null, list, investments };
}

/** Tables of other sheets with the same objectives in their headers and other investments belong together. */
function joined(best: Matrix, rated: readonly Matrix[]): [Matrix, ...Matrix[]] {
  const keys = ratingKeys(best);
  const names = new Set(best.table.records.map(({ name }) => nameKey(name)));
  const parts: [Matrix, ...Matrix[]] = [best];
  for (const other of rated) {
    if (other.table.layout === best.table.layout || other.table.view.turned !== best.table.view.turned)
      continue;
    if (other.table.layout.range.sheet === best.table.layout.range.sheet) continue;
    const news = other.table.records.map(({ name }) => nameKey(name));
    if (ratingKeys(other) !== keys || news.some((key) => names.has(key))) continue;
    news.forEach((key) => names.add(key));
    parts.push(other);
  }
  return parts;
}

function ratingKeys({ ratings }: Matrix): string {
  return ratings
    .map(({ name }) => nameKey(name))
    .sort()
    .join("|");
}

function matchingList(survey: Survey, source: RatingSource, rated: Layout): ObjectiveList | null {
  const names = source.objectives.map(({ name }) => name);
  let best: ObjectiveList | null = null;
  let bestShare = 0.49;
  for (const list of survey.lists) {
    if (list.table.layout === rated) continue;
    if (list.score < LEAST_LIST - 1.5) break;
    const share = new NameIndex(list.table.records.map(({ name }) => name)).share(names);
    if (share > bestShare) [best, bestShare] = [list, share];
  }
  return best;
}

function matchingInvestments(survey: Survey, source: RatingSource, taken: Layout | undefined): Matrix | null {
  const names = source.investments.slice(0, 1000).map(({ name }) => name);
  let best: Matrix | null = null;
  let bestShare = 0.49;
  for (const matrix of survey.matrices) {
    if (matrix.table.layout === taken || !hasAttributes(matrix)) continue;
    const share = new NameIndex(matrix.table.records.map(({ name }) => name)).share(names);
    if (share > bestShare) [best, bestShare] = [matrix, share];
  }
  return best;
}

function hasAttributes({ roles }: Matrix): boolean {
  return [...roles.values()].some((role) => role !== "ignored" && role !== "total" && role !== "description");
}

function isInvestments({ roles }: Matrix): boolean {
  const found = new Set(roles.values());
  return ["costOnce", "costYearly", "status", "objectives", "lever", "readiness"].some((role) =>
    found.has(role as "status"),
  );
}
