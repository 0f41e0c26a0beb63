import { foldText, wordsOf } from "./values/fold.ts";
import { isScoreHeader } from "./values/labels.ts";
import type { TableRecord } from "./table.ts";

/**
 * Parts the records of a table where each option takes two columns, its rating and its rating times the weight.
 * The product is told by the numbers, so it is found in any language: record b is the weighted side of record a
 * when b / (a · weight) is the same for most fields (printed tables hold slips of the pen).
 *
 * @param value the number of a record in the i-th weighted field; null where there is none
 * @returns the raw records, named for the option alone; the others left out
 */
export function withoutProducts(
  records: readonly TableRecord[],
  weights: readonly number[],
  value: (record: TableRecord, index: number) => number | null,
): TableRecord[] {
  if (records.length > MOST_OPTIONS || records.length < 2) return [...records];
  const rows = records.map((record) => weights.map((_, index) => value(record, index)));
  const products = new Map<number, number>();
  records.forEach((record, b) => {
    const a = rows.findIndex((raw, at) => at !== b && !products.has(at) && isProduct(raw, rows[b]!, weights));
    const raw = a >= 0 ? a : namesake(records, record, b);
    if (raw >= 0 && !products.has(raw)) products.set(b, raw);
  });
  if (products.size === 0) return [...records];
  const names = records.map(({ name }) => foldText(name));
  return records.flatMap((record, index) => {
    if (products.has(index)) return [];
    const repeated = names.indexOf(names[index]!) !== names.lastIndexOf(names[index]!);
    return [{ ...record, name: repeated && record.group ? record.group : optionName(record.name) }];
  });
}

const MOST_OPTIONS = 60;

function isProduct(
  raw: readonly (number | null)[],
  other: readonly (number | null)[],
  weights: readonly number[],
): boolean {
  const ratios: number[] = [];
  let compared = 0;
  weights.forEach((weight, index) => {
    const [a, b] = [raw[index], other[index]];
    if (a === null || a === undefined || b === null || b === undefined) return;
    if (a * weight === 0 && b === 0) return;
    compared++;
    if (a * weight !== 0) ratios.push(b / (a * weight));
  });
  if (compared < 2 || ratios.length < 2) return false;
  return [1, 0.01, 0.1].some((factor) => {
    const alike = ratios.filter((ratio) => Math.abs(ratio / factor - 1) < 0.03).length;
    const plain = weights.every((weight) => Math.abs(weight * factor - 1) < 1e-9);
    return !plain && alike / compared >= 0.6;
  });
}

/** The raw side by its name: "AWS" for "AWS weighted", "A rating" for "A score". */
function namesake(records: readonly TableRecord[], record: TableRecord, at: number): number {
  if (!isScoreHeader(record.name)) return -1;
  const words = wordsOf(record.name).slice(0, -1).join(" ");
  if (words === "") {
    return records.findIndex(
      (other, index) => index !== at && other.group !== null && other.group === record.group,
    );
  }
  return records.findIndex(
    (other, index) =>
      index !== at && !isScoreHeader(other.name) && wordsOf(optionName(other.name)).join(" ") === words,
  );
}

/** A column header without what says that it is the rating: "ERP System A %" is "ERP System A". */
function optionName(name: string): string {
  const bare = name.replace(
    /\s*(?:%|\([^)]*\)|[-–:]?\s*\b(?:raw|rating|rated|score|points?|punkte|note|puntos|punti|pontos))\s*$/i,
    "",
  );
  return bare.trim() === "" ? name : bare.trim();
}
