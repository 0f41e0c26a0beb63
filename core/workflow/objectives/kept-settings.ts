import type { Corrections } from "#core/domain/reading.ts";
import type { SetSetting } from "#core/workbook/change-set.ts";
import { overlaps, type RangeRef } from "#core/workbook/range.ts";
import { SCENARIOS_SETTING } from "../weights/scenarios.ts";

/** What the user said about the reading, with an objective under another id. */
export function renamedCorrections(corrections: Corrections, from: string, to: string): Corrections {
  const { weights, scales, reversed } = corrections;
  return {
    ...corrections,
    ...(weights && { weights: renamedKey(weights, from, to) }),
    ...(scales && { scales: renamedKey(scales, from, to) }),
    ...(reversed && { reversed: reversed.map((id) => (id === from ? to : id)) }),
  };
}

/** Ranges that the user named for tables, grown by a line beside one of their own: the new one belongs to them. */
export function widenedCorrections(corrections: Corrections, beside: RangeRef, line: RangeRef): Corrections {
  const grown = (range: RangeRef): RangeRef => {
    if (!overlaps(range, beside)) return range;
    const row = Math.min(range.row, line.row);
    const column = Math.min(range.column, line.column);
    return {
      ...range,
      row,
      column,
      rows: Math.max(range.row + range.rows, line.row + line.rows) - row,
      columns: Math.max(range.column + range.columns, line.column + line.columns) - column,
    };
  };
  const { objectives, investments, ratings } = corrections;
  return {
    ...corrections,
    ...(objectives && { objectives: grown(objectives) }),
    ...(investments && { investments: grown(investments) }),
    ...(ratings && { ratings: grown(ratings) }),
  };
}

/** Kept scenarios with an objective's weight under its new id. Spoilt settings are left alone. */
export function renamedScenarios(
  settings: Readonly<Record<string, string>>,
  from: string,
  to: string,
): SetSetting[] {
  const expect = settings[SCENARIOS_SETTING];
  if (expect === undefined) return [];
  const kept = parsed(expect);
  if (kept === null) return [];
  const renamed = Object.fromEntries(
    Object.entries(kept).map(([name, weights]) => [
      name,
      isRecord(weights) ? renamedKey(weights, from, to) : weights,
    ]),
  );
  const value = JSON.stringify(renamed);
  return value === expect ? [] : [{ kind: "setting", key: SCENARIOS_SETTING, value, expect }];
}

function renamedKey<Value>(
  record: Readonly<Record<string, Value>>,
  from: string,
  to: string,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key === from ? to : key, value]));
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
