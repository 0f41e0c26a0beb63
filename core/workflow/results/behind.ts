import { en, type Texts } from "#core/messages/en.ts";
import type { CellValue } from "#core/workbook/cell.ts";
import { isBlank, isCellError } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { CellsRead } from "../contents.ts";
import type { Understanding } from "../understand.ts";
import { type ResultField, resultFields } from "./fields.ts";
import { type PlanColumn, writtenPlan } from "./plan-columns.ts";
import { writtenPlaces } from "./written-places.ts";

/** A result cell that does not show what a fresh scoring says. */
export interface BehindCell {
  readonly cell: CellRef;
  readonly field: ResultField["key"];
  readonly investment: string;
  readonly shows: CellValue;
  readonly should: CellValue;
}

/** A score may be shown rounded by what wrote it, but never further off than this, in points. */
const CLOSE = 1e-6;

/**
 * The result cells that differ from a fresh scoring: of values that were not updated, of what a formula holds as a
 * constant, of a new line beside which nothing stands yet. Looks at what the cells show, in every way of writing.
 * Words are compared only where they were written in the language of `texts`.
 * @param plan this year's plan as it would be written; left out, what is written of one is not looked at
 */
export function whatIsBehind(
  understanding: Understanding,
  texts: Texts = en,
  plan?: readonly PlanColumn[] | null,
): BehindCell[] {
  const { reading, scorecard } = understanding;
  if (!scorecard) return [];
  const cells = new CellsRead(understanding.cells);
  const places = writtenPlaces(understanding, cells);
  if (!places) return [];
  const fields = resultFields(reading, scorecard, texts, plan ?? writtenPlan(understanding, cells));
  const sameLanguage = places.headers.every(({ key, header }) =>
    fields.some((field) => field.key === key && field.header === header),
  );
  const written = fields.filter(({ key }) => places.headers.some((each) => each.key === key));
  return scorecard.results.flatMap((result, index) =>
    written.flatMap((field): BehindCell[] => {
      const should = field.value(result);
      const cell = places.cellOf(field.key, index, result.name);
      const shows = cell ? cells.value(cell) : null;
      const words = typeof should === "string" && typeof shows === "string";
      if (!cell || agrees(shows, should) || (words && !sameLanguage)) return [];
      return [{ cell, field: field.key, investment: result.name, shows, should }];
    }),
  );
}

function agrees(shows: CellValue, should: CellValue): boolean {
  if (isCellError(shows)) return false;
  if (should === null || should === "") return isBlank(shows);
  if (typeof should === "number") return typeof shows === "number" && Math.abs(shows - should) <= CLOSE;
  return shows === should;
}
