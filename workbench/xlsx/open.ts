import { CATALOGUE } from "#core/functions/catalogue.ts";
import { EN_US, type WorkbookLocale } from "#core/workbook/port.ts";
import { badFile } from "./bad-file.ts";
import { readBook } from "./book.ts";
import { DAYS_1904 } from "./dates.ts";
import { checkFileKind } from "./file-kind.ts";
import { LIMITS } from "./limits.ts";
import { Package } from "./package.ts";
import type { Packing } from "./packing.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readSheetPart, type BookContext } from "./sheet-reader.ts";
import { Styles } from "./styles.ts";
import { XlsxSheet } from "./xlsx-sheet.ts";
import { XlsxWorkbook } from "./xlsx-workbook.ts";

export interface OpenOptions {
  /** How its owner writes numbers; files do not say. en-US when left out. */
  readonly locale?: WorkbookLocale;
  /** Whether a function, named in capitals, is one of AlignScore's; those of the catalogue when left out. */
  readonly isOwnFunction?: (name: string) => boolean;
  /** That of a library when left out. */
  readonly packing?: Packing;
}

/**
 * Opens an .xlsx or .xlsm file. Everything is read here, in time and memory bounded by `LIMITS`; the bytes are kept,
 * because saving copies all parts that were not changed.
 * @throws WorkbookError `bad-file` or `too-large`, with a message for the user
 */
export function openXlsx(bytes: Uint8Array, options: OpenOptions = {}): XlsxWorkbook {
  checkFileKind(bytes);
  const pack = Package.open(bytes, options.packing);
  const book = readBook(pack);
  const partOf = (type: string) => book.relationships.find((each) => each.type === type)?.target;
  const stylesPart = partOf("styles");
  const styles = new Styles(stylesPart === undefined ? undefined : pack.text(stylesPart));
  const stringsPart = partOf("sharedStrings");
  const strings = stringsPart === undefined ? undefined : pack.text(stringsPart, LIMITS.sheet);
  const context: BookContext = {
    strings: strings === undefined ? [] : readSharedStrings(strings),
    styles,
    dateShift: book.dates1904 ? DAYS_1904 : 0,
    cellsLeft: LIMITS.cells,
  };
  const sheets = book.sheets
    .filter((sheet) => sheet.isWorksheet)
    .map((source) => {
      const xml = pack.text(source.part, LIMITS.sheet);
      if (xml === undefined) throw badFile("damaged");
      return new XlsxSheet(source.name, source, readSheetPart(xml, source.name, context), styles);
    });
  return new XlsxWorkbook(bytes, pack, book, sheets, styles, {
    locale: options.locale ?? EN_US,
    isOwnFunction: options.isOwnFunction ?? ((name) => CATALOGUE.some((spec) => spec.name === name)),
  });
}
