import type { Corrections, FieldAnchor } from "#core/domain/reading.ts";
import type { CellRef, RangeRef } from "#core/workbook/range.ts";
import { isFilled, type Grid } from "../grid.ts";
import { anchorText, clipped } from "./header-texts.ts";
import { relocatedRange } from "./relocate-range.ts";
import { movedTogether } from "./same-shape.ts";

/** Corrections as they hold for the cells as they are now. */
export interface Relocated {
  readonly corrections: Corrections;
  /** How many places that they named could not be found again, and were dropped. */
  readonly lost: number;
}

/** Whether anything that was said is about cells at an address. */
export function namesPlaces(said: Corrections): boolean {
  return PLACES.some((key) => said[key] !== undefined);
}

const PLACES = ["objectives", "investments", "ratings", "objectiveFields", "investmentFields"] as const;

/**
 * Finds the places that corrections name in a workbook that may have changed since: by the header texts that were
 * kept with them, wherever those stand now. A place without such texts holds where it still looks like a table.
 *
 * @param fresh what the user said just now of these very cells: nothing to doubt where no texts are kept yet
 */
export function relocated(corrections: Corrections, grids: readonly Grid[], fresh: boolean): Relocated {
  const { objectives, investments, ratings, objectiveFields, investmentFields, anchors, ...rest } =
    corrections;
  let lost = 0;
  const bare = fresh ? [] : barePlaces(corrections);
  const isMoved = bare.some((range) => !looksWhole(grids, range));
  const moved = isMoved ? movedTogether(grids, bare) : null;
  const rangeNow = (range: RangeRef, key: "objectives" | "investments" | "ratings"): RangeRef | null => {
    const anchor = anchors?.[key];
    const hasTexts = anchor !== undefined && anchor.top.length + anchor.side.length > 0;
    const found = hasTexts
      ? relocatedRange(grids, range, anchor)
      : (moved?.[bare.indexOf(range)] ??
        (fresh || looksWhole(grids, range) ? clippedIn(grids, range) : null));
    if (found === null) lost++;
    return found;
  };
  const fieldsNow = <Role extends string>(
    fields: Readonly<Record<string, Role>>,
    known: Readonly<Record<string, FieldAnchor>> = {},
  ): Record<string, Role> => {
    const now: Record<string, Role> = {};
    for (const [index, role] of Object.entries(fields)) {
      const anchor = known[index];
      const found = anchor === undefined || anchor.header === "" ? index : fieldNow(grids, index, anchor);
      if (found === null) lost++;
      else now[found] = role;
    }
    return now;
  };
  const found = {
    objectives: objectives ? rangeNow(objectives, "objectives") : objectives,
    investments: investments && rangeNow(investments, "investments"),
    ratings: ratings && rangeNow(ratings, "ratings"),
  };
  return {
    corrections: {
      ...rest,
      // That there is no list of objectives is kept as null; one that was lost is not said any more.
      ...(objectives === null ? { objectives: null } : found.objectives && { objectives: found.objectives }),
      ...(found.investments && { investments: found.investments }),
      ...(found.ratings && { ratings: found.ratings }),
      ...(objectiveFields && { objectiveFields: fieldsNow(objectiveFields, anchors?.objectiveFields) }),
      ...(investmentFields && { investmentFields: fieldsNow(investmentFields, anchors?.investmentFields) }),
    },
    lost,
  };
}

/** The ranges that no text was kept of. */
function barePlaces({ anchors, ...corrections }: Corrections): RangeRef[] {
  return (["objectives", "investments", "ratings"] as const).flatMap((key) => {
    const [range, anchor] = [corrections[key], anchors?.[key]];
    return range && (anchor === undefined || anchor.top.length + anchor.side.length === 0) ? [range] : [];
  });
}

function clippedIn(grids: readonly Grid[], range: RangeRef): RangeRef | null {
  const grid = grids.find(({ sheet }) => sheet === range.sheet);
  return grid ? clipped(grid, range) : null;
}

/** A range of filled rows only that neither continues the rows above it nor goes on below. */
function looksWhole(grids: readonly Grid[], range: RangeRef): boolean {
  const place = clippedIn(grids, range);
  const grid = grids.find(({ sheet }) => sheet === range.sheet);
  if (!grid || !place) return false;
  const filled = (row: number): number =>
    (grid.values[row] ?? []).slice(place.column, place.column + place.columns).filter(isFilled).length;
  for (let row = place.row; row < place.row + place.rows; row++) if (filled(row) === 0) return false;
  return (place.row === 0 || filled(place.row - 1) < 2) && filled(place.row + place.rows) < 2;
}

/** The index of the column (or row) that a header now stands over: the nearest of its text, on its own line first. */
function fieldNow(grids: readonly Grid[], index: string, anchor: FieldAnchor): string | null {
  const { header, line, cell } = anchor;
  const home = grids.find(({ sheet }) => sheet === cell.sheet);
  if (home && anchorText(home, cell.row, cell.column) === header) return index;
  const isColumn = line === "column";
  const places = grids.flatMap((grid) =>
    grid.values.flatMap((cells, row) =>
      cells.flatMap((_, column) =>
        anchorText(grid, row, column) === header ? [{ sheet: grid.sheet, row, column }] : [],
      ),
    ),
  );
  const known = places.length > 0 ? places : between(grids, anchor);
  const [nearest] = known.sort((a, b) => distance(a, cell, isColumn) - distance(b, cell, isColumn));
  if (!nearest) return null;
  return String(isColumn ? nearest.column : nearest.row);
}

/** Where a header that was reworded stands: between the same two as before. */
function between(grids: readonly Grid[], { line, before, after }: FieldAnchor): CellRef[] {
  if (before === undefined || after === undefined || (before === "" && after === "")) return [];
  const [down, right] = line === "column" ? [0, 1] : [1, 0];
  return grids.flatMap((grid) =>
    grid.values.flatMap((cells, row) =>
      cells.flatMap((_, column) => {
        const [left, next] = [-1, 1].map((step) => beside(grid, row + step * down, column + step * right));
        const isThere = anchorText(grid, row, column) !== "" && left === before && next === after;
        return isThere ? [{ sheet: grid.sheet, row, column }] : [];
      }),
    ),
  );
}

function beside(grid: Grid, row: number, column: number): string {
  return row < 0 || column < 0 ? "" : anchorText(grid, row, column);
}

function distance(a: CellRef, b: CellRef, isColumn: boolean): number {
  const [along, across] = isColumn
    ? [Math.abs(a.column - b.column), Math.abs(a.row - b.row)]
    : [Math.abs(a.row - b.row), Math.abs(a.column - b.column)];
  return (a.sheet === b.sheet ? 0 : 1e12) + 1e6 * across + along;
}
