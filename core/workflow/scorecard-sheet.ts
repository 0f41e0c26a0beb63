import { en, type Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { ChangeSet } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { checksOn } from "./checks/run-checks.ts";
import { CellsRead } from "./contents.ts";
import { currencyOf } from "./currency.ts";
import { moneyFormat } from "./money-format.ts";
import { ownedSheetChanges, ownedSheetName, type OwnedSheet } from "./results/owned-sheet.ts";
import { scorecardLooks } from "./scorecard/looks.ts";
import { checkRows, headlineRows, listRows, objectiveRows, stepRows } from "./scorecard/rows.ts";
import { budgetLineOf } from "./budget.ts";
import { layOutSecondOpinion } from "./second-opinion-sheet.ts";
import type { Scored, Understanding } from "./understand.ts";

const KEY = "scorecard";

/**
 * Plans a sheet of the add-in's own to print or hand round: headline figures, next steps, the ranked list with
 * verdicts and reasons (and where the budget ends, if there is one), coverage and spend by objective, what the checks
 * found, and charts where the host has them. Written afresh each time; never over the user's cells. With it comes the
 * sheet of the second opinion where the user asked for one.
 *
 * @param understanding with a scorecard
 * @param money writes an amount in the workbook's currency
 * @param charts whether the host draws charts
 */
export function planScorecard(
  understanding: Understanding,
  money: (amount: number) => string,
  charts: boolean,
  texts: Texts = en,
): { readonly changes: ChangeSet; readonly where: RangeRef } {
  const { outline, scorecard, preferences } = understanding;
  if (!scorecard)
    throw new Error("planScorecard needs something scored; look at understanding.scorecard first.");
  const words = texts.scorecard;
  const name = ownedSheetName(KEY, words.sheet, outline);
  const there = outline.sheets.some((sheet) => sheet.name === name);
  const sheet = layOut(name, { ...understanding, scorecard }, money, charts && !there, texts);
  const second = preferences.secondOpinion === true ? layOutSecondOpinion(understanding, texts) : null;
  const cells = new CellsRead(understanding.cells);
  const changes = [sheet, ...(second ? [second] : [])].flatMap((each) =>
    ownedSheetChanges(each, outline, cells),
  );
  return {
    changes: { label: words.label, changes },
    where: {
      sheet: name,
      row: 0,
      column: 0,
      rows: sheet.contents.length,
      columns: sheet.contents[0]!.length,
    },
  };
}

function layOut(
  name: string,
  understanding: Scored,
  money: (amount: number) => string,
  charts: boolean,
  texts: Texts,
): OwnedSheet {
  const words = texts.scorecard;
  const { strategy } = understanding.reading;
  const line = budgetLineOf(understanding);
  const headers = line
    ? [...words.listHeaders.slice(0, -1), words.thisYear, ...words.listHeaders.slice(-1)]
    : words.listHeaders;
  const rows: CellContent[][] = [[words.title], []];
  rows.push(...headlineRows(understanding, line, money, texts), []);
  rows.push([words.next], ...stepRows(understanding, money, texts), []);
  const listAt = rows.length;
  rows.push([...headers], ...listRows(understanding, line, texts), []);
  const goalsAt = rows.length;
  rows.push([...words.objectiveHeaders], ...objectiveRows(understanding), []);
  const checksAt = checksOn(understanding.preferences).length === 0 ? null : rows.length;
  if (checksAt !== null) rows.push([texts.checks.title], ...checkRows(understanding, money, texts));
  const columns = headers.length;
  return {
    key: KEY,
    name,
    contents: rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? null)),
    looks: (sheet) =>
      scorecardLooks(
        sheet,
        {
          rows: rows.length,
          columns,
          list: { row: listAt + 1, rows: strategy.investments.length },
          goals: { row: goalsAt + 1, rows: strategy.objectives.length },
          checksAt,
          money: moneyFormat(currencyOf(understanding), understanding.outline.locale),
        },
        charts,
        texts,
      ),
  };
}
