import type { CellValue } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import { weightInHeader } from "../values/header-weight.ts";
import type { FieldWeights } from "../weight-lines.ts";
import { speaksOf } from "../witness/words.ts";
import { writtenWeight, type WrittenWeight } from "../written-weight.ts";
import type { Candidate } from "./candidate.ts";
import { addUpAlike, areGroups, groupsByField, isWhole, type Shares, sharesOf } from "./group-shares.ts";

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
  candidate: Candidate,
  weights: FieldWeights,
  locale: WorkbookLocale,
  fieldOffset: number,
): FieldWeights | null {
  const shares = sharesOf(candidate, weights, fieldOffset);
  if (!shares) return null;
  const { source, cells } = candidate;
  const { frame } = cells;
  for (let line = frame.first; line <= frame.last; line++) {
    if (line === source!.line || line === frame.header) continue;
    const runs = runsIn(frame.sight, line, shares, locale);
    if (!runs || !isNamedOrWhole(frame.sight.text(line, frame.name), runs)) continue;
    if (!addUpAlike(shares, runs)) continue;
    const named = runs.map((run, index) => ({ ...run, name: `${index + 1}` }));
    return {
      ...weights,
      groups: new Map(named.map(({ name, weight }) => [name, weight])),
      groupOf: groupsByField(named, fieldOffset),
      scenarios: weights.scenarios.filter(({ weights: other }) => other.size > runs.length),
    };
  }
  return null;
}

function runsIn(
  sight: Candidate["cells"]["frame"]["sight"],
  line: number,
  { fields, own }: Shares,
  locale: WorkbookLocale,
): Run[] | null {
  const runs: { weight: WrittenWeight; fields: number[] }[] = [];
  let whole = 0;
  for (const field of fields) {
    const at = sight.anchor(line, field);
    const value = sight.spread(line, field);
    const weight = inName(value, at) ?? writtenWeight(value, sight.format(line, field), locale, at);
    const last = runs[runs.length - 1];
    // The group's weight may stand once, or on each of its lines; then the group ends where its shares are a whole.
    const goesOn = weight === null || (weight.value === last?.weight.value && !isWhole(whole));
    if (weight && !goesOn) runs.push({ weight, fields: [field] });
    else if (last) last.fields.push(field);
    else return null;
    whole = goesOn ? whole + own(field) : own(field);
  }
  const isWeighed = runs.every(({ weight: { value, ofFive } }) => (value ?? 0) > 0 && ofFive !== true);
  return isWeighed && areGroups(runs) ? runs : null;
}

/** "Growth 40%": the group's name and its weight in one. */
function inName(value: CellValue, cell: CellRef): WrittenWeight | null {
  const found = typeof value === "string" && /\p{L}/u.test(value) ? weightInHeader(value) : null;
  return found && { written: found.weight, value: found.weight, percent: found.kind === "percent", cell };
}

function isNamedOrWhole(label: string, runs: readonly Run[]): boolean {
  if (speaksOf("weight", label)) return true;
  return isWhole(runs.reduce((total, { weight }) => total + (weight.value ?? 0), 0));
}
