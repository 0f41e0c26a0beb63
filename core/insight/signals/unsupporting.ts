import type { EffectRow } from "#core/insight/effect-row.ts";

/**
 * The investments that support nothing: everything that was assessed is 0 or works against an objective. One of
 * which nothing was assessed is not among them, because nothing is known of it yet.
 *
 * @returns indices, ascending
 */
export function supportingNothing(rows: readonly EffectRow[]): number[] {
  return rows.flatMap((row, index) => {
    const assessed = row.effects.filter((effect) => effect !== null);
    return assessed.length > 0 && assessed.every((effect) => effect <= 0) ? [index] : [];
  });
}
