import type { Texts } from "#core/messages/en.ts";
import { type CellValue } from "#core/workbook/cell.ts";
import type { RangeRef } from "#core/workbook/range.ts";
import type { CellsRead } from "../contents.ts";
import type { Understanding } from "../understand.ts";
import { judgeStrategy } from "#core/scoring/judge-strategy.ts";
import type { Fact } from "#core/scoring/rules.ts";
import { ConditionColumns } from "./classic/conditions.ts";
import { enablerColumns } from "./classic/enablers.ts";
import { type Cells, filled, type Expr, iff, NOTHING, ONE, same, str, ZERO } from "./classic/expression.ts";
import { Lists } from "./classic/lists.ts";
import { linesBetween } from "./lines-between.ts";
import { UserCells } from "./classic/user-cells.ts";
import { verdictFormula, verdictWords } from "./classic/verdict.ts";
import { reference } from "./formula-text.ts";
import { Page } from "./workings-page.ts";
import {
  acrossObjectives,
  FIRST_OBJECTIVE,
  FIRST_ROW,
  HEADER_ROW,
  LINE_COLUMN,
  NAME_COLUMN,
  VETO_ROW,
  WEIGHT_ROW,
} from "./workings-places.ts";
import { type FigureColumns, putFigures } from "./workings-figures.ts";
import { putLimits } from "./workings-limits.ts";
import { putNames } from "./workings-names.ts";
import { putObjectives } from "./workings-objectives.ts";
import { pointersTo } from "./workings-pointers.ts";
import type { Figure, Workings } from "./workings-sheet.ts";

/**
 * @param name the sheet's name, also for formulas that point to it from elsewhere
 * @param writing whether what points to it stands on the investments' own lines, and whether our functions may be asked
 */
export function layOutWorkings(
  name: string,
  understanding: Understanding,
  cells: CellsRead,
  { beside, live }: { readonly beside: boolean; readonly live: boolean },
  texts: Texts,
): Workings {
  const { reading } = understanding;
  const { strategy } = reading;
  const { results, limits } = understanding.scorecard!;
  const { investments, objectives } = strategy;
  const words = texts.workflow.workings;
  const spare = beside ? linesBetween(reading, understanding.outline, cells) : [];
  const user = new UserCells(reading, cells, name, [...investments, ...spare]);
  const page = new Page(name);
  const count = objectives.length;
  const across = (row: number): RangeRef => acrossObjectives(name, row, count);
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
  const names = putNames(page, strategy, user, byRows, lists, `≠ ${words.investment}`);
  const told = putObjectives(page, strategy, { read: cells, user, sheet: name, live }, names, lists);
  const kept = new Set<number>(told.kept);
  const apart = new Set<number>(told.wrong);
  const effects = (index: number): Cells => ({
    text: reference(across(FIRST_ROW + index), name),
    values: objectives.map((_, j) => page.at(FIRST_ROW + index, FIRST_OBJECTIVE + j).value),
  });
  const limitCells = putLimits(page, understanding, weights, texts);

  const judged = judgeStrategy(strategy, limits);
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
  const sums: FigureColumns = {
    supports: column("supports"),
    against: column("against"),
    assessed: column("assessed"),
    score: column("score"),
    bankable: column("bankable"),
  };
  const figured = user.lines.map((_, index) =>
    putFigures(page, FIRST_ROW + index, sums, objectives, {
      effects: effects(index),
      weights,
      veto: vetoRow,
      readiness: conditions.figure("readiness", index),
      confidence: conditions.confidence?.[index] ?? null,
      limits: limitCells,
    }),
  );
  const verdicts = verdictWords(texts);
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
        running: same(conditions.figure("running", index), ONE),
      },
      verdicts,
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
      user.lines.map((_, index) => {
        const met = needs.otherwise ? same(needs.otherwise[index]!, ONE) : null;
        const funded = same(judge(index, { unmetNeed: met, enabler: null }), verdicts.fund);
        const heard = iff(funded, ONE, ZERO);
        const asked = iff(same(needs.told.cells[index]!, NOTHING), ZERO, heard);
        return needs.retired ? iff(same(needs.retired[index]!, ONE), ZERO, asked) : asked;
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
  user.lines.forEach((_, index) => {
    const needed = enablers?.columns[index];
    const told = page.put(
      FIRST_ROW + index,
      verdict,
      judge(index, needed ? { enabler: filled(needed) } : {}),
    );
    const result = results[index];
    if (!result) return;
    const { score: total, readiness } = figured[index]!.quantities;
    const agrees =
      told.value === texts.scoring.verdicts[result.verdict.kind] &&
      close(total.value, result.score.score) &&
      close(readiness.value, result.score.readiness);
    if (!agrees) apart.add(index);
  });
  page.lists(lists, HEADER_ROW);

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
          rows: user.lines.length,
          score: sums.score,
          supports: sums.supports,
        }),
    },
    ...pointersTo({
      name,
      page,
      lines: user.lines.length,
      objectives: count,
      columns: figureColumns,
      parts: conditions.parts,
      beside,
      byRows,
    }),
    kept: [...kept].sort((a, b) => a - b),
    apart,
  };
}

function close(value: CellValue, wanted: number): boolean {
  return typeof value === "number" && Math.abs(value - wanted) <= 1e-9;
}
