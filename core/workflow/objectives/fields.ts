import type { ObjectiveRole } from "#core/domain/reading.ts";
import type { Objective } from "#core/domain/strategy.ts";
import type { Texts } from "#core/messages/en.ts";
import { yesNo } from "#core/tables/values/answers.ts";
import { roleOfHeader } from "#core/tables/values/header-role.ts";
import { isDateFormat } from "#core/workbook/date-format.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import { writtenLike } from "../investment/learn.ts";
import { cellOnLine, emptyFields, type AnyTable } from "../lines/table-lines.ts";
import type { ObjectiveDraft } from "./draft.ts";

/** What a draft says about an objective besides its name and weight. */
export type ObjectiveKey = keyof Texts["objectives"]["headers"];

export const OBJECTIVE_KEYS: readonly ObjectiveKey[] = [
  "measure",
  "baseline",
  "target",
  "current",
  "owner",
  "reviewDate",
  "direction",
  "protected",
];

/** Something of a draft that is to be written. */
export interface ObjectiveField {
  readonly key: ObjectiveKey;
  /** The column (or row) of the user's table that holds it; null where there is none. */
  readonly line: number | null;
  /** What a column for it would be headed with. */
  readonly header: string;
  readonly content: CellContent;
  /** A number format that the content needs, where its cell may have another. */
  readonly dated: boolean;
}

/** The column (or row) of the user's table for one of an objective's fields; null where there is none. */
export function fieldLine(table: AnyTable, role: ObjectiveRole, cells: CellsRead): number | null {
  const found = table.fields.find((field) => field.role === role);
  if (found) return found.line;
  const unused = emptyFields(table, cells).find(({ header }) => {
    const said = roleOfHeader(header, "objective");
    return said?.role === role && said.confidence >= SURE;
  });
  return unused?.line ?? null;
}

/** As sure as the reader has to be of a column with something in it. */
const SURE = 0.6;

/** What a draft says, field by field, in the user's own way of writing. */
export function objectiveFields(
  draft: ObjectiveDraft,
  objectives: readonly Objective[],
  table: AnyTable,
  cells: CellsRead,
  texts: Texts,
): ObjectiveField[] {
  return OBJECTIVE_KEYS.map((key) => {
    const line = fieldLine(table, key, cells);
    const content = key === "protected" ? answer(draft, objectives, table, line, cells, texts) : draft[key];
    return {
      key,
      line,
      header: texts.objectives.headers[key],
      content: content === "" ? null : content,
      dated: key === "reviewDate" && content !== null,
    };
  });
}

/** Yes or no as the user's own cells have it; nothing for a no where none says so. */
function answer(
  draft: ObjectiveDraft,
  objectives: readonly Objective[],
  table: AnyTable,
  line: number | null,
  cells: CellsRead,
  { objectives: words }: Texts,
): CellContent {
  const examples = objectives.flatMap(({ protected: is, cell }) => {
    const own = cell && line !== null ? ownCell(table, cell, line) : null;
    return own && yesNo(cells.value(own)) === is ? [{ meaning: is, cell: own }] : [];
  });
  const like = writtenLike(draft.protected, examples, cells);
  if (like !== null) return like;
  if (draft.protected) return words.yes;
  return examples.length > 0 ? words.no : null;
}

/** Where the line of an objective's name meets a field; null for a name in another table. */
export function ownCell(table: AnyTable, name: CellRef, field: number): CellRef | null {
  if (name.sheet !== table.range.sheet) return null;
  return cellOnLine(table, table.orientation === "rows" ? name.row : name.column, field);
}

/** The number format for a day: that of the column, else year, month, day. */
export function dayFormat(cell: CellRef, cells: CellsRead): string | null {
  return isDateFormat(cells.format(cell)) ? null : "yyyy-mm-dd";
}
