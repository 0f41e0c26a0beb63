import { acronymOf } from "../witness/initials.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import type { WeightSource } from "../find/weight-source.ts";
import type { FieldLooks } from "../witness/field-facts.ts";
import { namedFactors } from "../witness/named-factors.ts";
import { netOf } from "../witness/net.ts";
import { productOfGains } from "../witness/product-of-gains.ts";
import { ratioOf } from "../witness/ratio.ts";
import { ratioOfSums } from "../witness/ratio-of-sums.ts";
import { isRanking } from "../witness/ranking.ts";
import { reproduce } from "../witness/reproduced.ts";
import { weighedByTotals } from "../witness/weighed-by-totals.ts";
import { saysTotal } from "../witness/ranked-by.ts";
import { roundedMean } from "../witness/rounded-mean.ts";
import { KIND } from "../find/frame-cells.ts";
import type { RatingKind, Reproduced } from "../candidate.ts";
import type { Members } from "../draft.ts";

/** A sum of weights that is told wrong comes so near. */
const MOST_WRONG = 0.6;

interface Question {
  readonly cells: FrameCells;
  readonly source: WeightSource | null;
  readonly kind: RatingKind;
  readonly looks: readonly FieldLooks[];
  readonly objectives: readonly number[];
  readonly options: readonly number[];
}

/**
 * Looks for the sheet's own totals among all fields of the frame. In an unweighted table the sum chooses its members:
 * all fields that fit the scale are tried together before any word leaves one out. A field that the others give is a
 * result, not an objective.
 */
export function membersOfTotals(question: Question): Members {
  const { cells, source, kind, options } = question;
  let objectives = [...question.objectives];
  if (options.length < 2) return { objectives, reproduced: null, results: new Map() };
  const places = candidateFields(cells);
  if (!source) {
    const acronym = acronymOf(cells, options);
    if (acronym) {
      const { members, divisor, named, result } = acronym;
      const results = new Map(named.map((k) => [k, "total"]));
      const more = divisor === null ? {} : { divisor };
      return { objectives: members, reproduced: result, results, ...more, isProduct: true };
    }
    const like = alike(question);
    const ratio = ratioOf(cells, like, places, options);
    if (ratio) {
      const { members, divisor, subtotal, isProduct, result } = ratio;
      const drop = [subtotal, cells.fields.indexOf(result.field)].filter((k) => k !== null && k >= 0);
      const results = new Map(drop.map((k) => [k!, "total"]));
      return { objectives: members, reproduced: result, results, divisor, isProduct };
    }
    const sums = ratioOfSums(cells, like, options);
    if (sums) {
      const own = new Map([[cells.fields.indexOf(sums.result.field), "total"]]);
      return { objectives: sums.members, reproduced: sums.result, results: own, penalties: sums.penalties };
    }
    const net = netOf(cells, like, options, kind.top);
    if (net) {
      const own = new Map(net.own === null ? [] : [[net.own, "total"]]);
      return { objectives: net.members, reproduced: net.result, results: own, penalties: net.penalties };
    }
    const product = productOfGains(cells, like, options);
    if (product) {
      const results = new Map([[product.own, "total"]]);
      return { objectives: product.members, reproduced: product.result, results, isProduct: true };
    }
    const factors = namedFactors(cells, like, options);
    if (factors) {
      const { members, divisor } = factors;
      const more = divisor === null ? {} : { divisor };
      const mean = divisor === null ? addedUp(question, members, places) : null;
      if (mean) {
        const own = new Map([[cells.fields.indexOf(mean.field), "total"]]);
        return { objectives: members, reproduced: mean, results: own };
      }
      return {
        objectives: members,
        reproduced: null,
        results: new Map(),
        ...more,
        isProduct: true,
        areFactors: true,
      };
    }
    const unranked = like.filter((j) => !isRanking(cells, j, options));
    objectives =
      summedBy(question, like, places) ??
      (unranked.length < like.length ? summedBy(question, unranked, places) : null) ??
      objectives;
  }
  let best: Reproduced | null = null;
  const results = new Map<number, string>();
  const sums = new Map<number, Reproduced>();
  const weighted = objectives.map((k) => ({
    field: k,
    weight: source && source.areCaps !== true ? source.values[k]! : 1,
  }));
  for (const { field, j } of places) {
    const inside = objectives.includes(j);
    if (inside && source && sumsUpWeights(source.values, j) && saysTotal(cells, j)) results.set(j, "total");
    const set = inside ? weighted.filter((each) => each.field !== j) : weighted;
    if (set.length < 2) continue;
    // A benefit is the sum of what it costs and what is left of it, and nobody means that.
    if (!source && isBefore(cells, j, set)) continue;
    // Of three fields one is soon the sum of the two others.
    if (!source && set.length === 2 && j >= 0 && !saysTotal(cells, j)) continue;
    if (inside && source && !Number.isNaN(source.values[j])) {
      const others = set.reduce((sum, { weight }) => sum + (Number.isNaN(weight) ? 0 : weight), 0);
      if (others === 0 || Math.abs(source.values[j]! / others - 1) >= 0.006) {
        if (isWholeAgain(source.values[j]!, others) && saysTotal(cells, j)) results.set(j, "total");
        continue;
      }
      const unrated = options.every((i) => cells.kind(i, j) === KIND.blank);
      const isLast = objectives[objectives.length - 1] === j && set.length >= 3 && isWholeSum(others);
      if (saysTotal(cells, j) || unrated || (isLast && isBetween(question, j, set))) results.set(j, "total");
    }
    const found = reproduce(cells, field, set, options, kind.top);
    if (!found) continue;
    if (!best || found.points > best.points) best = found;
    if (inside) sums.set(j, found);
  }
  for (const [j, found] of sums) {
    // Beside a total, called so, that comes out throughout, another that does mostly is the one that happens to.
    const isChance = found.right < found.of && best!.right === best!.of && !saysTotal(cells, j);
    if (!isChance || !isCalledTotal(cells, best!.field)) results.set(j, "total");
  }
  if (!source && !best) {
    const told =
      weighedByTotals(cells, options, alike(question)) ?? weighedByTotals(cells, options, objectives);
    if (told) return told;
    const rounded = roundedMean(cells, alike(question), options);
    if (rounded) {
      const { own, members, result } = rounded;
      return { objectives: members, reproduced: result, results: new Map([[own, "total"]]) };
    }
  }
  const left = objectives.filter((j) => !results.has(j));
  return { objectives: left, reproduced: best, results };
}

