import type { Reading } from "#core/domain/reading.ts";
import { foldSpaces } from "#core/tables/values/fold.ts";
import type { Understanding } from "../understand.ts";
import type { ObjectiveDraft } from "./draft.ts";
import { weightAsWritten } from "./weight.ts";

/**
 * Whether a workbook that was read again after a draft was written holds exactly the objectives of before with the
 * draft's own, and every rating as it was; a new objective must be unrated.
 * @param weightChecked whether the weight must be the draft's
 */
export function readsBack(
  before: Reading,
  after: Understanding,
  draft: ObjectiveDraft,
  weightChecked: boolean,
): boolean {
  const { strategy } = after.reading;
  const name = foldSpaces(draft.name);
  const wanted = before.strategy.objectives.map((one) => (one.id === draft.editing ? name : one.name));
  const names = strategy.objectives.map((one) => one.name);
  const at = wanted.map((one) => names.indexOf(one));
  const own = names.indexOf(name);
  if (own < 0 || at.some((index) => index < 0) || new Set(at).size !== at.length) return false;
  if (names.length !== wanted.length + (draft.editing === null ? 1 : 0)) return false;
  if (strategy.investments.length !== before.strategy.investments.length) return false;
  const same = before.strategy.investments.every(({ id, ratings }, i) => {
    const other = strategy.investments[i]!;
    if (other.id !== id) return false;
    if (draft.editing === null && (other.ratings[own]?.effect ?? 0) !== 0) return false;
    return ratings.every(({ effect }, j) => isClose(effect, other.ratings[at[j]!]?.effect ?? null));
  });
  if (!same || !weightChecked) return same;
  const weight = weightAsWritten(after, own);
  return typeof weight === "number" && typeof draft.weight === "number"
    ? isClose(weight, draft.weight, 1e-3)
    : weight === draft.weight;
}

function isClose(a: number | null, b: number | null, relative = 1e-9): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= relative * Math.max(1, Math.abs(a));
}
