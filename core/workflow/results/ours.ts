import type { CellContent } from "#core/workbook/cell.ts";
import { isBlank, isFormula } from "#core/workbook/cell.ts";
import type { RangeCells, WorkbookOutline } from "#core/workbook/port.ts";
import type { CellRef, RangeRef } from "#core/workbook/range.ts";
import { CellsRead } from "../contents.ts";
import { isOfAll, type Prints, printOf, printOfAll, readPrints } from "./fingerprint.ts";

/** Headers of result lines in every language: how a line is told that was written before prints were kept. */
export const RESULT_HEADERS: Readonly<Record<string, readonly string[]>> = {
  "results.score": ["Alignment", "Ausrichtung", "Alineación"],
  "results.readiness": ["Readiness", "Bereitschaft", "Preparación"],
  "results.verdict": ["Verdict", "Urteil", "Veredicto"],
  "results.why": ["Why", "Warum", "Motivo"],
  "results.place": ["Place", "Platz", "Puesto"],
  "results.choice": ["Choice", "Wahl", "Elección"],
  "results.sure": ["How sure", "Wie sicher", "Certeza"],
  "results.plan": ["In the plan", "Im Plan", "En el plan"],
  "results.quarter": ["Quarter", "Quartal", "Trimestre"],
};

const VERDICTS =
  "Fund|Fix first|Hold|Say no|Stop|Fördern|Erst vorbereiten|Erst richten|Abwarten|Absagen|Beenden|" +
  "Financiar|Resolver antes|Esperar|Rechazar|Detener";
const VERDICT = new RegExp(`^(?:${VERDICTS})$`);
const REASON = new RegExp(`(?:^|[.] )(?:${VERDICTS}): `);
const FORMULA = /\bALIGN[A-Z]+\(|!\$?[A-Z]+\$?\d+/i;

/** Which of the cells under the add-in's marks still hold what it wrote. */
export class Ours {
  private readonly prints: Prints;
  private readonly cells: CellsRead;

  constructor(
    private readonly outline: WorkbookOutline,
    cells: readonly RangeCells[] | CellsRead,
  ) {
    this.prints = readPrints(outline.settings);
    this.cells = cells instanceof CellsRead ? cells : new CellsRead(cells);
  }

  content(cell: CellRef): CellContent {
    return this.cells.content(cell);
  }

  /** A blank cell is nobody's, and counts as the add-in's. */
  holds(key: string, cell: CellRef): boolean {
    const content = this.cells.content(cell);
    if (!isFormula(content) && isBlank(content)) return true;
    const kept = this.prints.get(key);
    if (kept && !isOfAll(kept)) return kept.has(printOf(content));
    return looksWritten(key, content);
  }

  /** What people put on a sheet of the add-in's: which cells, or "somewhere" where that cannot be told any more. */
  foreignOn(key: string): readonly CellRef[] | "somewhere" {
    const sheet = this.outline.sheets.find(({ name }) => name === this.outline.marks[key]?.sheet);
    if (!sheet) return [];
    const whole = { sheet: sheet.name, row: 0, column: 0, rows: sheet.rows, columns: sheet.columns };
    const kept = this.prints.get(key);
    if (!kept || !isOfAll(kept)) return this.foreign(key, whole);
    return kept.has(printOfAll(this.cells.contents(whole).flat())) ? [] : "somewhere";
  }

  /**
   * Whether a line of results is the add-in's own: its header is, and not most of what stands below has been
   * replaced. A mark over anything else has lost its line.
   */
  isLine(key: string, range: RangeRef): boolean {
    const [header, ...body] = cellsOf(range);
    if (!this.holds(key, header!)) return false;
    const filled = body.filter((cell) => !isBlank(this.cells.value(cell)));
    const foreign = filled.filter((cell) => !this.holds(key, cell));
    const blankHeader = isBlank(this.cells.value(header!));
    return foreign.length === 0 || (!blankHeader && foreign.length * 2 <= filled.length);
  }

  isBlank(range: RangeRef): boolean {
    return cellsOf(range).every((cell) => isBlank(this.cells.value(cell)));
  }

  /** What people have put into a line of the add-in's, or on a sheet of it. */
  foreign(key: string, range: RangeRef): CellRef[] {
    return cellsOf(range).filter((cell) => !this.holds(key, cell));
  }

  /** The marks of results that lie over what is not the add-in's. */
  lostMarks(): string[] {
    return Object.entries(this.outline.marks).flatMap(([key, range]) =>
      key.startsWith("results.") && !this.isLine(key, range) ? [key] : [],
    );
  }
}

/** The outline without the marks that lie over people's own cells: those are read like any others. */
export function withoutLostMarks(outline: WorkbookOutline, cells: readonly RangeCells[]): WorkbookOutline {
  const lost = new Set(new Ours(outline, cells).lostMarks());
  if (lost.size === 0) return outline;
  const marks = Object.entries(outline.marks).filter(([key]) => !lost.has(key));
  return { ...outline, marks: Object.fromEntries(marks) };
}

/** What was written before prints were kept, by its looks. */
function looksWritten(key: string, content: CellContent): boolean {
  if (isFormula(content)) return FORMULA.test(content.formula);
  const headers = RESULT_HEADERS[key];
  // The add-in's own sheets: all that stands there was taken for its own before prints were kept.
  if (!headers) return true;
  if (typeof content === "string" && headers.includes(content)) return true;
  switch (key) {
    case "results.verdict":
      return typeof content === "string" && VERDICT.test(content);
    case "results.why":
      return typeof content === "string" && REASON.test(content);
    case "results.score":
    case "results.readiness":
      return typeof content === "number";
    default:
      return false;
  }
}

function cellsOf({ sheet, row, column, rows, columns }: RangeRef): CellRef[] {
  return Array.from({ length: rows * columns }, (_, at) => ({
    sheet,
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
}