function isCalledTotal(cells: FrameCells, field: number): boolean {
  const own = cells.fields.indexOf(field);
  return own >= 0 && saysTotal(cells, own);
}

/** Their sum or mean, where the sheet has it under a word for totals: ICE is as often a mean as a product. */
function addedUp(
  { cells, kind, options }: Question,
  members: readonly number[],
  places: readonly { readonly field: number; readonly j: number }[],
): Reproduced | null {
  const even = members.map((field) => ({ field, weight: 1 }));
  for (const { field, j } of places) {
    if (j < 0 || members.includes(j) || !saysTotal(cells, j)) continue;
    const found = reproduce(cells, field, even, options, kind.top);
    if (found) return found;
  }
  return null;
}

/** Those of the fields that one more field sums up, all of them; null where that is what is read already, or none does. */
function summedBy(
  { cells, kind, objectives, options }: Question,
  like: readonly number[],
  places: readonly { readonly field: number; readonly j: number }[],
): number[] | null {
  if (like.length === objectives.length && like.every((j) => objectives.includes(j))) return null;
  const called = places.filter(({ j }) => j >= 0 && saysTotal(cells, j));
  for (const { field, j } of [...called, ...places.filter((each) => !called.includes(each))]) {
    const set = like.filter((k) => k !== j && (j < 0 || cells.fieldGroup[k] !== cells.fieldGroup[j]));
    if (set.length < 3) continue;
    const members = set.map((each) => ({ field: each, weight: 1 }));
    const found = reproduce(cells, field, members, options, kind.top);
    if (found && found.right >= 0.75 * found.of) return set;
  }
  return null;
}

/** In front of all that would make it, without a word for totals, while one of those has one. */
function isBefore(cells: FrameCells, j: number, members: readonly { readonly field: number }[]): boolean {
  return j >= 0 && members.every(({ field }) => field > j) && !saysTotal(cells, j);
}

/** 100% beside weights that were added up wrong, or of which some are left out. */
function isWholeAgain(weight: number, others: number): boolean {
  return isWholeSum(weight) && others >= MOST_WRONG * weight && others * MOST_WRONG <= weight;
}

/** Weights that are complete without one more: a last field with all of it again sums them up. */
function isWholeSum(weights: number): boolean {
  return Math.abs(weights - 1) < 0.006 || Math.abs(weights - 100) < 0.6;
}

/** All of the weight, and no less than the other weights together: some of those may be of fields that are not rated. */
function sumsUpWeights(weights: Float64Array, j: number): boolean {
  const others = weights.reduce((sum, each, k) => (k === j || Number.isNaN(each) ? sum : sum + each), 0);
  return isWholeSum(weights[j]!) && others <= 1.006 * weights[j]!;
}

/** As averages do, all values lie strictly among those that they sum up, or beyond all of them together. */
function isBetween(
  { cells, options }: Question,
  j: number,
  others: readonly { readonly field: number }[],
): boolean {
  return options.every((i) => {
    const values = others.map(({ field }) => cells.number(i, field)).filter((value) => !Number.isNaN(value));
    const own = cells.number(i, j);
    return (own > Math.min(...values) && own < Math.max(...values)) || own > Math.max(...values);
  });
}

/** Every field of the frame's piece, headed or not, with its index among the headed ones (-1 where it has none). */
function candidateFields({ frame, fields }: FrameCells): { field: number; j: number }[] {
  const found = fields.map((field, j) => ({ field, j }));
  const known = new Set(fields);
  const until = Math.min(frame.lastField, frame.firstField + 80);
  for (let field = frame.firstField; field <= until; field++) {
    if (!known.has(field) && field !== frame.name) found.push({ field, j: -1 });
  }
  return found;
}

function alike({ cells, kind, looks }: Question): number[] {
  return cells.fields.flatMap((_, j) => {
    const { filled, numbers, dates, largest } = looks[j]!;
    return filled > 0 && numbers >= 0.6 * filled && dates === 0 && largest <= kind.top * 1.0001 ? [j] : [];
  });
}
