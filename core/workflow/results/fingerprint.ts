import type { CellContent } from "#core/workbook/cell.ts";
import { isCellError, isFormula, type Formula } from "#core/workbook/cell.ts";
import type { Change } from "#core/workbook/change-set.ts";
import { AlikeFormulas } from "./alike-formulas.ts";
import { printOfShape } from "./formula-shape.ts";
import { NO_PRINT, printed, printText } from "./short-print.ts";

/**
 * What the add-in wrote, kept beside its marks as short prints of the contents: a marked cell is its own only while it
 * holds one of them. Formulas count without the addresses in them, which change when rows are sorted or inserted.
 */
export type Prints = ReadonlyMap<string, ReadonlySet<string>>;

/** The document's setting: mark keys, each with the prints of what stands there, parted by blanks. */
export const PRINTS_KEY = "written";

/** Past so many different contents one print of them all is kept, for a document holds little: it tells only whether all is as it was. */
const MOST = 1200;

/** What a print of them all begins with. */
const ALL = "*";

export function readPrints(settings: Readonly<Record<string, string>>): Prints {
  const prints = new Map<string, ReadonlySet<string>>();
  const kept: unknown = parse(settings[PRINTS_KEY] ?? "{}");
  if (typeof kept !== "object" || kept === null) return prints;
  for (const [key, value] of Object.entries(kept)) {
    if (typeof value === "string") prints.set(key, new Set(value.split(" ")));
  }
  return prints;
}

/** The print of all contents together, which is kept where there are too many for prints of each. */
export function printOfAll(contents: Iterable<CellContent>): string {
  return allOf(printsOf(contents));
}

/** Whether only one print of all contents is kept. */
export function isOfAll(prints: ReadonlySet<string>): boolean {
  const [first] = prints;
  return first?.startsWith(ALL) === true;
}

/**
 * The change that keeps the prints of these contents, by mark; none where they are kept.
 * @param others which of the prints of other marks stay, and under which mark: null forgets them
 */
export function keepPrints(
  settings: Readonly<Record<string, string>>,
  written: ReadonlyMap<string, Iterable<CellContent>>,
  others: (key: string) => string | null,
): Change[] {
  const kept: Record<string, string> = {};
  for (const [key, prints] of readPrints(settings)) {
    const as = others(key);
    if (as !== null) kept[as] = [...prints].join(" ");
  }
  for (const [key, contents] of written) {
    const prints = printsOf(contents);
    kept[key] = prints.length <= MOST ? prints.join(" ") : allOf(prints);
  }
  const expect = settings[PRINTS_KEY] ?? null;
  const value = Object.keys(kept).length === 0 ? null : JSON.stringify(kept);
  return value === expect ? [] : [{ kind: "setting", key: PRINTS_KEY, value, expect }];
}

/** The prints of contents, each once; lists are looked through once, as long as nothing is added to them. */
function printsOf(contents: Iterable<CellContent>): readonly string[] {
  if (!Array.isArray(contents)) return printsAnew(contents);
  const before = KNOWN.get(contents);
  if (before?.length === contents.length) return before.prints;
  const prints = printsAnew(contents);
  KNOWN.set(contents, { length: contents.length, prints });
  return prints;
}

/** What is kept beside a mark, and in a mark of its own, are prints of the same contents: a hundred thousand of them. */
const KNOWN = new WeakMap<object, { readonly length: number; readonly prints: readonly string[] }>();

function printsAnew(contents: Iterable<CellContent>): string[] {
  const prints = new Set<number>();
  const formulas = new AlikeFormulas(EQUALS);
  for (const content of contents) {
    if (content === null || content === "") continue;
    prints.add(isFormula(content) ? formulas.printOf(content.formula) : numberOf(content));
  }
  return [...prints].map(printText).sort();
}

function allOf(prints: readonly string[]): string {
  return ALL + printOf(prints.join(" "));
}

/** A short print of a content: the same for the same content, hardly ever for another. */
export function printOf(content: CellContent): string {
  return printText(numberOf(content));
}

/** What the print of a formula begins with. */
const EQUALS = printed(NO_PRINT, "=", 0, 1, false);

function numberOf(content: CellContent): number {
  if (isFormula(content)) return printOfShape(EQUALS, content.formula);
  const text = plain(content);
  return printed(NO_PRINT, text, 0, text.length, false);
}

function plain(content: Exclude<CellContent, Formula>): string {
  if (content === null) return "";
  if (isCellError(content)) return content.error;
  // What a file keeps of a number's last digits differs between programs.
  return typeof content === "number" ? `#${content.toPrecision(12)}` : `${typeof content}:${String(content)}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
