import { isPercentFormat } from "#core/tables/values/number-format.ts";
import { isFormula } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { CellsRead } from "../contents.ts";
import { cellOnLine } from "../lines/table-lines.ts";
import type { Understanding } from "../understand.ts";
import { fieldLine, OBJECTIVE_KEYS, type ObjectiveKey } from "./fields.ts";
import { mentionsOf } from "./mentions.ts";
import { canTakeFields } from "./table-kind.ts";
import { weightFormula, weightWay, type WeightWay } from "./weight.ts";

/** What a form for an objective can ask, in this workbook. */
export interface ObjectiveForm {
  readonly weight: WeightWay;
  /** The cell whose formula makes the weight; null where it can be given. */
  readonly weightFormula: CellRef | null;
  /** What the weights of all other objectives add up to, in the unit of a draft; null for words and ranks. */
  readonly otherWeights: number | null;
  readonly fields: Readonly<Record<ObjectiveKey, FormField>>;
  /** The words of the user's own column of directions; empty where there is none. */
  readonly directions: readonly string[];
  /** Where an existing objective is named, for someone who wants to remove it. */
  readonly mentions: readonly CellRef[];
}

export interface FormField {
  /** `column`: the user's table has one; `missing`: one can be added; `none`: there is no place for it. */
  readonly place: "column" | "missing" | "none";
  /** The cell whose formula says it, which is left alone. */
  readonly formula: CellRef | null;
  /** Its numbers are written as percent: 0.25 is shown as 25%. */
  readonly percent: boolean;
}

/** @param index of the objective to change; null for a new one */
export function objectiveForm(understanding: Understanding, index: number | null): ObjectiveForm {
  const { reading } = understanding;
  const { objectives } = reading.strategy;
  const cells = new CellsRead(understanding.cells);
  const table = reading.objectives;
  const takes = canTakeFields(reading, cells);
  const last = table ? Math.max(...table.lines) : 0;
  const own = index === null ? null : (objectives[index]?.cell ?? null);
  const onTable = own !== null && own.sheet === table?.range.sheet;
  const line = onTable ? (table.orientation === "rows" ? own.row : own.column) : last;
  const field = (key: ObjectiveKey): FormField => {
    const at = table && (index === null || onTable) ? fieldLine(table, key, cells) : null;
    if (!table || at === null) return { place: takes ? "missing" : "none", formula: null, percent: false };
    const cell = cellOnLine(table, line, at);
    return {
      place: "column",
      formula: index !== null && isFormula(cells.content(cell)) ? cell : null,
      percent: isPercentFormat(cells.format(cell)),
    };
  };
  const fields = Object.fromEntries(OBJECTIVE_KEYS.map((key) => [key, field(key)]));
  const weight = weightWay(understanding);
  return {
    weight,
    weightFormula: weightFormula(understanding, index ?? lastIndex(understanding)),
    otherWeights: "sum" in weight ? otherWeights(understanding, weight.sum, index) : null,
    fields: fields as Record<ObjectiveKey, FormField>,
    directions: directionsOf(understanding, cells),
    mentions: index === null ? [] : mentionsOf(understanding, index).map(({ cell }) => cell),
  };
}

/** The objective on the last line, whose formulas a new one copies. */
function lastIndex({ reading }: Understanding): number {
  const { objectives } = reading.strategy;
  const last = reading.objectives ? Math.max(...reading.objectives.lines) : 0;
  const byRows = reading.objectives?.orientation === "rows";
  const found = objectives.findIndex(({ cell }) => cell && (byRows ? cell.row : cell.column) === last);
  return found < 0 ? objectives.length - 1 : found;
}

function otherWeights({ reading }: Understanding, sum: number, index: number | null): number {
  const own = index === null ? 0 : (reading.strategy.objectives[index]?.weight ?? 0);
  return sum * (1 - own);
}

function directionsOf({ reading }: Understanding, cells: CellsRead): string[] {
  const table = reading.objectives;
  const at = table && fieldLine(table, "direction", cells);
  if (!table || at === null) return [];
  const words = table.lines.flatMap((line) => {
    const value = cells.value(cellOnLine(table, line, at));
    return typeof value === "string" ? [value.trim()] : [];
  });
  return [...new Set(words)].filter((word) => word !== "");
}
