import { solveDual } from "./dual-simplex.ts";
import type { Problem, Row } from "./problem.ts";
import { refactor } from "./refactor.ts";
import { Tableau } from "./tableau.ts";

/** After so many pivots rounding has added up enough to work the tableau out anew. */
const OLD = 400;

/**
 * The linear relaxation of a problem. Rows of two variables (needs, excludes, not later than) are many and seldom
 * bind, so they join the tableau only when the point breaks them.
 */
export class Relaxation {
  readonly tableau: Tableau;
  private readonly waiting: Set<Row>;

  /** @param from one of the same problem to go on from, left as it is */
  constructor(
    readonly problem: Problem,
    from?: Relaxation,
  ) {
    if (from) {
      this.tableau = from.tableau.clone();
      this.waiting = new Set(from.waiting);
      return;
    }
    const n = problem.values.length;
    const low = problem.low ?? new Array<number>(n).fill(0);
    const high = problem.high ?? new Array<number>(n).fill(1);
    this.tableau = new Tableau(problem.values, low, high);
    this.waiting = new Set(problem.rows.filter(({ at }) => at.length <= 2));
    for (const row of problem.rows) if (row.at.length > 2) this.tableau.addRow(row);
  }

  clone(): Relaxation {
    return new Relaxation(this.problem, this);
  }

  /** The same under other bounds, all within its own. */
  within(problem: Problem): Relaxation {
    const narrow = new Relaxation(problem, this);
    const { tableau } = narrow;
    problem.low?.forEach((low, j) => (tableau.low[j] = low));
    problem.high?.forEach((high, j) => (tableau.high[j] = high));
    tableau.settle();
    return narrow;
  }

  /**
   * The optimum under all rows.
   * @param cut the answer does not matter where it is worth no more than this
   * @returns "below" where there is no point, or none worth more than `cut`
   */
  solve(cut = -Infinity): "optimal" | "below" {
    const { tableau } = this;
    if (tableau.age > OLD) this.renew();
    for (let again = 0; ;) {
      const end = solveDual(tableau, cut);
      if (end === "below") return "below";
      if (end === "stuck") {
        if (again++ > 0)
          throw new Error("The relaxation could not be solved: rounding goes round in circles.");
        this.renew();
        continue;
      }
      let added = 0;
      for (const row of this.waiting) {
        if (this.reached(row) <= row.most + 1e-7) continue;
        tableau.addRow(row);
        this.waiting.delete(row);
        added++;
      }
      if (added === 0) return "optimal";
    }
  }

  /** Works the tableau out anew; a basis that has become singular is left as it is. */
  renew(): void {
    const copy = this.tableau.clone();
    if (refactor(this.tableau)) this.tableau.settle();
    else Object.assign(this.tableau, copy);
  }

  /** What a row adds up to at the point. */
  private reached({ at, by }: Row): number {
    let sum = 0;
    for (let k = 0; k < at.length; k++) sum += by[k]! * this.tableau.value(at[k]!);
    return sum;
  }
}
