import type { Gate } from "#core/domain/strategy.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { confidenceWord, gateState, readinessWord, saysBarely } from "../values/answers.ts";
import { conditionOf, isTick, speaksOfTrouble, type Condition } from "../values/conditions.ts";
import { gateKind } from "../values/gate-header.ts";
import { saysNotApplicable } from "../values/missing-words.ts";
import { readinessAbout } from "../values/readiness-about.ts";

/** What a column that a person called readiness or a check asks, as far as its header and cells do not tell. */
export const ANY_CONDITION: Condition = {
  role: "readiness",
  readiness: "overall",
  gate: "other",
  reversed: false,
  sure: false,
};

/** What a column of readiness or of a check asks, by its header and its cells, else by its header alone. */
export function askedCondition(header: string, values: readonly CellValue[]): Condition {
  return (
    conditionOf(header, values) ?? {
      ...ANY_CONDITION,
      readiness: readinessAbout(header),
      gate: gateKind(header) ?? "other",
      reversed: speaksOfTrouble(header),
    }
  );
}

/** A ready share as the cell means it: under a header of trouble the contrary. */
export function levelMeant({ reversed }: Condition, value: CellValue, level: number): number {
  return reversed && isTurned(value) ? 1 - level : level;
}

/** What a check's cell answers. */
export function stateMeant({ reversed }: Condition, value: CellValue, state: Gate["state"]): Gate["state"] {
  return reversed && isTurned(value) ? TURNED[state] : state;
}

/** A tick as an answer. */
export function ticked(value: CellValue): CellValue {
  return isTick(value) ? value === 1 || value === "1" : value;
}

/**
 * Whether a cell under a header of trouble ("Blockers") says the contrary: of trouble a yes is bad news and a no is
 * good, and so are ticks and amounts. Who writes that it fails, is done or does not apply says so of the thing itself.
 */
function isTurned(value: CellValue): boolean {
  if (typeof value !== "string" || isTick(value)) return true;
  if (saysNotApplicable(value)) return false;
  if (saysBarely(value)) return true;
  return confidenceWord(value) !== null || (gateState(value) === null && readinessWord(value) === null);
}

const TURNED = { pass: "fail", fail: "pass", unknown: "unknown" } as const;
