import type { Row } from "./problem.ts";
import { TINY, type Tableau } from "./tableau.ts";

const LEAST_FRACTION = 0.02;
/** How far, in its own length, a cut has to cut in. */
const LEAST_DEPTH = 1e-3;

/**
 * Gomory's mixed-integer cuts from the rows of the tableau, written in the variables themselves.
 * Source: Gomory 1960; in this form Cornuéjols 2008, "Valid inequalities for mixed integer linear programs",
 * Math. Programming 112:3-44, section 4. Tiny coefficients are given away on the safe side.
 *
 * @param most how many to make, those from the most fractional rows first
 */
export function gomoryCuts(tableau: Tableau, most: number): Row[] {
  const candidates: { readonly row: number; readonly fraction: number }[] = [];
  for (const [row, variable] of tableau.basic.entries()) {
    if (variable >= tableau.count) continue;
    const value = tableau.basicValue[row]!;
    const fraction = value - Math.floor(value);
    if (fraction > LEAST_FRACTION && fraction < 1 - LEAST_FRACTION) candidates.push({ row, fraction });
  }
  return candidates
    .sort((a, b) => Math.abs(a.fraction - 0.5) - Math.abs(b.fraction - 0.5))
    .slice(0, most)
    .flatMap(({ row, fraction }) => gomoryCut(tableau, row, fraction) ?? []);
}

function gomoryCut(tableau: Tableau, row: number, fraction: number): Row | null {
  const { count, nonbasic, nonbasicValue, low, high, defined } = tableau;
  const coefficients = tableau.rows[row]!;
  /** Σ cut·x ≥ least. */
  const cut = new Float64Array(count);
  let least = fraction;
  for (let j = 0; j < nonbasic.length; j++) {
    const variable = nonbasic[j]!;
    let a = coefficients[j]!;
    if (Math.abs(a) < 1e-10 || !tableau.isFree(variable)) continue;
    const isUp = nonbasicValue[j]! > low[variable]! && high[variable]! < Infinity;
    if (isUp) a = -a;
    const slack = variable < count ? null : defined[variable - count]!;
    const share = shareOf(a, fraction, slack === null || slack.whole);
    if (share === 0) continue;
    if (slack) {
      least -= share * slack.most;
      for (const [k, at] of slack.at.entries()) cut[at]! -= share * slack.by[k]!;
    } else if (isUp) {
      cut[variable]! -= share;
      least -= share * high[variable]!;
    } else {
      cut[variable]! += share;
      least += share * low[variable]!;
    }
  }
  return asRow(tableau, cut, least);
}

function shareOf(a: number, fraction: number, whole: boolean): number {
  if (!whole) return a > 0 ? a : (-a * fraction) / (1 - fraction);
  const part = a - Math.floor(a);
  if (part < TINY || part > 1 - TINY) return 0;
  return part <= fraction ? part : (fraction * (1 - part)) / (1 - fraction);
}

/** The cut as "at most"; null where it hardly cuts. */
function asRow(tableau: Tableau, cut: Float64Array, least: number): Row | null {
  const big = cut.reduce((top, each) => Math.max(top, Math.abs(each)), 0);
  if (big === 0) return null;
  const at: number[] = [];
  const by: number[] = [];
  let most = -least + 1e-9 * big * tableau.count;
  let reached = 0;
  let square = 0;
  for (const [j, each] of cut.entries()) {
    const a = -each;
    if (a === 0) continue;
    if (Math.abs(a) < big * 1e-6) {
      most -= a * (a < 0 ? tableau.high[j]! : tableau.low[j]!);
      continue;
    }
    at.push(j);
    by.push(a);
    reached += a * tableau.value(j);
    square += a * a;
  }
  return (reached - most) / Math.sqrt(square) > LEAST_DEPTH ? { at, by, most } : null;
}
