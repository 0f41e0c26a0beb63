import { KIND, type FrameCells } from "../find/frame-cells.ts";

const LEAST_OPTIONS = 2;
const SIGNS = /^(?:\++|[-\u2212\u2013]+|0|[sS=])$/;

/** How many plus and minus signs stand in an option's ratings. */
interface Signs {
  readonly plus: number;
  readonly minus: number;
}

/**
 * A field beside ratings in signs counts each option's plus signs, its minus signs, or what is left of them: whoever counts
 * signs compares options by them.
 */
export function countsSigns(
  cells: FrameCells,
  objectives: readonly number[],
  options: readonly number[],
): boolean {
  if (options.length < LEAST_OPTIONS) return false;
  const signs = options.map((i) => signsOf(cells, objectives, i));
  if (signs.every(({ plus }) => plus === 0) || signs.every(({ minus }) => minus === 0)) return false;
  const ways: readonly ((each: Signs) => number)[] = [
    ({ plus }) => plus,
    ({ minus }) => minus,
    ({ plus, minus }) => plus - minus,
  ];
  return cells.fields.some((_, j) => {
    if (objectives.includes(j)) return false;
    const counted = options.map((i) => numberAt(cells, i, j));
    if (counted.some((value) => value === null) || new Set(counted).size < 2) return false;
    return ways.some((way) => signs.every((each, k) => Math.abs(counted[k]!) === Math.abs(way(each))));
  });
}

function signsOf(cells: FrameCells, objectives: readonly number[], i: number): Signs {
  let [plus, minus] = [0, 0];
  for (const j of objectives) {
    const text = textOf(cells, i, j);
    if (!SIGNS.test(text)) continue;
    if (text.startsWith("+")) plus += text.length;
    else if (/^[-\u2212\u2013]/.test(text)) minus += text.length;
  }
  return { plus, minus };
}

/** Among signs a 0 is one of them and no number. */
function numberAt(cells: FrameCells, i: number, j: number): number | null {
  if (cells.kind(i, j) === KIND.number) return cells.number(i, j);
  return textOf(cells, i, j) === "0" ? 0 : null;
}

function textOf({ frame: { sight }, lines, fields }: FrameCells, i: number, j: number): string {
  const value = sight.at(lines[i]!, fields[j]!);
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
