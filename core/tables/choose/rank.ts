import type { Corrections } from "#core/domain/reading.ts";
import type { WorkbookLocale } from "#core/workbook/port.ts";
import { overlaps, type RangeRef } from "#core/workbook/range.ts";
import { FrameCells } from "../find/frame-cells.ts";
import { framesOf, type Frame } from "../find/frames.ts";
import type { NameList } from "../find/name-lists.ts";
import type { Sight } from "../find/sight.ts";
import { weightSourcesOf } from "../find/weight-sources.ts";
import type { WeightText } from "../find/weight-texts.ts";
import type { FormulaFacts } from "../formula/facts.ts";
import { fieldLooks } from "../witness/field-facts.ts";
import { ownResults, writtenDirection } from "../witness/own-results.ts";
import { sheetPoints } from "../witness/sheet-points.ts";
import type { Candidate } from "../candidate.ts";
import { ratingKinds, readingsOf } from "./evaluate.ts";

/** What a workbook's sheets offer for reading, made once. */
export interface Sights {
  readonly pieces: readonly RangeRef[];
  readonly plain: Sight;
  readonly turned: Sight;
}

export interface RankContext {
  readonly sights: readonly Sights[];
  readonly facts: FormulaFacts;
  readonly lists: readonly NameList[];
  readonly texts: readonly WeightText[];
  readonly locale: WorkbookLocale;
  readonly activeSheet: string | null;
  /** Ranges that a person named: their frames alone are tried, and count more than any evidence. */
  readonly named: readonly RangeRef[];
  readonly orientation: "rows" | "columns" | null;
  /** Where a person said that those who rated stand, as against the names of what they rated. */
  readonly ratersAt: Corrections["ratersAt"];
  /** Which date's ratings count, where a person said so (see `Corrections.date`). */
  readonly date: string | undefined;
  /** What AlignScore wrote before, by key. */
  readonly marks: Readonly<Record<string, RangeRef>>;
}

/** Readings of a frame look at its cells about so many times. */
const LOOKS = 12;
/** What all sheets together may cost, in cells looked at. */
const STEPS = 60_000_000;
const LEAST_STEPS_A_SHEET = 4_000_000;
/** Past so many lines across nothing is an option. */
const MOST_ACROSS = 260;
const NAMED = 100;
const KEPT = 400;

/** All readings of all frames of all sheets, the best supported first. */
export function rankCandidates(context: RankContext): Candidate[] {
  const found: Candidate[] = [];
  const each = Math.max(LEAST_STEPS_A_SHEET, STEPS / Math.max(1, context.sights.length));
  context.sights.forEach((sights, order) => {
    const { grid } = sights.plain;
    const prior = sheetPoints(grid, order, context.activeSheet);
    const written = writtenDirection(context.marks, grid.sheet);
    let steps = each;
    for (const { sight, piece } of piecesToTry(sights, context)) {
      for (const frame of framesOf(sight, piece)) {
        if (steps <= 0) break;
        steps -= readFrame(frame, context, (candidate) => {
          const named =
            context.named.some((range) => overlaps(range, rangeOf(candidate))) ||
            (context.ratersAt !== undefined && candidate.cells.across?.at === context.ratersAt);
          const own = ownResults(written, sight.turned);
          const reports = [...prior.reports, ...own, ...candidate.reports];
          found.push({
            ...candidate,
            score: candidate.score + prior.points + (own[0]?.points ?? 0) + (named ? NAMED : 0),
            reports: named ? [namedReport, ...reports] : reports,
          });
        });
      }
    }
    if (found.length > 4 * KEPT) found.sort(byScore).splice(KEPT);
  });
  return found.sort(byScore).slice(0, KEPT);
}

const namedReport = { code: "named-by-person", points: NAMED, values: {}, range: null };

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score;
}

/** @returns what it cost, in cells looked at */
function readFrame(frame: Frame, context: RankContext, take: (candidate: Candidate) => void): number {
  const cells = new FrameCells(frame, context.facts, context.date);
  if (!cells.isUsable) return 200;
  const looks = fieldLooks(cells, [...cells.lines.keys()]);
  const kinds = ratingKinds(cells, looks);
  if (kinds.length === 0) return cells.size;
  const sources = weightSourcesOf(cells, context.lists, context.texts, context.locale);
  const hasNamed = sources.some(
    ({ kind, isNamed, areCaps }) => isNamed && areCaps !== true && kind !== "list" && kind !== "text",
  );
  for (const source of [null, ...sources]) {
    for (const candidate of readingsOf(cells, source, kinds, looks, hasNamed)) take(candidate);
  }
  return cells.size * LOOKS * kinds.length * (sources.length + 2);
}

function* piecesToTry(
  { pieces, plain, turned }: Sights,
  { named, orientation }: RankContext,
): Generator<{ sight: Sight; piece: Parameters<typeof framesOf>[1] }> {
  const own = named.filter(({ sheet }) => sheet === plain.grid.sheet);
  if (named.length > 0 && own.length === 0) return;
  for (const range of own.length > 0 ? own : pieces) {
    const { row, column } = range;
    const [lastRow, lastColumn] = [row + range.rows - 1, column + range.columns - 1];
    if (orientation !== "columns") {
      yield { sight: plain, piece: { first: row, last: lastRow, firstField: column, lastField: lastColumn } };
    }
    if (orientation !== "rows" && range.columns <= MOST_ACROSS) {
      yield {
        sight: turned,
        piece: { first: column, last: lastColumn, firstField: row, lastField: lastRow },
      };
    }
  }
}

/** The rectangle that a candidate's piece covers on its sheet. */
export function rangeOf({ cells: { frame } }: Candidate): RangeRef {
  const { sight, first, last, firstField, lastField } = frame;
  const corner = sight.cell(first, firstField);
  const end = sight.cell(last, lastField);
  return { ...corner, rows: end.row - corner.row + 1, columns: end.column - corner.column + 1 };
}
