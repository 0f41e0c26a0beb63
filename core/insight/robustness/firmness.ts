import type { Limits, VerdictKind } from "#core/domain/result.ts";
import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { rowsFault } from "#core/insight/checks.ts";
import type { EffectRow } from "#core/insight/effect-row.ts";
import { MUST_DO_READINESS } from "#core/scoring/decide-verdict.ts";
import { TOLERANCE as POINTS_TOLERANCE } from "#core/scoring/tolerance.ts";
import { VETO_WEIGHT } from "#core/scoring/veto.ts";
import { drawsAround, type Draws } from "./draws.ts";
import { drawAssessed, drawBlanks, emptyDrawnRow, type DrawnRow, type Floors } from "./drawn-row.ts";

export type FirmnessLabel = "firm" | "leaning" | "toss-up";

export interface Firmness {
  readonly verdict: VerdictKind;
  /** The share of draws in which the verdict is the same, 0 … 1. */
  readonly share: number;
  /** Firm from 80%, leaning from 60%, else a toss-up. */
  readonly label: FirmnessLabel;
}

/** An investment with what besides its effects decides its verdict; none of it is drawn. */
export interface VerdictRow extends EffectRow {
  readonly mustDo?: boolean;
  /** A gate fails that cannot be mended. */
  readonly failedForGood?: boolean;
  /** A gate fails or is unknown, or a need is unmet. */
  readonly blocked?: boolean;
  readonly running?: boolean;
}

export interface FirmnessSetting {
  /** In points as everywhere. They stay as they are when the weights are drawn: a limit is a choice, not a guess. */
  readonly limits: Limits;
  /** -1 (when left out) or 0 for each objective. */
  readonly floors?: Floors;
  /** Objectives whose full harm is a veto whatever they weigh. */
  readonly protectedObjectives?: readonly boolean[];
}

/** In shares of 1, as everything here. */
const TOLERANCE = POINTS_TOLERANCE / 100;

/**
 * How firm each verdict is: the share of draws in which it comes out the same. A draw is one way the world could be:
 * weights, doubtful ratings and blanks take other values. Whether enough was assessed is still judged by what was
 * really assessed, because a draw does not rate anything.
 *
 * @param given weights in any unit; the verdict is the one at these
 * @returns one entry for each row; or the problem of the weights (`normaliseWeights`, `size-mismatch` with the draws)
 *   or of the rows (`rowsFault`)
 */
export function firmness(
  rows: readonly VerdictRow[],
  given: readonly number[],
  draws: Draws,
  setting: FirmnessSetting,
): Outcome<Firmness[]> {
  const present = drawsAround(given, 0, { count: 1 });
  if (!present.ok) return present;
  if (given.length !== draws.objectives) return bad("size-mismatch");
  const fault = rowsFault(rows, draws.objectives);
  if (fault) return fault;
  const now = spaceFor(1);
  const drawn = spaceFor(draws.count);
  const all = rows.map((row) => {
    const own = tallyVerdicts(row, present.value, setting, now, true).indexOf(1);
    const share = tallyVerdicts(row, draws, setting, drawn, false)[own]! / draws.count;
    return { verdict: nameOf(own, row), share, label: firmnessLabel(share) };
  });
  return good(all);
}

export function firmnessLabel(share: number): FirmnessLabel {
  if (share >= 0.8 - TOLERANCE) return "firm";
  return share >= 0.6 - TOLERANCE ? "leaning" : "toss-up";
}

const FUND = 0;
const FIX = 1;
const HOLD = 2;
const NO = 3;

interface Space extends DrawnRow {
  readonly assessed: Float64Array;
  readonly best: Float64Array;
  readonly veto: Uint8Array;
}

function spaceFor(count: number): Space {
  return {
    ...emptyDrawnRow(count),
    assessed: new Float64Array(count),
    best: new Float64Array(count),
    veto: new Uint8Array(count),
  };
}

/**
 * The rules of `decideVerdict`, in its order, for all draws of a row at once: no objects in the loop, because there
 * may be millions of verdicts. A property test holds the two together.
 *
 * @param asGiven blanks count for nothing, as in the score itself, instead of being drawn
 * @returns in how many draws each verdict came out: by FUND, FIX, HOLD, NO
 */
function tallyVerdicts(
  row: VerdictRow,
  draws: Draws,
  setting: FirmnessSetting,
  into: Space,
  asGiven: boolean,
): Uint32Array {
  const { limits, floors = [] } = setting;
  const { supports, against, assessed, best, veto } = into;
  const complete = !row.effects.includes(null);
  drawAssessed(row, draws, floors, into);
  fillVetoes(row, draws, setting, veto);
  if (!complete) {
    fillAssessed(row, draws, assessed);
    for (let draw = 0; draw < draws.count; draw += 1)
      best[draw] = supports[draw]! - against[draw]! + 1 - assessed[draw]!;
    if (!asGiven) drawBlanks(row, draws, floors, into);
  }

  const { readiness = 1, mustDo = false, failedForGood = false, blocked = false } = row;
  const fund = limits.fund / 100 - TOLERANCE;
  const no = limits.no / 100 - TOLERANCE;
  // Something must be assessed, however low the limit is set.
  const enough = Math.max(limits.assessed - POINTS_TOLERANCE, TOLERANCE);
  const tally = new Uint32Array(4);
  for (let draw = 0; draw < draws.count; draw += 1) {
    const harm = against[draw]!;
    const score = supports[draw]! - harm;
    const vetoed = veto[draw] === 1;
    let verdict = HOLD;
    if (mustDo)
      verdict =
        failedForGood || blocked || vetoed || readiness < MUST_DO_READINESS - POINTS_TOLERANCE ? FIX : FUND;
    else if (failedForGood || (complete ? score : best[draw]!) < no) verdict = NO;
    else if (!complete && assessed[draw]! < enough) verdict = HOLD;
    else if (score < no) verdict = NO;
    else if (score >= fund)
      verdict = blocked || vetoed || readiness * supports[draw]! - harm < fund ? FIX : FUND;
    else if (vetoed) verdict = NO;
    tally[verdict] = tally[verdict]! + 1;
  }
  return tally;
}

function fillAssessed(row: VerdictRow, draws: Draws, assessed: Float64Array): void {
  const { count, weights } = draws;
  assessed.fill(1);
  row.effects.forEach((effect, j) => {
    if (effect !== null) return;
    for (let draw = 0; draw < count; draw += 1) assessed[draw] = assessed[draw]! - weights[j * count + draw]!;
  });
}

/** As `findVeto`, of full harm as it was rated: the noise around a rating does not make or lift a veto, weights may. */
function fillVetoes(row: VerdictRow, draws: Draws, setting: FirmnessSetting, veto: Uint8Array): void {
  const { count, weights } = draws;
  veto.fill(0);
  row.effects.forEach((effect, j) => {
    if (effect === null || effect > -1 + POINTS_TOLERANCE) return;
    const least = setting.protectedObjectives?.[j] === true ? 0 : VETO_WEIGHT - POINTS_TOLERANCE;
    for (let draw = 0; draw < count; draw += 1) if (weights[j * count + draw]! >= least) veto[draw] = 1;
  });
}

function nameOf(verdict: number, row: VerdictRow): VerdictKind {
  if (verdict === FUND) return "fund";
  if (verdict === FIX) return "fix-first";
  if (verdict === HOLD) return "hold";
  return row.running === true ? "stop" : "say-no";
}
