import type { Investment } from "#core/domain/strategy.ts";
import { effectRow } from "#core/insight/effect-row.ts";
import { connections } from "#core/insight/signals/connections.ts";
import { supportingNothing } from "#core/insight/signals/unsupporting.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import type { Check, Finding } from "./finding.ts";

/** Investments that serve nothing, that stand alone while others are connected, and those that much hangs on. */
export const checkIslands: Check = ({ strategy }) => {
  const alive = strategy.investments.filter(({ status }) => status !== "retired");
  const cost = (investment: Investment): number => yearCost(investment) ?? 0;
  const idle = supportingNothing(alive.map((investment) => effectRow(investment, strategy)))
    .map((index) => alive[index]!)
    .sort((a, b) => cost(b) - cost(a))
    .map((investment): Finding => ({
      code: "serves-nothing",
      name: investment.name,
      isIdea: investment.status === "idea",
      cost: cost(investment) > 0 ? cost(investment) : null,
      place: investment.cell,
    }));
  const { islands, hubs, degree } = connections(
    alive.map(({ id }) => id),
    alive.map(({ connectsTo }) => connectsTo),
  );
  return [
    ...idle,
    ...hubs.map((index): Finding => {
      const { name, cell } = alive[index]!;
      return { code: "hub", name, others: degree[index]!, place: cell };
    }),
    ...islands.map((index): Finding => ({
      code: "alone",
      name: alive[index]!.name,
      place: alive[index]!.cell,
    })),
  ];
};
