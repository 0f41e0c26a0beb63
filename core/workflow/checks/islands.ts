import type { Investment } from "#core/domain/strategy.ts";
import { effectRow } from "#core/insight/effect-row.ts";
import { connections } from "#core/insight/signals/connections.ts";
import { supportingNothing } from "#core/insight/signals/unsupporting.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import type { Check, Finding } from "./finding.ts";

/** Investments that serve nothing, that stand alone while others are connected, and those that much hangs on. */
export const checkIslands: Check = ({ strategy, money, texts }) => {
  const t = texts.checks.islands;
  const alive = strategy.investments.filter(({ status }) => status !== "retired");
  const cost = (investment: Investment): number => yearCost(investment) ?? 0;
  const idle = supportingNothing(alive.map((investment) => effectRow(investment, strategy)))
    .map((index) => alive[index]!)
    .sort((a, b) => cost(b) - cost(a))
    .map((investment): Finding => ({
      text: (investment.status === "idea" ? t.ideaServesNothing : t.servesNothing)(
        investment.name,
        cost(investment) > 0 ? money(cost(investment)) : null,
      ),
      place: investment.cell,
    }));
  const { islands, hubs, degree } = connections(
    alive.map(({ id }) => id),
    alive.map(({ connectsTo }) => connectsTo),
  );
  return [
    ...idle,
    ...hubs.map((index) => ({ text: t.hub(alive[index]!.name, degree[index]!), place: alive[index]!.cell })),
    ...islands.map((index) => ({ text: t.alone(alive[index]!.name), place: alive[index]!.cell })),
  ];
};
