import type { InvestmentResult, Scorecard } from "#core/domain/result.ts";
import type { Investment, Objective, Rating, ReadinessPart, Strategy } from "#core/domain/strategy.ts";
import { en, type Texts } from "#core/messages/en.ts";
import { withChoice } from "#core/insight/choice/strategy-choice.ts";
import { scoreStrategy } from "#core/scoring/score-strategy.ts";
import { FULL, type DraftReadiness, type InvestmentDraft } from "./draft.ts";

/** What a draft would come to among the others, before anything is written. */
export interface DraftPreview {
  readonly investment: Investment;
  readonly result: InvestmentResult;
  readonly strategy: Strategy;
  readonly scorecard: Scorecard;
}

/** An id that no investment read from a sheet can have, because those are folded names. */
const DRAFT_ID = "\u0000draft";

/**
 * Scores the draft with all the others: a new one is added at the end, an edited one takes its own place.
 * @param isChoice one of them is to be chosen: the results say what speaks for choosing each
 */
export function previewDraft(
  draft: InvestmentDraft,
  strategy: Strategy,
  limits: Scorecard["limits"] | undefined,
  texts: Texts = en,
  isChoice = false,
): DraftPreview {
  const original = strategy.investments.find(({ id }) => id === draft.editing) ?? null;
  const investment = investmentOf(draft, original, strategy.objectives, texts);
  const investments = original
    ? strategy.investments.map((other) => (other === original ? investment : other))
    : [...strategy.investments, investment];
  const changed = { ...strategy, investments };
  const scored = scoreStrategy(changed, limits ? { limits } : {});
  const scorecard = isChoice ? withChoice(changed, scored) : scored;
  const result = scorecard.results.find(({ investmentId }) => investmentId === investment.id)!;
  return { investment, result, strategy: changed, scorecard };
}

function investmentOf(
  draft: InvestmentDraft,
  original: Investment | null,
  objectives: readonly Objective[],
  texts: Texts,
): Investment {
  const words = texts.investment;
  const ratings = objectives.map(({ id }): Rating => {
    const given = draft.ratings[id];
    if (!given) return { written: null, effect: null, confidence: 1, cell: null };
    return { written: given.level, effect: given.level / FULL, confidence: given.confidence, cell: null };
  });
  const asked = Object.entries(draft.readiness) as [DraftReadiness, number][];
  const readiness: ReadinessPart[] = asked.map(([kind, level]) => ({
    kind,
    name: words.readiness[kind],
    level,
    cell: null,
  }));
  const kept = original?.readiness.filter(({ kind }) => kind === "capability" || kind === "overall") ?? [];
  const kinds = Object.keys(draft.gates) as (keyof InvestmentDraft["gates"])[];
  const gates = kinds.flatMap((kind) => {
    const gate = draft.gates[kind];
    return gate ? [{ kind, name: words.gates[kind], ...gate, cell: null }] : [];
  });
  return {
    // What the wizard does not ask for (lengths, days) stays as it is.
    ...original,
    id: original?.id ?? DRAFT_ID,
    name: draft.name.trim() || words.unnamed,
    costOnce: draft.costOnce,
    costYearly: draft.costYearly,
    costLater: draft.costLater,
    status: draft.status,
    ratings,
    readiness: [...readiness, ...kept],
    gates,
    mustDo: original?.mustDo ?? false,
    requires: draft.requires,
    excludes: original?.excludes ?? [],
    connectsTo: draft.connectsTo,
    needsCapabilities: draft.needsCapabilities,
    owner: draft.owner,
    lever: draft.lever,
    cell: original?.cell ?? null,
    costCell: original?.costCell ?? null,
  };
}
