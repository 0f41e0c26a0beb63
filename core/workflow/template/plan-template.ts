import { en, type Texts } from "#core/messages/en.ts";
import { weightsFromRanks } from "#core/weighting/ranks.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { Change, ChangeSet } from "#core/workbook/change-set.ts";
import type { WorkbookOutline } from "#core/workbook/port.ts";
import type { RangeRef } from "#core/workbook/range.ts";

/** What the first run asks. */
export interface TemplateChoice {
  /** The most important first. */
  readonly objectives: readonly { readonly name: string; readonly measure: string }[];
  /** Names of first investments; they come without ratings. */
  readonly ideas: readonly string[];
}

/** The mark of the example row, so that it can be found and removed wherever it has moved. */
export const EXAMPLE_MARK = "template.example";

/** Rows below the tables that already have their lists to choose from. */
const ROOM = 60;

/**
 * Plans two sheets for someone who starts from nothing: objectives (weights from their order, rank-order centroid) and
 * investments with one rated example row, lists to choose from and a frozen header. The sheets are the user's own
 * from the start: they are read like any other; only Undo takes them away again, and only while nothing was added.
 * @param choice at least one objective
 */
export function planTemplate(
  outline: WorkbookOutline,
  choice: TemplateChoice,
  texts: Texts = en,
): { readonly changes: ChangeSet; readonly where: RangeRef } {
  const words = texts.templates;
  const { objectives } = choice;
  const goals = freeName(words.objectivesSheet, outline);
  const plans = freeName(words.investmentsSheet, outline);
  const weights = weightsFromRanks(objectives.map((_, place) => place + 1));
  if (!weights.ok) throw new Error("A template needs at least one objective.");

  const goalRows = objectives.map(({ name, measure }, index): CellContent[] => [
    name,
    Math.round(100 * weights.value[index]!),
    measure,
  ]);
  const { before, after } = words.investmentHeaders;
  const planHeader = [...before, ...objectives.map(({ name }) => name), ...after];
  const example: CellContent[] = [
    words.example,
    500,
    200,
    words.statuses[1]!,
    null,
    ...objectives.map((_, index) => [2, 1][index] ?? 0),
    0.5,
  ];
  const planRows = [
    example,
    ...choice.ideas.map((idea): CellContent[] => [idea, null, null, words.statuses[0]!]),
  ];

  const column = (sheet: string, at: number): RangeRef => ({
    sheet,
    row: 1,
    column: at,
    rows: ROOM,
    columns: 1,
  });
  const statusColumn = before.length - 2;
  const firstRating = before.length;
  const readyColumn = planHeader.length - 1;
  const changes: Change[] = [
    ...sheetChanges(goals, words.objectiveHeaders, goalRows, "objectives"),
    { kind: "column-widths", sheet: goals, column: 0, widths: [30, 9, 40, 11, 11, 11, 14] },
    ...sheetChanges(plans, planHeader, planRows, "investments"),
    {
      kind: "column-widths",
      sheet: plans,
      column: 0,
      widths: [34, 14, 12, 11, 14, ...objectives.map(() => 16), 13],
    },
    { kind: "validation", range: column(plans, statusColumn), list: words.statuses },
    ...objectives.map((_, index): Change => ({
      kind: "validation",
      range: column(plans, firstRating + index),
      list: LEVELS,
    })),
    { kind: "format", range: column(plans, readyColumn), format: { numberFormat: "0%" } },
    { kind: "validation", range: column(plans, readyColumn), list: words.readiness },
    {
      kind: "mark",
      key: EXAMPLE_MARK,
      range: { sheet: plans, row: 1, column: 0, rows: 1, columns: planHeader.length },
      expect: outline.marks[EXAMPLE_MARK] ?? null,
    },
  ];
  return {
    changes: { label: words.label, changes },
    where: {
      sheet: goals,
      row: 0,
      column: 0,
      rows: goalRows.length + 1,
      columns: words.objectiveHeaders.length,
    },
  };
}

const LEVELS = ["-3", "-2", "-1", "0", "1", "2", "3"];

/** A new sheet with a header in bold that stays in view. */
function sheetChanges(
  sheet: string,
  header: readonly string[],
  rows: readonly (readonly CellContent[])[],
  key: string,
): Change[] {
  const range = { sheet, row: 0, column: 0, rows: rows.length + 1, columns: header.length };
  const filled = rows.map((row) => header.map((_, at) => row[at] ?? null));
  return [
    { kind: "add-sheet", sheet },
    { kind: "mark", key: `sheet.template.${key}`, range, expect: null },
    { kind: "write", range, contents: [[...header], ...filled], expect: null },
    { kind: "format", range: { ...range, rows: 1 }, format: { bold: true } },
    { kind: "freeze-rows", sheet, rows: 1 },
  ];
}

function freeName(name: string, outline: WorkbookOutline): string {
  const taken = new Set(outline.sheets.map((sheet) => sheet.name.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  return free;
}
