import type { Limits } from "#core/domain/result.ts";
import type { Texts } from "#core/messages/en.ts";
import { conditionsOf, indexInvestments, readinessParts } from "#core/scoring/conditions.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { CellsRead } from "../contents.ts";
import type { WritingWay } from "../preferences.ts";
import type { Understanding } from "../understand.ts";
import { blocker } from "./blocker.ts";
import type { ResultField } from "./fields.ts";
import { LiveFields } from "./live-fields.ts";
import { type LiveConditions, ownCellsSource } from "./live-formulas.ts";
import { ownedSheetName } from "./owned-sheet.ts";
import { layOutWorkings, type Workings, workingsSource } from "./workings.ts";

export interface FilledFields {
  /** For each field, a content for each investment in the Strategy's order. Null below a formula that spills. */
  readonly contents: ReadonlyMap<ResultField["key"], readonly CellContent[]>;
  /** The sheet of steps between, where some formula points to it. */
  readonly workings: Workings | null;
  /** A formula was asked for, but none says the same as the scorecard for some cell. */
  readonly someAsValues: boolean;
}

export interface Filling {
  readonly way: WritingWay;
  /** The sheet that the results stand on. */
  readonly sheet: string;
  /** The rows of the investments where a formula may spill over consecutive ones; null where it may not. */
  readonly lines: readonly number[] | null;
  readonly texts: Texts;
}

/**
 * What goes into each result cell. A formula is used only if it gives just what the scorecard says for the cells as
 * they are now (it is worked out here, by the same code that the cell will call); else the next best is tried: over
 * the user's own cells, over the workings sheet, the plain value.
 */
export function fieldContents(
  fields: readonly ResultField[],
  understanding: Understanding,
  cells: CellsRead,
  filling: Filling,
): FilledFields {
  const { outline, preferences } = understanding;
  const { strategy } = understanding.reading;
  const results = understanding.scorecard!.results;
  const limits: Partial<Limits> = preferences.limits ?? {};
  const values = new Map(fields.map((field) => [field.key, results.map(field.value)]));
  if (filling.way === "values") return { contents: values, workings: null, someAsValues: false };

  const name = ownedSheetName("workings", filling.texts.workflow.workingsSheet, outline);
  const workings = layOutWorkings(name, strategy, limits, cells, filling.texts);
  if (filling.way === "plain") {
    const pointTo = (key: ResultField["key"]): readonly CellContent[] =>
      key === "why"
        ? values.get(key)!
        : results.map(({ rank }, index) =>
            key === "score" && rank === null
              ? null
              : {
                  formula: `=${workings.figure(index, key, filling.sheet)}`,
                  cached: values.get(key)![index] ?? null,
                },
          );
    const contents = new Map(fields.map(({ key }) => [key, pointTo(key)]));
    return { contents, workings, someAsValues: false };
  }

  const byId = indexInvestments(strategy);
  const conditions = strategy.investments.map((investment, index): LiveConditions => {
    const parts = readinessParts(investment, strategy);
    return {
      readiness: results[index]!.score.readiness,
      blocker: blocker(conditionsOf(investment, strategy, parts, byId, filling.texts), filling.texts),
      mustDo: investment.mustDo,
    };
  });
  const live = new LiveFields(understanding, cells, filling, conditions, values);
  const own = ownCellsSource(strategy, cells);
  const through = workingsSource(workings, strategy);
  const used = { workings: false, values: false };
  const contents = new Map<ResultField["key"], readonly CellContent[]>();
  for (const { key } of fields) {
    const expected = values.get(key)!;
    if (key === "readiness") {
      contents.set(key, expected);
      continue;
    }
    const one = (value: CellContent, index: number): CellContent => {
      const formula = own && live.one(own, key, index);
      if (formula) return formula;
      const throughWorkings = live.one(through, key, index);
      if (throughWorkings) used.workings = true;
      else used.values = true;
      return throughWorkings ?? value;
    };
    contents.set(key, (own && live.spilled(own, key)) ?? expected.map(one));
  }
  return { contents, workings: used.workings ? workings : null, someAsValues: used.values };
}
