import { en, type Texts } from "#core/messages/en.ts";
import { shortList } from "#core/scoring/explain.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { Change, ChangeSet } from "#core/workbook/change-set.ts";
import type { Capabilities, WorkbookOutline } from "#core/workbook/port.ts";
import { addressOf, sameRange, type CellRef, type RangeRef } from "#core/workbook/range.ts";
import { withPinnedMeanings } from "./objective-preferences.ts";
import { CellsRead } from "./contents.ts";
import { type Placement, rememberChanges, type WritingWay } from "./preferences.ts";
import { besideChanges } from "./results/beside.ts";
import { setAside, type Aside } from "./results/set-aside.ts";
import { movedChanges, RESULT_SHEETS, staleChanges } from "./results/stale.ts";
import { keepPrints } from "./results/fingerprint.ts";
import { Leaving } from "./results/leaving.ts";
import { Ours } from "./results/ours.ts";
import { fieldContents, type FilledFields } from "./results/field-contents.ts";
import { type PlanColumn, writtenPlan } from "./results/plan-columns.ts";
import { reference } from "./results/formula-text.ts";
import { weightsFollow } from "./results/weight-formulas.ts";
import { resultFields, type ResultField } from "./results/fields.ts";
import { printMarkChanges } from "./results/print-marks.ts";
import { ownedSheetChanges, ownedSheetName } from "./results/owned-sheet.ts";
import { placeBeside, ratedInOwnTable, type BesidePlace } from "./results/place.ts";
import { printAreaChanges } from "./results/print-reach.ts";
import { keptOut, reachChanges, tablesAfter, type ListHost } from "./results/reach.ts";
import { layOutResultsSheet } from "./results/results-sheet.ts";
import { shortReason } from "./scorecard/reason-line.ts";
import type { Understanding } from "./understand.ts";

/** Every way of writing beside a table has a line of scores. */
const SCORE_MARK = "results.score";

/** What results ask of a host. */
export type ResultsHost = Pick<Capabilities, "blanksReachFunctionsAsZero"> & ListHost;

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
 * @param options.plan this year's plan, to be written with the results; null takes it away, left out it stays as it is
 * @param host what the host's functions are like, and whether its lists take columns in (`Workbook.capabilities`)
 */
