import { cellAddress, type CellRef } from "#core/workbook/range.ts";
import { type Corner, mapReferences, type Reference } from "#core/workbook/references.ts";
import type { CellWrite } from "../../lines/table-lines.ts";
import type { TableCheck, TableFault, TableInput } from "./fault.ts";

/** More lines than this that a formula leaves out are left out on purpose. */
const MOST_MISSED = 2;

type Axis = "row" | "column";

/** Formulas over the lines of the table (sums of costs, places) that miss a line at either end. */
export const checkFormulaRanges: TableCheck = (input) => {
  const { investments } = input.reading.strategy;
  const names = investments.flatMap(({ name, cell }) => (cell ? [{ name, cell }] : []));
  const [first, second] = names;
  if (!first || !second || names.length < 3) return [];
  const axis: Axis = first.cell.row === second.cell.row ? "column" : "row";
  const lines = names.map(({ name, cell }) => ({ name, at: cell[axis] }));
  const { sheet } = first.cell;
  if (!names.every(({ cell }) => cell.sheet === sheet)) return [];
  const found = new Map<string, Skipping>();
  for (const { cell, formula } of formulasOn(input)) {
    const inside = cell.sheet === sheet && lines.some(({ at }) => at === cell[axis]);
    const own = cell.sheet === sheet;
    const missed = new Set<string>();
    const mended = mapReferences(formula, (reference) => {
      if (reference.sheet === null ? !own : reference.sheet !== sheet) return reference;
      return widened(reference, { axis, lines, inside, sheet }, input, missed) ?? reference;
    });
    if (missed.size === 0) continue;
    const across = axis === "row" ? "column" : "row";
    const key = inside ? `${across}:${cell[across]}` : cellAddress(cell);
    const known = found.get(key);
    const write = { cell, content: { formula: mended } };
    found.set(
      key,
      known ? { ...known, writes: [...known.writes, write] } : { formula, missed, writes: [write] },
    );
  }
  return [...found.values()].map((skipping) => faultOf(skipping, input));
};

interface Skipping {
  readonly formula: string;
  readonly missed: ReadonlySet<string>;
  readonly writes: readonly (CellWrite & { readonly content: { readonly formula: string } })[];
}

function faultOf({ formula, missed, writes }: Skipping, { cells }: TableInput): TableFault {
  const { cell, content } = writes[0]!;
  const names = [...missed];
  return {
    code: "formula-skips",
    id: `formula-skips:${names.join(";")}:${cell.sheet}:${cellAddress(cell)}`,
    cell,
    values: { missed: names.join(", "), count: names.length },
    found: cells.value(cell),
    should: null,
    formula: { before: formula, after: content.formula },
    matters: "figure",
    mend: writes,
    safe: true,
  };
}

interface Table {
  readonly axis: Axis;
  readonly lines: readonly { readonly name: string; readonly at: number }[];
  /** The formula stands on one of the lines, where only ranges that are held by `$` are about all of them. */
  readonly inside: boolean;
  readonly sheet: string;
}

/** The reference made to hold all lines; null where it does, or is about something else. */
function widened(
  reference: Reference,
  { axis, lines, inside, sheet }: Table,
  { cells }: TableInput,
  missed: Set<string>,
): Reference | null {
  const { from, to } = reference;
  const across = axis === "row" ? "column" : "row";
  const field = from[across];
  if (!to || field === null || to[across] !== field || from[axis] === null || to[axis] === null) return null;
  const held = axis === "row" ? "rowFixed" : "columnFixed";
  if (inside && !(from[held] && to[held])) return null;
  const [start, end] = [from[axis], to[axis]];
  const ats = lines.map(({ at }) => at);
  const [least, most] = [Math.min(...ats), Math.max(...ats)];
  // What begins or ends outside the lines takes in a header or a line below them, and all between.
  const out = lines.filter(({ at }) => at < start || at > end);
  const isAbout = start >= least - 1 && end <= most + 1 && lines.length - out.length >= 2;
  const counts = out.filter(({ at }) => {
    const cell = axis === "row" ? { sheet, row: at, column: field } : { sheet, row: field, column: at };
    return typeof cells.value(cell) === "number";
  });
  if (!isAbout || counts.length === 0 || out.length > MOST_MISSED || out.length * 2 >= lines.length)
    return null;
  for (const { name } of counts) missed.add(name);
  const at = (corner: Corner, index: number): Corner => ({ ...corner, [axis]: index });
  return { ...reference, from: at(from, Math.min(start, least)), to: at(to, Math.max(end, most)) };
}

function formulasOn({ ranges }: TableInput): { readonly cell: CellRef; readonly formula: string }[] {
  return ranges.flatMap(({ range, formulas }) =>
    formulas.flatMap((line, row) =>
      line.flatMap((formula, column) =>
        formula.includes(":")
          ? [{ cell: { sheet: range.sheet, row: range.row + row, column: range.column + column }, formula }]
          : [],
      ),
    ),
  );
}
