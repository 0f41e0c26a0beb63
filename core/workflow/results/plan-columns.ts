import type { CellValue } from "#core/workbook/cell.ts";
import { isBlank } from "#core/workbook/cell.ts";
import type { CellsRead } from "../contents.ts";
import type { Understanding } from "../understand.ts";
import { writtenPlaces } from "./written-places.ts";

/** One thing of this year's plan that is written for each investment, beside its results. */
export interface PlanColumn {
  readonly key: "plan" | "quarter";
  readonly header: string;
  /** By investment id; blank for who is not there. */
  readonly words: ReadonlyMap<string, CellValue>;
}

const KEYS = ["plan", "quarter"] as const;

/**
 * What the workbook says of a plan already, as it stands: the plan takes long to work out, so that results are often
 * brought up to date without it.
 */
export function writtenPlan(understanding: Understanding, cells: CellsRead): PlanColumn[] {
  const { scorecard } = understanding;
  const places = scorecard && writtenPlaces(understanding, cells);
  if (!places) return [];
  return KEYS.flatMap((key) => {
    const header = places.headers.find((each) => each.key === key)?.header;
    if (typeof header !== "string") return [];
    const words = scorecard.results.flatMap(({ investmentId, name }, index) => {
      const cell = places.cellOf(key, index, name);
      const value = cell ? cells.value(cell) : null;
      return isBlank(value) ? [] : [[investmentId, value] as const];
    });
    return [{ key, header, words: new Map(words) }];
  });
}
