import type { Question } from "#core/domain/evidence.ts";
import type { Candidate } from "../choose/candidate.ts";
import { rangeOf } from "../choose/rank.ts";
import { areCalledOptions, areCalledRaters } from "../find/raters-across.ts";
import { firstNames } from "./blocks-below.ts";

/** Who is rated and who rated, where both stand across the top and no word tells them apart. */
function whoIsWhom(best: Candidate): Question[] {
  const { across, frame } = best.cells;
  const names = [...new Set(best.optionNames)];
  if (!across || areCalledRaters(across.people) || areCalledOptions(names)) return [];
  const isBelow = across.at === "above";
  const [upper, lower] = isBelow ? [across.people, names] : [names, across.people];
  return [
    {
      id: `which-names:${frame.sight.grid.sheet}`,
      code: "which-options",
      values: {},
      range: rangeOf(best),
      choices: [
        { code: "options-above", values: { names: firstNames(upper) }, corrections: { ratersAt: "below" } },
        { code: "options-below", values: { names: firstNames(lower) }, corrections: { ratersAt: "above" } },
      ],
      likeliest: isBelow ? 1 : 0,
      answered: null,
    },
  ];
}

/** Where several people rated all options, side by side or on lines of their own: are they averaged? */
export function raterDoubts(best: Candidate): Question[] {
  const { cells, raters, options } = best;
  const beside = Math.max(0, ...[...cells.raters.values()].map((fields) => fields.length));
  const below =
    raters.size * 2 > options.length ? Math.max(...[...raters.values()].map((more) => more.length + 1)) : 0;
  const count = Math.max(beside, below);
  if (count < 2) return [];
  return [
    ...whoIsWhom(best),
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
