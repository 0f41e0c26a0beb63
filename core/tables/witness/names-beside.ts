import { isCode, isNumbered } from "../values/codes.ts";
import { isRationaleLabel } from "../values/labels.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import type { WeightSource } from "../find/weight-source.ts";

/** Right behind the codes, or right before them, stands a text of its own for each that is no code. */
export function areNamedBeside({ frame, lines }: FrameCells, options: readonly number[]): boolean {
  const { sight, name, firstField } = frame;
  return [name + 1, name - 1].some((field) => {
    if (field < firstField) return false;
    const texts = options.map((i) => (sight.isText(lines[i]!, field) ? sight.text(lines[i]!, field) : ""));
    return (
      !texts.some((text) => text === "" || isCode(text) || sight.reader.isLevel(text)) &&
      new Set(texts).size === texts.length
    );
  });
}

/** Where the weights' line is called something, the options' names stand too, not in a field that is blank there. */
export function isLabelledBeside(
  { frame: { sight, name, firstField, lastField }, lines }: FrameCells,
  { kind, line }: WeightSource,
  options: readonly number[],
): boolean {
  if (kind !== "line" || sight.at(line, name) !== null) return false;
  // Parts of one thing stand on lines of their own beside its merged name.
  if (options.some((i) => sight.isMerged(lines[i]!, name))) return false;
  for (let field = firstField; field <= lastField; field++) {
    if (field === name || !sight.isText(line, field)) continue;
    const names = options.map((i) => (sight.isText(lines[i]!, field) ? sight.text(lines[i]!, field) : ""));
    if (!names.includes("") && new Set(names).size === names.length) return true;
  }
  return false;
}

/**
 * The names stand behind all that is rated, and a text of its own for each stands first: who reads a line begins with
 * what it is about, and remarks on it stand last.
 */
export function areNamedBefore(
  { frame: { sight, name, firstField }, fields, lines }: FrameCells,
  options: readonly number[],
  objectives: readonly number[],
): boolean {
  const first = Math.min(...objectives.map((j) => fields[j]!));
  if (objectives.some((j) => fields[j]! > name) || firstField >= first) return false;
  const texts = options.map((i) =>
    sight.isText(lines[i]!, firstField) ? sight.text(lines[i]!, firstField) : "",
  );
  const isNone = (text: string): boolean => text === "" || isNumbered(text) || sight.reader.isLevel(text);
  return !texts.some(isNone) && new Set(texts).size === texts.length;
}

/** Behind all that is rated, under a word for reasons ("Justificativa das notas"): remarks, be the names but codes. */
export function areRemarks(
  { frame: { sight, name, header }, fields }: FrameCells,
  objectives: readonly number[],
): boolean {
  if (objectives.some((j) => fields[j]! > name)) return false;
  const [first = ""] = sight.text(header, name).trim().split(/\s+/);
  return isRationaleLabel(first);
}
