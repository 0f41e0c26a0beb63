import type { Message } from "../messages/message.ts";
import { isCellError, isFormula, type CellContent } from "./cell.ts";
import type { RangeCells } from "./port.ts";
import { workbookSays } from "./says.ts";

/**
 * Whether two contents count as the same for a guard: values by value (a cell holding no characters is blank),
 * formulas by their text, whatever the host made of spaces and capitals outside quotes. Cached values do not count.
 */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (isFormula(a) || isFormula(b)) {
    if (!isFormula(a) || !isFormula(b)) return false;
    return a.formula === b.formula || normalFormula(a.formula) === normalFormula(b.formula);
  }
  if (isCellError(a) || isCellError(b)) {
    return isCellError(a) && isCellError(b) && a.error === b.error;
  }
  return (a === "" ? null : a) === (b === "" ? null : b);
}

/** A formula's text without the spaces, and in capitals, save what stands in double or single quotes. */
function normalFormula(formula: string): string {
  return formula.replace(/("[^"]*"|'[^']*')|\s+|[^"'\s]+/g, (part: string, quoted: string | undefined) =>
    quoted !== undefined ? part : part.trim().toUpperCase(),
  );
}

/**
 * What was read from a range as contents, full rectangle, blanks filled in: the shape of a write's `expect`.
 */
export function contentsOf(cells: RangeCells): CellContent[][] {
  const contents: CellContent[][] = [];
  for (let row = 0; row < cells.range.rows; row++) {
    const values = cells.values[row] ?? [];
    const formulas = cells.formulas[row] ?? [];
    const line: CellContent[] = [];
    for (let column = 0; column < cells.range.columns; column++) {
      const cached = values[column] ?? null;
      const formula = formulas[column] ?? "";
      line.push(formula === "" ? cached : { formula, cached });
    }
    contents.push(line);
  }
  return contents;
}

const LONGEST = 60;

/** A cell's content for a message; long text is cut. */
export function describeContent(content: CellContent): Message {
  if (content === null || content === "") return workbookSays("blankCell");
  if (isFormula(content)) return asItStands(cut(content.formula));
  if (isCellError(content)) return asItStands(content.error);
  if (typeof content === "boolean") return asItStands(content ? "TRUE" : "FALSE");
  return typeof content === "number" ? asItStands(String(content)) : workbookSays("quoted", cut(content));
}

function asItStands(text: string): Message {
  return workbookSays("asItStands", text);
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
