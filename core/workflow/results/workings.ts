import type { Strategy } from "#core/domain/strategy.ts";
import type { Texts } from "#core/messages/en.ts";
import { meaningsOf } from "#core/scoring/meaning.ts";
import { type CellContent, type CellValue, isFormula } from "#core/workbook/cell.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import type { Understanding } from "../understand.ts";
import { judgeStrategy } from "#core/scoring/judge-strategy.ts";
import { VETO_WEIGHT, vetoGuard } from "#core/scoring/veto.ts";
import type { Fact, Quantity } from "#core/scoring/rules.ts";
import { ConditionColumns } from "./classic/conditions.ts";
import { enablerColumns } from "./classic/enablers.ts";
import { confidenceColumn, effectColumn } from "./classic/effects.ts";
import {
  all,
  asText,
  below,
  bracketed,
  type Cells,
  filled,
  type Expr,
  iff,
  isNumber,
  minus,
  NOTHING,
  num,
  plus,
  same,
  some,
  str,
  times,
} from "./classic/expression.ts";
import { Lists } from "./classic/lists.ts";
import { UserCells } from "./classic/user-cells.ts";
import { verdictFormula } from "./classic/verdict.ts";
import { reference } from "./formula-text.ts";
import { limitFormulas } from "./limit-formulas.ts";
import type { OwnedSheet } from "./owned-sheet.ts";
import { Page } from "./workings-page.ts";
import { weightFormulas } from "./weight-formulas.ts";

export type Figure =
  | "readiness"
  | "inTheWay"
  | "mustDo"
  | "running"
  | "supports"
  | "against"
  | "assessed"
  | "score"
  | "bankable"
  | "neededBy"
  | "verdict";

/**
 * The workings sheet: every step from the user's own cells to score and verdict as classic formulas, one row an
 * investment. It is what results point to where a single formula beside the table would not do, and it lets anyone
 * follow the arithmetic without the add-in. Each cell comes to what the pane says, or it is named in `apart`.
 */
export interface Workings {
  readonly sheet: OwnedSheet;
  readonly has: (figure: Figure) => boolean;
  /**
   * One figure of one investment as a cell on another sheet points to it. Beside the user's table it is found by the
   * line that the pointing cell itself stands on, so that it stays right when the lines are sorted.
   */
  readonly figure: (investment: number, figure: Figure, from: string) => Expr;
  /** The effects of one investment, pointed to alike: a row as wide as there are objectives, blanks "". */
  readonly effects: (investment: number, from: string) => string;
  /** What those cells come to. */
  readonly effectValues: (investment: number) => readonly CellValue[];
  /** What each investment says it needs, 0 … 1 or "", under what that is called; null where none needs anything. */
  readonly parts: {
    readonly headers: RangeRef;
    readonly names: readonly CellValue[];
    readonly of: (investment: number, from: string) => string;
    readonly levels: (investment: number) => readonly CellValue[];
  } | null;
  /** The normalised weights above them, and the objectives' names above those. */
  readonly weights: RangeRef;
  readonly names: RangeRef;
  /** Investments of which something is kept as a constant, by its name. */
  readonly kept: readonly number[];
  /** Investments for which the formulas do not come to what the pane says. */
  readonly apart: ReadonlySet<number>;
}

const LIMITS_ROW = 2;
const HEADER_ROW = 4;
const WEIGHT_ROW = 5;
const VETO_ROW = 6;
const FIRST_ROW = 7;
const NAME_COLUMN = 0;
const LINE_COLUMN = 1;
const FIRST_OBJECTIVE = 2;

/**
 * @param name the sheet's name, also for formulas that point to it from elsewhere
 * @param beside whether what points to it stands on the investments' own lines
 */
