import type { ChangeSet } from "#core/workbook/change-set.ts";
import { ownedSheets } from "#core/tables/owned-sheets.ts";
import { CellsRead } from "../../contents.ts";
import { withPreferences, type Preferences } from "../../preferences.ts";
import type { Understanding } from "../../understand.ts";
import { keyOf } from "./about-cell.ts";
import { MATTERS, type TableFault, type TableInput } from "./fault.ts";
import { checkFormulaRanges } from "./formula-ranges.ts";
import { checkHiddenLines } from "./hidden-lines.ts";
import { checkNames } from "./names.ts";
import { checkNumbers } from "./numbers.ts";
import { checkPlaces } from "./places.ts";
import { checkTotals } from "./totals.ts";
import { checkUnits } from "./units.ts";

const CHECKS = [
  checkTotals,
  checkPlaces,
  checkFormulaRanges,
  checkNames,
  checkNumbers,
  checkUnits,
  checkHiddenLines,
];

/** Past so many things left alone the oldest are forgotten: a document holds little. */
const MOST_LEFT = 200;

/** What is wrong in the user's own table, what changes the winner first. */
export function tableFaults(input: TableInput): TableFault[] {
  const faults = CHECKS.flatMap((check) => check(input));
  return MATTERS.flatMap((matters) => faults.filter((fault) => fault.matters === matters));
}

/** The cells that are not on sheets of the add-in's own. */
export function peoplesOwn({
  outline,
  cells,
}: Pick<Understanding, "outline" | "cells">): Understanding["cells"] {
  const owned = ownedSheets(outline);
  return cells.filter(({ range }) => !owned.has(range.sheet));
}

export interface TableReport {
  /** Still to be looked at, what changes the winner first. */
  readonly faults: readonly TableFault[];
  /** What a person has said to leave as it is. */
  readonly left: readonly TableFault[];
  /** How many cells were looked at: names, weights, ratings, costs, totals. */
  readonly looked: number;
}

/** The faults of a workbook, without those that a person left. */
export function checkTable({ outline, cells, reading, preferences }: Understanding): TableReport {
  const ranges = peoplesOwn({ outline, cells });
  const { sheets, locale } = outline;
  const found = tableFaults({ reading, cells: new CellsRead(cells), ranges, sheets, locale });
  const left = new Set(preferences.leftFaults);
  const { objectives, investments } = reading.strategy;
  const looked =
    objectives.length * 2 +
    investments.reduce((sum, { ratings, costCell }) => sum + 1 + ratings.length + (costCell ? 1 : 0), 0) +
    (reading.totals?.cells.length ?? 0);
  return {
    faults: found.filter(({ id }) => !left.has(id)),
    left: found.filter(({ id }) => left.has(id)),
    looked,
  };
}

/** The preferences with a fault left as it is, or looked at again. */
export function leaveFault(preferences: Preferences, id: string, leave: boolean): Preferences {
  const others = (preferences.leftFaults ?? []).filter((each) => each !== id);
  const leftFaults = leave ? [...others, id].slice(-MOST_LEFT) : others;
  return withPreferences(preferences, { leftFaults: leftFaults.length === 0 ? undefined : leftFaults });
}

/** Puts faults right in one go; each cell is guarded by what stands in it now. */
export function planMending(
  faults: readonly TableFault[],
  { cells }: Pick<Understanding, "cells">,
  label: string,
): ChangeSet {
  const read = new CellsRead(cells);
  const writes = new Map(faults.flatMap(({ mend }) => mend).map((write) => [keyOf(write.cell), write]));
  return {
    label,
    changes: [...writes.values()].map(({ cell, content }) => ({
      kind: "write",
      range: { ...cell, rows: 1, columns: 1 },
      contents: [[content]],
      expect: [[read.content(cell)]],
    })),
  };
}
