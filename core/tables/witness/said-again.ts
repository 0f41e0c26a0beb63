import { gather } from "#core/gather.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import { foldText } from "../values/fold.ts";

/** More lines than this are not compared with one another. */
const MOST_LINES = 60;
/** So many objectives have to tell the options apart: one or two agree by chance. */
const LEAST_TELLING = 3;

/**
 * Lines that say again, on a scale of their own, what others rate: "Quay [score]", "Jetty [score]", then "Quay [worth]",
 * "Jetty [worth]". The names tell what belongs together; the numbers tell that each objective puts the options in the same
 * order, or in the opposite one, and that the ratings are the whole numbers of the two.
 * @param lines all that could be options, also those that are off the scale in question
 */
export function linesSaidAgain(
  cells: FrameCells,
  lines: readonly number[],
  objectives: readonly number[],
): ReadonlySet<number> {
  if (lines.length < 4 || lines.length > MOST_LINES) return new Set();
  const found = new Set<number>();
  const sides = [...tagged(cells, lines).values()].filter((side) => side.size >= 2);
  for (const rated of sides) {
    for (const other of sides) {
      if (other === rated || other.size !== rated.size) continue;
      const pairs = [...rated].map(([base, i]) => [i, other.get(base)] as const);
      if (pairs.every(([, again]) => again !== undefined) && isSaidAgain(cells, pairs, objectives))
        for (const i of other.values()) found.add(i);
    }
  }
  return found;
}

/** The lines of each tag, by the name before it. */
function tagged({ names }: FrameCells, lines: readonly number[]): Map<string, Map<string, number>> {
  const found = new Map<string, [string, number][]>();
  for (const i of lines) {
    const [base, tag] = apart(names[i] ?? "");
    if (tag !== "") gather(found, tag, [[base, i]]);
  }
  return new Map([...found].map(([tag, each]) => [tag, new Map(each)]));
}

const ENDS: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
]);

/** "Quay (old) [score]" is "Quay (old)" and "score". */
function apart(name: string): readonly [base: string, tag: string] {
  const text = name.trim();
  const open = ENDS.get(text.slice(-1));
  const at = open === undefined ? -1 : text.lastIndexOf(open);
  return at > 0 ? [foldText(text.slice(0, at)), foldText(text.slice(at + 1, -1))] : [text, ""];
}

function isSaidAgain(
  cells: FrameCells,
  pairs: readonly (readonly [rated: number, again: number | undefined])[],
  objectives: readonly number[],
): boolean {
  let telling = 0;
  let hasParts = false;
  for (const j of objectives) {
    const values = pairs
      .map(([i, again]) => [cells.number(i, j), cells.number(again!, j)] as const)
      .filter(([rated, again]) => !Number.isNaN(rated) && !Number.isNaN(again));
    if (values.some(([rated]) => !Number.isInteger(rated))) return false;
    hasParts ||= values.some(([, again]) => !Number.isInteger(again));
    const ways = new Set(
      values.flatMap(([a, x]) =>
        values.map(([b, y]) => (a === b ? (x === y ? 0 : NaN) : Math.sign(a - b) * Math.sign(x - y))),
      ),
    );
    if (ways.has(NaN) || (ways.has(1) && ways.has(-1))) return false;
    if (ways.has(1) || ways.has(-1)) telling++;
  }
  return hasParts && telling >= LEAST_TELLING;
}
