import type { Question } from "#core/domain/evidence.ts";
import type { Candidate } from "../choose/candidate.ts";
import { rangeOf } from "../choose/rank.ts";

/** Where several people rated all options, side by side or on lines of their own: are they averaged? */
export function raterDoubts(best: Candidate): Question[] {
  const { cells, raters, options } = best;
  const beside = Math.max(0, ...[...cells.raters.values()].map((fields) => fields.length));
  const below =
    raters.size * 2 > options.length ? Math.max(...[...raters.values()].map((more) => more.length + 1)) : 0;
  const count = Math.max(beside, below);
  if (count < 2) return [];
  return [
    {
      id: `raters:${cells.frame.sight.grid.sheet}`,
      code: "raters",
      values: { count },
      range: rangeOf(best),
      choices: [
        { code: "average", values: {}, corrections: {} },
        { code: "first-rater", values: {}, corrections: { raters: "first" } },
      ],
      likeliest: 0,
      answered: null,
    },
  ];
}
