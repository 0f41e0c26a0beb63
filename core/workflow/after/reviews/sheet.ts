import { careTexts } from "#core/messages/care.ts";
import type { VerdictKind } from "#core/domain/result.ts";
import type { ReviewSnapshot, SnapshotInvestment, SnapshotObjective } from "#core/insight/review/snapshot.ts";
import type { Texts } from "#core/messages/en.ts";
import type { CellContent, CellValue } from "#core/workbook/cell.ts";
import type { OwnedSheet } from "../../results/owned-sheet.ts";

/** Its mark is "sheet." and this. */
export const REVIEWS = "reviews";

/** Raised when the columns change, so that older sheets can still be told. */
const VERSION = 1;
const COLUMNS = 12;
const VERDICTS: readonly VerdictKind[] = ["fund", "fix-first", "hold", "say-no", "stop"];
/** Parts effects and confidences in a cell; obstacles are parted by a line break. */
const PART = ";";
const LINE = "\n";

/**
 * The reviews as a sheet that a person can read: a line a review with the two limits, then a line for each objective
 * (weight, progress of its measure, baseline, target and current value) and each investment. Numbers are kept in full, so that causes still add up.
 */
export function reviewsSheet(reviews: readonly ReviewSnapshot[], texts: Texts): OwnedSheet {
  const t = careTexts(texts).reviews;
  const header: CellContent[] = [...t.columns, `v${VERSION}`];
  const rows = reviews.flatMap((review) => [
    line([review.day, "review", null, null, review.limits.fund, review.limits.no]),
    ...review.objectives.map(({ id, name, weight, progress, measure }) =>
      line([
        review.day,
        "objective",
        id,
        name,
        weight,
        progress,
        null,
        measure?.baseline,
        measure?.target,
        measure?.current,
      ]),
    ),
    ...review.investments.map((each) =>
      line([
        review.day,
        "investment",
        each.id,
        each.name,
        each.score,
        each.bankable,
        each.verdict,
        each.rank,
        each.cost,
        each.readiness,
        `${each.effects.map((effect) => effect ?? "").join(PART)}|${each.confidence.join(PART)}`,
        each.obstacles.length === 0 ? null : each.obstacles.join(LINE),
      ]),
    ),
  ]);
  return {
    key: REVIEWS,
    name: t.sheet,
    contents: [header, ...rows],
    hidden: true,
    looks: (sheet) => [
      {
        kind: "format",
        range: { sheet, row: 0, column: 0, rows: 1, columns: header.length },
        format: { bold: true },
      },
      {
        kind: "format",
        range: { sheet, row: 1, column: 0, rows: Math.max(1, rows.length), columns: 1 },
        format: { numberFormat: "yyyy-mm-dd" },
      },
      { kind: "freeze-rows", sheet, rows: 1 },
    ],
  };
}

function line(cells: readonly (CellContent | undefined)[]): CellContent[] {
  return Array.from({ length: COLUMNS + 1 }, (_, index) => cells[index] ?? null);
}

/**
 * The reviews that a sheet holds, the earliest first. What cannot be read is left out: people may have written there.
 * @param rows its cells from A1
 */
export function readReviews(rows: readonly (readonly CellValue[])[]): ReviewSnapshot[] {
  if (rows[0]?.[COLUMNS] !== `v${VERSION}`) return [];
  const reviews = new Map<number, { review: Building }>();
  for (const row of rows.slice(1)) {
    const [day, kind] = row;
    if (typeof day !== "number") continue;
    const known = reviews.get(day) ?? {
      review: { limits: { fund: 0, no: 0 }, objectives: [], investments: [] },
    };
    reviews.set(day, known);
    if (kind === "review") known.review.limits = { fund: numberOf(row[4]) ?? 0, no: numberOf(row[5]) ?? 0 };
    if (kind === "objective") known.review.objectives.push(...objectiveOf(row));
    if (kind === "investment") known.review.investments.push(...investmentOf(row));
  }
  return [...reviews]
    .filter(([, { review }]) => review.objectives.length > 0 && review.investments.length > 0)
    .sort(([one], [other]) => one - other)
    .map(([day, { review }]): ReviewSnapshot => ({ version: VERSION, day, ...review }));
}

interface Building {
  limits: ReviewSnapshot["limits"];
  objectives: SnapshotObjective[];
  investments: SnapshotInvestment[];
}

type Row = readonly CellValue[];

function objectiveOf(row: Row): SnapshotObjective[] {
  const [id, name, weight] = [textOf(row[2]), textOf(row[3]), numberOf(row[4])];
  if (id === null || name === null || weight === null) return [];
  const [baseline, target, current] = [numberOf(row[7]), numberOf(row[8]), numberOf(row[9])];
  const measured = baseline !== null && target !== null && current !== null;
  return [
    {
      id,
      name,
      weight,
      progress: numberOf(row[5]),
      ...(measured && { measure: { baseline, target, current } }),
    },
  ];
}

function investmentOf(row: Row): SnapshotInvestment[] {
  const [id, name] = [textOf(row[2]), textOf(row[3])];
  const [score, bankable] = [numberOf(row[4]), numberOf(row[5])];
  const verdict = VERDICTS.find((each) => each === row[6]);
  if (id === null || name === null || score === null || bankable === null || !verdict) return [];
  const [effects = "", confidence = ""] = (textOf(row[10]) ?? "").split("|");
  return [
    {
      id,
      name,
      effects: effects.split(PART).map((part) => (part === "" ? null : Number(part))),
      confidence: confidence.split(PART).map(Number),
      readiness: numberOf(row[9]) ?? 1,
      cost: numberOf(row[8]),
      score,
      bankable,
      verdict,
      rank: numberOf(row[7]),
      obstacles: textOf(row[11])?.split(LINE) ?? [],
    },
  ];
}

function numberOf(value: CellValue | undefined): number | null {
  return typeof value === "number" ? value : null;
}

/** A name that is a number may come back as one. */
function textOf(value: CellValue | undefined): string | null {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : null;
}
