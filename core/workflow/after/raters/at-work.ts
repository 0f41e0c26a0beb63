import type { Reading } from "#core/domain/reading.ts";
import { foldText } from "#core/tables/values/fold.ts";
import { toEffect } from "#core/tables/values/scale.ts";
import { type CellValue, isBlank } from "#core/workbook/cell.ts";
import type { RangeCells } from "#core/workbook/port.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { Understanding } from "../../understand.ts";
import type { KeptRating } from "./kept.ts";

/** Marks of raters' sheets are "sheet." and this and a number. */
export const RATER = "rater.";
/** Rows above the investments: who rates, what to do, and the names of the objectives. */
export const TOP = 3;
/** A rater who is at it: what stands on the sheet. */
export interface RaterAtWork {
  readonly name: string;
  readonly number: number;
  readonly sheet: string;
  readonly ratings: readonly KeptRating[];
  /** Cells that hold something that is no rating on its objective's scale, or an objective that is no more. */
  readonly unread: readonly CellRef[];
  /** How many cells there are to rate. */
  readonly of: number;
}

/** The raters who have a sheet, in the order in which they got it. */
export function ratersAtWork(
  { outline, cells }: Pick<Understanding, "outline" | "cells">,
  { strategy }: Reading,
): RaterAtWork[] {
  return Object.entries(outline.marks)
    .flatMap(([key, { sheet }]) => {
      const number = Number(new RegExp(`^sheet\\.${RATER.replace(".", "\\.")}(\\d+)$`).exec(key)?.[1]);
      const rows = cells.find(({ range }) => range.sheet === sheet)?.values;
      const name = rows?.[0]?.[1];
      if (!rows || Number.isNaN(number) || (typeof name !== "string" && typeof name !== "number")) return [];
      const read = readSheet(String(name), sheet, rows, strategy);
      const of = strategy.investments.length * strategy.objectives.length;
      return [{ name: String(name), number, sheet, of, ...read }];
    })
    .sort((one, other) => one.number - other.number);
}

function readSheet(
  rater: string,
  sheet: string,
  rows: RangeCells["values"],
  { objectives, investments }: Reading["strategy"],
): Pick<RaterAtWork, "ratings" | "unread"> {
  const names = new Map(objectives.map((objective) => [foldText(objective.name), objective]));
  const known = new Map(investments.map(({ name }) => [foldText(name), name]));
  const ratings: KeptRating[] = [];
  const unread: CellRef[] = [];
  const heads = (rows[TOP - 1] ?? []).map((head) => names.get(foldText(textOf(head))));
  rows.slice(TOP).forEach((cells, offset) => {
    const investment = known.get(foldText(textOf(cells[0])));
    cells.forEach((value, column) => {
      if (column === 0 || isBlank(value)) return;
      const objective = heads[column];
      const read = objective && toEffect(objective.scale, value);
      if (investment !== undefined && objective && read && "effect" in read)
        ratings.push({ rater, investment, objective: objective.name, effect: read.effect });
      else unread.push({ sheet, row: TOP + offset, column });
    });
  });
  return { ratings, unread };
}

function textOf(value: CellValue | undefined): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