export function layOutWorkings(
  name: string,
  understanding: Understanding,
  cells: CellsRead,
  beside: boolean,
  texts: Texts,
): Workings {
  const { reading } = understanding;
  const { strategy } = reading;
  const { results, limits } = understanding.scorecard!;
  const { investments, objectives } = strategy;
  const words = texts.workflow.workings;
  const user = new UserCells(reading, cells, name);
  const page = new Page(name);
  const count = objectives.length;
  const across = (row: number): RangeRef => ({
    sheet: name,
    row,
    column: FIRST_OBJECTIVE,
    rows: 1,
    columns: count,
  });
  const weights: Cells = {
    text: reference(across(WEIGHT_ROW), name, true),
    values: objectives.map(({ weight }) => weight),
  };

  page.put(0, 0, str(words.title), true);
  page.put(1, 0, str(words.note), true);
  page.put(HEADER_ROW, NAME_COLUMN, str(words.investment), true);
  page.put(HEADER_ROW, LINE_COLUMN, str(words.line), true);
  page.put(WEIGHT_ROW, 0, str(words.weight), true);
  page.put(VETO_ROW, 0, str(words.veto), true);
  const lists = new Lists(name, {
    row: FIRST_ROW,
    column: ConditionColumns.widthFor({ strategy, user }) + FIRST_OBJECTIVE + count,
  });

  const byRows = reading.investments?.orientation !== "columns";
  const names = investments.map((investment, index) =>
    page.put(
      FIRST_ROW + index,
      NAME_COLUMN,
      investment.cell && sameLine(investment.ratings, investment.cell, byRows)
        ? asText(user.at(investment.cell))
        : str(investment.name),
    ),
  );
  investments.forEach(({ cell }, index) => {
    if (!cell) return;
    const address = user.at(cell).text;
    page.put(FIRST_ROW + index, LINE_COLUMN, {
      text: byRows ? `ROW(${address})` : `COLUMN(${address})`,
      value: (byRows ? cell.row : cell.column) + 1,
    });
  });

  const confidence = confidenceColumn(strategy, user, names, lists, words.confidence);
  const kept = new Set<number>(confidence?.kept);
  const apart = new Set<number>(confidence?.wrong);
  weightFormulas(strategy, cells, name).forEach((content, j) =>
    page.content(WEIGHT_ROW, FIRST_OBJECTIVE + j, content, objectives[j]!.weight),
  );
  objectives.forEach((objective, j) => {
    const named = objective.cell && user.at(objective.cell);
    // What a header says beside the name is not part of it.
    if (named && named.value === objective.name) page.put(HEADER_ROW, FIRST_OBJECTIVE + j, asText(named));
    else page.put(HEADER_ROW, FIRST_OBJECTIVE + j, str(objective.name), true);
    const weight = page.at(WEIGHT_ROW, FIRST_OBJECTIVE + j);
    const { fullHarmFrom } = vetoGuard(objective);
    page.put(
      VETO_ROW,
      FIRST_OBJECTIVE + j,
      fullHarmFrom === VETO_WEIGHT
        ? {
            text: `IF(${weight.text}>=${VETO_WEIGHT}-1E-9,1,0)`,
            value: objective.weight >= VETO_WEIGHT - 1e-9 ? 1 : 0,
          }
        : num(fullHarmFrom === null ? 0 : 1),
    );
    const column = effectColumn(j, strategy, user, confidence, names, lists);
    column.kept.forEach((index) => kept.add(index));
    column.wrong.forEach((index) => apart.add(index));
    column.formulas.forEach((formula, index) => page.put(FIRST_ROW + index, FIRST_OBJECTIVE + j, formula));
  });
  const effects = (index: number): Cells => ({
    text: reference(across(FIRST_ROW + index), name),
    values: objectives.map((_, j) => page.at(FIRST_ROW + index, FIRST_OBJECTIVE + j).value),
  });
  const limitCells = putLimits(page, understanding, weights, texts);

  const judged = judgeStrategy(strategy, limits, texts);
  const conditions = new ConditionColumns(
    { strategy, user, names, lists },
    judged,
    page,
    { first: FIRST_OBJECTIVE + count, header: HEADER_ROW, row: FIRST_ROW, words: WEIGHT_ROW },
    texts,
  );
  conditions.kept.forEach((index) => kept.add(index));
  conditions.apart.forEach((index) => apart.add(index));
  const vetoRow: Cells = {
    text: reference(across(VETO_ROW), name, true),
    values: objectives.map((_, j) => page.at(VETO_ROW, FIRST_OBJECTIVE + j).value),
  };
  const figureColumns = new Map<Figure, number>(conditions.columns);
  let next = conditions.end;
  const column = (figure: Figure): number => {
    const at = next++;
    figureColumns.set(figure, at);
    page.put(HEADER_ROW, at, str(words.figures[figure]), true);
    return at;
  };
  const [supports, against, assessed, score, bankable] = (
    ["supports", "against", "assessed", "score", "bankable"] as const
  ).map(column) as [number, number, number, number, number];
  const figured = investments.map((_, index) => {
    const row = FIRST_ROW + index;
    const own = effects(index);
    // Texts ("" for not assessed) count as 0 in SUMPRODUCT when they are an argument of their own.
    const p = page.put(row, supports, {
      text: `SUMPRODUCT(${weights.text},--(${own.text}>0),${own.text})`,
      value: sumOf(weights, own, (effect) => Math.max(effect, 0)),
    });
    const n = page.put(row, against, {
      text: `-SUMPRODUCT(${weights.text},--(${own.text}<0),${own.text})`,
      value: sumOf(weights, own, (effect) => Math.max(-effect, 0)),
    });
    const share = page.put(row, assessed, {
      text: `SUMPRODUCT(${weights.text},--ISNUMBER(${own.text}))`,
      value: sumOf(weights, own, () => 1),
    });
    const readiness = conditions.figure("readiness", index);
    const total = times(num(100), bracketed(minus(p, n)));
    page.put(row, score, iff(same(share, num(0)), NOTHING, total));
    const bank = page.put(row, bankable, times(num(100), bracketed(minus(times(readiness, p), n))));
    const harmed: Expr = {
      text: `SUMPRODUCT(${vetoRow.text},--(${own.text}<=-1+1E-9))>0`,
      value: own.values.some(
        (effect, j) => typeof effect === "number" && effect <= -1 + 1e-9 && vetoRow.values[j] === 1,
      ),
    };
    const tooLow = objectives.flatMap(({ minimum }, j) => {
      if (minimum === undefined) return [];
      const effect = page.at(row, FIRST_OBJECTIVE + j);
      return [all(isNumber(effect), below(effect, num(minimum / 100 - 1e-9)))];
    });
    const veto = tooLow.length === 0 ? harmed : some(harmed, ...tooLow);
    const quantities: Record<Exclude<Quantity, number>, Expr> = {
      score: total,
      high: plus(total, times(num(100), bracketed(minus(num(1), share)))),
      assessed: share,
      bankable: bank,
      readiness,
      fundLimit: limitCells.fund,
      noLimit: limitCells.no,
      assessedLimit: limitCells.assessed,
    };
    return { quantities, veto };
  });
  const judge = (index: number, facts: Partial<Record<Fact, Expr | null>>): Expr =>
    verdictFormula(
      {
        fact: (fact) =>
          fact in facts
            ? (facts[fact] ?? null)
            : fact === "veto"
              ? figured[index]!.veto
              : (conditions.facts[fact]?.(index) ?? null),
        quantity: (quantity) => figured[index]!.quantities[quantity],
        running: same(conditions.figure("running", index), num(1)),
      },
      texts,
    );
  const put = (header: string, formulas: readonly Expr[]): { column: number; cells: Expr[] } => {
    const at = next++;
    page.put(HEADER_ROW, at, str(header), true);
    return { column: at, cells: formulas.map((formula, index) => page.put(FIRST_ROW + index, at, formula)) };
  };
  const { needs } = conditions;
  const speaks =
    needs &&
    put(
      words.speaks,
      investments.map((_, index) => {
        const met = needs.otherwise ? same(needs.otherwise[index]!, num(1)) : null;
        const funded = same(
          judge(index, { unmetNeed: met, enabler: null }),
          str(texts.scoring.verdicts.fund),
        );
        const heard = iff(funded, num(1), num(0));
        const asked = iff(same(needs.told.cells[index]!, NOTHING), num(0), heard);
        return needs.retired ? iff(same(needs.retired[index]!, num(1)), num(0), asked) : asked;
      }),
    );
  const enablers =
    needs &&
    enablerColumns(
      { strategy, user, names, lists },
      judged,
      { ...needs, speaks: speaks!, put, row: FIRST_ROW },
      page,
      HEADER_ROW,
      texts,
    );
  if (enablers) figureColumns.set("neededBy", enablers.column);
  enablers?.apart.forEach((index) => apart.add(index));
  const verdict = column("verdict");
  investments.forEach((_, index) => {
    const needed = enablers?.columns[index];
    const told = page.put(
      FIRST_ROW + index,
      verdict,
      judge(index, needed ? { enabler: filled(needed) } : {}),
    );
    const result = results[index]!;
    const { score: total, readiness } = figured[index]!.quantities;
    const agrees =
      told.value === texts.scoring.verdicts[result.verdict.kind] &&
      close(total.value, result.score.score) &&
      close(readiness.value, result.score.readiness);
    if (!agrees) apart.add(index);
  });
  page.lists(lists, HEADER_ROW);

  const at = (index: number, column: number, from: string): string =>
    reference({ sheet: name, row: FIRST_ROW + index, column }, from, true);
  const down = (column: number, from: string, columns = 1): string =>
    reference({ sheet: name, row: FIRST_ROW, column, rows: investments.length, columns }, from, true);
  const row = (index: number, first: number, columns: number, from: string): string =>
    beside
      ? `INDEX(${down(first, from, columns)},${line(from)},0)`
      : reference({ sheet: name, row: FIRST_ROW + index, column: first, rows: 1, columns }, from, true);
  const inRow = (at: number, first: number, columns: number): CellValue[] =>
    Array.from({ length: columns }, (_, j) => page.at(at, first + j).value);
  const { first: firstPart, count: partCount } = conditions.parts;
  // Where a formula works with arrays, Excel's ROW() is an array of one, of which INDEX(…,{3},0) gives one cell of the row.
  const line = (from: string): string =>
    `MATCH(MAX(${byRows ? "ROW" : "COLUMN"}()),${down(LINE_COLUMN, from)},0)`;
  return {
    sheet: {
      key: "workings",
      name,
      contents: page.contents(),
      hidden: true,
      looks: (sheet) =>
        page.looks(sheet, {
          header: HEADER_ROW,
          weights: across(WEIGHT_ROW),
          first: FIRST_ROW,
          rows: investments.length,
          score,
          supports,
        }),
    },
    has: (figure) => figureColumns.has(figure),
    figure: (index, figure, from) => {
      const column = figureColumns.get(figure)!;
      return {
        text: beside ? `INDEX(${down(column, from)},${line(from)})` : at(index, column, from),
        value: page.at(FIRST_ROW + index, column).value,
      };
    },
    effects: (index, from) => row(index, FIRST_OBJECTIVE, count, from),
    effectValues: (index) => effects(index).values,
    parts:
      partCount === 0
        ? null
        : {
            headers: { sheet: name, row: HEADER_ROW, column: firstPart, rows: 1, columns: partCount },
            names: inRow(HEADER_ROW, firstPart, partCount),
            of: (index, from) => row(index, firstPart, partCount, from),
            levels: (index) => inRow(FIRST_ROW + index, firstPart, partCount),
          },
    weights: across(WEIGHT_ROW),
    names: across(HEADER_ROW),
    kept: [...kept].sort((a, b) => a - b),
    apart,
  };
}

