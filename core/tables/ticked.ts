import type { Scale } from "#core/domain/scale.ts";
import type { Rating } from "#core/domain/strategy.ts";
import { toEffect } from "./values/scale.ts";

/** Signs that people put where something holds, and nothing where it does not. Words are said of everything. */
const TICK = /^(?:x{1,3}|✓{1,3}|✔{1,3}|✔️|✅{1,3}|☑|☒|√{1,3}|●|•)$/iu;
/** How far something is served is said of what it serves. */
const SERVES = "primary/secondary";
const ANSWERED: ReadonlySet<string> = new Set(["yes/no", "ticks", SERVES]);
/** One tick may be a stray one. */
const LEAST_TICKS = 2;

/**
 * Of a table of ticks alone, or of what is served first and second: whoever has a tick anywhere has been looked at, so a blank says no. Without this every
 * line would be full of what is not rated, though the table is complete.
 * @param ratings of each investment, one for each objective
 * @returns the ratings with such blanks as noes, and how many those are
 */
export function blanksBesideTicks(
  ratings: readonly (readonly Rating[])[],
  scales: readonly Scale[],
): { readonly ratings: readonly (readonly Rating[])[]; readonly blanks: number } {
  const none = { ratings, blanks: 0 };
  const answered = scales.flatMap(({ id }, at) => (ANSWERED.has(id) ? [at] : []));
  let ticks = 0;
  for (const own of ratings) {
    for (const at of answered) {
      const { written, effect } = own[at]!;
      // What says that it is not known ("?", "n/a") is neither.
      if (effect === null) continue;
      const isSaid = scales[at]!.id === SERVES || (typeof written === "string" && TICK.test(written.trim()));
      if (!isSaid) return none;
      ticks++;
    }
  }
  if (ticks < LEAST_TICKS) return none;
  const noes = new Map(answered.map((at) => [at, noOf(scales[at]!)]));
  let blanks = 0;
  const filled = ratings.map((own) =>
    own.some(({ effect }) => effect !== null)
      ? own.map((rating, at): Rating => {
          const no = noes.get(at);
          if (no === undefined || no === null || rating.written !== null || !rating.cell) return rating;
          blanks++;
          return { ...rating, effect: no };
        })
      : own,
  );
  return blanks === 0 ? none : { ratings: filled, blanks };
}

function noOf(scale: Scale): number | null {
  const no = toEffect(scale, scale.id === "ticks" ? "✗" : "no");
  return "effect" in no ? no.effect : null;
}
