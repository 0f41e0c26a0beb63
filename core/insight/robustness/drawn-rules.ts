import { type ConditionVisitor, visitCondition } from "#core/scoring/condition.ts";
import { type Condition, type Fact, type Quantity, RULES } from "#core/scoring/rules.ts";
import { TOLERANCE } from "#core/scoring/tolerance.ts";

/** Whether something holds: in every draw, in none, or draw by draw (1 or 0). */
type Mask = boolean | Uint8Array;

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

/**
 * The rules of the verdicts applied to all draws of a row at once. What is the same in every draw is folded away, and
 * the rest runs as plain loops over masks that are used again for the next row: there may be millions of verdicts.
 */
export class RulesOverDraws {
  private readonly masks: Uint8Array[] = [];
  private used = 0;
  private readonly open: Uint8Array;

  constructor(private readonly count: number) {
    this.open = new Uint8Array(count);
  }

  /**
   * @param codes takes the verdict of each draw, as FUND, FIX, HOLD or NO; left out, they are counted only
   * @returns in how many draws each verdict came out: by FUND, FIX, HOLD, NO
   */
  tally(row: DrawnFacts, codes?: Uint8Array): Uint32Array {
    this.used = 0;
    const visitor = this.visitorOf(row);
    const truth = (condition: Condition): Mask => visitCondition(condition, visitor);
    const found = new Uint32Array(4);
    this.open.fill(1);
    for (const { when, verdict, unless = [] } of RULES) {
      const applies = truth(when);
      if (applies === false) continue;
      const hindered = visitor.any(unless.map((obstacle) => truth(obstacle.when)));
      if (codes) this.note(applies, hindered, CODES[verdict], codes);
      this.decide(applies, hindered, CODES[verdict], found);
      if (applies === true) break;
    }
    return found;
  }

  /** Counts the draws that are still open and to which a rule applies, and closes them. */
  private decide(applies: Mask, hindered: Mask, code: number, found: Uint32Array): void {
    const { open, count } = this;
    let all = 0;
    let mended = 0;
    for (let draw = 0; draw < count; draw += 1) {
      const now = applies === true ? open[draw]! : open[draw]! & (applies as Uint8Array)[draw]!;
      all += now;
      if (hindered === true) mended += now;
      else if (hindered !== false) mended += now & hindered[draw]!;
      open[draw] = open[draw]! & ~now;
    }
    found[code] = found[code]! + all - mended;
    found[FIX] = found[FIX]! + mended;
  }

  /** Writes down the verdict of the draws that are still open and to which a rule applies. */
  private note(applies: Mask, hindered: Mask, code: number, codes: Uint8Array): void {
    for (let draw = 0; draw < this.count; draw += 1) {
      if (this.open[draw] === 0 || (applies !== true && (applies as Uint8Array)[draw] === 0)) continue;
      const mended = hindered === true || (hindered !== false && hindered[draw] === 1);
      codes[draw] = mended ? FIX : code;
    }
  }

  private visitorOf(row: DrawnFacts): ConditionVisitor<Mask> {
    const worth = (quantity: Quantity): Drawn =>
      typeof quantity === "number" ? quantity : row.quantity(quantity);
    return {
      fact: row.fact,
      less: (a, b) => this.less(worth(a), worth(b)),
      all: (parts) => this.joined(parts, true),
      any: (parts) => this.joined(parts, false),
      not: (part) => (typeof part === "boolean" ? !part : this.filled((draw) => 1 - part[draw]!)),
    };
  }

  private less(a: Drawn, b: Drawn): Mask {
    if (typeof a === "number")
      return typeof b === "number"
        ? a < b - TOLERANCE
        : this.filled((draw) => (a < b[draw]! - TOLERANCE ? 1 : 0));
    return typeof b === "number"
      ? this.filled((draw) => (a[draw]! < b - TOLERANCE ? 1 : 0))
      : this.filled((draw) => (a[draw]! < b[draw]! - TOLERANCE ? 1 : 0));
  }

  /** @param every whether all parts must hold, or one */
  private joined(parts: readonly Mask[], every: boolean): Mask {
    let result: Mask = every;
    for (const part of parts) {
      if (part === !every) return part;
      if (typeof part === "boolean") continue;
      if (typeof result === "boolean") result = part;
      else {
        const before: Uint8Array = result;
        result = this.filled((draw) => (every ? before[draw]! & part[draw]! : before[draw]! | part[draw]!));
      }
    }
    return result;
  }

  private filled(value: (draw: number) => number): Uint8Array {
    const mask = (this.masks[this.used] ??= new Uint8Array(this.count));
    this.used += 1;
    for (let draw = 0; draw < this.count; draw += 1) mask[draw] = value(draw);
    return mask;
  }
}
