import type { RatingKind, Reproduced } from "./candidate.ts";
import type { FrameCells } from "./find/frame-cells.ts";
import type { WeightSource } from "./find/weight-source.ts";
import type { FieldLooks } from "./witness/field-facts.ts";

/** The objectives after the sheet's own totals have been heard. */
export interface Members {
  readonly objectives: readonly number[];
  readonly reproduced: Reproduced | null;
  /** Fields that turned out to be results of the others, and which kind. */
  readonly results: ReadonlyMap<number, string>;
  /** The objective that the others' sum is divided by: less of it is better. */
  readonly divisor?: number;
  /** Objectives that the sheet's own score subtracts from the others. */
  readonly penalties?: readonly number[];
  /** Weights that stand nowhere and by which the sheet's own totals come out, by objective. */
  readonly hidden?: ReadonlyMap<number, number>;
  /** The others are multiplied before they are divided. */
  readonly isProduct?: boolean;
  /** Their headers alone say so: no score of the sheet's own does. */
  readonly areFactors?: boolean;
}

/** A reading before its witnesses are heard: what they are asked about. */
export interface Draft {
  readonly cells: FrameCells;
  readonly source: WeightSource | null;
  readonly kind: RatingKind;
  readonly open: boolean;
  readonly looks: readonly FieldLooks[];
  readonly fieldPoints: Float64Array;
  readonly linePoints: Float64Array;
  readonly members: Members;
  readonly objectives: readonly number[];
  readonly options: readonly number[];
  readonly raters: ReadonlyMap<number, readonly number[]>;
  /** How many options are rated in two ways, of which one was taken. */
  readonly twice: number;
  /** How many lines are others times the weights. */
  readonly products: number;
  readonly dropped: ReadonlyMap<number, string>;
  /** Lines that hold further sets of weights. */
  readonly scenarios: readonly number[];
  readonly usable: readonly number[];
  /** Beside these fields stand weights that a word names as such. */
  readonly hasNamedWeights: boolean;
}
