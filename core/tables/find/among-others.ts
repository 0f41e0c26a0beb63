import { isWeightWord } from "../values/labels.ts";
import { isAlone } from "../witness/words.ts";
import type { FrameCells } from "./frame-cells.ts";

/**
 * "Relevance", "Importance" between lines with names that are rated as it is: one more of them. Weights stand before
 * the first or behind the last.
 */
export function isAmongOthers(
  { frame, lines, names, fields }: FrameCells,
  line: number,
  label: string,
): boolean {
  const { sight } = frame;
  if (!isAlone(label) || isWeightWord(label)) return false;
  const at = lines.indexOf(line);
  const isNamed = (i: number): boolean => names[i] !== null && !isAlone(names[i]!);
  if (at < 0 || !lines.some((_, i) => i < at && isNamed(i)) || !lines.some((_, i) => i > at && isNamed(i)))
    return false;
  const values = (i: number): number[] => fields.flatMap((field) => sight.number(lines[i]!, field) ?? []);
  const others = lines.flatMap((_, i) => (i !== at && isNamed(i) ? values(i) : []));
  const [least, most] = [Math.min(...others) / 2, Math.max(...others) * 1.5];
  return values(at).every((value) => value >= least && value <= most);
}
