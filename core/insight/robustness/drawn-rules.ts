import { type ConditionVisitor, visitCondition } from "#core/scoring/condition.ts";
import { type Condition, type Fact, type Quantity, RULES } from "#core/scoring/rules.ts";
import { TOLERANCE } from "#core/scoring/tolerance.ts";
import {
  bitAt,
  type Bits,
  bitsFor,
  both,
  common,
  either,
  setAll,
  turned,
  whereBelow,
  whereLess,
  without,
} from "./bits.ts";

/** Whether something holds: in every draw, in none, or draw by draw. */
export type Mask = boolean | Bits;

/** A quantity that is the same in every draw, or one number a draw. Scores and their limits are in points. */
type Drawn = number | Float64Array;

export interface DrawnFacts {
  readonly count: number;
  readonly fact: (name: Fact) => Mask;
  readonly quantity: (name: Exclude<Quantity, number>) => Drawn;
}

export const FUND = 0;
export const FIX = 1;
export const HOLD = 2;
export const NO = 3;

const CODES = { fund: FUND, hold: HOLD, no: NO } as const;

/** A comparison that was made for this row already. */
interface Compared {
  readonly a: Drawn;
  readonly b: Drawn;
  readonly mask: Bits;
}

/**
 * The rules of the verdicts applied to all draws of a row at once. What is the same in every draw is folded away, and
 * the rest runs over masks that are used again for the next row: there may be millions of verdicts.
 */
export class RulesOverDraws {
  private readonly masks: Bits[] = [];
  private used = 0;
  private compared: Compared[] = [];

  constructor(private readonly count: number) {}

  /**
   * @param codes takes the verdict of each draw, as FUND, FIX, HOLD or NO; left out, they are counted only
   * @returns in how many draws each verdict came out: by FUND, FIX, HOLD, NO
   */
  tally(row: DrawnFacts, codes?: Uint8Array): Uint32Array {
    this.used = 0;
    this.compared = [];
    const visitor = this.visitorOf(row);
    const truth = (condition: Condition): Mask => visitCondition(condition, visitor);
    const found = new Uint32Array(4);
    let open = setAll(this.fresh(), this.count);
    let left = this.count;
    for (const { when, verdict, unless = [] } of RULES) {
      const applies = truth(when);
      if (applies === false) continue;
      const closed = applies === true ? open : both(open, applies, this.fresh());
      const all = applies === true ? left : common(closed, closed);
      if (all === 0) continue;
      const hindered = visitor.any(unless.map((obstacle) => truth(obstacle.when)));
      const mended = typeof hindered === "boolean" ? (hindered ? all : 0) : common(closed, hindered);
      if (codes) note(closed, hindered, CODES[verdict], codes);
      found[CODES[verdict]]! += all - mended;
      found[FIX]! += mended;
      left -= all;
      if (left === 0) break;
      open = without(open, closed, open);
    }
    return found;
  }

  private visitorOf(row: DrawnFacts): ConditionVisitor<Mask> {
    const worth = (quantity: Quantity): Drawn =>
      typeof quantity === "number" ? quantity : row.quantity(quantity);
    return {
      fact: row.fact,
      less: (a, b) => this.less(worth(a), worth(b)),
      all: (parts) => this.joined(parts, true),
      any: (parts) => this.joined(parts, false),
      not: (part) => (typeof part === "boolean" ? !part : turned(part, this.fresh())),
    };
  }

  /** Rules ask the same more than once, by several names where the figures are the same. */
  private less(a: Drawn, b: Drawn): Mask {
    if (a === b) return false;
    if (typeof a === "number" && typeof b === "number") return a < b - TOLERANCE;
    const known = this.compared.find((each) => each.a === a && each.b === b);
    if (known) return known.mask;
    const mask = this.fresh();
    if (typeof b === "number") whereBelow(a as Float64Array, b - TOLERANCE, mask);
    else whereLess(typeof a === "number" ? new Float64Array(this.count).fill(a) : a, b, TOLERANCE, mask);
    this.compared.push({ a, b, mask });
    return mask;
  }

  /** @param every whether all parts must hold, or one */
  private joined(parts: readonly Mask[], every: boolean): Mask {
    let result: Mask = every;
    for (const part of parts) {
      if (part === !every) return part;
      if (typeof part === "boolean") continue;
      if (typeof result === "boolean") result = part;
      else result = every ? both(result, part, this.fresh()) : either(result, part, this.fresh());
    }
    return result;
  }

  private fresh(): Bits {
    const mask = (this.masks[this.used] ??= bitsFor(this.count));
    this.used += 1;
    return mask;
  }
}

/** Writes down the verdict of the draws that a rule closed. */
function note(closed: Bits, hindered: Mask, code: number, codes: Uint8Array): void {
  for (let draw = 0; draw < codes.length; draw += 1) {
    if (bitAt(closed, draw) === 0) continue;
    const mended = hindered === true || (hindered !== false && bitAt(hindered, draw) === 1);
    codes[draw] = mended ? FIX : code;
  }
}
