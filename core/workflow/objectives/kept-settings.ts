import type { Corrections } from "#core/domain/reading.ts";
import type { SetSetting } from "#core/workbook/change-set.ts";
import { renamedKey } from "../renamed-key.ts";
import { keptIn, SCENARIOS_SETTING, withObjectiveRenamed } from "../what-if/kept.ts";

/** What the user said about the reading, with an objective under another id. */
export function renamedCorrections(corrections: Corrections, from: string, to: string): Corrections {
  const { weights, scales, reversed, forward } = corrections;
  const renamed = (ids: readonly string[]): string[] => ids.map((id) => (id === from ? to : id));
  return {
    ...corrections,
    ...(weights && { weights: renamedKey(weights, from, to) }),
    ...(scales && { scales: renamedKey(scales, from, to) }),
    ...(reversed && { reversed: renamed(reversed) }),
    ...(forward && { forward: renamed(forward) }),
  };
}

/** Kept scenarios with an objective under its new id. Spoilt settings are left alone. */
export function renamedScenarios(
  settings: Readonly<Record<string, string>>,
  from: string,
  to: string,
): SetSetting[] {
  const expect = settings[SCENARIOS_SETTING];
  if (expect === undefined) return [];
  const kept = keptIn(expect);
  const renamed = Object.entries(kept).map(([name, entry]) => [name, withObjectiveRenamed(entry, from, to)]);
  const value = JSON.stringify(Object.fromEntries(renamed));
  const isSame = value === JSON.stringify(kept);
  return isSame ? [] : [{ kind: "setting", key: SCENARIOS_SETTING, value, expect }];
}
