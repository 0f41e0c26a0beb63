import type { Obstacle } from "#core/domain/result.ts";
import type { Investment, ReadinessPart, Strategy } from "#core/domain/strategy.ts";
import { gather } from "#core/gather.ts";
import { unmetNeeds } from "./needs.ts";
import { findVetoes, type VetoGuard, vetoGuard } from "./veto.ts";

/** What a verdict heeds beside the score. */
export interface Conditions {
  readonly mustDo: boolean;
  /** It is active already, so that a no means "stop". */
  readonly running: boolean;
  /** The least ready thing that it needs, where that is not fully in place. */
  readonly weakestLink: ReadinessPart | null;
  /** All that is not fully in place, the least ready first. */
  readonly unready: readonly ReadinessPart[];
  /** Everything else that could be in the way, with its cell; which of it is, the rules say. */
  readonly obstacles: readonly Obstacle[];
  /** Names of the investments that need it and would be funded were their needs met. */
  readonly neededBy: readonly string[];
}

/** Nothing in the way. */
export const NO_CONDITIONS: Conditions = {
  mustDo: false,
  running: false,
  weakestLink: null,
  unready: [],
  obstacles: [],
  neededBy: [],
};

/**
 * What stands in the way of one investment of a strategy. Whether others speak for it is not known here
 * (`neededBy` is empty).
 *
 * @param parts its readiness, from `readinessParts`
 * @param others from `indexInvestments`, made once for the strategy
 */
export function conditionsOf(
  investment: Investment,
  strategy: Strategy,
  parts: readonly ReadinessPart[],
  others: InvestmentIndex,
): Conditions {
  const needs = unmetNeeds(investment, others);
  const obstacles = [
    ...gateObstacles(investment),
    ...notUnderstood(investment, others, needs),
    ...needs.map((need) => ({ ...need, cell: needCell(investment, need) })),
    ...vetoes(investment, strategy, others),
    ...unrated(investment, strategy),
  ];
  const unready = parts.filter(({ level }) => level < 1).sort((a, b) => a.level - b.level);
  return {
    mustDo: investment.mustDo,
    running: investment.status === "active",
    weakestLink: unready[0] ?? null,
    unready,
    obstacles,
    neededBy: [],
  };
}

/** What the conditions of all investments of a strategy rest on: the others, and what guards them. */
export interface InvestmentIndex {
  readonly byId: ReadonlyMap<string, Investment>;
  /** By id of an investment: the active ones that say they cannot run beside it. */
  readonly activeExcluders: ReadonlyMap<string, readonly Investment[]>;
  /** Folded names of the capabilities of which a level is told. */
  readonly capabilities: ReadonlySet<string>;
  /** One for each objective. */
  readonly weights: readonly number[];
  readonly guards: readonly VetoGuard[];
}

export function indexInvestments(strategy: Strategy): InvestmentIndex {
  const activeExcluders = new Map<string, Investment[]>();
  for (const investment of strategy.investments) {
    if (investment.status !== "active") continue;
    for (const id of investment.excludes) gather(activeExcluders, id, [investment]);
  }
  return {
    byId: new Map(strategy.investments.map((each) => [each.id, each])),
    activeExcluders,
    capabilities: capabilitiesTold(strategy),
    weights: strategy.objectives.map(({ weight }) => weight),
    guards: strategy.objectives.map(vetoGuard),
  };
}

/** Folded names of the capabilities of which a level is told. */
export function capabilitiesTold({ capabilities }: Pick<Strategy, "capabilities">): ReadonlySet<string> {
  return new Set(capabilities.map(({ name }) => fold(name)));
}

/** The same were all that it requires running; what it cannot run beside stays in the way. */
export function withNeedsMet(conditions: Conditions): Conditions {
  const obstacles = conditions.obstacles.filter(
    ({ cause, need }) => cause !== "unmet-need" || need === "excluded",
  );
  return { ...conditions, obstacles };
}

function gateObstacles({ gates }: Investment): Obstacle[] {
  return gates.flatMap(({ name, state, mendable, cell }): Obstacle[] => {
    if (state === "pass") return [];
    const cause = state === "unknown" ? "gate-unknown" : mendable ? "gate-failing" : "gate-failed-for-good";
    return [{ cause, about: name, cell }];
  });
}

