import type { Borders, CellFormat } from "#core/workbook/look-changes.ts";
import type { Saved, SavedCells } from "./saved-looks.ts";

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

const VERTICALS = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
const WEIGHTS = { thin: "Thin", medium: "Medium", thick: "Thick" } as const;

/** Each cell's own edges: those of the range, and those between its cells. */
const EDGES = {
  top: ["EdgeTop", "InsideHorizontal"],
  bottom: ["EdgeBottom", "InsideHorizontal"],
  left: ["EdgeLeft", "InsideVertical"],
  right: ["EdgeRight", "InsideVertical"],
} as const;

function putBorders(range: Excel.Range, borders: Borders): void {
  for (const edge of ["top", "bottom", "left", "right"] as const) {
    const line = borders[edge];
    if (!line) continue;
    for (const index of EDGES[edge]) {
      const border = range.format.borders.getItem(index);
      border.style = "Continuous";
      border.weight = WEIGHTS[line.weight];
      border.color = line.color;
    }
  }
}

/** Seven pixels a digit of the default font and five of margin; a pixel is three quarters of a point. */
export function columnWidth(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

export function formatCells(range: Excel.Range, format: CellFormat): void {
  if (format.numberFormat !== undefined) putNumberFormats(range, { all: format.numberFormat || "General" });
  if (format.bold !== undefined) range.format.font.bold = format.bold;
  if (format.color !== undefined) range.format.font.color = format.color;
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.italic !== undefined) range.format.font.italic = format.italic;
  if (format.size !== undefined) range.format.font.size = format.size;
  if (format.vertical !== undefined) range.format.verticalAlignment = VERTICALS[format.vertical];
  if (format.borders) putBorders(range, format.borders);
  if (format.align !== undefined) range.format.horizontalAlignment = ALIGNMENTS[format.align];
}

export function putNumberFormats(range: Excel.Range, formats: Saved<string>): void {
  // One value for the whole range is as good as a matrix (Excel.Range, "Single cell values"), which the types omit.
  range.numberFormat =
    "all" in formats ? (formats.all as unknown as string[][]) : (formats.each as string[][]);
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Puts back what `askCellLooks` saved. */
export function restoreCells(range: Excel.Range, saved: SavedCells, size: Size): void {
  if (saved.numberFormat) putNumberFormats(range, saved.numberFormat);
  const { looks } = saved;
  if (!looks) return;
  const at = (row: number, column: number): Excel.CellProperties =>
    "all" in looks ? looks.all : (looks.each[row]?.[column] ?? {});
  if (saved.wanted.format?.fill) range.format.fill.clear();
  range.setCellProperties(
    Array.from({ length: size.rows }, (_, row) =>
      Array.from({ length: size.columns }, (_, column) => withoutBareFill(at(row, column))),
    ),
  );
}

/** The looks that cells get to be like others; where those are fewer, over and over. */
export function copied(source: SavedCells, size: Size, from: Size): SavedCells {
  return eachMatrix(source, (each) =>
    Array.from({ length: size.rows }, (_, row) =>
      Array.from({ length: size.columns }, (__, column) => each[row % from.rows]![column % from.columns]!),
    ),
  );
}

/** The looks of only some lines. */
export function linesOf(saved: SavedCells, pick: <T>(lines: readonly T[]) => readonly T[]): SavedCells {
  return eachMatrix(saved, pick);
}

function eachMatrix(
  saved: SavedCells,
  change: <T>(matrix: readonly (readonly T[])[]) => readonly (readonly T[])[],
): SavedCells {
  const { numberFormat, looks } = saved;
  return {
    ...saved,
    ...(numberFormat && "each" in numberFormat && { numberFormat: { each: change(numberFormat.each) } }),
    ...(looks && "each" in looks && { looks: { each: change(looks.each) } }),
  };
}

/** A cell without a fill says that it is white; to write that back would hide the grid's lines. */
function withoutBareFill({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...others } = format;
  const isBare =
    !fill || fill.pattern === "None" || (!fill.pattern && /^#ffffff$/i.test(fill.color ?? "#ffffff"));
  return {
    format: { ...others, ...(!isBare && fill.color !== undefined && { fill: { color: fill.color } }) },
  };
}
