import type { CellValue } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import { weightInHeader } from "../values/header-weight.ts";
import type { FieldWeights } from "../weight-lines.ts";
import { speaksOf } from "../witness/words.ts";
import { writtenWeight, type WrittenWeight } from "../written-weight.ts";
import type { Candidate } from "./candidate.ts";

/** As people round thirds. */
const CLOSE = 0.011;
const LEAST_GROUPS = 2;

/** The objectives from one number of a line up to the next. */
interface Run {
  readonly weight: WrittenWeight;
  /** Absolute fields. */
  readonly fields: readonly number[];
}

/**
 * Weights of groups that stand in a line of their own, each where its group begins ("Market | 60% | Reach | 50%"),
 * told by their numbers: the objectives' own weights add up to the same in every group, so they are shares of it.
 * @returns the same weights with what their groups weigh; null where no such line is
 */
export function withGroupWeights(
  { cells, source, objectives }: Candidate,
  weights: FieldWeights,
  locale: WorkbookLocale,
  fieldOffset: number,
): FieldWeights | null {
  if (source?.kind !== "line" || weights.where !== "line") return null;
  if (weights.groups.size > 0 || weights.groupOf.size > 0) return null;
  const { frame } = cells;
  const fields = objectives.map((j) => cells.fields[j]!).sort((a, b) => a - b);
  const own = (field: number): number => weights.weights.get(field - fieldOffset)?.value ?? 0;
  for (let line = frame.first; line <= frame.last; line++) {
    if (line === source.line || line === frame.header) continue;
    const runs = runsIn(frame.sight, line, fields, locale, own);
    if (!runs || !isNamedOrWhole(frame.sight.text(line, frame.name), runs)) continue;
    const sums = runs.map((run) => run.fields.reduce((sum, field) => sum + own(field), 0));
    // What adds up to the group's weight is weighed by it already.
    if (sums[0]! <= 0 || !sums.every((sum) => Math.abs(sum / sums[0]! - 1) <= CLOSE)) continue;
    const named = runs.map((run, index) => ({ ...run, name: `${index + 1}` }));
    return {
      ...weights,
      groups: new Map(named.map(({ name, weight }) => [name, weight])),
      groupOf: new Map(
        named.flatMap(({ name, fields: all }) =>
          all.map((field): [number, string] => [field - fieldOffset, name]),
        ),
      ),
      scenarios: weights.scenarios.filter(({ weights: other }) => other.size > runs.length),
    };
  }
  return null;
}

function runsIn(
  sight: Candidate["cells"]["frame"]["sight"],
  line: number,
  fields: readonly number[],
  locale: WorkbookLocale,
  own: (field: number) => number,
): Run[] | null {
  const runs: { weight: WrittenWeight; fields: number[] }[] = [];
  let whole = 0;
  for (const field of fields) {
    const at = sight.anchor(line, field);
    const value = sight.spread(line, field);
    const weight = inName(value, at) ?? writtenWeight(value, sight.format(line, field), locale, at);
    const last = runs[runs.length - 1];
    // The group's weight may stand once, or on each of its lines; then the group ends where its shares are a whole.
    const isWhole = [1, 100].some((each) => Math.abs(whole / each - 1) <= CLOSE);
    const goesOn = weight === null || (weight.value === last?.weight.value && !isWhole);
    if (weight && !goesOn) runs.push({ weight, fields: [field] });
    else if (last) last.fields.push(field);
    else return null;
    whole = goesOn ? whole + own(field) : own(field);
  }
  const isWeighed = runs.every(({ weight: { value, ofFive } }) => (value ?? 0) > 0 && ofFive !== true);
  const isGrouped = runs.filter((run) => run.fields.length > 1).length * 2 > runs.length;
  return runs.length >= LEAST_GROUPS && isWeighed && isGrouped ? runs : null;
}

/** "Growth 40%": the group's name and its weight in one. */
function inName(value: CellValue, cell: CellRef): WrittenWeight | null {
  const found = typeof value === "string" && /\p{L}/u.test(value) ? weightInHeader(value) : null;
  return found && { written: found.weight, value: found.weight, percent: found.kind === "percent", cell };
}

function isNamedOrWhole(label: string, runs: readonly Run[]): boolean {
  if (speaksOf("weight", label)) return true;
  const sum = runs.reduce((total, { weight }) => total + (weight.value ?? 0), 0);
  return [1, 100].some((whole) => Math.abs(sum / whole - 1) <= CLOSE);
}