/**
 * What is filled in and guards it, but nobody understood, and needed capabilities of which no level is told: what
 * cannot be read must not let an investment pass. A needed investment that stands nowhere is an unmet need already.
 */
export function notUnderstood(
  investment: Investment,
  { capabilities }: Pick<InvestmentIndex, "capabilities">,
  needs: readonly Obstacle[],
): Obstacle[] {
  if (!investment.notUnderstood && investment.needsCapabilities.length === 0) return [];
  // A check that was not understood is an open check already.
  const open = new Set(investment.gates.flatMap(({ state, name }) => (state === "pass" ? [] : [fold(name)])));
  const said = (investment.notUnderstood ?? [])
    .filter(({ guards, name }) => guards !== "gate" || !open.has(fold(name)))
    .filter(
      ({ guards, name }) => guards !== "requires" || !needs.some(({ about }) => fold(about) === fold(name)),
    );
  const named = new Set(said.flatMap(({ guards, name }) => (guards === "capability" ? [fold(name)] : [])));
  const missing = investment.needsCapabilities.filter(
    (name) => !capabilities.has(fold(name)) && !named.has(fold(name)),
  );
  return [
    ...said.map(({ guards, name, found, cell }): Obstacle => ({
      cause: "not-understood",
      about: name,
      cell,
      guards,
      found,
    })),
    ...missing.map((name): Obstacle => ({
      cause: "not-understood",
      about: name,
      cell: null,
      guards: "capability",
      found: name,
    })),
  ];
}

/** Where the needed one was written, if that is known. */
function needCell({ notUnderstood: said = [] }: Investment, { about }: Obstacle): Obstacle["cell"] {
  return said.find(({ guards, name }) => guards === "requires" && fold(name) === fold(about))?.cell ?? null;
}

function vetoes(
  { ratings }: Investment,
  { objectives }: Strategy,
  { weights, guards }: InvestmentIndex,
): Obstacle[] {
  const found = findVetoes(
    objectives.map((_, j) => ratings[j]?.effect ?? null),
    weights,
    guards,
  );
  return found.map((j): Obstacle => {
    const { name, minimum } = objectives[j]!;
    const { effect, cell } = ratings[j]!;
    const enough = minimum === undefined ? {} : { enough: minimum / 100 };
    return { cause: "veto", about: name, cell, level: effect!, ...enough };
  });
}

/** Objectives that it is not rated on, the heaviest first. */
function unrated({ ratings }: Investment, { objectives }: Strategy): Obstacle[] {
  // Nearly all are rated on everything, and a slider that moves asks for a thousand of them.
  if (ratings.length >= objectives.length && ratings.every(({ effect }) => effect !== null)) return [];
  return objectives
    .flatMap((objective, j) =>
      objective.weight > 0 && (ratings[j]?.effect ?? null) === null
        ? [{ objective, rating: ratings[j] }]
        : [],
    )
    .sort((a, b) => b.objective.weight - a.objective.weight)
    .map(({ objective: { name }, rating }) => ({
      cause: "not-assessed",
      about: name,
      cell: rating?.cell ?? null,
    }));
}

/**
 * All that must be in place for an investment: what it was said to need, and the capabilities that it needs, each
 * at `min(1, current / target)`. A needed capability of which the strategy tells no level is left out here: what is
 * not assessed is not 0, but it is an obstacle (see `conditionsOf`).
 */
export function readinessParts(investment: Investment, strategy: Strategy): ReadinessPart[] {
  if (strategy.capabilities.length === 0) return [...investment.readiness];
  const named = new Set(investment.needsCapabilities.map(fold));
  const capabilities = strategy.capabilities.filter(
    (capability) => named.has(fold(capability.name)) || capability.neededBy.includes(investment.id),
  );
  return [
    ...investment.readiness,
    ...capabilities.map(({ name, current, target, cell }): ReadinessPart => {
      const level = target > 0 ? Math.min(1, Math.max(0, current / target)) : 1;
      return { kind: "capability", name, level, cell };
    }),
  ];
}

function fold(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
