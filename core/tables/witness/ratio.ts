import type { Reproduced } from "../candidate.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import { rememberedFor } from "#core/remember.ts";
import { roleOfHeader } from "../values/header-role.ts";
import { DividedSums } from "./divided-sums.ts";
import { givenAgain } from "./given-again.ts";
import { isRanking } from "./ranking.ts";
import { isRoundedTo, isShownAs } from "./shown-as.ts";
import { speaksOf } from "./words.ts";

/** More fields are not searched for what divides them. */
const MOST_FIELDS = 14;
const LEAST_ROWS = 3;

export interface Ratio {
  /** What is added up, and what it is divided by: together the objectives. */
  readonly members: readonly number[];
  readonly divisor: number;
  /** The sum before it is divided, where the sheet has it. */
  readonly subtotal: number | null;
  /** The others are multiplied, not added up (reach × impact × confidence / effort). */
  readonly isProduct: boolean;
  readonly result: Reproduced;
}

type Places = readonly { readonly field: number; readonly j: number }[];

/**
 * Value divided by effort: a field that holds the sum of others divided by one more (cost of delay by job size), with or
 * without a field for the sum. The divisor is an objective of which less is better.
 * @param like indices of fields that could be rated; `places` of fields, headed (j) or not (-1), that could be the result
 */
export function ratioOf(
  cells: FrameCells,
  like: readonly number[],
  places: Places,
  options: readonly number[],
): Ratio | null {
  if (options.length < LEAST_ROWS) return null;
  // Readings on several scales often have the same fields and options.
  return ratios(cells, `${like.join()} ${options.join()}`, () => search(cells, like, places, options));
}

const ratios = rememberedFor<Ratio | null>();

function search(
  cells: FrameCells,
  like: readonly number[],
  places: Places,
  options: readonly number[],
): Ratio | null {
  const unranked = like.filter((j) => !isRanking(cells, j, options));
  return (
    sumOver(cells, like, places, options) ??
    (unranked.length < like.length ? sumOver(cells, unranked, places, options) : null) ??
    // Of three rows a factor is soon a rank.
    productOver(cells, places, options, false) ??
    productOver(cells, places, options, true) ??
    valueOver(cells, places, options)
  );
}

/** What people write one value divided by one effort as. */
const TIMES = [1, 10, 100];
/** Where how sure it is stands as percent points too. */
const SURE_TIMES = [...TIMES, 0.01, 0.1];

/**
 * One value divided by one effort, or that times how sure it is. Two numbers give a third one in many tables: what divides
 * has to be called a burden, what comes out a total or a priority, and what is divided neither.
 */
function valueOver(cells: FrameCells, places: Places, options: readonly number[]): Ratio | null {
  const { headers } = cells;
  const filled = cells.fields.flatMap((_, j) => (options.every((i) => cells.number(i, j) > 0) ? [j] : []));
  const sures = filled.filter((j) => roleOfHeader(headers[j]!, "investment")?.role === "confidence");
  for (const { field, j } of places) {
    if (j < 0 || !filled.includes(j) || !(speaksOf("total", headers[j]!) || PRIORITY.test(headers[j]!)))
      continue;
    for (const divisor of filled) {
      const isBurden = speaksOf("burden", headers[divisor]!) || SIZE.test(headers[divisor]!);
      if (divisor === j || !isBurden) continue;
      for (const value of filled) {
        const isNoValue = speaksOf("burden", headers[value]!) && !DELAY.test(headers[value]!);
        if (value === j || value === divisor || isNoValue) continue;
        for (const sure of [null, ...sures]) {
          if (sure === j || sure === divisor || sure === value) continue;
          const isRight = (i: number): boolean => {
            const quotient = cells.number(i, value) / cells.number(i, divisor);
            const exact = sure === null ? quotient : quotient * cells.number(i, sure);
            return (sure === null ? TIMES : SURE_TIMES).some((times) =>
              isShownAs(cells.number(i, j), times * exact),
            );
          };
          const right = options.filter(isRight);
          if (right.length < LEAST_ROWS || right.length < 0.75 * options.length) continue;
          if (isAlike(right.map((i) => cells.number(i, divisor)))) continue;
          const members = [value, divisor, ...(sure === null ? [] : [sure])].sort((a, b) => a - b);
          const result = givenAgain(field, right, options);
          return { members, divisor, subtotal: null, isProduct: sure !== null, result };
        }
      }
    }
  }
  return null;
}

/** What jobs are divided by where their value is weighed against it. */
const SIZE = /^(?:job |task )?(?:size|duration|points)$/i;

