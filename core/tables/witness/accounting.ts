import type { Candidate } from "../candidate.ts";

/**
 * Whether a line that is no option holds the sums of all options: budgets, time sheets and sales are added up down as
 * well as across, and nobody adds up the ratings that different options have.
 */
export function addsUpBothWays({ cells, objectives, options, dropped, reproduced }: Candidate): boolean {
  if (!reproduced && ![...dropped.values()].includes("total")) return false;
  const taken = new Set(options);
  return cells.lines.some((_, i) => {
    if (taken.has(i)) return false;
    return objectives.every((j) => {
      const sum = options.reduce((total, option) => total + (cells.number(option, j) || 0), 0);
      return sum !== 0 && Math.abs(cells.number(i, j) - sum) < 1e-6 * Math.abs(sum);
    });
  });
}

/** A field holds the product of all that would be objectives: quantity times price, impact times likelihood. */
export function isMultiplied({ cells, objectives, options, source }: Candidate): boolean {
  if (source || options.length < 2) return false;
  return cells.fields.some(
    (_, k) =>
      !objectives.includes(k) &&
      options.every((i) => {
        const product = objectives.reduce((all, j) => all * cells.number(i, j), 1);
        return Math.abs(cells.number(i, k) - product) <= 1e-6 * Math.abs(product);
      }),
  );
}
