import type { Suspected } from "#core/domain/evidence.ts";
import type { Corrections } from "#core/domain/reading.ts";
import type { WorkbookLocale, WorkbookOutline } from "#core/workbook/port.ts";
import { overlaps, type RangeRef } from "#core/workbook/range.ts";
import { confidenceOf } from "./choose/confidence.ts";
import type { Candidate } from "./candidate.ts";
import { turnedByCorner } from "./choose/by-corner.ts";
import { decisionsAmong } from "./choose/decisions.ts";
import { distinctReadings } from "./choose/distinct.ts";
import { rankCandidates, type Sights } from "./choose/rank.ts";
import { CellReader } from "./find/cell-reader.ts";
import { nameListsOf, type NameList } from "./find/name-lists.ts";
import { piecesOf } from "./find/pieces.ts";
import { Merges, Sight } from "./find/sight.ts";
import { weightTextsOf, type WeightText } from "./find/weight-texts.ts";
import { formulaFacts, type FormulaFacts } from "./formula/facts.ts";
import type { Grid } from "./grid.ts";
import { namedWeights } from "./host-hints.ts";
import { weighedAgain } from "./suspect/weighed-again.ts";
import { writtenResults } from "./witness/own-results.ts";

/** The tables of ratings that a workbook could hold, as the witnesses see them. */
export interface FoundTables {
  /** Different readings, the best supported first. */
  readonly readings: readonly Candidate[];
  /** All readings, for tables that belong together. */
  readonly ranked: readonly Candidate[];
  /** Support of the best before the next different one, in log-odds. */
  readonly margin: number;
  /** 0 … 1: how likely the best is right; 0 where there is none. */
  readonly confidence: number;
  /** What the sheet holds against the best reading: it is offered, not scored. */
  readonly suspected: readonly Suspected[];
  /** By the sheet's place in the workbook: rectangles that could each hold a table. */
  readonly pieces: ReadonlyMap<string, readonly RangeRef[]>;
  /** Names with a number beside each: weights may stand apart from what they weigh. */
  readonly lists: readonly NameList[];
  /** What the workbook's own formulas say. */
  readonly facts: FormulaFacts;
  /** Sentences that say how much things count. */
  readonly texts: readonly WeightText[];
}

/** Pieces in which the host itself keeps several tables fall apart into those. */
function withoutSplit(pieces: readonly RangeRef[], hosted: readonly RangeRef[]): RangeRef[] {
  return pieces.filter((piece) => hosted.filter((table) => overlaps(table, piece)).length < 2);
}

export function findTables(
  grids: readonly Grid[],
  hints: Pick<WorkbookOutline, "tables" | "selection" | "names" | "marks">,
  corrections: Corrections,
  locale: WorkbookLocale,
): FoundTables {
  const reader = new CellReader(locale);
  const sights = grids.map((grid, sheet): Sights => {
    const merges = new Merges(grid);
    const rows = grid.values.length;
    const columns = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
    const hosted = hints.tables.filter(({ range }) => range.sheet === grid.sheet).map(({ range }) => range);
    return {
      pieces:
        hosted.length < 2
          ? [...hosted, ...piecesOf(grid)]
          : [...hosted, ...withoutSplit(piecesOf(grid), hosted)],
      plain: new Sight(grid, sheet, false, merges, reader, { rows, columns }),
      turned: new Sight(grid, sheet, true, merges, reader, { rows, columns }),
    };
  });
  const { ratings, investments, orientation, ratersAt, date } = corrections;
  const named = [ratings ?? investments].flatMap((range) => range ?? []);
  const facts = formulaFacts(grids, writtenResults(hints.marks));
  const texts = weightTextsOf(grids);
  const lists = nameListsOf(
    sights.flatMap(({ plain, turned }) => [plain, turned]),
    namedWeights(hints.names),
  );
  const all = rankCandidates({
    sights,
    facts,
    texts,
    lists,
    locale,
    activeSheet: hints.selection?.sheet ?? null,
    named,
    orientation: orientation ?? null,
    ratersAt,
    date,
    marks: hints.marks,
  });
  const ranked = turnedByCorner(decisionsAmong(all));
  const { readings, suspected } = weighedAgain(distinctReadings(ranked));
  const [best, next] = readings;
  const margin = best ? Math.max(0, best.score - (next?.score ?? 0)) : 0;
  return {
    readings,
    ranked,
    margin,
    confidence: best ? confidenceOf(best, margin) : 0,
    lists,
    suspected,
    facts,
    texts,
    pieces: new Map(sights.map(({ plain, pieces }) => [plain.grid.sheet, pieces])),
  };
}
