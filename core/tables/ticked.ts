import type { Scale } from "#core/domain/scale.ts";
import type { Rating } from "#core/domain/strategy.ts";
import { toEffect } from "./values/scale.ts";

/** Signs that people put where something holds, as often as it holds, and nothing where it does not. */
interface Marks {
  /** The scales that are made of them. */
  readonly scales: readonly string[];
  readonly form: RegExp;
  /** The share of cells that must be blank before blanks say anything. */
  readonly blank: number;
}

/** Words are said of everything, and so is the least of a scale: of those nothing is left blank to say none. */
const MARKS: readonly Marks[] = [
  { scales: ["yes/no"], form: /^(?:x|✓|✔|✔️|✅|☑|☒|√|●|•)$/iu, blank: 0 },
  { scales: ["ticks"], form: /^(?:x{1,3}|(?:(?:✓|✔|√|✅)\ufe0f?\s?)+)$/iu, blank: 0 },
  { scales: ["++/--", "+++/---"], form: /^[+＋ ]+$/, blank: 0 },
  { scales: ["dots", "five dots"], form: /^[●■⬤◆ ]+$/u, blank: 0 },
  // How far something is served is said of what it serves.
  { scales: ["primary/secondary"], form: /./, blank: 0 },
  // One of three stars is little; of five it is the least that is given, and a blank was mostly forgotten.
  { scales: ["stars"], form: /^[★⭐* ]{1,3}$/u, blank: 0.25 },
];

/** One may be a stray one. */
const LEAST_MARKS = 2;

type Ratings = readonly (readonly Rating[])[];

interface Filled {
  readonly ratings: Ratings;
  /** How many blanks say no, or none. */
  readonly blanks: number;
}

/**
 * Of a table of marks alone: whoever has a mark anywhere has been looked at, so a blank says no. Without this every
 * line would be full of what is not rated, though the table is complete.
 * @param ratings of each investment, one for each objective
 */
export function blanksBesideTicks(ratings: Ratings, scales: readonly Scale[]): Filled {
  return MARKS.reduce<Filled>(
    (before, marks) => {
      const now = blanksBeside(marks, before.ratings, scales);
      return { ratings: now.ratings, blanks: before.blanks + now.blanks };
    },
    { ratings, blanks: 0 },
  );
}

function blanksBeside(
  { scales: ids, form, blank }: Marks,
  ratings: Ratings,
  scales: readonly Scale[],
): Filled {
  const none = { ratings, blanks: 0 };
  const marked = scales.flatMap(({ id }, at) => (ids.includes(id) ? [at] : []));
  let marks = 0;
  let open = 0;
  for (const own of ratings) {
    for (const at of marked) {
      const { written, effect } = own[at]!;
      if (written === null) open++;
      // What says that it is not known ("?", "n/a") is neither.
      if (effect === null) continue;
      if (typeof written !== "string" || !form.test(written.trim())) return none;
      marks++;
    }
  }
  if (marks < LEAST_MARKS || open < blank * (marks + open)) return none;
  const noes = new Map(marked.map((at) => [at, noOf(scales[at]!)]));
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

/** What no mark at all says on a scale. */
function noOf(scale: Scale): number | null {
  if (scale.id !== "yes/no") return scale.reversed && scale.bottom === null ? 1 : 0;
  const no = toEffect(scale, "no");
  return "effect" in no ? no.effect : null;
}
