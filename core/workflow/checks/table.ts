import { foldText } from "#core/tables/values/fold.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { Check, Finding } from "./finding.ts";
import { totalFindings } from "./totals.ts";

/** What is wrong in the table itself: totals reckoned wrongly, cells that could not be used, names given twice. */
export const checkTable: Check = (input) => {
  const { reading, strategy, texts } = input;
  const t = texts.checks.table;
  const unread = reading.unread.map(({ cell, found, reason }) => ({
    text: t.unread(reason.includes(found) ? reason : t.found(found, reason)),
    place: cell,
  }));
  return [
    ...totalFindings(input),
    ...twice(strategy.investments, t.twice),
    ...twice(strategy.objectives, t.twice),
    ...unread,
  ];
};

interface Named {
  readonly name: string;
  readonly cell: CellRef | null;
}

/** Names that stand more than once, at their second place. */
function twice(things: readonly Named[], say: (name: string, times: number) => string): Finding[] {
  const byName = new Map<string, Named[]>();
  for (const thing of things) {
    const name = foldText(thing.name);
    byName.set(name, [...(byName.get(name) ?? []), thing]);
  }
  return [...byName.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({ text: say(same[0]!.name, same.length), place: same[1]!.cell }));
}
