import type { WitnessReport } from "#core/domain/evidence.ts";
import type { Draft } from "../draft.ts";
import { KIND, SAID } from "../find/frame-cells.ts";

/**
 * How far the sheet's formulas and the reading agree on what is a rating, both ways: cells read that formulas weigh,
 * and cells that formulas weigh but that are not read.
 */
export function coveragePoints({ cells, source, objectives, options }: Draft): {
  points: number;
  share: number;
  reports: WitnessReport[];
} {
  const { facts, frame, fields, lines, ratedBySheet } = cells;
  if (facts.ratings.size === 0) return { points: 0, share: 0, reports: [] };
  let [hit, all] = [0, 0];
  for (const i of options) {
    for (const j of objectives) {
      if (cells.kind(i, j) === KIND.blank) continue;
      all++;
      if (!cells.isSaid(i, j, SAID.rating)) continue;
      const weight = facts.weightOf.get(frame.sight.key(lines[i]!, fields[j]!));
      const isOurs = source?.kind !== "line" || weight === frame.sight.key(source.line, fields[j]!);
      hit += isOurs ? 1 : 0.3;
    }
  }
  const share = hit / Math.max(1, all);
  if (share === 0) return { points: 0, share, reports: [] };
  const ours = source?.kind === "line" ? hit : hit * 0.3;
  // Of a long table only the first lines were read.
  const expected = frame.last - frame.header > lines.length ? Math.min(ratedBySheet, all) : ratedBySheet;
  const missed = ratedBySheet > 3 ? 1 - Math.min(1, ours / expected) : 0;
  const reports: WitnessReport[] = [
    { code: "formula-ratings", points: 8 * share, values: { share: Math.round(share * 100) }, range: null },
  ];
  if (missed > 0) reports.push({ code: "formula-elsewhere", points: -6 * missed, values: {}, range: null });
  return { points: 8 * share - 6 * missed, share, reports };
}