/** What it costs to wait is what it is worth to begin. */
const DELAY =
  /cost of delay|^cod$|verzögerungskosten|coste? (?:del?|de la) (?:retraso|demora)|coût du (?:retard|délai)/i;

const PRIORITY = /(?:^|[^\p{L}])(?:priorit|prioridad|prioridade|roi(?![\p{L}]))/iu;

function sumOver(
  cells: FrameCells,
  like: readonly number[],
  places: Places,
  options: readonly number[],
): Ratio | null {
  if (like.length < 3 || like.length > MOST_FIELDS) return null;
  // What is worked out stands behind what it is worked out from; both ways round it would come out.
  const last = [...places].sort((a, b) => b.field - a.field);
  const needed = Math.max(LEAST_ROWS, 0.75 * options.length);
  const sums = new DividedSums(cells, like, options);
  for (const { field, j } of last) {
    const totals = options.map((i) => cells.frame.sight.number(cells.lines[i]!, field));
    if (totals.filter((total) => total !== null).length < needed) continue;
    const isNamed = j >= 0 && speaksOf("total", cells.headers[j]!);
    for (const { members, divisor, subtotal, sum } of sums.in(j)) {
      const right = rightRows(options, needed, (i, at) => {
        const total = totals[at] ?? null;
        if (total === null) return false;
        if (subtotal !== null && cells.number(i, subtotal) !== sum(at)) return false;
        const exact = sum(at) / cells.number(i, divisor);
        return isShownAs(total, exact) || (isNamed && isRoundedTo(total, exact));
      });
      if (!right) continue;
      // Divided by one alike for all it is a plain sum; and what is alike for all is no result.
      if (isAlike(right.map((i) => cells.number(i, divisor)))) continue;
      if (isAlike(right.map((i) => cells.frame.sight.number(cells.lines[i]!, field)))) continue;
      return {
        members: [...members, divisor].sort((a, b) => a - b),
        divisor,
        subtotal,
        isProduct: false,
        result: givenAgain(field, right, options),
      };
    }
  }
  return null;
}

/** Fields are not multiplied beyond so many. */
const MOST_FACTORS = 5;
const LEAST_FACTORS = 3;
/** Shares may be written as percent points. */
const SHARES = [1, 0.01];

/** The product of three fields or more divided by one more: each may be on a scale of its own. */
function productOver(
  cells: FrameCells,
  places: Places,
  options: readonly number[],
  isUnranked: boolean,
): Ratio | null {
  const filled = cells.fields.flatMap((_, j) =>
    options.every((i) => cells.number(i, j) > 0) && !(isUnranked && isRanking(cells, j, options)) ? [j] : [],
  );
  if (filled.length <= LEAST_FACTORS || filled.length > MOST_FACTORS + 2) return null;
  const last = [...places].sort((a, b) => b.field - a.field);
  const needed = Math.max(LEAST_ROWS, 0.75 * options.length);
  for (const { field, j } of last) {
    const totals = options.map((i) => cells.frame.sight.number(cells.lines[i]!, field));
    const members = filled.filter((k) => k !== j);
    if (members.length <= LEAST_FACTORS || members.length > MOST_FACTORS + 1) continue;
    if (totals.filter((total) => total !== null).length < needed) continue;
    const product = options.map((i) => members.reduce((all, k) => all * cells.number(i, k), 1));
    for (const divisor of [...members].reverse()) {
      for (const share of SHARES) {
        const right = options.filter((i, at) => {
          const by = cells.number(i, divisor);
          return totals[at] !== null && isShownAs(totals[at]!, (share * product[at]!) / (by * by));
        });
        if (right.length < LEAST_ROWS || right.length < 0.75 * options.length) continue;
        if (isAlike(right.map((i) => cells.number(i, divisor)))) continue;
        const result = givenAgain(field, right, options);
        return { members, divisor, subtotal: null, isProduct: true, result };
      }
    }
  }
  return null;
}

/** The options that are right; null as soon as fewer than needed can be: hundreds of divisors are tried. */
function rightRows(
  options: readonly number[],
  needed: number,
  isRight: (option: number, at: number) => boolean,
): number[] | null {
  const right: number[] = [];
  for (let at = 0; at < options.length; at++) {
    const option = options[at]!;
    if (isRight(option, at)) right.push(option);
    else if (right.length + options.length - at - 1 < needed) return null;
  }
  return right;
}

function isAlike(values: readonly (number | null)[]): boolean {
  return new Set(values).size < 2;
}
