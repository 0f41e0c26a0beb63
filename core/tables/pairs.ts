import { foldText, wordsOf } from "./values/fold.ts";
import { isScoreHeader } from "./values/labels.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import { parseNumber } from "./values/parse-number.ts";
import type { Table, TableRecord } from "./table.ts";
import type { FieldWeights } from "./weight-lines.ts";

/**
 * Parts the records of a table where each option takes two columns, its rating and its rating times the weight.
 * The product is told by the numbers, so it is found in any language: record b is the weighted side of record a
 * when b / (a · weight) is the same for most fields (printed tables hold slips of the pen).
 *
 * @returns the table with the raw records alone, named for the option
 */
export function withoutProducts(table: Table, { weights }: FieldWeights, locale: WorkbookLocale): Table {
  const { records, view } = table;
  if (records.length > MOST_OPTIONS || records.length < 2) return table;
  const weighted = [...weights].flatMap(([field, { value }]) =>
    value === null ? [] : [{ field, weight: value }],
  );
  const rows = records.map(({ line }) =>
    weighted.map(({ field }) => {
      const parsed = parseNumber(view.at(line, field), { locale });
      return parsed.kind === "number" ? parsed.value : null;
    }),
  );
  const sizes = weighted.map(({ weight }) => weight);
  const products = new Map<number, number>();
  records.forEach((record, b) => {
    const a = rows.findIndex((raw, at) => at !== b && !products.has(at) && isProduct(raw, rows[b]!, sizes));
    const raw = a >= 0 ? a : namesake(records, record, b);
    if (raw >= 0 && !products.has(raw)) products.set(b, raw);
  });
  if (products.size === 0) return table;
  const names = records.map(({ name }) => foldText(name));
  const kept = records.flatMap((record, index) => {
    if (products.has(index)) return [];
    const repeated = names.indexOf(names[index]!) !== names.lastIndexOf(names[index]!);
    return [{ ...record, name: repeated && record.group ? record.group : optionName(record.name) }];
  });
  return { ...table, records: kept, products: products.size };
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
