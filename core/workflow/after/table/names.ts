import type { Investment } from "#core/domain/strategy.ts";
import { foldText } from "#core/tables/values/fold.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { gather } from "#core/gather.ts";
import type { TableCheck, TableFault, TableInput } from "./fault.ts";
import { notSafe } from "./numbers.ts";

/** Fewer others than this add up to another one by chance. */
const FEWEST_OTHERS = 3;

/** Names given twice, and totals that were taken as one of the lines. */
export const checkNames: TableCheck = (input) => {
  const { investments, objectives } = input.reading.strategy;
  return [...twice(investments), ...twice(objectives), ...totalsAsLines(input)];
};

interface Named {
  readonly name: string;
  readonly cell: CellRef | null;
}

/** Names that stand more than once, at their second place. */
function twice(things: readonly Named[]): TableFault[] {
  const byName = new Map<string, Named[]>();
  for (const thing of things) {
    gather(byName, foldText(thing.name), [thing]);
  }
  return [...byName]
    .filter(([, same]) => same.length > 1)
    .map(([folded, same]) => ({
      ...notSafe("duplicate", folded, same[1]!.cell),
      values: { name: same[0]!.name, times: same.length },
      found: same[1]!.name,
      matters: "figure",
    }));
}

/** A line each of whose numbers is the sum, or each the average, of those of all others. */
function totalsAsLines({ reading: { strategy } }: TableInput): TableFault[] {
  const { investments } = strategy;
  if (investments.length <= FEWEST_OTHERS) return [];
  const columns = strategy.objectives.map(
    (_, j) =>
      (one: Investment): number | null =>
        numberIn(one.ratings[j]?.written ?? null),
  );
  const fields = [...columns, ({ costOnce }: Investment) => costOnce, (one: Investment) => one.costYearly];
  const sums = fields.map((field) => {
    const given = investments.flatMap((one) => field(one) ?? []);
    return { sum: given.reduce((a, b) => a + b, 0), count: given.length };
  });
  return investments.flatMap((investment): TableFault[] => {
    const own = fields.flatMap((field, j) => {
      const value = field(investment);
      const { sum, count } = sums[j]!;
      return value === null || count <= FEWEST_OTHERS
        ? []
        : [{ value, rest: sum - value, others: count - 1 }];
    });
    const telling = own.filter(({ value }) => value !== 0);
    const all = (expected: (each: (typeof own)[number]) => number): boolean =>
      own.every((each) => Math.abs(each.value - expected(each)) <= 1e-9 * Math.max(1, Math.abs(each.value)));
    if (telling.length < 2 || !(all(({ rest }) => rest) || all(({ rest, others }) => rest / others)))
      return [];
    // Lines that are all alike are each other's average.
    if (new Set(investments.map((one) => JSON.stringify(fields.map((field) => field(one))))).size < 3)
      return [];
    return [
      {
        ...notSafe("total-as-row", investment.id, investment.cell),
        values: { name: investment.name },
        found: investment.name,
        matters: "place",
      },
    ];
  });
}

function numberIn(written: string | number | null): number | null {
  return typeof written === "number" ? written : null;
}
