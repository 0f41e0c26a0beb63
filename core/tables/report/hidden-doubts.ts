import type { Question } from "#core/domain/evidence.ts";
import type { HiddenLines } from "../hidden-lines.ts";

const NAMED = 3;
const LONGEST = 40;

/** Hidden rows and columns, and rows that are filtered away, that count like all others: shall they? */
export function hiddenDoubts(sheet: string, { records, ratings }: HiddenLines): Question[] {
  const names = [...ratings, ...records].map(({ name }) => name.slice(0, LONGEST));
  if (names.length === 0) return [];
  const shown = names.slice(0, NAMED).join(", ");
  return [
    {
      id: `hidden-lines:${sheet}`,
      code: "hidden-lines",
      values: { count: names.length, names: names.length > NAMED ? `${shown} …` : shown },
      range: null,
      choices: [
        { code: "count-hidden", values: {}, corrections: {} },
        { code: "leave-out-hidden", values: {}, corrections: { hiddenLines: "leave-out" } },
      ],
      likeliest: 0,
      answered: null,
    },
  ];
}
