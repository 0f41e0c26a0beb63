import { listed } from "#core/tables/attributes/listed.ts";
import { NameIndex } from "#core/tables/name-match.ts";
import { foldText } from "#core/tables/values/fold.ts";
import { isFormula } from "#core/workbook/cell.ts";
import type { CellRef } from "#core/workbook/range.ts";
import { CellsRead } from "../contents.ts";
import { renamedInList } from "../renamed-in-list.ts";
import { cellOnLine } from "../lines/table-lines.ts";
import type { Understanding } from "../understand.ts";
import { headerWith } from "./header-text.ts";
import { bareName, ratingHeads } from "./heads.ts";

/** A cell that names an objective, and that the reading took the name from. */
export interface Mention {
  readonly cell: CellRef;
  /** A formula makes the name here: a reference follows the cell that it points to, and nothing is written. */
  readonly byFormula: boolean;
  /** What the cell says when the objective is called otherwise; null where it cannot. */
  readonly renamed: (name: string) => string | null;
}

/**
 * Every cell that the reading took an objective's name from: its own, the headers over its ratings, links, texts that
 * list the objectives served, and what needs a capability.
 * @param objective its index
 */
export function mentionsOf(understanding: Understanding, objective: number): Mention[] {
  const { reading } = understanding;
  const cells = new CellsRead(understanding.cells);
  const { objectives } = reading.strategy;
  const own = objectives[objective]!;
  const names = new NameIndex(objectives.map(({ name }) => name));
  const found = new Map<string, Mention>();
  const add = (cell: CellRef, renamed: Mention["renamed"]): void => {
    const key = `${cell.sheet} ${cell.row} ${cell.column}`;
    if (!found.has(key)) found.set(key, { cell, byFormula: isFormula(cells.content(cell)), renamed });
  };
  const isIt = (text: string): boolean => names.find(bareName(text)) === objective;
  const addHead = (cell: CellRef): void => {
    const text = cells.value(cell);
    if (typeof text === "string") add(cell, (name) => headerWith(text, name));
  };
  const addList = (cell: CellRef): void => {
    const text = cells.value(cell);
    if (typeof text === "string") add(cell, (name) => renamedInList(text, own.name, isIt, name));
  };

  if (own.cell) addHead(own.cell);
  for (const heads of ratingHeads(reading, cells)) {
    const cell = heads.cells[objective];
    if (cell) addHead(cell);
  }
  const layout = reading.ratings?.layout;
  if (layout === "links") linkCells(understanding, objective, isIt, cells).forEach(addHead);
  const { investments } = reading;
  const served = investments?.fields.find(({ role }) => role === "objectives");
  if (investments && served && (layout === "text-column" || layout === "named-and-rated")) {
    for (const line of investments.lines) {
      const cell = cellOnLine(investments, line, served.line);
      if (listed(cells.value(cell)).some(isIt) || holds(cells.value(cell), own.name)) addList(cell);
    }
  }
  for (const capability of reading.strategy.capabilities) {
    if (!capability.cell || !capability.neededBy.includes(own.id)) continue;
    const { cell: first } = capability;
    for (let column = first.column + 1; column < first.column + FAR; column++) {
      const cell = { ...first, column };
      if (listed(cells.value(cell)).some(isIt)) addList(cell);
    }
  }
  return [...found.values()];
}

/** How far from its name a capability's row is looked through. */
const FAR = 30;

/** The cells of the links' objective column that name it. */
function linkCells(
  { reading }: Understanding,
  objective: number,
  isIt: (text: string) => boolean,
  cells: CellsRead,
): CellRef[] {
  const range = reading.ratings!.range;
  const rated = reading.strategy.investments
    .map(({ ratings }) => ratings[objective]?.cell)
    .find((cell) => cell);
  if (!rated) return [];
  const names = (cell: CellRef): boolean => {
    const value = cells.value(cell);
    return typeof value === "string" && isIt(value);
  };
  const width = Array.from({ length: rated.column + FAR }, (_, column) => column);
  const column = width.find((at) => at !== rated.column && names({ ...rated, column: at }));
  if (column === undefined) return [];
  return Array.from({ length: range.rows }, (_, row) => ({ ...rated, row: range.row + row, column })).filter(
    names,
  );
}

function holds(value: unknown, name: string): boolean {
  return typeof value === "string" && /[,;]/.test(name) && foldText(value).includes(foldText(name));
}
