import type { Rating } from "#core/domain/strategy.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { foldText } from "./values/fold.ts";
import { listed } from "./attributes/listed.ts";
import { AliasIndex, nameKey } from "./name-match.ts";
import { NOT_RATED } from "./rating-cells.ts";

/** More different names than this are not objectives. */
const MOST_NAMED = 60;

/** The objectives that text cells name, in order of appearance, when no table lists them; none when there are too many. */
export function namedObjectives(texts: readonly (string | null)[]): string[] {
  const names = new Map<string, string>();
  for (const text of texts) {
    for (const name of listed(text)) {
      if (!names.has(nameKey(name))) names.set(nameKey(name), name);
      if (names.size > MOST_NAMED) return [];
    }
  }
  return [...names.values()];
}

/**
 * Ratings from a text that names the objectives an investment serves: one named is fully served, one not named is
 * not served; a blank text says nothing.
 * @param objectives what each is called
 * @returns one for each objective, and the names that are no objective's
 */
export function servedRatings(
  served: { readonly text: string; readonly cell: CellRef } | null,
  objectives: readonly (readonly string[])[],
): { ratings: Rating[]; unknown: string[] } {
  if (!served) return { ratings: objectives.map(() => NOT_RATED), unknown: [] };
  const index = new AliasIndex(objectives);
  const hit = new Set<number>();
  const unknown: string[] = [];
  const whole = foldText(served.text);
  for (const name of listed(served.text)) {
    const found = index.find(name);
    if (found >= 0) hit.add(found);
    else unknown.push(name);
  }
  objectives.forEach((names, at) => {
    if (names.some((name) => /[,;]/.test(name) && whole.includes(foldText(name)))) hit.add(at);
  });
  const ratings = objectives.map((_, at) => {
    const named = hit.has(at);
    return { written: named ? served.text : null, effect: named ? 1 : 0, confidence: 1, cell: served.cell };
  });
  return {
    ratings,
    unknown:
      hit.size > 0
        ? unknown.filter((name) => !objectives.flat().some((each) => foldText(each).includes(foldText(name))))
        : unknown,
  };
}
