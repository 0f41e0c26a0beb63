import { hiddenParts } from "#core/tables/report/hidden-lines.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { printOf } from "../../results/fingerprint.ts";
import type { TableCheck, TableFault } from "./fault.ts";
import { notSafe } from "./numbers.ts";

/** So many names are said; of more it is said how many there are. */
const MOST_NAMED = 8;

/** Investments and objectives that nobody sees, and that are scored, ranked and added up all the same. */
export const checkHiddenLines: TableCheck = ({ sheets, reading }) => {
  const { investments, objectives } = hiddenParts(reading, sheets);
  return [...faultOf("investments", investments), ...faultOf("objectives", objectives)];
};

function faultOf(
  what: "investments" | "objectives",
  hidden: readonly { readonly id: string; readonly name: string; readonly cell: CellRef | null }[],
): TableFault[] {
  const [first] = hidden;
  if (!first) return [];
  const named = hidden.slice(0, MOST_NAMED).map(({ name }) => name);
  return [
    {
      // Others that are hidden later are told of anew.
      ...notSafe("hidden-lines", `${what}:${printOf(hidden.map(({ id }) => id).join("\n"))}`, first.cell),
      values: { what, names: named.join(", "), count: hidden.length, more: hidden.length - named.length },
      found: null,
      matters: "figure",
    },
  ];
}
