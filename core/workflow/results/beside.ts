import type { Texts } from "#core/messages/en.ts";
import type { CellContent } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import { covers, sameRange, type RangeRef } from "#core/workbook/range.ts";
import { sameContent } from "#core/workbook/content.ts";
import type { CellsRead } from "../contents.ts";
import { besideLooks } from "./beside-looks.ts";
import type { ResultField } from "./fields.ts";
import type { BesidePlace, FieldLine } from "./place.ts";
import type { Leaving } from "./leaving.ts";

/** The changes that write results into lines beside the user's table. */
export function besideChanges(
  place: BesidePlace,
  fields: readonly ResultField[],
  contents: ReadonlyMap<ResultField["key"], readonly CellContent[]>,
  cells: CellsRead,
  leaving: Leaving,
  texts: Texts,
): { readonly changes: Change[]; readonly where: RangeRef } {
  const changes = place.fields.flatMap((line) => {
    const field = fields.find(({ key }) => key === line.key)!;
    return lineChanges(place, line, field, contents.get(line.key)!, cells, leaving, texts);
  });
  // Once is enough: all lines stand beside the same names.
  const first = changes.findIndex(({ kind }) => kind === "write");
  const given = place.names.map((range) => ({ range, expect: cells.contents(range) }));
  const guarded = changes.map((change, i) =>
    i === first && change.kind === "write" ? { ...change, given } : change,
  );
  return { changes: guarded, where: bounds(place.fields.map(({ range }) => range)) };
}

function lineChanges(
  place: BesidePlace,
  line: FieldLine,
  field: ResultField,
  results: readonly CellContent[],
  cells: CellsRead,
  leaving: Leaving,
  texts: Texts,
): Change[] {
  const { range, marked, before } = line;
  const byRows = place.orientation === "rows";
  const start = byRows ? range.row : range.column;
  const length = byRows ? range.rows : range.columns;
  const wanted = Array<CellContent>(length).fill(null);
  wanted[0] = field.header;
  place.lines.forEach((at, index) => (wanted[at - start] = results[index] ?? null));

  const asMatrix = (contents: readonly CellContent[]): CellContent[][] =>
    byRows ? contents.map((content) => [content]) : [[...contents]];
  const expect = cells.contents(range);
  const there = byRows ? expect.map((row) => row[0] ?? null) : expect[0]!;
  const key = `results.${field.key}`;
  const theirs = new Set<number>();
  for (let offset = 0; marked && offset < length; offset++) {
    const cell = {
      sheet: range.sheet,
      row: range.row + (byRows ? offset : 0),
      column: range.column + (byRows ? 0 : offset),
    };
    if (!leaving.leaves(key, cell, wanted[offset]!)) continue;
    wanted[offset] = there[offset]!;
    theirs.add(offset);
  }
  // What stays because somebody typed it does not become the add-in's.
  leaving.keep(
    key,
    wanted.filter((_, offset) => !theirs.has(offset)),
  );
  const written: Change[] = upToDate(wanted, there)
    ? []
    : [{ kind: "write", range, contents: asMatrix(wanted), expect }];
  const { parted, merged } = mergeChanges(place, line, wanted);
  if (marked && sameRange(marked, range)) return [...parted, ...written, ...merged];

  const looks = besideLooks(place, line, field, texts);
  return [...parted, ...written, { kind: "mark", key, range, expect: before }, ...looks, ...merged];
}

/**
 * Makes one cell of what belongs to an investment whose name is one cell over several lines, and parts what no longer
 * goes along with a name. A cell in which somebody wrote stays by itself.
 */
function mergeChanges(
  { orientation, lines, spans, merges }: BesidePlace,
  { range, marked }: FieldLine,
  wanted: readonly CellContent[],
): { readonly parted: readonly Change[]; readonly merged: readonly Change[] } {
  const byRows = orientation === "rows";
  const start = byRows ? range.row : range.column;
  const areas = lines.flatMap((line, i): RangeRef[] => {
    const span = spans[i]!;
    const others = wanted.slice(line - start + 1, line - start + span);
    if (span === 1 || others.some((content) => content !== null)) return [];
    return [byRows ? { ...range, row: line, rows: span } : { ...range, column: line, columns: span }];
  });
  const there = marked ? merges.filter((area) => covers(marked, area)) : [];
  const isIn = (all: readonly RangeRef[], area: RangeRef): boolean => all.some((one) => sameRange(one, area));
  return {
    parted: there
      .filter((area) => !isIn(areas, area))
      .map((area) => ({ kind: "merge", range: area, merged: false })),
    merged: areas
      .filter((area) => !isIn(there, area))
      .map((area) => ({ kind: "merge", range: area, merged: true })),
  };
}

/** Cells below a formula that spills hold what it gave, not what was written: they count as unchanged with it. */
function upToDate(wanted: readonly CellContent[], there: readonly CellContent[]): boolean {
  let spilling = false;
  return wanted.every((content, index) => {
    const current = there[index] ?? null;
    const formula = typeof content === "object" && content !== null && "formula" in content;
    if (content === null && spilling)
      return !(typeof current === "object" && current !== null && "formula" in current);
    spilling = formula;
    return sameContent(content, current);
  });
}

function bounds(ranges: readonly RangeRef[]): RangeRef {
  const first = ranges[0]!;
  const row = Math.min(...ranges.map((range) => range.row));
  const column = Math.min(...ranges.map((range) => range.column));
  const bottom = Math.max(...ranges.map((range) => range.row + range.rows));
  const right = Math.max(...ranges.map((range) => range.column + range.columns));
  return { sheet: first.sheet, row, column, rows: bottom - row, columns: right - column };
}
