import type { Question } from "#core/domain/evidence.ts";
import type { Candidate } from "../candidate.ts";
import { rangeOf } from "../choose/rank.ts";
import { wordKey } from "../find/cell-reader.ts";
import { APART } from "../find/states.ts";

/** Where everything was rated at several dates, or as it is and as it shall be: which of them counts? */
export function dateDoubts(best: Candidate): Question[] {
  const { states, frame } = best.cells;
  if (!states) return [];
  const dates = states.labels.map((label, at) => ({
    code: at === 0 ? "this-date" : `this-date-${at + 1}`,
    values: { date: label.slice(0, 40) },
    corrections: { date: wordKey(label) },
  }));
  return [
    {
      id: `which-date:${frame.sight.grid.sheet}`,
      code: "which-date",
      values: {},
      range: rangeOf(best),
      choices: [...dates, { code: "dates-apart", values: {}, corrections: { date: APART } }],
      likeliest: states.taken < 0 ? dates.length : states.taken,
      answered: null,
    },
  ];
}
