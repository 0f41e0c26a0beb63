import type { WorkbookLocale, WorkbookOutline } from "#core/workbook/port.ts";
import { overlaps, type RangeRef } from "#core/workbook/range.ts";
import { capabilitiesOf, type ReadCapability } from "./capability-table.ts";
import { blocksOf } from "./blocks.ts";
import { listed } from "./attributes/listed.ts";
import { type DescribedField, describeFields } from "./field-facts.ts";
import { type Grid, valueAt } from "./grid.ts";
import { layoutOf, type Layout } from "./layout.ts";
import { scoreCardsOf } from "./score-cards.ts";
import { namedWeights, splitByHostTables } from "./host-hints.ts";
import { linksOf, type Links } from "./links.ts";
import { matrixOf, type KnownNames, type Matrix } from "./matrix.ts";
import { NameIndex } from "./name-match.ts";
import { objectiveListOf, type ObjectiveList } from "./objective-list.ts";
import { withoutProducts } from "./pairs.ts";
import { tableOf, type Table } from "./table.ts";
import { type FieldWeights, weightsOf } from "./weight-lines.ts";

/** Everything in a workbook that could be part of its strategy. */
export interface Survey {
  readonly layouts: readonly Layout[];
  /** Best first. */
  readonly lists: readonly ObjectiveList[];
  /** Best first; with and without ratings. */
  readonly matrices: readonly Matrix[];
  readonly links: readonly Links[];
  readonly capabilities: readonly ReadCapability[];
  /** Where the tables of capabilities stand: nothing else is looked for there. */
  readonly capabilityRanges: readonly RangeRef[];
}

/** Below this a list of names is not taken for objectives that other tables may be matched with. */
export const LEAST_LIST = 3;
const MOST_LISTS = 3;

/**
 * The layouts of all blocks of all sheets.
 * @param hints the host's own tables and defined names
 */
export function layoutsOf(
  grids: readonly Grid[],
  hints: Pick<WorkbookOutline, "tables" | "names"> = { tables: [], names: [] },
): Layout[] {
  const weights = namedWeights(hints.names);
  return grids.flatMap((grid) =>
    splitByHostTables(blocksOf(grid), hints.tables).flatMap((range) => {
      const layout = layoutOf(grid, range);
      const named = weights.find((each) => overlaps(each, range));
      return layout ? [named ? { ...layout, weights: named } : layout] : [];
    }),
  );
}

export function surveyLayouts(layouts: readonly Layout[], locale: WorkbookLocale): Survey {
  const all = layouts.flatMap((layout) =>
    [tableOf(layout, false), tableOf(layout, true)].filter(
      (table): table is Table => table !== null && table.records.length > 0,
    ),
  );
  const capabilities = all.map((table) => ({ table, found: capabilitiesOf(table, locale) }));
  const taken = new Set(capabilities.flatMap(({ table, found }) => (found ? [table.layout] : [])));
  const describe = (each: Table): Described => {
    const weights = weightsOf(each, locale);
    const table = withoutProducts(each, weights, locale);
    return { table, weights, fields: describeFields(table) };
  };
  const described = all.filter(({ layout }) => !taken.has(layout)).map(describe);
  const lists = described
    .map(({ table, fields }) => objectiveListOf(table, fields))
    .sort((a, b) => b.score - a.score);
  const likely = lists.filter(({ score }) => score >= LEAST_LIST).slice(0, MOST_LISTS);
  const knownNames: KnownNames[] = [
    { objectives: null, investments: null },
    ...likely.map(({ table }) => ({
      objectives: new NameIndex(table.records.map(({ name }) => name)),
      investments: null,
    })),
  ];
  const named = layouts
    .filter((layout) => !taken.has(layout))
    .flatMap((layout) => namedApart(layout, likely) ?? [])
    .map(describe);
  const matrices = [...described, ...named].map(({ table, weights, fields }) => {
    const readings = knownNames.map((known) => matrixOf(table, fields, weights, known));
    return readings.reduce((best, each) => (each.score > best.score ? each : best));
  });
  return {
    layouts,
    lists,
    // Near enough alike, the first in the workbook is meant.
    matrices: matrices.sort((a, b) => Math.round(2 * b.score) - Math.round(2 * a.score)),
    links: [
      ...layouts.flatMap((layout) => linksOf(layout, locale) ?? []),
      ...[scoreCardsOf([...new Set(layouts.map(({ grid }) => grid))], locale) ?? []].flat(),
    ],
    capabilities: capabilities.flatMap(({ found }) => found ?? []),
    capabilityRanges: [...taken].map(({ range }) => range),
  };
}

interface Described {
  readonly table: Table;
  readonly weights: FieldWeights;
  readonly fields: readonly DescribedField[];
}

/**
 * A table in which what was taken for the names of its lines names goals of a list, some of them again and again: what
 * the lines are called stands in another column.
 */
function namedApart(layout: Layout, lists: readonly ObjectiveList[]): Table | null {
  const { grid, range, headerRow, nameColumn } = layout;
  const below = Math.min(range.row + range.rows - headerRow - 1, LOOKED_AT);
  const rows = Array.from({ length: below }, (_, at) => headerRow + 1 + at);
  const texts = rows.map((row) => listed(valueAt(grid, row, nameColumn))).filter((names) => names.length > 0);
  const goals = lists.find(({ table }) => {
    if (table.layout === layout) return false;
    const index = new NameIndex(table.records.map(({ name }) => name));
    const found = texts.map((names) => names.map((name) => index.find(name)));
    const known = found.filter((each) => each.every((at) => at >= 0));
    const distinct = new Set(known.flat()).size;
    return known.length >= texts.length * MOSTLY_NAMED && distinct >= 2 && distinct < known.flat().length;
  });
  const other = goals && layoutOf(grid, range, nameColumn);
  return other ? tableOf(other, false) : null;
}

/** So many rows tell what a column holds, however many there are. */
const LOOKED_AT = 300;
/** So many of a column's cells name goals. */
const MOSTLY_NAMED = 0.7;
