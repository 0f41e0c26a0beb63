import { grainOf } from "./grain.ts";
import { isFeasible, type Point, type Problem, valueOf } from "./problem.ts";

export interface FoundSet {
  readonly value: number;
  readonly point: Point;
}

/** The best sets found so far, each checked on the data as given, and what a further one has to pass. */
export class FoundSets {
  readonly sets: FoundSet[] = [];
  private readonly step: number;
  readonly scale: number;

  /**
   * @param wanted how many sets are wanted
   * @param floor sets worth less than this are not wanted
   */
  constructor(
    private readonly problem: Problem,
    private readonly wanted: number,
    private readonly floor: number,
  ) {
    this.scale = problem.values.reduce((sum, value) => sum + Math.abs(value), 1);
    const grain = grainOf(problem.values);
    this.step = grain > 0 ? grain * 0.999 - this.scale * 1e-10 : 1e-9 * this.scale;
  }

  /** Only the best one is wanted. */
  get isSingle(): boolean {
    return this.wanted === 1;
  }

  /** No set worth this or less is looked for any more. */
  get bar(): number {
    const last = this.sets[this.sets.length - 1];
    if (this.wanted > 1) {
      const worst = this.sets.length < this.wanted || !last ? -Infinity : last.value;
      return Math.max(worst, this.floor) - 1e-9 * this.scale;
    }
    // Where all values are multiples of a step, a better set is better by one.
    return last ? Math.max(last.value + this.step, this.floor) : this.floor - 1e-9 * this.scale;
  }

  /** @returns whether the set was kept */
  offer(point: Point): boolean {
    const value = valueOf(this.problem, point);
    const last = this.sets[this.sets.length - 1];
    if (last && this.sets.length >= this.wanted && value <= last.value) return false;
    if (value < this.floor - 1e-9 * this.scale || !isFeasible(this.problem, point)) return false;
    if (this.sets.some((set) => isSame(set.point, point))) return false;
    this.sets.push({ value, point: point.slice() });
    this.sets.sort((a, b) => b.value - a.value);
    if (this.sets.length > this.wanted) this.sets.pop();
    return true;
  }
}

function isSame(a: Point, b: Point): boolean {
  return a.every((each, j) => each === b[j]);
}
