import type { Scale } from "#core/domain/scale.ts";
import type { Strategy } from "#core/domain/strategy.ts";
import { foldText } from "#core/tables/values/fold.ts";
import { parseNumber } from "#core/tables/values/parse-number.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";

/** Ratings and weights as the numbers that a spreadsheet would add up. */
export interface WrittenNumbers {
  readonly ratings: readonly (readonly (number | null)[])[];
  readonly weights: readonly number[];
  /** No weights are given: all count alike. */
  readonly unweighted: boolean;
}

/** @returns null where some text is no number and nothing is known of it */
export function writtenNumbers(
  { objectives, investments }: Strategy,
  locale: WorkbookLocale,
): WrittenNumbers | null {
  const unweighted = objectives.every(({ writtenWeight }) => writtenWeight === null);
  const weights: readonly Written[] = objectives.map(({ writtenWeight }) =>
    unweighted ? 1 : numberOf(writtenWeight, locale),
  );
  const ratings = investments.map((investment) =>
    objectives.map(({ scale }, j) => ratingOf(investment.ratings[j]?.written ?? null, scale, locale)),
  );
  if (!isKnown(weights) || !areKnown(ratings)) return null;
  return { ratings, weights: weights.map((weight) => weight ?? 0), unweighted };
}

/** As written, null for blank; `UNKNOWN` where a text is no number and nothing is known of it. */
type Written = number | null | typeof UNKNOWN;

const UNKNOWN = "unknown";

function numberOf(written: string | number | null, locale: WorkbookLocale): Written {
  if (written === null) return null;
  const read = parseNumber(written, { locale });
  return read.kind === "number" ? read.value : read.kind === "missing" ? null : UNKNOWN;
}

function ratingOf(written: string | number | null, { words = {} }: Scale, locale: WorkbookLocale): Written {
  if (typeof written !== "string") return written;
  const folded = foldText(written);
  return Object.entries(words).find(([word]) => word === folded)?.[1] ?? numberOf(written, locale);
}

function isKnown(row: readonly Written[]): row is readonly (number | null)[] {
  return !row.includes(UNKNOWN);
}

function areKnown(rows: readonly (readonly Written[])[]): rows is readonly (readonly (number | null)[])[] {
  return rows.every(isKnown);
}
