import { parseNumber } from "#core/tables/values/parse-number.ts";
import { isPercentFormat } from "#core/tables/values/number-format.ts";
import type { Corrections } from "#core/domain/reading.ts";
import { isFormula, type CellContent, type CellValue } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { CellsRead } from "../contents.ts";
import type { Understanding } from "../understand.ts";
import type { ObjectiveDraft } from "./draft.ts";

/** How an objective's weight is given in this workbook. */
export type WeightWay =
  /** Numbers in cells of their own, or in the headers' text. `sum` is what they add up to. */
  | { readonly kind: "cells" | "headers"; readonly percent: boolean; readonly sum: number }
  /** Kept by the add-in: percent points. */
  | { readonly kind: "settings"; readonly percent: false; readonly sum: number }
  | { readonly kind: "ranks" }
  | { readonly kind: "words"; readonly used: readonly string[] }
  /** Nothing says any: all count the same. */
  | { readonly kind: "none" };

export function weightWay({ reading, corrections, cells }: Understanding): WeightWay {
  const { objectives } = reading.strategy;
  const weights = reading.weights;
  if (corrections.weights) return { kind: "settings", percent: false, sum: 100 };
  if (!weights || weights.kind === "equal") return { kind: "none" };
  if (weights.kind === "rank") return { kind: "ranks" };
  if (weights.kind === "words") {
    const used = objectives.flatMap(({ writtenWeight }) =>
      typeof writtenWeight === "string" ? [writtenWeight] : [],
    );
    return { kind: "words", used: [...new Set(used)] };
  }
  const read = new CellsRead(cells);
  const percent = objectives.some(
    ({ weightCell, writtenWeight }) =>
      (typeof writtenWeight === "string" && writtenWeight.includes("%")) ||
      (weightCell !== null && isPercentFormat(read.format(weightCell))),
  );
  const inHeaders = weights.where === "header-text";
  const stated = inHeaders && weights.kind === "percent";
  return { kind: inHeaders ? "headers" : "cells", percent: percent || stated, sum: weights.sum ?? 0 };
}

/** An objective's weight as a draft has it. */
export function weightAsWritten(understanding: Understanding, objective: number): ObjectiveDraft["weight"] {
  const { weight, writtenWeight } = understanding.reading.strategy.objectives[objective]!;
  const way = weightWay(understanding);
  if (way.kind === "settings") return Number((100 * weight).toPrecision(4));
  if (way.kind === "none") return null;
  if (typeof writtenWeight !== "string" || way.kind === "words") return writtenWeight;
  const parsed = parseNumber(writtenWeight, { locale: understanding.outline.locale });
  return parsed.kind === "number" ? parsed.value : null;
}

/** The cell whose formula makes an objective's weight; null where none does. */
export function weightFormula(understanding: Understanding, objective: number): CellRef | null {
  const { weightCell } = understanding.reading.strategy.objectives[objective]!;
  if (!weightCell) return null;
  return isFormula(new CellsRead(understanding.cells).content(weightCell)) ? weightCell : null;
}

/**
 * A weight as its cell is to hold it: a text with a percent sign where the others are such texts, else as it is.
 * @param like what an objective's weight cell holds now
 */
export function weightContent(
  weight: ObjectiveDraft["weight"],
  way: WeightWay,
  like: CellValue,
): CellContent {
  const asText = way.kind === "cells" && typeof like === "string" && like.includes("%");
  if (!asText || typeof weight !== "number") return weight;
  return `${Number((100 * weight).toPrecision(12))}%`;
}

/** Weights that the add-in keeps, with one of them changed; as they are where the add-in keeps none. */
export function keptWeight(
  corrections: Corrections,
  id: string,
  points: ObjectiveDraft["weight"],
): Corrections {
  const { weights } = corrections;
  if (!weights || typeof points !== "number") return corrections;
  const sum = Object.values(weights).reduce((a, b) => a + b, 0);
  return { ...corrections, weights: { ...weights, [id]: (points / 100) * sum } };
}
