import type { Row } from "./problem.ts";

/** A bound that is no bound: slacks have no upper one. */
const NONE = Infinity;
export const TINY = 1e-9;
/** A value this near to a whole number is one. */
export const WHOLE = 1e-6;

/** A row as the tableau keeps it: divided by its greatest coefficient. */
export interface ScaledRow extends Row {
  /** Its slack takes whole numbers only where all variables do. */
  readonly whole: boolean;
  /** Added to cut off fractional points; may be dropped when it no longer binds. */
  readonly cut: boolean;
}

/**
 * A condensed simplex tableau for boxed variables: basic = beta - Σ row·nonbasic, objective = z0 + Σ d·nonbasic.
 * Variables below `count` are the problem's own, those from `count` on are the rows' slacks. As every own variable is
 * boxed, any basis is dual feasible once each nonbasic variable stands on the bound that its reduced cost asks for
 * (`settle`), so rows and bounds can change at any time. Columns that can no longer move are left out (`compress`).
 *
 * Plain arrays and loops on purpose: this is the kernel that planning waits for.
 */
export class Tableau {
  readonly count: number;
  readonly values: Float64Array;
  /** Coefficients, one array for each row in the basis. */
  rows: Float64Array[] = [];
  beta: number[] = [];
  /** Values of the basic variables. */
  basicValue: number[] = [];
  /** Which variable is basic in each row. */
  basic: number[] = [];
  /** Reduced costs. */
  cost: Float64Array;
  low: number[];
  high: number[];
  /** Which variable each column holds. */
  nonbasic: Int32Array;
  nonbasicValue: Float64Array;
  /** Of each own variable: its column, or -1 - row where basic. */
  where: Int32Array;
  /** Of each own variable that was left out: its value; NaN for those still here. */
  gone: Float64Array;
  z0 = 0;
  /** All rows ever added, by slack variable less `count`. */
  defined: ScaledRow[] = [];
  variables: number;
  pivots = 0;
  /** Pivots since the tableau was last worked out from the rows as given. */
  age = 0;
  /** Numbers touched so far: the unit in which work is limited. */
  work = 0;

  constructor(values: readonly number[], low: readonly number[], high: readonly number[]) {
    const n = values.length;
    this.count = n;
    this.variables = n;
    this.values = Float64Array.from(values);
    this.cost = Float64Array.from(values);
    this.low = [...low];
    this.high = [...high];
    this.nonbasic = Int32Array.from({ length: n }, (_, j) => j);
    this.nonbasicValue = new Float64Array(n);
    this.where = Int32Array.from({ length: n }, (_, j) => j);
    this.gone = new Float64Array(n).fill(NaN);
    this.settle();
  }

  get width(): number {
    return this.nonbasic.length;
  }

  clone(): Tableau {
    const copy = Object.create(Tableau.prototype) as Tableau;
    Object.assign(copy, this);
    copy.rows = this.rows.map((row) => row.slice());
    copy.defined = this.defined.slice();
    copy.beta = this.beta.slice();
    copy.basicValue = this.basicValue.slice();
    copy.basic = this.basic.slice();
    copy.cost = this.cost.slice();
    copy.low = this.low.slice();
    copy.high = this.high.slice();
    copy.nonbasic = this.nonbasic.slice();
    copy.nonbasicValue = this.nonbasicValue.slice();
    copy.where = this.where.slice();
    copy.gone = this.gone.slice();
    return copy;
  }

  /** Whether a variable can still move. */
  isFree(variable: number): boolean {
    return this.high[variable]! - this.low[variable]! > TINY;
  }

  /** The value of an own variable. */
  value(variable: number): number {
    const gone = this.gone[variable]!;
    if (!Number.isNaN(gone)) return gone;
    const place = this.where[variable]!;
    return place >= 0 ? this.nonbasicValue[place]! : this.basicValue[-1 - place]!;
  }

  objective(): number {
    let sum = this.z0;
    const { cost, nonbasicValue } = this;
    for (let j = 0; j < cost.length; j++) sum += cost[j]! * nonbasicValue[j]!;
    return sum;
  }

  /** Adds a row with its slack basic; the point may break it until the next `solve`. */
  addRow({ at, by, most }: Row, cut = false): void {
    const { width } = this;
    const row = new Float64Array(width);
    let scale = 0;
    for (const each of by) scale = Math.max(scale, Math.abs(each));
    scale = scale || 1;
    const scaled = by.map((each) => each / scale);
    const whole = (most / scale) % 1 === 0 && scaled.every((each) => each % 1 === 0);
    this.defined.push({ at, by: scaled, most: most / scale, whole, cut });
    let beta = most / scale;
    for (let k = 0; k < at.length; k++) {
      const a = scaled[k]!;
      const gone = this.gone[at[k]!]!;
      if (!Number.isNaN(gone)) {
        beta -= a * gone;
        continue;
      }
      const place = this.where[at[k]!]!;
      if (place >= 0) row[place] = row[place]! + a;
      else {
        const other = this.rows[-1 - place]!;
        beta -= a * this.beta[-1 - place]!;
        for (let j = 0; j < width; j++) row[j] = row[j]! - a * other[j]!;
      }
    }
    let value = beta;
    for (let j = 0; j < width; j++) {
      if (Math.abs(row[j]!) < 1e-12) row[j] = 0;
      else value -= row[j]! * this.nonbasicValue[j]!;
    }
    this.rows.push(row);
    this.beta.push(beta);
    this.basicValue.push(value);
    this.basic.push(this.variables++);
    this.low.push(0);
    this.high.push(NONE);
    this.work += width * (at.length + 1);
  }

