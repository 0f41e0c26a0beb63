import type { CellFormat } from "#core/workbook/look-changes.ts";
import { mergeFormats } from "#core/workbook/merge-formats.ts";
import { builtInFormat, isDateFormat } from "./number-formats.ts";
import { child, childrenOf, listItems, parseXml, type XmlElement } from "./xml-tree.ts";

/** What a file can say of a cell besides its looks. */
export interface FileFormat extends CellFormat {
  /** It can be changed although its sheet is protected. */
  readonly unlocked?: true;
}

/** A style made in this session: that of the file with this number, and what is changed of it. */
export interface NewStyle {
  readonly base: number;
  readonly format: FileFormat;
}

/** Where the numbers of this session's styles begin: past any that a file's cells may refer to, defined or not. */
const FIRST_NEW = 0x100000;

/**
 * The cell styles of a workbook by number, as cells refer to them. New ones have numbers of their own and are written
 * only when the file is saved with a cell that has one.
 */
export class Styles {
  private readonly formats: string[];
  private readonly dates: boolean[];
  private readonly sizes: readonly number[];
  private readonly newFormats: string[] = [];
  private readonly added: NewStyle[] = [];
  private readonly byKey = new Map<string, number>();

  /** @param xml the part; undefined when the file has none */
  constructor(readonly xml: string | undefined) {
    const root = xml === undefined ? null : parseXml(xml);
    this.formats = root === null ? [""] : readFormats(root);
    this.sizes = root === null ? [] : readSizes(root);
    if (this.formats.length === 0) this.formats.push("");
    this.dates = this.formats.map(isDateFormat);
  }

  numberFormat(style: number): string {
    return (style >= FIRST_NEW ? this.newFormats[style - FIRST_NEW] : this.formats[style]) ?? "";
  }

  isDate(style: number): boolean {
    return style >= FIRST_NEW ? isDateFormat(this.numberFormat(style)) : (this.dates[style] ?? false);
  }

  /** Of the type, in points. */
  fontSize(style: number): number {
    const made = this.newStyle(style);
    return made?.format.size ?? this.sizes[made?.base ?? style] ?? USUAL_SIZE;
  }

  /** The style that is like this one but for what `format` says. */
  with(style: number, format: FileFormat): number {
    const old = this.newStyle(style);
    const base = old?.base ?? style;
    const merged = mergeFormats(old?.format ?? {}, format);
    const key = JSON.stringify([base, Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1))]);
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const number = FIRST_NEW + this.added.length;
    this.added.push({ base, format: merged });
    this.byKey.set(key, number);
    const shown = merged.numberFormat ?? this.numberFormat(base);
    this.newFormats.push(shown === "General" ? "" : shown);
    return number;
  }

  /** What a style of this session is made of; undefined for one of the file. */
  newStyle(style: number): NewStyle | undefined {
    return this.added[style - FIRST_NEW];
  }
}

/** Of a font that says none, as programs take it. */
const USUAL_SIZE = 11;

/** The font size of each cell style, by its number. */
function readSizes(root: XmlElement): number[] {
  const fonts = childrenOf(child(root, "fonts"), "font").map((font) => {
    const size = Number(child(font, "sz")?.attribute("val"));
    return size > 0 ? size : USUAL_SIZE;
  });
  return listItems(child(root, "cellXfs"), "xf").map(
    (xf) => fonts[Number(xf.attribute("fontId") ?? 0)] ?? USUAL_SIZE,
  );
}

function readFormats(root: XmlElement): string[] {
  const custom = new Map<number, string>();
  for (const element of childrenOf(child(root, "numFmts"), "numFmt")) {
    custom.set(Number(element.attribute("numFmtId")), element.attribute("formatCode") ?? "");
  }
  return listItems(child(root, "cellXfs"), "xf").map((xf) => {
    const id = Number(xf.attribute("numFmtId") ?? 0);
    const format = custom.get(id) ?? builtInFormat(id);
    return /^general$/i.test(format) ? "" : format;
  });
}
