import { en, type Texts } from "#core/messages/en.ts";
import type { Change, ChangeSet } from "#core/workbook/change-set.ts";
import { addressOf, type RangeRef } from "#core/workbook/range.ts";
import { withPinnedMeanings } from "./objective-preferences.ts";
import { CellsRead } from "./contents.ts";
import { type Placement, rememberChanges, type WritingWay } from "./preferences.ts";
import { besideChanges } from "./results/beside.ts";
import { fieldContents } from "./results/field-contents.ts";
import { resultFields } from "./results/fields.ts";
import { ownedSheetChanges, ownedSheetName } from "./results/owned-sheet.ts";
import { placeBeside, ratedInOwnTable } from "./results/place.ts";
import { layOutResultsSheet } from "./results/results-sheet.ts";
import type { Understanding } from "./understand.ts";

/** What would be written, before anything is. */
export interface ResultPlan {
  /** Empty of changes when everything is up to date. */
  readonly changes: ChangeSet;
  /** Where the results will stand, header included. */
  readonly where: RangeRef;
  readonly placement: Placement;
  /** What will happen, in sentences for the user. */
  readonly notes: readonly string[];
}

/**
 * Plans how scores, verdicts and reasons get into the workbook: beside the user's own table in lines that the add-in
 * owns, or on a sheet of their own where there is no room or the user prefers it. Only blank cells and the add-in's
 * own are touched; a second run over an unchanged workbook plans nothing.
 *
 * @param understanding with a scorecard
 * @param spill whether one formula may spill over several cells here (`Workbook.capabilities.spill`)
 */
export function planResults(
  understanding: Understanding,
  way: WritingWay,
  placement: Placement,
  spill: boolean,
  texts: Texts = en,
): ResultPlan {
  const { outline, reading, scorecard } = understanding;
  if (!scorecard)
    throw new Error("planResults needs something scored; look at understanding.scorecard first.");
  const cells = new CellsRead(understanding.cells);
  const fields = resultFields(reading.strategy, texts);
  const beside = placement === "beside" ? placeBeside(fields, reading, outline, cells) : null;
  const sheet = beside?.sheet ?? ownedSheetName("results", texts.workflow.resultsSheet, outline);
  const inTable =
    beside !== null &&
    outline.tables.some(({ range }) => beside.fields.some((field) => touches(range, field.range)));
  const filled = fieldContents(fields, understanding, cells, {
    way,
    sheet,
    lines: beside?.orientation === "rows" && !inTable && spill ? beside.lines : null,
    texts,
  });

  const changes: Change[] = [];
  if (filled.workings) changes.push(...ownedSheetChanges(filled.workings.sheet, outline, cells));
  let where: RangeRef;
  if (beside) {
    const written = besideChanges(beside, fields, filled.contents, cells, texts);
    where = written.where;
    changes.push(...written.changes);
  } else {
    const results = layOutResultsSheet(sheet, fields, filled.contents, reading.strategy, texts);
    where = { sheet, row: 0, column: 0, rows: results.contents.length, columns: results.contents[0]!.length };
    changes.push(...ownedSheetChanges(results, outline, cells));
  }
  const preferences = withPinnedMeanings(understanding.preferences, reading.strategy);
  changes.push(...rememberChanges(outline.settings, { ...understanding, preferences }));
  const words = texts.workflow;
  const notes = [
    beside ? words.writtenBeside(addressOf(where)) : words.writtenOnSheet(sheet),
    ...(placement === "beside" && !beside ? [whyNotBeside(understanding, texts)] : []),
    ...(filled.workings ? [words.throughWorkings(filled.workings.sheet.name)] : []),
    ...(filled.someAsValues ? [words.someAsValues] : []),
  ];
  return {
    changes: { label: words.writeLabel, changes },
    where,
    placement: beside ? "beside" : "sheet",
    notes: changes.length === 0 ? [words.upToDate] : notes,
  };
}

function whyNotBeside({ outline, reading }: Understanding, { workflow: words }: Texts): string {
  const sheet = reading.investments?.range.sheet;
  if (sheet !== undefined && outline.sheets.some(({ name, protected: shut }) => name === sheet && shut)) {
    return words.sheetProtected(sheet);
  }
  return ratedInOwnTable(reading) ? words.noRoom : words.ratedElsewhere;
}

/** Whether a range lies in a host's table or right at its edge, where a table may grow over it. */
function touches(table: RangeRef, range: RangeRef): boolean {
  return (
    table.sheet === range.sheet &&
    range.row < table.row + table.rows &&
    table.row < range.row + range.rows &&
    range.column <= table.column + table.columns + 8 &&
    table.column < range.column + range.columns
  );
}
