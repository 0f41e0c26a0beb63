import { en, type Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { Change, ChangeSet } from "#core/workbook/change-set.ts";
import type { Capabilities } from "#core/workbook/port.ts";
import { addressOf, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { withPinnedMeanings } from "./objective-preferences.ts";
import { CellsRead } from "./contents.ts";
import { type Placement, rememberChanges, type WritingWay } from "./preferences.ts";
import { besideChanges } from "./results/beside.ts";
import { setAside, type Aside } from "./results/set-aside.ts";
import { RESULT_SHEETS, staleChanges } from "./results/stale.ts";
import { keepPrints } from "./results/fingerprint.ts";
import { Leaving } from "./results/leaving.ts";
import { Ours } from "./results/ours.ts";
import { fieldContents, type FilledFields } from "./results/field-contents.ts";
import { reference } from "./results/formula-text.ts";
import { weightsArePlainAmounts } from "./results/weight-formulas.ts";
import { resultFields, type ResultField } from "./results/fields.ts";
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
  /** What people typed over results: it is left as it is unless they say that it may be replaced. */
  readonly left: readonly CellRef[];
}

/**
 * Plans how scores, verdicts and reasons get into the workbook: beside the user's own table in lines that the add-in
 * owns, or on a sheet of their own where there is no room or the user prefers it. Only blank cells and the add-in's
 * own are touched; a second run over an unchanged workbook plans nothing.
 *
 * @param found with a scorecard
 * @param options.overwrite whether what people typed over results may be replaced: only after they said so
 * @param host what the host's functions are like (`Workbook.capabilities`)
 */
export function planResults(
  found: Understanding,
  way: WritingWay,
  placement: Placement,
  host: Pick<Capabilities, "blanksReachFunctionsAsZero">,
  texts: Texts = en,
  options: { readonly overwrite?: boolean } = {},
): ResultPlan {
  const { reading, scorecard } = found;
  if (!scorecard)
    throw new Error("planResults needs something scored; look at understanding.scorecard first.");
  const cells = new CellsRead(found.cells);
  const ours = new Ours(found.outline, cells);
  const asides = options.overwrite === true ? [] : unclearSheets(found, ours);
  const aside = setAside(found, asides);
  const { understanding } = aside;
  const { outline } = understanding;
  const fields = resultFields(reading, scorecard, texts);
  const beside = placement === "beside" ? placeBeside(fields, reading, outline, cells) : null;
  const sheet = beside?.sheet ?? ownedSheetName("results", texts.workflow.resultsSheet, outline);
  const filled = fieldContents(fields, understanding, cells, {
    way,
    sheet,
    beside: beside !== null,
    blanksAsZero: host.blanksReachFunctionsAsZero,
    texts,
  });

  const leaving = new Leaving(ours, options.overwrite === true);
  const changes: Change[] = [...aside.changes];
  if (filled.workings) changes.push(...ownedSheetChanges(filled.workings.sheet, outline, cells, leaving));
  let where: RangeRef;
  if (beside) {
    const written = besideChanges(beside, fields, filled.contents, cells, leaving, texts);
    where = written.where;
    changes.push(...written.changes);
  } else {
    const names = sheetNames(understanding, cells, way, sheet);
    const results = layOutResultsSheet(sheet, fields, filled.contents, names, texts);
    where = { sheet, row: 0, column: 0, rows: results.contents.length, columns: results.contents[0]!.length };
    changes.push(...ownedSheetChanges(results, outline, cells, leaving));
  }
  const stale = staleChanges(understanding, leaving.written);
  changes.push(
    ...stale.changes,
    ...keepPrints(outline.settings, leaving.written, (key) =>
      isOfResults(key) ? (aside.renamed.get(key) ?? null) : key,
    ),
  );
  const left = [...leaving.left, ...stale.left];
  const preferences = withPinnedMeanings(understanding.preferences, reading.strategy);
  changes.push(...rememberChanges(outline.settings, { ...understanding, preferences }));
  const words = texts.workflow;
  const notes = [
    beside ? words.writtenBeside(addressOf(where)) : words.writtenOnSheet(sheet),
    ...(placement === "beside" && !beside ? [whyNotBeside(understanding, texts)] : []),
    ...(filled.workings ? [words.throughWorkings(filled.workings.sheet.name)] : []),
    ...formulaNotes(understanding, cells, way, fields, filled, texts),
    ...asides.map(({ key, sheet: kept }) =>
      words.sheetKept(kept, "", key === "sheet.results" ? sheet : (filled.workings?.sheet.name ?? "")),
    ),
    ...(left.length > 0
      ? [words.leftAlone(texts.common.list(left.slice(0, 5).map(addressOf)), left.length)]
      : []),
  ];
  return {
    changes: { label: words.writeLabel, changes },
    where,
    placement: beside ? "beside" : "sheet",
    notes: changes.length === 0 && left.length === 0 ? [words.upToDate] : notes,
    left,
  };
}

/** Sheets of results on which people wrote where it cannot be told: they stay, and new ones are laid out. */
function unclearSheets({ outline }: Understanding, ours: Ours): Aside[] {
  return RESULT_SHEETS.flatMap((key) => {
    const sheet = outline.marks[key]?.sheet;
    return sheet !== undefined && ours.foreignOn(key) === "somewhere" ? [{ key, sheet, cells: [] }] : [];
  });
}

function isOfResults(key: string): boolean {
  return key.startsWith("results.") || RESULT_SHEETS.includes(key);
}

function whyNotBeside({ outline, reading }: Understanding, { workflow: words }: Texts): string {
  const sheet = reading.investments?.range.sheet;
  if (sheet !== undefined && outline.sheets.some(({ name, protected: shut }) => name === sheet && shut)) {
    return words.sheetProtected(sheet);
  }
  return ratedInOwnTable(reading) ? words.noRoom : words.ratedElsewhere;
}

/** What formulas do not follow, so that nobody takes them for more than they are. */
function formulaNotes(
  { reading: { strategy } }: Understanding,
  cells: CellsRead,
  way: WritingWay,
  fields: readonly ResultField[],
  { workings, asValues }: FilledFields,
  texts: Texts,
): string[] {
  if (way === "values") return [];
  const words = texts.workflow;
  const named = (investments: readonly number[]): string =>
    texts.common.list(investments.map((index) => strategy.investments[index]!.name));
  const apart = new Set(asValues);
  const kept = (workings?.kept ?? []).filter((index) => !apart.has(index));
  const weighted = strategy.objectives.some(({ writtenWeight }) => writtenWeight !== null);
  return [
    ...(weighted && !weightsArePlainAmounts(strategy, cells) ? [words.weightsAsNumbers] : []),
    ...(kept.length > 0 ? [words.keptAsNumbers(named(kept))] : []),
    ...(asValues.length > 0 ? [words.someAsValues(named(asValues))] : []),
    ...(fields.some(({ key }) => key === "choice") ? [words.choiceAsText] : []),
    ...(way === "plain" && fields.some(({ key }) => key === "why") ? [words.reasonsAsText] : []),
  ];
}

/** The investments' names for a sheet of their own: formulas where the results follow the user's lines as well. */
function sheetNames(
  { reading: { strategy } }: Understanding,
  cells: CellsRead,
  way: WritingWay,
  sheet: string,
): CellContent[] {
  return strategy.investments.map(({ name, cell, ratings }) => {
    const together =
      cell !== null &&
      (ratings.every(
        (rating) => !rating.cell || (rating.cell.sheet === cell.sheet && rating.cell.row === cell.row),
      ) ||
        ratings.every(
          (rating) =>
            !rating.cell || (rating.cell.sheet === cell.sheet && rating.cell.column === cell.column),
        ));
    return way === "values" || !together || cells.value(cell) !== name
      ? name
      : { formula: `=${reference(cell, sheet, true)}&""`, cached: name };
  });
}
