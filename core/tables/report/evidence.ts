import type { ReproducedTotals, Sureness, WitnessReport } from "#core/domain/evidence.ts";
import type { Candidate } from "../candidate.ts";
import { headerOf } from "../find/header-of.ts";

const SURE = 0.9;
const LIKELY = 0.6;

/** How sure a reading is, as people are told. */
export function surenessOf(confidence: number): Sureness {
  return confidence >= SURE ? "sure" : confidence >= LIKELY ? "likely" : "ask";
}

/** What spoke for and against, the strongest first. */
export function witnessesOf({ reports }: Candidate): WitnessReport[] {
  return reports
    .filter(({ points }) => points !== 0)
    .map((each) => ({ ...each, points: Math.round(each.points * 100) / 100 }))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

/** The sheet's own totals, with the cells in which the reading does not give them again. */
export function reproducedTotals({ cells, reproduced, options }: Candidate): ReproducedTotals | null {
  if (!reproduced) return null;
  const { sight } = cells.frame;
  const { field, right, of, wrong } = reproduced;
  const first = sight.cell(cells.lines[options[0]!]!, field);
  const last = sight.cell(cells.lines[options[options.length - 1]!]!, field);
  return {
    header: headerOf(cells, field),
    range: { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 },
    right,
    of,
    wrong: wrong.map((i) => sight.cell(cells.lines[i]!, field)),
  };
}
