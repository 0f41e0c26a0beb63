import { wordKey } from "../find/cell-reader.ts";
import type { FrameCells } from "../find/frame-cells.ts";
import type { WeightSource } from "../find/weight-source.ts";
import { isPriority } from "../values/priority.ts";
import { saysTotal } from "../witness/ranked-by.ts";
import { speaksOf } from "../witness/words.ts";
import type { Members } from "../draft.ts";
import { votersAmong } from "./voters.ts";

/** How far something is, in marks that ratings are written in as well. */
const STATUS = /^(?:status|state|stand|statut|estado|stato|状態|状态|狀態|상태|статус)$/iu;

function isMeasureOrBurden(header: string): boolean {
  return speaksOf("measure", header) || speaksOf("burden", header);
}

/**
 * "Priority" behind impact and effort is what came of them, "status" how far it is; and so is what stands in words of its
 * own behind the totals of all others: "yes" and "no" below the sum of signs. Who voted is no objective either.
 */
export function withoutConclusion(
  cells: FrameCells,
  source: WeightSource | null,
  objectives: readonly number[],
  options: readonly number[],
): Members {
  const isConclusion = (j: number): boolean =>
    source === null && (isPriority(cells.headers[j]!) || STATUS.test(cells.headers[j]!));
  const left = objectives.filter((j) => !isConclusion(j));
  const isJudged = left.length >= 2 && left.every((j) => isMeasureOrBurden(cells.headers[j]!));
  const judged = isJudged ? left : objectives;
  const behind = behindTotals(cells, judged, options);
  const voters = source === null ? votersAmong(cells, judged, options) : new Set<number>();
  const members = judged.filter((j) => !behind.has(j) && !voters.has(j));
  const results = objectives
    .filter((j) => !members.includes(j))
    .map((j) => [j, voters.has(j) ? "vote" : "total"] as const);
  return { objectives: members, reproduced: null, results: new Map(results) };
}

/** Fields behind the totals whose texts none of the objectives before those holds. */
function behindTotals(
  cells: FrameCells,
  objectives: readonly number[],
  options: readonly number[],
): ReadonlySet<number> {
  const total = cells.fields.findIndex((_, j) => !objectives.includes(j) && saysTotal(cells, j));
  const before = objectives.filter((j) => j < total);
  if (total < 0 || before.length < 2) return new Set();
  const known = new Set(before.flatMap((j) => textsOf(cells, j, options)));
  const isApart = (j: number): boolean => textsOf(cells, j, options).every((text) => !known.has(text));
  return new Set(objectives.filter((j) => j > total && isApart(j)));
}

function textsOf({ frame, lines, fields }: FrameCells, j: number, options: readonly number[]): string[] {
  return options.flatMap((i) => {
    const value = frame.sight.at(lines[i]!, fields[j]!);
    return value === null || typeof value === "object"
      ? []
      : [wordKey(String(value)) || String(value).trim()];
  });
}
