import type { Investment, ReadinessPart, Strategy } from "#core/domain/strategy.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { findVeto } from "./veto.ts";

/** What a verdict heeds beside the score. Each text is part of a sentence; null where there is no such thing. */
export interface Conditions {
  readonly mustDo: boolean;
  /** It is active already, so that a no means "stop". */
  readonly running: boolean;
  /** The first gate that fails and cannot be mended, that fails and can, that is not known yet: "Privacy fails". */
  readonly gateFailedForGood: string | null;
  readonly gateFailing: string | null;
  readonly gateUnknown: string | null;
  /** Why another investment is in the way, as part of a sentence: "needs Delivery tracking, which is not active". */
  readonly unmetNeed: string | null;
  /** The objective to which it does full harm. */
  readonly veto: string | null;
  /** The least ready thing that it needs, where that is not fully in place. */
  readonly weakestLink: ReadinessPart | null;
}

/** Nothing in the way. */
export const NO_CONDITIONS: Conditions = {
  mustDo: false,
  running: false,
  gateFailedForGood: null,
  gateFailing: null,
  gateUnknown: null,
  unmetNeed: null,
  veto: null,
  weakestLink: null,
};

/**
 * What stands in the way of one investment of a strategy.
 *
 * @param parts its readiness, from `readinessParts`
 * @param others from `indexInvestments`, made once for the strategy
 */
export function conditionsOf(
  investment: Investment,
  strategy: Strategy,
  parts: readonly ReadinessPart[],
  others: InvestmentIndex,
  texts: Texts = en,
): Conditions {
  const gate = (
    tell: (name: string) => string,
    state: "fail" | "unknown",
    mendable: boolean | null = null,
  ): string | null => {
    const found = investment.gates.find(
      (each) => each.state === state && (mendable === null || each.mendable === mendable),
    );
    return found === undefined ? null : tell(found.name);
  };
  const veto = findVeto(
    investment.ratings.map(({ effect }) => effect),
    strategy.objectives.map(({ weight }) => weight),
    strategy.objectives.map((objective) => objective.protected),
  );
  return {
    mustDo: investment.mustDo,
    running: investment.status === "active",
    gateFailedForGood: gate(texts.scoring.gateFails, "fail", false),
    gateFailing: gate(texts.scoring.gateFails, "fail", true),
    gateUnknown: gate(texts.scoring.gateUnknown, "unknown"),
    unmetNeed: unmetNeed(investment, others, texts),
    veto: veto === null ? null : strategy.objectives[veto]!.name,
    weakestLink: parts.reduce<ReadinessPart | null>(
      (least, part) => (part.level < (least?.level ?? 1) ? part : least),
      null,
    ),
  };
}

/**
 * All that must be in place for an investment: what it was said to need, and the capabilities that it needs, each
 * at `min(1, current / target)`. A needed capability of which the strategy tells no level is left out: what is not
 * assessed is not 0.
 */
export function readinessParts(investment: Investment, strategy: Strategy): ReadinessPart[] {
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

/** The investments of a strategy as their conditions on each other need them. */
export interface InvestmentIndex {
  readonly byId: ReadonlyMap<string, Investment>;
  /** By id of an investment: the active ones that say they cannot run beside it. */
  readonly activeExcluders: ReadonlyMap<string, readonly Investment[]>;
}

export function indexInvestments(strategy: Strategy): InvestmentIndex {
  const activeExcluders = new Map<string, Investment[]>();
  for (const investment of strategy.investments) {
    if (investment.status !== "active") continue;
    for (const id of investment.excludes)
      activeExcluders.set(id, [...(activeExcluders.get(id) ?? []), investment]);
  }
  return { byId: new Map(strategy.investments.map((each) => [each.id, each])), activeExcluders };
}

/** A required investment that is not active, or an active one that cannot run beside it, whichever of the two says so. */
function unmetNeed(investment: Investment, others: InvestmentIndex, texts: Texts): string | null {
  for (const id of investment.requires) {
    if (id === investment.id) continue;
    const needed = others.byId.get(id);
    if (needed === undefined) return texts.scoring.needsUnknown(id);
    if (needed.status !== "active") return texts.scoring.needs(needed.name);
  }
  const excluded = [
    ...investment.excludes.map((id) => others.byId.get(id)),
    ...(others.activeExcluders.get(investment.id) ?? []),
  ].find((other) => other?.status === "active" && other.id !== investment.id);
  return excluded === undefined ? null : texts.scoring.excludes(excluded.name);
}

function fold(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
