import type { Obstacle } from "#core/domain/result.ts";
import { judgeStrategy } from "#core/scoring/judge-strategy.ts";
import { strategyLimits } from "#core/scoring/limits.ts";
import type { AsRows } from "./rows.ts";

/** What is compared of one investment. Shares are made points, so that one tolerance fits all. */
export interface Scored {
  readonly verdict: string;
  /** With a space between, the binding one first. */
  readonly causes: string;
  /** As `FIGURES` names them. */
  readonly figures: readonly number[];
  /** Sorted: within one cause the tables have no order. */
  readonly obstacles: readonly string[];
}

/** By `strategy_id investment_id`. */
export type ScoredById = ReadonlyMap<string, Scored>;

/** Columns of `verdicts` and what makes points of them. */
export const FIGURES = {
  score: 1,
  low: 1,
  high: 1,
  bankable: 1,
  locked: 1,
  fund_limit: 1,
  no_limit: 1,
  readiness: 100,
  supports: 100,
  against: 100,
  assessed: 100,
} as const;

/** What core says of the same strategies. */
export function expectedOf(strategies: Iterable<AsRows>): ScoredById {
  const found = new Map<string, Scored>();
  for (const { id, strategy, limits: own } of strategies) {
    const limits = strategyLimits(strategy, own);
    for (const { investment, score, verdict } of judgeStrategy(strategy, limits)) {
      const values = { ...score, fund_limit: limits.fund, no_limit: limits.no };
      found.set(`${id} ${investment.id}`, {
        verdict: verdict.kind,
        causes: verdict.causes.join(" "),
        figures: Object.entries(FIGURES).map(
          ([name, points]) => points * values[name as keyof typeof values],
        ),
        obstacles: verdict.obstacles.map(obstacleLine).sort(),
      });
    }
  }
  return found;
}

function obstacleLine({ cause, about, level, enough, need, guards, found }: Obstacle): string {
  const isReadiness = cause === "not-ready";
  return lineOf([
    cause,
    about,
    need ?? guards ?? null,
    found ?? null,
    level,
    isReadiness ? enough : undefined,
  ]);
}

/** Numbers to eight places: figures have their own, closer comparison. */
export function lineOf(parts: readonly (string | number | null | undefined)[]): string {
  return parts.map((part) => (typeof part === "number" ? rounded(part) : (part ?? ""))).join(" | ");
}

/** To eight digits. A crumb is added, because a figure halfway between two would be rounded either way by its last bit. */
function rounded(part: number): string {
  return (Math.round((part + 1e-10) * 1e8) / 1e8 || 0).toFixed(8);
}
