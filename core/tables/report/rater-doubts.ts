import type { Question } from "#core/domain/evidence.ts";
import type { Candidate } from "../candidate.ts";
import { peopleAcross } from "../choose/people-across.ts";
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
  const people = peopleAcross(best);
  const across = people === null ? 0 : best.objectives.length;
  const count = Math.max(beside, below, across);
  if (count < 2) return [];
  const none = { code: "no-raters", values: {}, corrections: { raters: "none" as const } };
  return [
    ...whoIsWhom(best),
    {
      id: `raters:${cells.frame.sight.grid.sheet}`,
      code: people ? "people" : "raters",
      values: people ? { names: firstNames(best.objectiveNames) } : { count },
      range: rangeOf(best),
      choices: [
        { code: "average", values: {}, corrections: people ? { raters: "average" } : {} },
        { code: "first-rater", values: {}, corrections: { raters: "first" } },
        ...(people ? [none] : []),
      ],
      likeliest: people === "likely" ? 2 : 0,
      answered: null,
    },
  ];
}