/** The limits of the verdicts: what was set, or what follows from the weights and what the scales mean. */
function putLimits(page: Page, understanding: Understanding, weights: Cells, texts: Texts): Limited {
  const words = texts.workflow.workings;
  const { limits } = understanding.scorecard!;
  const { fund, no } = limitFormulas(
    weights.text,
    meaningsOf(understanding.reading.strategy),
    understanding.preferences.limits ?? {},
  );
  page.put(LIMITS_ROW, 0, str(words.fundFrom), true);
  page.put(LIMITS_ROW, 2, str(words.noBelow), true);
  page.put(LIMITS_ROW, 4, str(words.assessedFrom), true);
  return {
    fund: page.content(LIMITS_ROW, 1, cached(fund, limits.fund), limits.fund),
    no: page.content(LIMITS_ROW, 3, cached(no, limits.no), limits.no),
    assessed: page.put(LIMITS_ROW, 5, num(limits.assessed)),
  };
}

type Limited = Readonly<Record<"fund" | "no" | "assessed", Expr>>;

function cached(content: CellContent, value: number): CellContent {
  return isFormula(content) ? { ...content, cached: value } : content;
}

function sumOf(weights: Cells, { values }: Cells, part: (value: number) => number): number {
  return weights.values.reduce<number>((sum, weight, j) => {
    const value = values[j];
    return sum + (typeof value === "number" ? Number(weight) * part(value) : 0);
  }, 0);
}

function close(value: CellValue, wanted: number): boolean {
  return typeof value === "number" && Math.abs(value - wanted) <= 1e-9;
}

/** Whether each rating stands on the same line as the name, so that sorting moves the two together. */
function sameLine(
  ratings: Strategy["investments"][number]["ratings"],
  name: { readonly sheet: string; readonly row: number; readonly column: number },
  byRows: boolean,
): boolean {
  return ratings.every(
    ({ cell }) =>
      !cell || (cell.sheet === name.sheet && (byRows ? cell.row === name.row : cell.column === name.column)),
  );
}
