import type { Candidate } from "../candidate.ts";
import { isPlaces } from "../values/priority.ts";
import { speaksOf } from "./words.ts";

const LEAST_OPTIONS = 3;

/**
 * Whether the sheet's own places give the first to the least of its own totals, as school grades do: then less is
 * better throughout, whatever the scale looks like. Places and totals are the sheet's, so that nothing is guessed.
 */
export function isLeastFirst({ cells, options, reproduced }: Candidate): boolean {
  if (!reproduced || options.length < LEAST_OPTIONS) return false;
  const { sight, header, firstField, lastField } = cells.frame;
  const totals = cells.totals(reproduced.field);
  for (let field = firstField; field <= lastField; field++) {
    if (field === reproduced.field || !speaksOf("total", sight.text(header, field))) continue;
    const places = cells.totals(field);
    const given = options.map((i) => places[i]!);
    if (!isPlaces(given) || new Set(given).size < given.length) continue;
    const inOrder = [...options].sort((a, b) => places[a]! - places[b]!).map((i) => totals[i]!);
    const rises = inOrder.every((total, at) => at === 0 || total >= inOrder[at - 1]!);
    return rises && inOrder[0]! < inOrder[inOrder.length - 1]!;
  }
  return false;
}
