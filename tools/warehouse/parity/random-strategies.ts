import type { NotUnderstood } from "#core/domain/evidence.ts";
import type { Limits } from "#core/domain/result.ts";
import { type Scale, SCALE_MEANINGS } from "#core/domain/scale.ts";
import type {
  Gate,
  Investment,
  InvestmentStatus,
  Objective,
  Rating,
  ReadinessPart,
} from "#core/domain/strategy.ts";
import { seededUniform, type Uniform } from "#core/insight/robustness/sampling.ts";
import { KNOWN_SCALES } from "#core/tables/values/scales/known.ts";
import { toEffect } from "#core/tables/values/scales/effect.ts";
import { normaliseWeights } from "#core/weighting/points.ts";
import type { AsRows } from "./rows.ts";

const STATUSES: readonly (InvestmentStatus | null)[] = [null, "idea", "proposed", "active", "retired"];
const LEVELS = [0, 0.25, 0.45, 0.5, 0.75, 0.9, 1];

/** Chances and choices from one stream. */
class Dice {
  constructor(private readonly uniform: Uniform) {}
  readonly chance = (share: number): boolean => this.uniform() < share;
  /** 0 … below - 1 */
  readonly below = (below: number): number => Math.floor(this.uniform() * below);
  readonly one = <Item>(items: readonly Item[]): Item => items[this.below(items.length)]!;
  readonly between = (least: number, most: number): number => least + this.uniform() * (most - least);
}

/**
 * Strategies as chance has them, edges far more often than in life: blanks, weights of 0, full harm, minimums, duties,
 * checks of all kinds, needs that stand nowhere or go round in circles, several raters.
 * @param seed the same seed gives the same strategies
 */
export function* randomStrategies(count: number, seed: number): Generator<AsRows> {
  const dice = new Dice(seededUniform(seed));
  for (let i = 0; i < count; i++) yield randomStrategy(`s${i}`, dice);
}

function randomStrategy(id: string, dice: Dice): AsRows {
  const objectives = randomObjectives(dice);
  const names = Array.from({ length: 1 + dice.below(19) }, (_, i) => `i${i}`);
  const capabilities = ["Data", "Staff"]
    .filter(() => dice.chance(0.6))
    .map((name) => ({
      name,
      current: dice.below(5),
      target: dice.below(5),
      neededBy: [],
      cell: null,
    }));
  const rated = names.map((name) => randomInvestment(name, names, objectives, dice));
  return {
    id,
    strategy: {
      objectives,
      investments: rated.map(({ investment }) => investment),
      capabilities,
      scenarios: [],
      currency: null,
    },
    limits: dice.chance(0.2) ? randomLimits(dice) : {},
    written: rated.map(({ written }) => written),
  };
}

function randomLimits(dice: Dice): Partial<Limits> {
  const fund = dice.chance(0.6) ? { fund: dice.one([10, 25, 40, 60]) } : {};
  const no = dice.chance(0.4) ? { no: dice.one([-20, 0, 5, 20]) } : {};
  const assessed = dice.chance(0.4) ? { assessed: dice.one([0, 0.5, 0.8, 1]) } : {};
  return { ...fund, ...no, ...assessed, ...(dice.chance(0.4) ? { strict: dice.chance(0.5) } : {}) };
}

function randomObjectives(dice: Dice): Objective[] {
  const count = 1 + dice.below(8);
  const equal = dice.chance(0.1);
  const raw = Array.from({ length: count }, () =>
    equal || dice.chance(0.1) ? 0 : dice.chance(0.2) ? dice.between(0.01, 9) : 1 + dice.below(9),
  );
  const weighed = normaliseWeights(raw);
  const shares = weighed.ok ? weighed.value : raw.map(() => 1 / count);
  const common = dice.chance(0.7) ? dice.one(KNOWN_SCALES) : null;
  return shares.map((weight, j): Objective => ({
    id: `o${j}`,
    name: `Objective ${j}`,
    weight,
    writtenWeight: weighed.ok ? raw[j]! : null,
    scale: randomScale(common ?? dice.one(KNOWN_SCALES), dice),
    protected: dice.chance(0.1),
    ...(dice.chance(0.1) ? { minimum: dice.one([0, 25, 50]) } : {}),
    cell: null,
    weightCell: null,
  }));
}

