import { capabilityGaps } from "#core/insight/signals/capability-gaps.ts";
import { foldText } from "#core/tables/values/fold.ts";
import type { Check } from "./finding.ts";

/** Abilities below their target, those that most hangs on first. One that nothing asks for yet counts as one. */
export const checkCapabilities: Check = ({ strategy }) => {
  const { capabilities, investments } = strategy;
  const needs = capabilities.map(({ name, neededBy }) => {
    const asking = investments
      .filter(({ needsCapabilities }) => needsCapabilities.some((need) => foldText(need) === foldText(name)))
      .map(({ id }) => id);
    return new Set([...neededBy, ...asking]).size;
  });
  const gaps = capabilityGaps(
    capabilities.map(({ current }) => current),
    capabilities.map(({ target }) => target),
    needs.map((count) => Math.max(1, count)),
  );
  if (!gaps.ok) return [];
  return gaps.value
    .filter(({ gap }) => gap > 0)
    .map(({ capability: index }) => {
      const { name, current, target, cell } = capabilities[index]!;
      return { code: "capability-gap", name, current, target, needs: needs[index]!, place: cell };
    });
};
