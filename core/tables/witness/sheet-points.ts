import type { WitnessReport } from "#core/domain/evidence.ts";
import type { Grid } from "../grid.ts";
import { speaksOf } from "./words.ts";

const HIDDEN = -4;
const OLD = -3;
const PAIRWISE = -2;
const LATER = -0.15;
const ACTIVE = 0.3;

/** What a sheet's name, its place and whether it is hidden say of the tables on it. */
export function sheetPoints(
  { sheet, hidden }: Grid,
  order: number,
  activeSheet: string | null,
): { points: number; reports: WitnessReport[] } {
  const reports: WitnessReport[] = [];
  if (hidden) reports.push({ code: "hidden-sheet", points: HIDDEN, values: { sheet }, range: null });
  if (speaksOf("old", sheet) || isPastYear(sheet)) {
    reports.push({ code: "old-sheet", points: OLD, values: { sheet }, range: null });
  }
  if (speaksOf("pairwise", sheet)) {
    reports.push({ code: "names-both-sides", points: PAIRWISE, values: {}, range: null });
  }
  const points = reports.reduce((sum, each) => sum + each.points, 0);
  return { points: points + LATER * order + (sheet === activeSheet ? ACTIVE : 0), reports };
}

/** "Ratings 2019": core knows no clock, so only years long gone say anything. */
function isPastYear(sheet: string): boolean {
  return /\b20(?:0\d|1\d|2[0-3])\b/.test(sheet);
}
