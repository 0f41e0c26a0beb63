import type { Corrections } from "#core/domain/reading.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { idsOf } from "./ids.ts";
import { type GradeTable, gradeTableFor, holdsAll, scaleOfGrades } from "./legend-tables.ts";
import type { Legend } from "./legend.ts";
import type { MatchedObjectives } from "./match-objectives.ts";
import { scalesOf, type FoundScales } from "./objective-scale.ts";
import type { RatingCell } from "./rating-cells.ts";
import type { RatingSource } from "./rating-source.ts";
import { scaleById } from "./values/scale.ts";

/** The scale of each objective, from samples of its ratings or as the user said. */
export function findScales(
  { entries, rated }: MatchedObjectives,
  source: RatingSource | null,
  { scale, scales }: Corrections,
  legends: readonly Legend[] = [],
  /** The scale that a formula of ours is told for the rating in a cell. */
  told: (cell: CellRef) => string | undefined = () => undefined,
  leastBest: ReadonlySet<string> = new Set(),
  gradeTables: readonly GradeTable[] = [],
): FoundScales {
  const general = legends.find(({ about }) => about.length === 0);
  const names = entries.map(({ name }) => name);
  const found = scalesOf(
    entries.map(({ name, scaleText }, index) => {
      const cells = source ? sampled(source, rated[index]!) : [];
      const samples = cells.map(({ value }) => value);
      const first = cells[0]?.cell;
      const id = first ? told(first) : undefined;
      const near = legends.find(({ about }) => about.includes(name)) ?? general;
      const apart = near ? null : gradeTableFor(name, gradeTables, names);
      return {
        name,
        told: id === undefined ? apart && scaleOfGrades(apart, samples) : scaleById(id),
        scaleText,
        legend: near?.text ?? (apart && holdsAll(apart, samples) ? apart.text : ""),
        isLeastBest: leastBest.has(name),
        samples,
        formats: cells.map(({ format }) => format),
      };
    }),
  );
  if (scale === undefined && scales === undefined) return source ? found : { ...found, shared: null };
  const chosen = idsOf(entries.map(({ name }) => name)).map((objective, index) => {
    const id = scales?.[objective] ?? scale;
    return (id === undefined ? null : scaleById(id)) ?? found.scales[index]!;
  });
  return { scales: chosen, shared: chosen[0] ?? null, confidence: 1, isGuessed: false };
}

const SAMPLED_RATINGS = 300;
/** The least and the greatest are looked for among so many; any beyond them is reported as off the scale. */
const LOOKED_THROUGH = 5_000;

/** Ratings of one objective from all over the table, with the least and the greatest of many. */
function sampled(source: RatingSource, objective: number): RatingCell[] {
  if (objective < 0) return [];
  const step = Math.ceil(source.investments.length / SAMPLED_RATINGS);
  const chosen = new Set<number>();
  let least = -1;
  let greatest = -1;
  const stride = Math.ceil(source.investments.length / LOOKED_THROUGH);
  for (let index = 0; index < source.investments.length; index += stride) {
    const value = source.valueOf(index, objective);
    if (value === null) continue;
    if ((index / stride) % Math.ceil(step / stride) === 0) chosen.add(index);
    if (typeof value !== "number") continue;
    if (least < 0 || value < Number(source.valueOf(least, objective))) least = index;
    if (greatest < 0 || value > Number(source.valueOf(greatest, objective))) greatest = index;
  }
  if (least >= 0) chosen.add(least).add(greatest);
  return [...chosen].flatMap((index) => {
    // A mean of what people gave is on no scale of its own.
    if (source.eachOf) return source.eachOf(index, objective);
    const cell = source.cellOf(index, objective);
    return cell ? [cell] : [];
  });
}
