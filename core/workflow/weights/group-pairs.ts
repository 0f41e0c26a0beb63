import type { Strategy } from "#core/domain/strategy.ts";
import { weightConsensus } from "#core/insight/raters/consensus.ts";
import type { Comparisons } from "#core/weighting/pairwise/comparisons.ts";
import { groupComparisons } from "#core/weighting/pairwise/group.ts";
import { pairwiseWeights } from "#core/weighting/pairwise/weights.ts";
import { type Preferences, withPreferences } from "../preferences.ts";

/** Someone's comparisons of the objectives, in the order in which they stand now. */
export interface PersonPairs {
  readonly name: string;
  readonly answers: Comparisons;
}

/** What people said who compared today's objectives; who compared others is passed over, and asked anew. */
export function keptPairs({ objectives }: Strategy, { pairs }: Preferences): PersonPairs[] {
  const at = objectives.map(({ id }) => pairs?.objectives.indexOf(id) ?? -1);
  if (!pairs || pairs.objectives.length !== objectives.length || at.includes(-1)) return [];
  return Object.entries(pairs.people).map(([name, answers]) => ({
    name,
    answers: at.map((row) => at.map((column) => answers[row]?.[column] ?? null)),
  }));
}

/** The preferences with these people's comparisons; what was kept of objectives that are no more is forgotten. */
export function withPairs(
  preferences: Preferences,
  { objectives }: Strategy,
  people: readonly PersonPairs[],
): Preferences {
  return withPreferences(preferences, {
    pairs:
      people.length === 0
        ? undefined
        : {
            objectives: objectives.map(({ id }) => id),
            people: Object.fromEntries(people.map(({ name, answers }) => [name, answers])),
          },
  });
}

export interface GroupWeights {
  /** From the geometric mean of what all said of each pair; they add up to 1. */
  readonly weights: readonly number[];
  /** Goepel's indicator, 0 … 1; see `weightConsensus`. */
  readonly consensus: number;
}

/** The weights of several people together; null where fewer than two have compared enough to weigh by. */
export function groupWeights(people: readonly PersonPairs[]): GroupWeights | null {
  const squares = people.map(({ answers }) => answers);
  const each = squares.flatMap((square) => {
    const own = pairwiseWeights(square);
    return own.ok ? [own.value.weights] : [];
  });
  const all = pairwiseWeights(groupComparisons(squares));
  return all.ok && each.length >= 2 ? { weights: all.value.weights, consensus: weightConsensus(each) } : null;
}
