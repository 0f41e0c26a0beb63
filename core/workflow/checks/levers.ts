import { mix } from "#core/insight/signals/mix.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import { countsAsSpending } from "../portfolio.ts";
import type { Check, Finding } from "./finding.ts";

/** A picture, never a verdict: only a mix that is nearly all of one kind is worth a word. */
const GATHERED = 0.6;
/** With fewer than this some kind always has most of the spend. */
const LEAST_INVESTMENTS = 4;

/**
 * Spend that is gathered in one lever, and levers that nothing is spent on. Said only where most of the spend says what
 * it is for; levers that are missing only where the business uses the names that the wizard offers.
 */
export const checkLevers: Check = ({ strategy, levers: offered }) => {
  const spending = strategy.investments.filter(countsAsSpending);
  const used = new Set(spending.flatMap(({ lever }) => (lever === undefined ? [] : [lever])));
  const known = offered.filter((lever) => used.has(lever));
  const reference =
    known.length * 2 > used.size ? Object.fromEntries(offered.map((lever) => [lever, 1])) : {};
  const parts = mix(
    spending.map(({ lever }) => lever),
    spending.map((investment) => Math.max(0, yearCost(investment) ?? 0)),
    reference,
  );
  if (!parts.ok || spending.length < LEAST_INVESTMENTS) return [];
  const unsaid = parts.value.find(({ name }) => name === "")?.share ?? 0;
  if (unsaid >= 0.5) return [];
  const named = parts.value.filter(({ name }) => name !== "");
  const most = named.reduce((a, b) => (b.share > a.share ? b : a));
  const empty = named.filter(({ amount }) => amount === 0).map(({ name }) => name);
  const found: Finding[] = [];
  if (most.share >= GATHERED) {
    const first = spending.find(({ lever }) => lever?.trim() === most.name);
    found.push({ code: "one-lever", lever: most.name, share: most.share, place: first?.cell ?? null });
  }
  if (empty.length > 0) found.push({ code: "empty-levers", levers: empty, place: null });
  return found;
};