function randomScale(scale: Scale, dice: Dice): Scale {
  const meaning = dice.chance(0.15) ? { meaning: dice.one(SCALE_MEANINGS) } : {};
  return { ...scale, reversed: dice.chance(0.12), ...meaning };
}

function randomInvestment(
  name: string,
  names: readonly string[],
  objectives: readonly Objective[],
  dice: Dice,
): { investment: Investment; written: number[][] } {
  const blanks = dice.one([0, 0, 0, 0, 0, 0.05, 0.1, 0.3, 1]);
  const leaning = dice.one([0, 0, 0.4, 0.8]);
  const written = objectives.map(({ scale }) =>
    dice.chance(blanks) ? [] : randomRatings(scale, leaning, dice),
  );
  const gates = (["legal", "privacy"] as const)
    .filter(() => dice.chance(0.12))
    .map((kind): Gate => ({
      kind,
      name: `The ${kind} check`,
      state: dice.one(["pass", "fail", "unknown"]),
      mendable: dice.chance(0.6),
      cell: null,
    }));
  const links = (share: number, more: readonly string[]): string[] =>
    dice.chance(share)
      ? [...new Set(Array.from({ length: 1 + dice.below(2) }, () => dice.one([...names, ...more])))]
      : [];
  const investment: Investment = {
    id: name,
    name: `Investment "${name}"`,
    costOnce: null,
    costYearly: null,
    status: dice.one(STATUSES),
    ratings: objectives.map(({ scale }, j) => meanRating(scale, written[j]!, dice)),
    readiness: (["people", "process"] as const)
      .filter(() => dice.chance(0.25))
      .map((kind): ReadinessPart => ({
        kind,
        name: `${kind} ready`,
        level: dice.one(LEVELS),
        cell: null,
      })),
    gates,
    mustDo: dice.chance(0.06),
    requires: links(0.25, ["nowhere"]),
    excludes: links(0.06, []),
    connectsTo: [],
    needsCapabilities: ["Data", "Staff", "Alchemy"].filter(() => dice.chance(0.05)),
    notUnderstood: dice.chance(0.08) ? [randomNotUnderstood(dice)] : [],
    cell: null,
    costCell: null,
  };
  return { investment, written };
}

function randomNotUnderstood(dice: Dice): NotUnderstood {
  const guards = dice.one(["readiness", "gate", "requires", "capability", "mustDo"] as const);
  const name = {
    readiness: "people ready",
    gate: "The privacy check",
    requires: "nowhere",
    mustDo: "By law",
    capability: dice.one(["Alchemy", "Data"]),
  }[guards];
  return { guards, name, found: "soon, maybe", cell: null };
}

/** One rater, rarely two on the same side of no effect, or one that is off the scale. */
function randomRatings(scale: Scale, leaning: number, dice: Dice): number[] {
  const { zero, top, bottom } = scale;
  const least = bottom ?? zero;
  if (scale.words) return [dice.one(Object.values(scale.words))];
  // A 2 on the scale of percent would be read as 2%.
  if (dice.chance(0.01)) return [top + 100];
  if (dice.chance(0.15)) return [dice.one([least, zero, top])];
  const level = dice.chance(leaning) ? dice.between((zero + top) / 2, top) : dice.between(least, top);
  const written = dice.chance(0.7) ? Math.min(top, Math.max(least, Math.round(level))) : level;
  const apart = Math.min(Math.abs(written - zero), top - written, written - least) / 2;
  return apart > 0 && dice.chance(0.03) ? [written - apart, written + apart] : [written];
}

function meanRating(scale: Scale, ratings: readonly number[], dice: Dice): Rating {
  const found = ratings.map((rating) => {
    // A word stands for a number, which is what the warehouse has.
    const effect = toEffect(scale.words ? { ...scale, words: { word: rating } } : scale, rating);
    return "effect" in effect ? effect.effect : null;
  });
  const known = found.filter((effect) => effect !== null);
  const mean = known.length === 0 ? null : known.reduce((a, b) => a + b, 0) / known.length;
  return { written: null, effect: mean, confidence: dice.one([1, 1, 1, 0.75, 0.5]), cell: null };
}