export function planResults(
  found: Understanding,
  way: WritingWay,
  placement: Placement,
  host: ResultsHost,
  texts: Texts = en,
  options: { readonly overwrite?: boolean; readonly plan?: readonly PlanColumn[] | null } = {},
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
  const plan = options.plan === undefined ? writtenPlan(found, cells) : (options.plan ?? []);
  const fields = resultFields(reading, scorecard, texts, plan);
  const room = placement === "beside" ? placeBeside(fields, reading, outline, cells) : null;
  const outside = room && keptOut(room, fields, outline, cells, host, texts);
  const beside = outside === null ? room : null;
  const shown =
    beside?.orientation === "columns" && way !== "live" ? underOptions(fields, reading, texts) : fields;
  const sheet = beside?.sheet ?? ownedSheetName("results", texts.workflow.resultsSheet, outline);
  const filled = fieldContents(shown, understanding, cells, {
    way,
    sheet,
    beside: beside !== null,
    blanksAsZero: host.blanksReachFunctionsAsZero,
    texts,
  });

  const leaving = new Leaving(ours, options.overwrite === true);
  const reach = reachChanges(beside, outline);
  const changes: Change[] = [...aside.changes, ...reach.less];
  if (beside) changes.push(...movedChanges(understanding, beside, tablesAfter(outline, reach.less)));
  if (filled.workings) changes.push(...ownedSheetChanges(filled.workings.sheet, outline, cells, leaving));
  let where: RangeRef;
  if (beside) {
    const written = besideChanges(beside, fields, filled.contents, cells, leaving, texts);
    where = written.where;
    changes.push(...written.changes, ...reach.more);
  } else {
    const names = sheetNames(understanding, cells, way, sheet);
    const results = layOutResultsSheet(sheet, fields, filled.contents, names, texts);
    where = { sheet, row: 0, column: 0, rows: results.contents.length, columns: results.contents[0]!.length };
    changes.push(...ownedSheetChanges(results, outline, cells, leaving));
  }
  const stale = staleChanges(understanding, leaving.written, tablesAfter(outline, changes), beside?.moved);
  changes.push(
    ...stale.changes,
    ...keepPrints(outline.settings, leaving.written, (key) =>
      isOfResults(key) ? (aside.renamed.get(key) ?? null) : key,
    ),
    ...printMarkChanges(outline.marks, leaving.written, aside.renamed, changes),
  );
  changes.push(...printAreaChanges(beside, outline));
  const left = [...leaving.left, ...stale.left];
  const preferences = withPinnedMeanings(understanding.preferences, reading.strategy);
  changes.push(...rememberChanges(outline.settings, { ...understanding, preferences }));
  const words = texts.workflow;
  const notes = [
    beside ? words.writtenBeside(addressOf(where)) : words.writtenOnSheet(sheet),
    ...(placement === "beside" && !beside ? [outside ?? whyNotBeside(understanding, texts)] : []),
    ...reachNotes(changes, outline, beside, host, texts),
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

/** Characters of a reason that fit below an option in a column of the usual width, and in one that is a bit narrower. */
const UNDER_OPTION = 180;

/** The same fields with reasons that fit in narrow columns. */
function underOptions(
  fields: readonly ResultField[],
  { strategy }: Understanding["reading"],
  texts: Texts,
): ResultField[] {
  return fields.map((field) =>
    field.key === "why"
      ? { ...field, value: (result) => shortReason(result, strategy, UNDER_OPTION, texts) }
      : field,
  );
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

/** That a table or a filter reaches further now, or that nobody can tell whether there is a table. */
function reachNotes(
  changes: readonly Change[],
  { tables }: WorkbookOutline,
  beside: BesidePlace | null,
  host: ResultsHost,
  { workflow: words }: Texts,
): string[] {
  const grown = changes.flatMap((change) =>
    change.kind === "list-reach" && change.columns > change.range.columns ? [change.range] : [],
  );
  const isNew = changes.some((change) => change.kind === "mark" && change.key === SCORE_MARK);
  return [
    ...grown.map((range) => {
      const table = tables.find((each) => sameRange(each.range, range));
      return words.listTakesIn(table ? words.tableNamed(table.name) : words.filterOver(addressOf(range)));
    }),
    ...changes.flatMap((change) =>
      change.kind === "print-area" &&
      change.area.columns * change.area.rows > change.range.columns * change.range.rows
        ? [words.printedToo(addressOf(change.area))]
        : [],
    ),
    ...(beside?.orientation === "rows" && isNew && host.hidesTables ? [words.tableUnseen] : []),
  ];
}

/** A sentence names so many investments, and counts the others. */
const MOST_NAMED = 5;

/** What formulas do not follow, so that nobody takes them for more than they are. */
function formulaNotes(
  { reading: { strategy } }: Understanding,
  cells: CellsRead,
  way: WritingWay,
  fields: readonly ResultField[],
  { workings, asValues }: FilledFields,
  texts: Texts,
): string[] {
  const words = texts.workflow;
  const planned = fields.some(({ key }) => key === "plan") ? [words.planAsText] : [];
  if (way === "values") return planned;
  const named = (investments: readonly number[]): string =>
    shortList(
      investments.map((index) => strategy.investments[index]!.name),
      MOST_NAMED,
      texts,
    );
  const apart = new Set(asValues);
  const kept = (workings?.kept ?? []).filter((index) => !apart.has(index));
  const weighted = strategy.objectives.some(({ writtenWeight }) => writtenWeight !== null);
  return [
    ...(weighted && !weightsFollow(strategy, cells, way === "live") ? [words.weightsAsNumbers] : []),
    ...(way === "live" && strategy.objectives.some(({ cell, name }) => !cell || cells.value(cell) !== name)
      ? [words.namesAsText]
      : []),
    ...(kept.length > 0 ? [words.keptAsNumbers(named(kept))] : []),
    ...(asValues.length > 0 ? [words.someAsValues(named(asValues))] : []),
    ...(fields.some(({ key }) => key === "choice") ? [words.choiceAsText] : []),
    ...planned,
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
