import type { InvestmentResult } from "../domain/result.ts";
import type { Investment, Strategy } from "../domain/strategy.ts";
import { capabilitiesTold, type InvestmentIndex, notUnderstood, readinessParts } from "./conditions.ts";

/** What the tables say of how ready each investment of a strategy is. */
export class ReadinessTold {
  private readonly told: Pick<InvestmentIndex, "capabilities">;

  constructor(private readonly strategy: Strategy) {
    this.told = { capabilities: capabilitiesTold(strategy) };
  }

  /** Whether anything is said of it: levels of its own, or of a capability that it needs. */
  says(investment: Investment): boolean {
    return readinessParts(investment, this.strategy).length > 0;
  }

  /** Whether something is said that nobody understood, so that what is left of it would promise too much. */
  isUnclear(investment: Investment): boolean {
    return notUnderstood(investment, this.told, []).some(
      ({ guards }) => guards === "readiness" || guards === "capability",
    );
  }

  /** 0 … 1, 1 where nothing is asked; null where what is said was not understood. */
  of(investment: Investment, { score }: Pick<InvestmentResult, "score">): number | null {
    return this.isUnclear(investment) ? null : score.readiness;
  }
}
