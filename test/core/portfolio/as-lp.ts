import type { Problem } from "#core/portfolio/engine/problem.ts";

/** The problem in the LP file format that HiGHS reads. */
export function asLp({ values, rows, low, high }: Problem): string {
  const term = (factor: number, j: number): string => `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} x${j}`;
  const bounds = values.flatMap((_, j) =>
    low?.[j] === 1 ? [` x${j} = 1`] : high?.[j] === 0 ? [` x${j} = 0`] : [],
  );
  return [
    "Maximize",
    ` obj: ${values.map(term).join("\n ")}`,
    "Subject To",
    ...rows.map(
      ({ at, by, most }, i) => ` r${i}: ${at.map((j, k) => term(by[k]!, j)).join("\n ")} <= ${most}`,
    ),
    "Bounds",
    ...bounds,
    "Binaries",
    ` ${values.map((_, j) => `x${j}`).join("\n ")}`,
    "End",
  ].join("\n");
}
