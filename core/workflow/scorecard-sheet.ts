import { coverage } from "#core/insight/signals/coverage.ts";
import { effectRow } from "#core/insight/effect-row.ts";
import type { Scorecard } from "#core/domain/result.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { en, type Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { Change, ChangeSet } from "#core/workbook/change-set.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import { CellsRead } from "./contents.ts";
import { nextSteps } from "./next-steps.ts";
import { yearCost } from "#core/insight/signals/year-cost.ts";
import { portfolioOf } from "./portfolio.ts";
import { ownedSheetChanges, ownedSheetName, type OwnedSheet } from "./results/owned-sheet.ts";
import { verdictColours } from "./results/verdict-colours.ts";
import type { Understanding } from "./understand.ts";

const KEY = "scorecard";
/** Rank, investment, score, readiness, verdict, cost, why. */
const COLUMNS = 7;

/**
 * Plans a sheet of the add-in's own to print or hand round: headline figures, next steps, the ranked list with
 * verdicts and reasons, coverage and spend by objective, and charts where the host has them. Written afresh each
 * time; never over the user's cells.
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
  const { outline, reading, scorecard } = understanding;
  if (!scorecard)
    throw new Error("planScorecard needs something scored; look at understanding.scorecard first.");
  const words = texts.scorecard;
  const name = ownedSheetName(KEY, words.sheet, outline);
  const there = outline.sheets.some((sheet) => sheet.name === name);
  const sheet = layOut(name, reading.strategy, scorecard, money, charts && !there, texts);
  const cells = new CellsRead(understanding.cells);
  return {
    changes: { label: words.label, changes: ownedSheetChanges(sheet, outline, cells) },
    where: { sheet: name, row: 0, column: 0, rows: sheet.contents.length, columns: COLUMNS },
  };
}

function layOut(
  name: string,
  strategy: Strategy,
  scorecard: Scorecard,
  money: (amount: number) => string,
  charts: boolean,
  texts: Texts,
): OwnedSheet {
  const words = texts.scorecard;
  const rows: CellContent[][] = [[words.title], []];
  rows.push(...headlines(strategy, scorecard, money, texts), []);
  rows.push([words.next]);
  nextSteps(strategy, scorecard, money, 3, texts).forEach(({ text }, index) => rows.push([index + 1, text]));
  rows.push([]);
  const listAt = rows.length;
  rows.push([...words.listHeaders], ...listRows(strategy, scorecard, texts), []);
  const goalsAt = rows.length;
  rows.push([...words.objectiveHeaders], ...objectiveRows(strategy, scorecard));
  const contents = rows.map((row) => Array.from({ length: COLUMNS }, (_, at) => row[at] ?? null));
  const list = { row: listAt + 1, rows: strategy.investments.length };
  const goals = { row: goalsAt + 1, rows: strategy.objectives.length };
  return {
    key: KEY,
    name,
    contents,
    looks: (sheet) => looks(sheet, list, goals, contents.length, charts, texts),
  };
}

function headlines(
  strategy: Strategy,
  scorecard: Scorecard,
  money: (amount: number) => string,
  texts: Texts,
): CellContent[][] {
  const words = texts.scorecard;
  const { percent } = texts.common;
  const { total, aligned, drifting, spend, unserved } = portfolioOf(strategy, scorecard);
  const lines: CellContent[][] = [];
  if (total > 0) {
    lines.push([words.aligned, null, percent(aligned / total)], [words.drifting, null, money(drifting)]);
  }
  if (spend) lines.push([words.match, null, percent(spend.match)]);
  lines.push([words.unserved, null, unserved.map(({ name }) => name).join(", ") || words.none]);
  return lines;
}

function listRows(strategy: Strategy, { results }: Scorecard, texts: Texts): CellContent[][] {
  return results
    .map((result, index) => ({ result, investment: strategy.investments[index]! }))
    .sort((a, b) => (a.result.rank ?? Infinity) - (b.result.rank ?? Infinity) || 0)
    .map(({ result, investment }) => [
      result.rank,
      result.name,
      result.rank === null ? null : result.score.score,
      result.score.readiness,
      texts.scoring.verdicts[result.verdict.kind],
      yearCost(investment),
      result.why,
    ]);
}

/** Name, weight, share of spend, and how far what is funded covers it. */
function objectiveRows(strategy: Strategy, scorecard: Scorecard): CellContent[][] {
  const { spend } = portfolioOf(strategy, scorecard);
  const funded = strategy.investments.filter((_, index) => scorecard.results[index]?.verdict.kind === "fund");
  const covered = coverage(
    funded.map((investment) => effectRow(investment, strategy)),
    strategy.objectives.length,
  );
  return strategy.objectives.map(({ name, weight }, index) => [
    null,
    name,
    weight,
    spend?.shares[index] ?? null,
    covered.ok ? covered.value[index]! : null,
  ]);
}

interface Block {
  readonly row: number;
  readonly rows: number;
}

function looks(
  sheet: string,
  list: Block,
  goals: Block,
  end: number,
  charts: boolean,
  texts: Texts,
): Change[] {
  const words = texts.scorecard;
  const part = (block: Block, column: number, columns = 1): RangeRef => ({
    sheet,
    ...block,
    column,
    columns,
  });
  const bold = (row: number): Change => ({
    kind: "format",
    range: { sheet, row, column: 0, rows: 1, columns: COLUMNS },
    format: { bold: true },
  });
  const format = (range: RangeRef, numberFormat: string): Change => ({
    kind: "format",
    range,
    format: { numberFormat },
  });
  const drawn: Change[] = [
    {
      kind: "chart",
      sheet,
      type: "bar",
      title: words.scoreChart,
      data: { ...part(list, 1, 2), row: list.row - 1, rows: list.rows + 1 },
      at: { row: end + 1, column: 1 },
    },
    {
      kind: "chart",
      sheet,
      type: "column",
      title: words.spendChart,
      data: { ...part(goals, 1, 3), row: goals.row - 1, rows: goals.rows + 1 },
      at: { row: end + 1, column: 6 },
    },
  ];
  return [
    bold(0),
    bold(list.row - 1),
    bold(goals.row - 1),
    format(part(list, 2), "0"),
    format(part(list, 3), "0%"),
    format(part(list, 5), "#,##0"),
    format(part(goals, 2, 3), "0%"),
    { kind: "format", range: part(list, 6), format: { wrap: true } },
    { kind: "colour-by-text", range: part(list, 4), rules: verdictColours(texts) },
    { kind: "column-widths", sheet, column: 0, widths: [7, 34, 12, 12, 12, 12, 70] },
    ...(charts ? drawn : []),
  ];
}