  /** Puts each nonbasic variable on the bound that its reduced cost asks for. */
  settle(): void {
    const { nonbasic, cost, low, high, nonbasicValue, rows, basicValue } = this;
    for (let j = 0; j < nonbasic.length; j++) {
      const variable = nonbasic[j]!;
      const from = nonbasicValue[j]!;
      let to = cost[j]! > 0 ? high[variable]! : cost[j]! < 0 ? low[variable]! : from;
      to = Math.max(Math.min(to, high[variable]!), low[variable]!);
      if (to === NONE) to = low[variable]!;
      if (to === from) continue;
      nonbasicValue[j] = to;
      this.shift(rows, basicValue, j, to - from);
    }
  }

  /** Moves a nonbasic variable and with it the basic ones. */
  private shift(rows: readonly Float64Array[], basicValue: number[], column: number, by: number): void {
    for (let i = 0; i < rows.length; i++) {
      const a = rows[i]![column]!;
      if (a !== 0) basicValue[i] = basicValue[i]! - a * by;
    }
    this.work += rows.length;
  }

  /** Takes a nonbasic variable from one of its bounds to the other. */
  flip(column: number): void {
    const variable = this.nonbasic[column]!;
    const span = this.high[variable]! - this.low[variable]!;
    const by = this.nonbasicValue[column]! <= this.low[variable]! ? span : -span;
    this.nonbasicValue[column] = this.nonbasicValue[column]! + by;
    this.shift(this.rows, this.basicValue, column, by);
  }

  /** Exchanges the basic variable of a row, which goes to `target`, for the nonbasic one of a column. */
  pivot(r: number, q: number, target: number): void {
    const { rows, cost, nonbasic, basic, basicValue, beta, count, where, nonbasicValue } = this;
    const width = nonbasic.length;
    this.pivots++;
    this.age++;
    const row = rows[r]!;
    const pivot = row[q]!;
    const step = (basicValue[r]! - target) / pivot;
    const inverse = 1 / pivot;
    for (let j = 0; j < width; j++) row[j] = row[j]! * inverse;
    row[q] = inverse;
    beta[r] = beta[r]! * inverse;
    for (let i = 0; i < rows.length; i++) {
      if (i === r) continue;
      const other = rows[i]!;
      const factor = other[q]!;
      if (factor === 0) continue;
      basicValue[i] = basicValue[i]! - factor * step;
      other[q] = 0;
      takeAway(other, factor, row);
      beta[i] = beta[i]! - factor * beta[r];
    }
    const factor = cost[q]!;
    if (factor !== 0) {
      cost[q] = 0;
      takeAway(cost, factor, row);
      this.z0 += factor * beta[r];
    }
    basicValue[r] = nonbasicValue[q]! + step;
    nonbasicValue[q] = target;
    const leaving = basic[r]!;
    const entering = nonbasic[q]!;
    basic[r] = entering;
    nonbasic[q] = leaving;
    if (entering < count) where[entering] = -1 - r;
    if (leaving < count) where[leaving] = q;
    this.work += width * (rows.length + 1);
  }

  /** Writes the point, rounded, into `into`. @returns how many of its values are not whole */
  roundInto(into: Uint8Array): number {
    let fractional = 0;
    for (let j = 0; j < this.count; j++) {
      const x = this.value(j);
      const near = x > 0.5 ? 1 : 0;
      into[j] = near;
      if (Math.abs(x - near) > WHOLE) fractional++;
    }
    return fractional;
  }
}

/** Takes a row times a factor away from another: four numbers a step, for here planning spends a third of its time. */
function takeAway(from: Float64Array, factor: number, row: Float64Array): void {
  const { length } = row;
  const until = length - (length % 4);
  for (let j = 0; j < until; j += 4) {
    from[j] = from[j]! - factor * row[j]!;
    from[j + 1] = from[j + 1]! - factor * row[j + 1]!;
    from[j + 2] = from[j + 2]! - factor * row[j + 2]!;
    from[j + 3] = from[j + 3]! - factor * row[j + 3]!;
  }
  for (let j = until; j < length; j++) from[j] = from[j]! - factor * row[j]!;
}
