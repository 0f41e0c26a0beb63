import type { Texts } from "#core/messages/en.ts";
import { meaningsOf } from "#core/scoring/meaning.ts";
import { isFormula, type CellContent } from "#core/workbook/cell.ts";
import type { Understanding } from "../understand.ts";
import { type Cells, type Expr, num, str } from "./classic/expression.ts";
import { limitFormulas } from "./limit-formulas.ts";
import type { Page } from "./workings-page.ts";
import { LIMITS_ROW } from "./workings-places.ts";

export type LimitCells = Readonly<Record<"fund" | "no" | "assessed", Expr>>;

/** The limits of the verdicts: what was set, or what follows from the weights and what the scales mean. */
export function putLimits(
  page: Page,
  understanding: Understanding,
  weights: Cells,
  texts: Texts,
): LimitCells {
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

function cached(content: CellContent, value: number): CellContent {
  return isFormula(content) ? { ...content, cached: value } : content;
}
