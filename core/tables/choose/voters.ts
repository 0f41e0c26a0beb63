import { KIND, type FrameCells } from "../find/frame-cells.ts";

/** What counts who is for something, folded by nobody: headers are short. */
const VOTES =
  /^(?:(?:total|no\.? of|number of|anzahl|summe|nombre de|numero de|número de) )?(?:votes?|voters|stimmen|voix|votos|voti|stemmen|głosy|röster|stemmer|hlasy|ääniä|oy|голоса|голоси|票数|票數|得票|投票数|득표|표)$/iu;
const LEAST = 2;

/**
 * The fields whose marks a field of votes counts: those who voted, and no objectives. "QR menu | quick | cheap | Ann |
 * Ben | Votes": the count is that of the two before it, not of all four.
 */
export function votersAmong(
  cells: FrameCells,
  objectives: readonly number[],
  options: readonly number[],
): ReadonlySet<number> {
  const counted = cells.headers.findIndex(
    (header, t) =>
      VOTES.test(header.trim()) &&
      !objectives.includes(t) &&
      options.every((i) => cells.kind(i, t) === KIND.number),
  );
  if (counted < 0) return new Set();
  const marks = (i: number, fields: readonly number[]): number =>
    fields.filter((j) => cells.kind(i, j) !== KIND.blank).length;
  const before = objectives.filter((j) => j < counted);
  const after = objectives.filter((j) => j > counted);
  for (let few = LEAST; few <= objectives.length - LEAST; few++) {
    for (const run of [before.slice(-few), after.slice(0, few)])
      if (run.length === few && options.every((i) => marks(i, run) === cells.number(i, counted)))
        return new Set(run);
  }
  return new Set();
}
