import { wordKey } from "../find/cell-reader.ts";
import { KIND, type FrameCells } from "../find/frame-cells.ts";

/** Fewer cells name others by chance. */
const LEAST_CELLS = 3;

/**
 * Lines that say for each objective which of the others is ahead ("A", "B", "Vendor X"): results, and no options. Where
 * a second line holds such texts too, they are grades.
 */
export function winnerLines(
  cells: FrameCells,
  lines: readonly number[],
  objectives: readonly number[],
): number[] {
  const naming = lines.filter((i) => namesOthers(cells, lines, objectives, i));
  return naming.length === 1 && lines.length > 2 ? naming : [];
}

function namesOthers(
  cells: FrameCells,
  lines: readonly number[],
  objectives: readonly number[],
  own: number,
): boolean {
  const others = lines.flatMap((i) => (i !== own && cells.nameKeys[i] ? [` ${cells.nameKeys[i]} `] : []));
  const texts = objectives.flatMap((j) => {
    const value = cells.frame.sight.at(cells.lines[own]!, cells.fields[j]!);
    return typeof value === "string" && cells.kind(own, j) !== KIND.number ? [wordKey(value)] : [];
  });
  if (texts.length < LEAST_CELLS || texts.length * 2 < objectives.length) return false;
  return texts.every(
    (text) => text !== "" && others.filter((name) => name.includes(` ${text} `)).length === 1,
  );
}
