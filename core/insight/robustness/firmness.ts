import type { Limits, VerdictKind } from "#core/domain/result.ts";
import { bad, good, type Outcome } from "#core/domain/outcome.ts";
import { rowsFault } from "#core/insight/checks.ts";
import type { EffectRow } from "#core/insight/effect-row.ts";
import type { Fact, Quantity } from "#core/scoring/rules.ts";
import { TOLERANCE } from "#core/scoring/tolerance.ts";
import { PLAIN_GUARD, type VetoGuard } from "#core/scoring/veto.ts";
import { type Bits, bitsFor, either, turned, whereBelow } from "./bits.ts";
import { drawsAround, type Draws } from "./draws.ts";
import { drawAssessed, drawBlanks, emptyDrawnRow, type DrawnRow, type Floors } from "./drawn-row.ts";
import { FIX, FUND, HOLD, type Mask, RulesOverDraws } from "./drawn-rules.ts";

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
  /** What holds of it; left out is no. A veto is judged by the drawn weights. */
  readonly facts?: Partial<Readonly<Record<Exclude<Fact, "veto">, boolean>>>;
  readonly running?: boolean;
}

export interface FirmnessSetting {
  /** In points as everywhere. They stay as they are when the weights are drawn: a limit is a choice, not a guess. */
  readonly limits: Limits;
  /** -1 (when left out) or 0 for each objective. */
  readonly floors?: Floors;
  /** What is a veto, for each objective; `PLAIN_GUARD` when left out. */
  readonly guards?: readonly VetoGuard[];
}

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

/**
 * The verdict of each row in each draw, as FUND, FIX, HOLD or NO of drawn-rules: for questions about which draws agree.
 * @returns one list for each row; or the same problems as `firmness`
 */
export function drawnVerdicts(
  rows: readonly VerdictRow[],
  draws: Draws,
  setting: FirmnessSetting,
): Outcome<Uint8Array[]> {
  const fault = rowsFault(rows, draws.objectives);
  if (fault) return fault;
  const space = spaceFor(draws.count);
  return good(
    rows.map((row) => {
      const codes = new Uint8Array(draws.count);
      tallyVerdicts(row, draws, setting, space, false, codes);
      return codes;
    }),
  );
}

export function firmnessLabel(share: number): FirmnessLabel {
  if (share >= 0.8 - TOLERANCE / 100) return "firm";
  return share >= 0.6 - TOLERANCE / 100 ? "leaning" : "toss-up";
}

/** Room for one row in all draws; figures in points, `assessed` on 0 … 1. */
interface Space extends DrawnRow {
  readonly score: Float64Array;
  readonly high: Float64Array;
  readonly bankable: Float64Array;
  readonly assessed: Float64Array;
  /** By objective: in which draws it weighs too little for a veto, once a row has asked. */
  readonly light: Bits[];
  readonly rules: RulesOverDraws;
}

function spaceFor(count: number): Space {
  return {
    ...emptyDrawnRow(count),
    score: new Float64Array(count),
    high: new Float64Array(count),
    bankable: new Float64Array(count),
    assessed: new Float64Array(count),
    light: [],
    rules: new RulesOverDraws(count),
  };
}

/**
 * The verdicts of all draws of a row.
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
  codes?: Uint8Array,
): Uint32Array {
  const { limits } = setting;
  const { readiness = 1, facts = {} } = row;
  const complete = fillFigures(row, draws, setting, into, asGiven);
  const vetoed = vetoesOf(row, draws, setting, into);
  const quantities: Readonly<Record<Exclude<Quantity, number>, number | Float64Array>> = {
    score: into.score,
    high: complete ? into.score : into.high,
    assessed: complete ? 1 : into.assessed,
    // The same figure then, and rules that ask for either are worked out once.
    bankable: readiness === 1 ? into.score : into.bankable,
    readiness,
    fundLimit: limits.fund,
    noLimit: limits.no,
    assessedLimit: limits.assessed,
  };
  const facing = {
    count: draws.count,
    fact: (name: Fact) => (name === "veto" ? vetoed : (facts[name] ?? false)),
    quantity: (name: Exclude<Quantity, number>) => quantities[name],
  };
  return into.rules.tally(facing, codes);
}

/** @returns whether everything is assessed, so that `high` and `assessed` say nothing */
function fillFigures(
  row: VerdictRow,
  draws: Draws,
  { floors = [] }: FirmnessSetting,
  into: Space,
  asGiven: boolean,
): boolean {
  const { supports, against, score, high, bankable, assessed } = into;
  const { readiness = 1 } = row;
  const complete = !row.effects.includes(null);
  drawAssessed(row, draws, floors, into);
  if (!complete) {
    fillAssessed(row, draws, assessed);
    for (let draw = 0; draw < draws.count; draw += 1)
      high[draw] = 100 * (supports[draw]! - against[draw]! + 1 - assessed[draw]!);
    if (!asGiven) drawBlanks(row, draws, floors, into);
  }
  for (let draw = 0; draw < draws.count; draw += 1)
    score[draw] = 100 * supports[draw]! - 100 * against[draw]!;
  if (readiness !== 1)
    for (let draw = 0; draw < draws.count; draw += 1)
      bankable[draw] = readiness * (100 * supports[draw]!) - 100 * against[draw]!;
  return complete;
}

function fillAssessed(row: VerdictRow, draws: Draws, assessed: Float64Array): void {
  const { count, weights } = draws;
  assessed.fill(1);
  row.effects.forEach((effect, j) => {
    if (effect !== null) return;
    for (let draw = 0; draw < count; draw += 1) assessed[draw] = assessed[draw]! - weights[j * count + draw]!;
  });
}

/**
 * As `findVetoes`, of harm as it was rated: the noise around a rating does not make or lift a veto, weights may.
 * @returns in which draws there is one
 */
function vetoesOf(row: VerdictRow, draws: Draws, setting: FirmnessSetting, into: Space): Mask {
  const { count, objectives, weights } = draws;
  let found: Mask = false;
  for (let j = 0; j < objectives; j += 1) {
    const effect = row.effects[j] ?? null;
    if (effect === null) continue;
    const { fullHarmFrom, minimum } = setting.guards?.[j] ?? PLAIN_GUARD;
    if (minimum !== null && effect < minimum - TOLERANCE) return true;
    if (fullHarmFrom === null || effect > -1 + TOLERANCE) continue;
    const least = fullHarmFrom - TOLERANCE;
    into.light[j] ??= whereBelow(weights, least, bitsFor(count), j * count, count);
    const heavy = turned(into.light[j]!, bitsFor(count));
    found = found === false ? heavy : either(found, heavy, heavy);
  }
  return found;
}

function nameOf(verdict: number, row: VerdictRow): VerdictKind {
  if (verdict === FUND) return "fund";
  if (verdict === FIX) return "fix-first";
  if (verdict === HOLD) return "hold";
  return row.running === true ? "stop" : "say-no";
}
