import { columnsOf } from "#core/domain/matrix.ts";
import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { type Decision, readDecision } from "./decision.ts";

export interface Vikor {
  /** S: weighted sum of regrets, 0 … 1; less is better. */
  readonly group: readonly number[];
  /** R: largest single weighted regret, 0 … 1; less is better. */
  readonly regret: readonly number[];
  /** Q: the compromise of both, 0 … 1; less is better. */
  readonly compromise: readonly number[];
  /**
   * The proposed solution, best first: one alternative when its lead in Q is at least 1/(m - 1) and it is also best
   * in S or R; otherwise all that it does not clearly lead.
   */
  readonly proposed: readonly number[];
}

const ROUNDING = 1e-12;

/**
 * VIKOR (Opricovic & Tzeng 2004, EJOR 156:445-455, section 2): regret of each criterion `w_j (f* - f) / (f* - f⁻)`,
 * then `Q = v (S - S*) / (S⁻ - S*) + (1 - v) (R - R*) / (R⁻ - R*)`. A criterion in which all are equal adds no regret,
 * and a part of Q whose range is 0 is 0.
 *
 * @param strategy v, 0 … 1: the weight of the majority (S) against the strongest objection (R); 0.5 by default
 * @returns the problems of `readDecision`, or `out-of-range` for v
 */
export function vikor(decision: Decision, strategy = 0.5): Outcome<Vikor> {
  if (!(strategy >= 0 && strategy <= 1)) return bad("out-of-range");
  const read = readDecision(decision);
  if (!read.ok) return read;
  const { values, weights, directions } = read.value;
  const regrets = values.map(() => [] as number[]);
  columnsOf(values).forEach((column, j) => {
    const best = directions[j] === 1 ? Math.max(...column) : Math.min(...column);
    const worst = directions[j] === 1 ? Math.min(...column) : Math.max(...column);
    // Halves, because the span may be more than the largest double.
    const span = best / 2 - worst / 2;
    column.forEach((x, i) => regrets[i]!.push(span === 0 ? 0 : (weights[j]! * (best / 2 - x / 2)) / span));
  });
  const group = regrets.map((row) => row.reduce((a, b) => a + b, 0));
  const regret = regrets.map((row) => Math.max(...row));
  const [relativeGroup, relativeRegret] = [fromBest(group), fromBest(regret)];
  const compromise = group.map((_, i) => strategy * relativeGroup[i]! + (1 - strategy) * relativeRegret[i]!);
  return good({ group, regret, compromise, proposed: proposal(group, regret, compromise) });
}

/** 0 for the least, 1 for the largest; all 0 when they are equal. */
function fromBest(values: readonly number[]): number[] {
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  return values.map((value) => (span <= ROUNDING ? 0 : (value - least) / span));
}

function proposal(
  group: readonly number[],
  regret: readonly number[],
  compromise: readonly number[],
): number[] {
  const order = [...compromise.keys()].sort((a, b) => compromise[a]! - compromise[b]!);
  if (order.length < 2) return order;
  const [first, second] = [order[0]!, order[1]!];
  const lead = 1 / (order.length - 1) - ROUNDING;
  const behind = (i: number) => compromise[i]! - compromise[first]!;
  if (behind(second) < lead) return order.filter((i) => behind(i) < lead);
  const isLeast = (values: readonly number[]) => values[first]! <= Math.min(...values) + ROUNDING;
  return isLeast(group) || isLeast(regret) ? [first] : [first, second];
}
