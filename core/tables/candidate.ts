import type { WitnessReport } from "#core/domain/evidence.ts";
import type { FrameCells } from "./find/frame-cells.ts";
import type { WeightSource } from "./find/weight-source.ts";

/** How ratings are written in a candidate: numbers up to a largest one, or levels in words and signs. */
export interface RatingKind {
  readonly levels: boolean;
  /** Largest rating; infinite for levels. */
  readonly top: number;
}

/** A table read in one way, with what speaks for and against it. */
export interface Candidate {
  readonly cells: FrameCells;
  readonly source: WeightSource | null;
  readonly kind: RatingKind;
  /** Indices into the cells' fields: the objectives, in order. */
  readonly objectives: readonly number[];
  readonly objectiveNames: readonly string[];
  /** Indices into the cells' lines: one for each option seen in the sample. */
  readonly options: readonly number[];
  /** Further lines of an option by its first: people who rated it too. */
  readonly raters: ReadonlyMap<number, readonly number[]>;
  readonly optionNames: readonly string[];
  readonly reproduced: Reproduced | null;
  /** Lines that hold others times the weights, totals of others, and so on: why each is no option. */
  readonly dropped: ReadonlyMap<number, string>;
  /** Lines that hold the weights of other futures, whatever they are called. */
  readonly scenarios: readonly number[];
  /** Fields that are no objective, where something better than silence is known of them. */
  readonly droppedFields: ReadonlyMap<number, string>;
  /** Index of the field that the others are divided by in the sheet's own score; null where none is. */
  readonly divisor: number | null;
  /** Indices of fields that the sheet's own score subtracts: less of them is better. */
  readonly penalties: readonly number[];
  /** Weights that stand nowhere and by which the sheet's own totals come out, by index of field; null where none. */
  readonly hidden: ReadonlyMap<number, number> | null;
  /** A field that is called a total is none of what was read: weights that stand nowhere may have made it. */
  readonly unexplained: number | null;
  /** The sheet's own score multiplies the others before it divides. */
  readonly isProduct: boolean;
  readonly score: number;
  readonly features: Features;
  readonly reports: readonly WitnessReport[];
}

/** The sheet's own totals, given again by Σ weight × rating × factor. */
export interface Reproduced {
  /** Absolute field of the totals. */
  readonly field: number;
  readonly right: number;
  readonly of: number;
  readonly factor: number;
  /** Indices of the lines whose total differs. */
  readonly wrong: readonly number[];
  readonly points: number;
}

/** What confidence is worked out from. */
export interface Features {
  readonly weightWord: boolean;
  readonly cornerWord: boolean;
  readonly sumIsWhole: boolean;
  /** 0 … 2: share of names that stand twice, both sides. */
  readonly duplicates: number;
  /** 0 … 2: share of names that are numbers, both sides. */
  readonly numericNames: number;
  /** 0 … 1: share of ratings that are whole or half and up to 10. */
  readonly smallRatings: number;
  readonly reproducedPoints: number;
  readonly coverage: number;
  readonly leftOut: number;
  /** Products stand beside some options, not beside all: the others may be older states of the same thing. */
  readonly isPartlyMultiplied: boolean;
  readonly totalWord: boolean;
}
